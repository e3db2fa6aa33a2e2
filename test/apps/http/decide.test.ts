import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import * as schema from '../../../src/apps/http/schema.ts'
import { type Affair, affairOf, harbour } from './affair.ts'

let affair: Affair
let serving: Serving

beforeAll(async () => {
  affair = await affairOf(harbour)
  serving = await serve(affair.theCase, { port: 0 })
})
afterAll(async () => {
  await serving.close()
  await affair.close()
})

const post = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${serving.url}api/decisions`, { method: 'POST', headers, body: JSON.stringify(body) })
const document = () => affair.idOf('notes/cellar.txt')

describe('a decision that is posted', () => {
  it('is recorded with its reason, holds at once, and is taken back by another', async () => {
    const asked = {
      kind: 'set',
      document: await document(),
      field: 'published',
      value: '2019-04~',
      why: 'the envelope',
    }
    const made = schema.decision.parse(await (await post(asked)).json())
    expect(made).toMatchObject({ why: 'the envelope', what: { field: 'published', value: '2019-04~' } })
    expect((await affair.theCase.document(asked.document)).published).toBe('2019-04~')

    expect((await post({ kind: 'undo', decision: made.id })).status).toBe(200)
    expect((await affair.theCase.document(asked.document)).published).toBeNull()
    const { decisions } = schema.decisions.parse(await (await fetch(`${serving.url}api/decisions`)).json())
    expect(decisions.map(({ what, state }) => [what.kind, state])).toEqual([
      ['set', 'undone'],
      ['undo', 'stands'],
    ])
  })

  it('joins, tells apart, renames and marks as the library does', async () => {
    expect((await post({ kind: 'same', a: 'Nora Linde', b: 'Hedda Brunn' })).status).toBe(200)
    const joined = await affair.theCase.show('Nora Linde')
    expect(joined.noun === 'entity' && [joined.entity.name, ...joined.entity.aliases]).toContain('Hedda Brunn')
    expect((await post({ kind: 'rename', entity: 'Mara Varga', name: 'Mara Varga-Toma' })).status).toBe(200)
    expect((await post({ kind: 'public', entity: 'Mara Varga-Toma', value: true })).status).toBe(200)
    const people = await affair.theCase.entities('Person')
    expect(people.find(({ name }) => name === 'Mara Varga-Toma')).toMatchObject({ public: true })
  })

  it.each([
    ['what is no decision', { kind: 'burn', document: 'x' }, 'bad-value'],
    ['a field that is not asked for', { kind: 'undo', decision: 'abc', extra: 1 }, 'bad-value'],
    ['a date that is none', { kind: 'set', document: 'herald-07.txt', field: 'published', value: 'soon' }, 'bad-value'],
    ['somebody unknown', { kind: 'rename', entity: 'Zebra', name: 'Zed' }, 'no-such-id'],
    ['one and the same', { kind: 'same', a: 'Nora Linde', b: 'Nora Linde' }, 'bad-usage'],
  ])('is refused: %s', async (_what, body, code) => {
    const before = (await affair.theCase.decisions()).length
    const answer = await post(body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(schema.error.parse(await answer.json()).error.code).toBe(code)
    expect(await affair.theCase.decisions()).toHaveLength(before)
  })

  it('is refused unless it comes from here, as JSON', async () => {
    const before = (await affair.theCase.decisions()).length
    const body = { kind: 'rename', entity: 'Nora Linde', name: 'X' }
    const json = { 'content-type': 'application/json' }
    for (const headers of [
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { ...json, origin: 'https://evil.example' },
      { ...json, origin: 'null' },
      { ...json, 'sec-fetch-site': 'cross-site' },
    ])
      expect((await post(body, headers)).status, JSON.stringify(headers)).toBeGreaterThanOrEqual(400)
    expect(await affair.theCase.decisions()).toHaveLength(before)
  })
})
