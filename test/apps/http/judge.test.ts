import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import * as matrixSchema from '../../../src/apps/http/matrix-schema.ts'
import * as schema from '../../../src/apps/http/schema.ts'
import { type Affair, affairOf, harbour } from './affair.ts'

let affair: Affair
let serving: Serving
let claim: string

beforeAll(async () => {
  affair = await affairOf(harbour)
  serving = await serve(affair.theCase, { port: 0 })
  claim = (await affair.theCase.claims({ speaker: 'Ashton', stance: 'denies' }))[0]!.id
})
afterAll(async () => {
  await serving.close()
  await affair.close()
})

const post = async (path: string, body: unknown) => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${serving.url}api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: await answer.json() }
}

describe('a judgement that is posted', () => {
  it('is recorded, and shows on the claim', async () => {
    const [other] = await affair.theCase.claims({ speaker: 'Linde' })
    for (const asked of [
      { kind: 'accept', claim },
      { kind: 'speaker', claim, speaker: 'Rosa Toma', why: 'her letter' },
      { kind: 'note', claim, text: 'whose coin?', next: 'call', owner: 'vera' },
      { kind: 'rate', target: claim, grade: 'C4', why: 'a lawyer speaks' },
      { kind: 'link', a: claim, b: other!.id, verdict: 'unsure' },
    ]) {
      const { status, body } = await post('decisions', asked)
      expect(status, asked.kind).toBe(200)
      expect(schema.decision.parse(body).what.kind).toBe(asked.kind)
    }
    const shown = schema.shown.parse(await (await fetch(`${serving.url}api/show/${claim}`)).json())
    expect(shown).toMatchObject({
      claim: {
        speakerName: 'Rosa Toma',
        readAs: { speakerName: expect.stringContaining('Ashton') },
        decided: { verdict: 'accepted' },
        rating: { reliability: 'C', reliabilityOf: 'claim', credibility: 4 },
        notes: [{ text: 'whose coin?', next: 'call', owner: 'vera' }],
      },
    })
    expect(shown.noun === 'claim' && shown.decisions.length).toBe(5)
  })

  it.each([
    ['a rejection without a reason', { kind: 'reject', claim: 'x' }, 'bad-value'],
    ['a grade that is none', { kind: 'rate', target: 'Dawn', grade: 'Z', why: 'x' }, 'bad-value'],
    ['a claim that is not there', { kind: 'accept', claim: 'ffffffff' }, 'no-such-id'],
  ])('is refused: %s', async (_what, asked, code) => {
    const { status, body } = await post('decisions', asked)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(schema.error.parse(body).error.code).toBe(code)
  })
})

describe('a matrix', () => {
  it('is begun and changed by post, and answers with its sums', async () => {
    const begun = await post('hypotheses', { question: 'Who burned the files?', hypotheses: ['the aide', 'nobody'] })
    const { id } = matrixSchema.matrix.parse(begun.body)
    const item = { kind: 'item', text: null, claim, credibility: null, relevance: 'high', origin: null }
    const edit = (edit: unknown) => post(`hypotheses/${id}`, { edit })
    await edit(item)
    const { body } = await edit({ kind: 'cell', item: 'e1', hypothesis: 'h1', mark: 'II', why: 'he denies it' })
    const matrix = matrixSchema.matrix.parse(body)
    expect(matrix.items).toMatchObject([{ claimView: { id: claim }, judged: 4 }])
    expect(matrix.analysis.scores[0]!.weighted).toMatchObject({ total: 0.8, rank: 2 })
    expect((await edit({ kind: 'cell', item: 'e9', hypothesis: 'h1', mark: 'I', why: null })).status).toBe(404)
    expect((await edit({ kind: 'burn' })).status).toBe(400)
    expect((await post('decisions', { kind: 'drop', matrix: id })).status).toBe(200)
    expect((await edit({ kind: 'hypothesis', text: 'the guard' })).status).toBe(404)
  })
})
