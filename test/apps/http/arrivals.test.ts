import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrivals } from '../../../src/apps/http/arrivals.ts'
import * as assessSchema from '../../../src/apps/http/assess-schema.ts'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import * as schema from '../../../src/apps/http/schema.ts'
import { type Affair, affairOf } from './affair.ts'

let affair: Affair
let serving: Serving

beforeAll(async () => {
  affair = await affairOf({})
  serving = await serve(affair.theCase, { port: 0 })
})
afterAll(async () => {
  await serving.close()
  await affair.close()
})

const file = 'application/octet-stream'
const bring = async (name: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
  const address = `${serving.url}api/arrivals?${new URLSearchParams({ name })}`
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': file, ...headers }, body })
  return { status: answer.status, body: await answer.json() }
}
const look = async () => arrivals.parse(await (await fetch(`${serving.url}api/arrivals`)).json())
const settled = async () => {
  await expect.poll(async () => (await look()).isReading, { timeout: 60_000 }).toBe(false)
  return look()
}

describe('files that are brought', () => {
  it('are read into the case, and those that cannot be are named with the reason', async () => {
    await bring('letters/a.txt', 'Nora Linde said that Ilo Varga was charged with fraud. Ilo Varga denied it.\n')
    await bring('b.txt', '')
    expect(await settled()).toMatchObject({ total: 2, done: 2, failed: [{ name: 'b.txt' }] })
    expect((await affair.theCase.documents()).map(({ path }) => path)).toEqual(['letters/a.txt'])
    expect((await affair.theCase.problems()).some(({ path, code }) => path === 'b.txt' && code === 'empty')).toBe(true)
  })

  it('bear no name that leads upwards', async () => {
    await bring('../../etc/c.txt', 'The keys lay with the caretaker.\n')
    await settled()
    expect((await affair.theCase.documents()).map(({ path }) => path)).toContain('etc/c.txt')
    expect((await bring('..', 'x')).status).toBe(400)
  })

  it.each([
    ['a form of another page', { 'content-type': 'text/plain' }, 400],
    ['another page', { origin: 'http://example.invalid' }, 403],
  ])('are not taken from %s', async (_whom, headers, status) => {
    const before = await affair.theCase.documents()
    expect((await bring('d.txt', 'words', headers)).status).toBe(status)
    await settled()
    expect(await affair.theCase.documents()).toEqual(before)
  })

  it('are not taken where they are larger than any that is read', async () => {
    const { status, body } = await bring('huge.txt', new Uint8Array(64 * 1024 * 1024 + 1))
    expect([status, schema.error.parse(body).error.code]).toEqual([400, 'bad-value'])
  })

  it('bring allegations, with who says so and how often the accused is heard', async () => {
    const answer = await (await fetch(`${serving.url}api/allegations`)).json()
    const { allegations, total } = assessSchema.allegations.parse(answer)
    expect(total).toBeGreaterThan(0)
    expect(allegations.find(({ status }) => status === 'charged')).toMatchObject({
      accused: { name: 'Ilo Varga' },
      claim: { speakerName: 'Nora Linde' },
      tellings: 1,
      origins: 1,
      heard: expect.any(Number),
    })
    await affair.theCase.reject(allegations[0]!.claim.id, { by: 'k', why: 'misread' })
    expect((await affair.theCase.allegations()).total).toBeLessThan(total)
  })
})
