import { describe, expect, it } from 'vitest'
import { fullAllowance } from '../../src/intake/index.ts'
import { keep, Lane, takeKept } from '../../src/workbench/lane.ts'
import { databases } from '../store/database.ts'
import { deskOn } from '../support/desk.ts'
import { harbour } from '../support/harbour.ts'

const [folders] = databases
const note = { 'note.txt': 'Anton Dresh said that he had no comment.\n' }

describe('A process that reads', () => {
  it('waits for the next run after a small one, and reads there what a new one would', async () => {
    await using alone = await deskOn(folders!, note)
    await alone.read()
    await using desk = await deskOn(folders!, harbour)
    await desk.read()
    const lane = takeKept()
    expect(lane?.used).toBe(true)
    await keep(lane!)
    await using other = await deskOn(folders!, note)
    expect(await other.read()).toMatchObject({ added: 1, failures: [] })
    expect(await other.exported()).toEqual(await alone.exported())
    const next = takeKept()
    expect(next).toBe(lane)
    await next!.end()
  })

  it('is replaced where it has died while it waited', async () => {
    await using desk = await deskOn(folders!, { ...harbour, ...note })
    await desk.read('note.txt')
    const lane = takeKept()!
    await lane.end()
    await keep(lane)
    expect(await desk.read()).toMatchObject({ added: 3, unchanged: 1, failures: [] })
    await takeKept()!.end()
  })

  it.each([
    ['time', { heap: 320, time: 1 }],
    ['heap', { heap: 8, time: 60_000 }],
  ] as const)('gives a document up that takes more %s than it may', async (over, bounds) => {
    const lane = new Lane()
    const ask = { name: 'long.txt', language: null, maxBytes: null, allowance: fullAllowance, ...bounds }
    const answer = await lane.read(ask, Buffer.from(note['note.txt'].repeat(5_000)))
    expect(answer?.head).toMatchObject({ over, error: expect.any(String) })
    await lane.end()
  })

  it('is gone after much was read', async () => {
    await using desk = await deskOn(folders!, { 'long.txt': `${'\n'.repeat(2 ** 18)}${note['note.txt']}` })
    expect(await desk.read()).toMatchObject({ added: 1 })
    expect(takeKept()).toBe(null)
  })
})
