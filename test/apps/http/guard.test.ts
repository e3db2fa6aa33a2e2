import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf, harbour } from './affair.ts'
import { ask } from './ask.ts'

let affair: Affair
let serving: Serving
let port: string

beforeAll(async () => {
  affair = await affairOf(harbour)
  serving = await serve(affair.theCase, { port: 0 })
  port = new URL(serving.url).port
})
afterAll(async () => {
  await serving.close()
  await affair.close()
})

const everywhere = ['/', '/api/status', '/assets/main.js', '/nothing']

describe('who is let in', () => {
  it('listens on this machine only', () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })

  it('refuses a name that was bent to point here', async () => {
    for (const path of everywhere)
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        '127.0.0.1',
        '127.0.0.1:1',
        `127.0.0.1.evil.example:${port}`,
      ]) {
        const answer = await ask(serving.url, path, { headers: { host } })
        expect(answer.status, `${host} ${path}`).toBe(403)
        expect(answer.json()).toMatchObject({ error: { code: 'foreign-host' } })
      }
  })

  it('refuses a request that names no host', async () => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write('GET /api/status HTTP/1.0\r\n\r\n')
    expect((await text(socket)).split('\r\n')[0]).toMatch(/ 40[03] /)
  })

  it('answers to the names of this machine', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])
      expect((await ask(serving.url, '/api/status', { headers: { host: `${host}:${port}` } })).status).toBe(200)
  })

  it('refuses what another page asks for', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { origin: `https://127.0.0.1:${port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ]
    for (const path of everywhere)
      for (const headers of foreign) {
        const answer = await ask(serving.url, path, { headers })
        expect(answer.status, JSON.stringify(headers)).toBe(403)
        expect(answer.json()).toMatchObject({ error: { code: 'foreign-page' } })
      }
  })

  it('opens a link from another page, but never the data itself', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    expect((await ask(serving.url, '/documents/abc', { headers })).status).toBe(200)
    expect((await ask(serving.url, '/api/documents', { headers })).status).toBe(403)
  })

  it('lets its own page ask', async () => {
    const headers = { origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }
    expect((await ask(serving.url, '/api/status', { headers })).status).toBe(200)
  })
})

describe('every answer', () => {
  it('forbids whatever does not come from here, inline scripts and styles included', async () => {
    for (const path of everywhere) {
      const { headers } = await ask(serving.url, path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      })
    }
  })

  it('carries the headers on refusals too', async () => {
    const { headers } = await ask(serving.url, '/api/status', { headers: { host: 'evil.example' } })
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('lets nobody read across origins', async () => {
    const { headers } = await ask(serving.url, '/api/status')
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})
