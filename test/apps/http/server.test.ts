import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from './affair.ts'
import { ask } from './ask.ts'

let affair: Affair
beforeAll(async () => {
  affair = await affairOf({})
})
afterAll(() => affair.close())

describe('the port', () => {
  it('is another one where the standard one is taken and none was asked for', async () => {
    const first = await serve(affair.theCase)
    const second = await serve(affair.theCase)
    expect(second.url).not.toBe(first.url)
    expect((await ask(second.url, '/api/status')).status).toBe(200)
    await Promise.all([first.close(), second.close()])
  })

  it('is refused by name where it was asked for and is taken', async () => {
    const first = await serve(affair.theCase, { port: 0 })
    const port = Number(new URL(first.url).port)
    await expect(serve(affair.theCase, { port })).rejects.toMatchObject({
      name: 'HearsayError',
      code: 'port-taken',
      message: expect.stringContaining(String(port)),
    })
    await first.close()
  })

  it.each([-1, 65_536, 1.5, Number.NaN])('cannot be %d', async (port) => {
    await expect(serve(affair.theCase, { port })).rejects.toMatchObject({ code: 'bad-value' })
  })
})

describe('closing', () => {
  it('ends at once though a browser keeps its connection', async () => {
    const serving = await serve(affair.theCase, { port: 0 })
    await fetch(`${serving.url}api/status`)
    await serving.close()
    await expect(fetch(`${serving.url}api/status`)).rejects.toThrow()
  })
})
