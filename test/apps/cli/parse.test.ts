import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/model/document.ts'
import type { ParsedToken } from '../../../src/model/reading.ts'
import { parseToConllu, readDocument } from '../../../src/workbench/index.ts'
import { hearsay } from '../../support/cli.ts'
import { fill, temporary } from '../../support/folder.ts'

const TEXT = 'Mayor Ana Solt didn’t sign it.\n\n“He left Lindow,” she said. Nobody knows why.\n'
const PAGE =
  '<html lang="en"><body><nav><a href="/">Home</a></nav><h1>The port is closed</h1><p>Ana Solt denied that she had closed the port of Lindow.</p></body></html>'
const RUSSIAN = 'Он сказал, что это неправда, и что они не были там, когда это случилось в городе. '.repeat(5)

describe('hearsay parse', () => {
  let home: string
  const parse = (...args: string[]) => hearsay(['parse', ...args], { cwd: home })
  beforeAll(() => {
    home = temporary()
    fill(home, { 'note.txt': TEXT, 'page.html': PAGE, 'vesti.txt': RUSSIAN, 'bad.pdf': '%PDF-1.4' })
  })

  /** The words of a document's CoNLL-U: columns, and the span in MISC. */
  const rows = (conllu: string) =>
    conllu
      .split('\n')
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => {
        const columns = line.split('\t')
        const misc = Object.fromEntries(columns[9]!.split('|').map((each) => each.split('=', 2) as [string, string]))
        return { columns, start: Number(misc.Start), end: Number(misc.End), entity: misc.Entity ?? null }
      })

  it('prints CoNLL-U whose spans are the words, and keeps nothing', async () => {
    const { code, stdout, stderr } = await parse('note.txt')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(await parseToConllu(TEXT, 'note.txt'))
    const words = rows(stdout)
    expect(words.map(({ columns }) => columns[1])).toEqual(words.map(({ start, end }) => TEXT.slice(start, end)))
    for (const { columns } of words) expect(columns).toHaveLength(10)
    expect(stdout).toMatch(/^# newdoc id = note\.txt\n# newpar id = note\.txt-p1\n/u)
    expect(words.filter(({ entity }) => entity).map(({ columns, entity }) => `${columns[1]} ${entity}`)).toContain(
      'Ana B-PER',
    )
  })

  it('prints the same as JSON, with the passages', async () => {
    const { stdout } = await parse('note.txt', '--format', 'json')
    const { passages, sentences } = JSON.parse(stdout) as { passages: Passage[]; sentences: ParsedToken[][] }
    expect(passages.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual([
      ['paragraph', 'Mayor Ana Solt didn’t sign it.'],
      ['paragraph', '“He left Lindow,” she said. Nobody knows why.'],
    ])
    expect(sentences.map((words) => TEXT.slice(words[0]!.start, words.at(-1)!.end))).toEqual([
      'Mayor Ana Solt didn’t sign it.',
      '“He left Lindow,” she said.',
      'Nobody knows why.',
    ])
    for (const words of sentences) expect(words.filter(({ head }) => head === 0)).toHaveLength(1)
  })

  it('reads other formats as read does: spans are of the canonical text, and furniture is left out', async () => {
    const outcome = await readDocument(new TextEncoder().encode(PAGE), 'page.html')
    if ('failure' in outcome) throw new Error(outcome.failure.message)
    const { text } = outcome.analysis.document
    const words = rows((await parse(join(home, 'page.html'))).stdout)
    expect(words.map(({ columns }) => columns[1])).toEqual(words.map(({ start, end }) => text.slice(start, end)))
    expect(words.map(({ columns }) => columns[1])).not.toContain('Home')
    expect(words.length).toBeGreaterThan(14)
  })

  it('reads standard input under the name it is given', async () => {
    const { stdout } = await hearsay(['parse', '-', '--name', 'wire.txt'], { input: TEXT })
    expect(stdout).toBe(await parseToConllu(TEXT, 'wire.txt'))
  })

  it('lets nothing of a document steer the terminal', async () => {
    const hostile = 'Nora Linde said that \u001b[31mthe vault\u0007 was \u202eempty\u202c of money.\n'
    for (const format of ['conllu', 'json']) {
      const { code, stdout } = await hearsay(['parse', '-', '--format', format], { input: hostile })
      expect(code).toBe(0)
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
    }
  })

  it.each([
    ['bad.pdf', 'bad.pdf'],
    ['vesti.txt', 'Russian'],
  ])('ends with 3 where a document cannot be read, and says why on standard error: %s', async (file, named) => {
    const { code, stdout, stderr } = await parse(file)
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain(named)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })

  it.each([
    [['nowhere.txt'], 'nowhere.txt'],
    [['.'], 'not a file'],
    [['note.txt', '--format', 'xml'], 'xml'],
  ])('ends with 2 and says what is wrong: %j', async (args, named) => {
    const { code, stderr } = await parse(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(named)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})
