import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fullAllowance, readBytes, unfold } from '../../src/intake/index.ts'
import { isInside } from '../../src/model/text.ts'
import { hostileFiles, wholeFiles } from '../support/hostile-file.ts'
import { codes, read, utf8 } from './shown.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)

describe('a file that cannot be read', () => {
  it.each<[string, string, Uint8Array | string, string]>([
    ['is empty', 'a.txt', '', 'empty'],
    ['has nothing but white space', 'a.html', ' \n\t\u00a0\n', 'empty'],
    ['is a picture called a text', 'a.txt', png, 'misnamed'],
    ['is an archive called a text', 'a.txt', zipSync({ 'a.txt': strToU8('a') }), 'misnamed'],
    ['is noise called a text', 'a.txt', noise, 'misnamed'],
    ['is a picture', 'a.png', png, 'unsupported'],
    ['is a table', 'a.csv', 'a,b\n1,2\n', 'unsupported'],
    ['is noise called a PDF', 'a.pdf', noise, 'broken'],
    ['is nested without end', 'a.html', '<div>'.repeat(100_000), 'broken'],
    ['is made of brackets', 'a.html', `<html>${'<'.repeat(1_000_000)}`, 'too-large'],
    ['is made of one-letter lines', 'a.txt', 'a\n'.repeat(1_000_000), 'too-large'],
    ['is one line of fifty million characters', 'a.txt', 'word and more '.repeat(3_600_000), 'too-large'],
  ])('%s: it is named with its reason', async (_, name, bytes, code) => {
    const intake = await read(name, bytes)
    expect(codes(intake)).toEqual([code])
    expect(intake).toMatchObject({ text: '', passages: [] })
    expect(intake.problems[0]!.path).toBe(name)
    expect(intake.problems[0]!.message).toMatch(/^[A-Z].*\.$/u)
  })

  it('says what a misnamed file really is', async () => {
    expect((await read('a.txt', png)).problems[0]!.message).toBe('Its name says text/plain, but it is a PNG picture.')
  })

  it('is too large above the limit that the caller gives', async () => {
    expect(codes(await readBytes(utf8('Velden sleeps.'), 'a.txt', { maxBytes: 5 }))).toEqual(['too-large'])
  })
})

describe('a file that can be read by its content', () => {
  it('is read whatever its name', async () => {
    expect((await read('a.docx', 'Velden sleeps.')).text).toBe('Velden sleeps.')
    expect((await read('report.pdf', '<!doctype html><p>Velden sleeps.')).mediaType).toBe('text/html')
  })
})

describe('any bytes under any name', () => {
  const files = hostileFiles(wholeFiles, 2 ** 12)

  it('never throw, and their passages lie in the text, in order, without overlap', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ bytes, name }) => {
        const intake = await readBytes(bytes, name)
        expect(intake.text.isWellFormed()).toBe(true)
        expect(intake.text).not.toContain('\u0000')
        let end = 0
        for (const passage of intake.passages) {
          expect(isInside(passage, intake.text.length)).toBe(true)
          expect(passage.start).toBeGreaterThanOrEqual(end)
          expect(intake.text.slice(passage.start, passage.end).trim()).not.toBe('')
          end = passage.end
        }
        for (const problem of intake.problems) expect(problem.path).toBe(name)
      }),
      { numRuns: 300 },
    )
  })

  it('are unfolded into files that stay inside them, or named', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ bytes, name }) => {
        const unfolded = await unfold(bytes, name, { ...fullAllowance, members: 50 })
        if (!unfolded) return
        const paths = unfolded.members.map((member) => member.name)
        expect(new Set(paths).size).toBe(paths.length)
        for (const path of paths) expect(path).toMatch(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))[^\u0000-\u001f\\]+$/u)
        for (const { message } of unfolded.problems) expect(message).toMatch(/^[^\n]{5,}\.$/u)
      }),
      { numRuns: 300 },
    )
  })

  it('give the same again', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ bytes, name }) => {
        expect(await readBytes(bytes, name)).toEqual(await readBytes(bytes, name))
      }),
      { numRuns: 30 },
    )
  })
})
