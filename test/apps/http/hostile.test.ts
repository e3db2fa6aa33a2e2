import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { problem } from '../../../src/model/problem.ts'
import type { Case } from '../../../src/workbench/case.ts'
import { ask } from './ask.ts'
import { caseOf, page } from './sample.ts'

const payload = `<img src=x onerror="alert(1)"></script><svg onload=alert(1)>\u2028{{7*7}}'"\u0000`

const hostile = (): Case =>
  caseOf(
    [
      page(
        `${payload}/../../etc/passwd`,
        { title: payload, publisher: payload, author: payload, url: 'javascript:alert(1)', published: '2019' },
        `! ${payload.replace(/[{}]/g, '')}\n{s1 ${payload.replace(/[{}]/g, '')}} {c1 said} {t1 nothing.}`,
        { 1: { speakerName: payload, chain: [payload] } },
      ),
    ],
    [problem('broken', payload, { path: payload })],
  )

let serving: Serving
beforeAll(async () => {
  serving = await serve(hostile(), { port: 0 })
})
afterAll(() => serving.close())

describe('hostile words', () => {
  it('leave as JSON and as nothing else', async () => {
    const [document] = await hostile().documents()
    for (const path of [
      '/api/documents',
      `/api/documents/${document!.id}`,
      '/api/claims',
      '/api/problems',
      `/api/search?q=${encodeURIComponent('said')}`,
    ]) {
      const { status, headers, json } = await ask(serving.url, path)
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('application/json')
      expect(JSON.stringify(json())).toContain('onerror')
    }
  })

  it('come back unchanged in an error, as JSON', async () => {
    const { headers, json } = await ask(serving.url, `/api/show/${encodeURIComponent(payload)}`)
    expect(headers['content-type']).toBe('application/json')
    expect(json()).toMatchObject({ error: { message: expect.stringContaining('<img src=x') } })
  })

  it('cannot end the header that names a file', async () => {
    const [document] = await hostile().documents()
    const { headers } = await ask(serving.url, `/api/documents/${document!.id}/original`)
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w.%~!-]+$/)
  })
})

describe('a fault of our own', () => {
  it('is told without its insides', async () => {
    const broken: Case = { ...hostile(), status: () => Promise.reject(new Error('secret path /home/me')) }
    const faulty = await serve(broken, { port: 0 })
    const told = console.error
    console.error = () => {}
    const answer = await ask(faulty.url, '/api/status')
    console.error = told
    expect(answer.status).toBe(500)
    expect(answer.json()).toMatchObject({ error: { code: 'internal' } })
    expect(answer.text).not.toContain('secret')
    await faulty.close()
  })
})
