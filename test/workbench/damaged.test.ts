import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DocumentView, openCase, type Problem, type ReadReport } from '../../src/workbench/index.ts'
import { hearsay, measured } from '../support/cli.ts'
import { type Expected, fillWithDamage } from '../support/damaged/folder.ts'

const GIGABYTE = 2 ** 30
const MINUTES = 60_000

/** Everything under a folder, by its path; links are not followed. */
const allIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const below = entries.map((entry) =>
    entry.isDirectory() ? allIn(join(folder, entry.name)) : [join(folder, entry.name)],
  )
  return (await Promise.all(below)).flat().sort()
}

describe('A folder of damaged and hostile files', () => {
  let home: string
  let folder: string
  let location: string
  let expected: Expected
  let before: string[]
  let ran: Awaited<ReturnType<typeof measured>>

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearsay-damaged-'))
    folder = join(home, 'damaged')
    location = join(home, 'damaged.hearsay')
    for (const name of ['damaged', 'user', 'work', 'temporary']) await mkdir(join(home, name))
    expected = await fillWithDamage(folder)
    before = await allIn(folder)
    ran = await measured(['read', folder, '--case', location, '--json'], {
      cwd: join(home, 'work'),
      env: { HOME: join(home, 'user'), TMPDIR: join(home, 'temporary') },
    })
    // some two minutes of work, on a machine that may have other things to do
  }, 30 * MINUTES)
  afterAll(() => rm(home, { recursive: true, force: true }))

  const report = (): ReadReport => JSON.parse(ran.stdout)

  it('holds two hundred of them and more', () => {
    expect(expected.size).toBeGreaterThan(200)
  })

  it('is read to its end, and the exit code says that some could not be', () => {
    expect(ran.stderr).toBe('')
    expect(ran.code).toBe(3)
    expect(report().files).toBeGreaterThanOrEqual(expected.size)
  })

  // the memory of a process and its children is read off /proc
  it.runIf(process.platform === 'linux')('takes less than a gigabyte of memory, all its processes together', () => {
    expect(ran.peak).toBeGreaterThan(0)
    expect(ran.peak).toBeLessThan(GIGABYTE)
  })

  it('is accounted for file by file: each is a document, or named with a reason and with what to do', async () => {
    await using opened = await openCase(location, { create: false })
    const read = new Set((await opened.documents()).flatMap(pathsOf))
    const failures = new Map(report().failures.map((failure) => [failure.path, failure]))
    const wrong = [...expected].flatMap(([path, outcome]) => {
      const failure = failures.get(path)
      const fate = read.has(path) === (failure !== undefined) ? 'lost' : read.has(path) ? 'read' : 'refused'
      return fate === outcome || (outcome === 'either' && fate !== 'lost') ? [] : [{ path, outcome, fate }]
    })
    expect(wrong).toEqual([])
    expect(report().failures.filter((failure) => !isSentence(failure))).toEqual([])
  })

  it('says for each reason why no file of the folder was the reader’s own fault', () => {
    const faults = report().failures.filter(({ message }) => /^Hearsay failed|call stack|undefined|null/u.test(message))
    expect(faults).toEqual([])
  })

  it('is left as it was, and nothing is written but the case', async () => {
    expect(await allIn(folder)).toEqual(before)
    for (const name of ['user', 'work', 'temporary']) expect(await allIn(join(home, name))).toEqual([])
    expect((await readdir(home)).sort()).toEqual(['damaged', 'damaged.hearsay', 'temporary', 'user', 'work'])
  })

  it(
    'gives a case that stands the check, and can be listed, searched and exported',
    async () => {
      const checked = await hearsay(['check', '--case', location])
      expect(checked.stdout).toContain('all in order')
      expect(checked.code).toBe(0)
      await using opened = await openCase(location, { create: false })
      expect((await opened.problems()).length).toBeGreaterThanOrEqual(report().failures.length)
      expect((await opened.search('ledger')).length).toBeGreaterThan(0)
      const rows = await opened.export(join(home, 'temporary', 'export'))
      expect(rows.documents).toBe(report().added)
    },
    15 * MINUTES,
  )
})

const pathsOf = (document: DocumentView): string[] => document.receipts.map((receipt) => receipt.path)

/** A person can read it, and learns what to do. */
const isSentence = ({ message, advice }: Problem): boolean =>
  /^\p{Lu}[^\n]{5,250}[.?]$/u.test(message) && /^\p{Lu}[^\n]{5,}[.?”…]$|^hearsay /u.test(advice)
