import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/intake/index.ts'

const rows = (text: string) => Object.fromEntries(readSources(text, 'sources.csv').rows)
const messages = (text: string): string[] => readSources(text, 'sources.csv').problems.map((problem) => problem.message)

describe('a sources.csv', () => {
  it('says for each path what it knows, and leaves its own columns alone', () => {
    expect(
      rows(
        'path,publisher,author,published,url,language,kind,reliability,title,complete,note\na.txt,The Velden Echo,Ana Kolb,2019-05~,https://e.example,en-GB,Interview,c,"Key, lost",YES,"the clerk\'s copy; torn"\n',
      ),
    ).toEqual({
      'a.txt': {
        publisher: 'The Velden Echo',
        author: 'Ana Kolb',
        published: '2019-05~',
        url: 'https://e.example',
        language: 'en',
        kind: 'interview',
        reliability: 'C',
        title: 'Key, lost',
        complete: 'yes',
      },
    })
  })

  it.each([
    ['a byte order mark', '\uFEFFpath,publisher\na.txt,Echo\n'],
    ['semicolons', 'path;publisher\r\na.txt;Echo\r\n'],
    ['tabs', 'path\tpublisher\na.txt\tEcho\n'],
    ['quoted headers', '"path","publisher"\n"a.txt","Echo"\n'],
    ['columns in another order', 'Publisher, Path\nEcho, ./a.txt\n'],
    ['empty lines and short rows', 'path,publisher,title\n\na.txt,Echo\n\n'],
  ])('may have %s', (_, text) => {
    expect(rows(text)).toEqual({ 'a.txt': { publisher: 'Echo' } })
    expect(messages(text)).toEqual([])
  })

  it('takes a path with backslashes for the same with slashes', () => {
    expect(rows('path,publisher\nold\\a.txt,Echo\n')).toEqual({ 'old/a.txt': { publisher: 'Echo' } })
  })

  it('names the line of each bad value, and keeps the rest of its row', () => {
    const text = 'path,publisher,published,kind,reliability\na.txt,Echo,last May,poem,Z\nb.txt,Echo,2019,,\n'
    expect(rows(text)).toEqual({ 'a.txt': { publisher: 'Echo' }, 'b.txt': { publisher: 'Echo', published: '2019' } })
    expect(messages(text)).toEqual([
      expect.stringMatching(/^Line 2, a\.txt: published “last May”/u),
      expect.stringMatching(/^Line 2, a\.txt: kind “poem”/u),
      expect.stringMatching(/^Line 2, a\.txt: reliability “Z”/u),
    ])
    expect(readSources(text, 'sources.csv').problems[0]).toMatchObject({ code: 'bad-metadata', path: 'sources.csv' })
  })

  it.each([
    ['has no path column', 'file,publisher\na.txt,Echo\n', /no column “path”/u],
    ['names no path in a line', 'path,publisher\n,Echo\n', /Line 2 has no path/u],
    ['names a path twice', 'path,publisher\na.txt,Echo\na.txt,Dawn\n', /Line 3 names a\.txt again/u],
    ['is no table', 'path,publisher\n"a.txt,Echo\n', /cannot be read as a table/u],
  ])('that %s is listed', (_, text, message) => {
    expect(messages(text)).toEqual([expect.stringMatching(message)])
  })

  it('may be empty', () => {
    expect(readSources('', 'sources.csv')).toEqual({ rows: new Map(), problems: [] })
  })
})
