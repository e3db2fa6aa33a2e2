import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/apps/http/app.ts'
import { type Affair, affairOf } from './affair.ts'

const PORT = 4517
let affair: Affair
let app: Hono

beforeAll(async () => {
  affair = await affairOf({
    'a.txt': 'Nora Linde said that the harbour was closed. Ilo Varga denied that the Port Renewal Fund was empty.\n',
    'b.txt': 'Mara Varga said that Ilo Varga was at home.\n',
  })
  app = createApp(affair.theCase, PORT)
})
afterAll(() => affair.close())

const ask = (path: string, init: RequestInit = {}, of = app) =>
  of.request(`http://127.0.0.1:${PORT}${path}`, {
    ...init,
    headers: { host: `127.0.0.1:${PORT}`, ...(init.headers as Record<string, string>) },
  })
interface Candidate {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly match: boolean
  readonly features: readonly object[]
}
interface Answered {
  readonly result: readonly Candidate[]
}
const jsonOf = async <T>(response: Response): Promise<T> => JSON.parse(await response.text())

const match = async (queries: object): Promise<Record<string, Answered>> => {
  const response = await ask('/reconcile', {
    method: 'POST',
    body: new URLSearchParams({ queries: JSON.stringify(queries) }),
  })
  expect(response.status).toBe(200)
  return jsonOf(response)
}

describe('The reconciliation service', () => {
  it('says what it is', async () => {
    const manifest = await (await ask('/reconcile')).json()
    expect(manifest).toMatchObject({
      versions: ['0.1', '0.2'],
      name: expect.stringContaining('Hearsay'),
      identifierSpace: expect.any(String),
      schemaSpace: expect.any(String),
      view: { url: `http://127.0.0.1:${PORT}/entities/{{id}}` },
    })
  })

  it('matches names, the likeliest first, with scores and the reasons', async () => {
    const found = await match({
      q0: { query: 'LINDE, Nora', type: 'Person' },
      q1: { query: 'Varga', limit: 5 },
      q2: { query: 'Anna Kern' },
    })
    const [best] = found.q0!.result
    expect(best).toMatchObject({ name: 'Nora Linde', match: true, type: [{ id: 'Person', name: 'Person' }] })
    expect(best!.score).toBeGreaterThanOrEqual(80)
    expect(best!.features.length).toBeGreaterThan(0)
    expect((await affair.theCase.show(best!.id)).noun).toBe('entity')
    expect(found.q1!.result.length).toBeGreaterThan(0)
    expect(found.q1!.result.every((each) => !each.match)).toBe(true)
    expect(found.q2!.result).toEqual([])
  })

  it('answers queries in the address too, and suggests entities by the beginning of a name', async () => {
    const queries = JSON.stringify({ q0: { query: 'Nora Linde' } })
    const asked = await ask(`/reconcile?queries=${encodeURIComponent(queries)}`)
    expect((await jsonOf<Record<string, Answered>>(asked)).q0!.result).toHaveLength(1)
    const { result } = await jsonOf<Answered>(await ask('/reconcile/suggest/entity?prefix=var'))
    expect(result.map(({ name }) => name).sort()).toEqual(['Ilo Varga', 'Mara Varga'])
  })

  it.each(['', 'no JSON', '[]', '{"q0":{}}', '{"q0":{"query":""}}'])('refuses %j', async (queries) => {
    const response = await ask('/reconcile', { method: 'POST', body: new URLSearchParams({ queries }) })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 'bad-value' } })
  })

  const from = (origin: string): RequestInit => ({ headers: { origin, 'sec-fetch-site': 'same-site' } })

  it('refuses other pages and other hosts', async () => {
    expect((await ask('/reconcile', from('http://127.0.0.1:3333'))).status).toBe(403)
    expect((await ask('/reconcile', from('https://evil.example'))).status).toBe(403)
    expect((await ask('/reconcile', { headers: { host: 'evil.example' } })).status).toBe(403)
  })

  it('lets pages of this machine ask, and ask nothing else, where it was opened for OpenRefine', async () => {
    const opened = createApp(affair.theCase, PORT, true)
    const answer = await ask('/reconcile', from('http://127.0.0.1:3333'), opened)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3333')
    expect((await ask('/reconcile', from('https://evil.example'), opened)).status).toBe(403)
    expect((await ask('/reconcile', from('http://127.0.0.1.evil.example'), opened)).status).toBe(403)
    expect((await ask('/api/claims', from('http://127.0.0.1:3333'), opened)).status).toBe(403)
    expect((await ask('/reconcile', { headers: { host: 'evil.example' } }, opened)).status).toBe(403)
  })
})
