import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from './affair.ts'
import { ask } from './ask.ts'
import { hostile, payload } from './hostile.ts'

let affair: Affair
let serving: Serving
beforeAll(async () => {
  affair = await affairOf(hostile)
  serving = await serve(affair.theCase, { port: 0 })
})
afterAll(async () => {
  await serving.close()
  await affair.close()
})

describe('hostile words', () => {
  it('leave as JSON and as nothing else', async () => {
    const [document] = await affair.theCase.documents()
    const paths = [
      '/api/documents',
      `/api/documents/${document!.id}`,
      '/api/claims',
      '/api/problems',
      '/api/search?q=said',
    ]
    for (const path of paths) {
      const { status, headers, json } = await ask(serving.url, path)
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('application/json')
      expect(JSON.stringify(json()), path).toContain('onerror')
    }
  })

  it('come back unchanged in an error, as JSON', async () => {
    const { headers, json } = await ask(
      serving.url,
      `/api/claims?speker=${encodeURIComponent(payload)}&${encodeURIComponent(payload)}=1`,
    )
    expect(headers['content-type']).toBe('application/json')
    expect(json()).toMatchObject({ error: { message: expect.stringContaining('<img src=x') } })
  })

  it('cannot end the header that names a file', async () => {
    for (const document of await affair.theCase.documents()) {
      const { headers } = await ask(serving.url, `/api/documents/${document.id}/original`)
      expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w.%~!-]+$/)
    }
  })
})

describe('a fault of our own', () => {
  it('is told to the terminal, and to the page without its insides', async () => {
    const closed = await affairOf({})
    const faulty = await serve(closed.theCase, { port: 0 })
    await closed.close()
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const answer = await ask(faulty.url, '/api/status')
    expect(told).toHaveBeenCalled()
    told.mockRestore()
    expect(answer.status).toBe(500)
    expect(answer.json()).toMatchObject({ error: { code: 'internal', message: 'Hearsay made a mistake of its own.' } })
    await faulty.close()
  })
})
