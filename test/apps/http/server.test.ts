import { describe, expect, it } from 'vitest'
import { serve } from '../../../src/apps/http/index.ts'
import { ask } from './ask.ts'
import { harbour } from './sample.ts'

describe('the port', () => {
  it('is another one where the standard one is taken and none was asked for', async () => {
    const first = await serve(harbour())
    const second = await serve(harbour())
    expect(second.url).not.toBe(first.url)
    expect((await ask(second.url, '/api/status')).status).toBe(200)
    await Promise.all([first.close(), second.close()])
  })

  it('is refused by name where it was asked for and is taken', async () => {
    const first = await serve(harbour(), { port: 0 })
    const port = Number(new URL(first.url).port)
    await expect(serve(harbour(), { port })).rejects.toMatchObject({
      name: 'HearsayError',
      code: 'port-taken',
      message: expect.stringContaining(String(port)),
    })
    await first.close()
  })

  it.each([-1, 65_536, 1.5, Number.NaN])('cannot be %d', async (port) => {
    await expect(serve(harbour(), { port })).rejects.toMatchObject({ code: 'bad-value' })
  })
})

describe('closing', () => {
  it('ends at once though a browser keeps its connection', async () => {
    const serving = await serve(harbour(), { port: 0 })
    await fetch(`${serving.url}api/status`)
    await serving.close()
    await expect(fetch(`${serving.url}api/status`)).rejects.toThrow()
  })
})
