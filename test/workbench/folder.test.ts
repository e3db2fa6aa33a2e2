import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { databases } from '../store/database.ts'
import { type Desk, deskOn } from '../support/desk.ts'
import { harbour } from '../support/harbour.ts'

const [folders] = databases
const desk = (papers: Readonly<Record<string, string>>): Promise<Desk> => deskOn(folders!, papers)
const text = (number: number): string => `Nora Linde said that the report has the number ${number}.\n`
const paths = async (at: Desk): Promise<string[]> =>
  (await at.with((opened) => opened.documents())).map((document) => document.path).sort()

describe('What is read when a path is named', () => {
  it('is everything in a folder and its folders, by path from the folder named', async () => {
    await using at = await desk({ 'a.txt': text(1), 'b/c.txt': text(2), 'b/d/e.md': text(3) })
    await at.read()
    expect(await paths(at)).toEqual(['a.txt', 'b/c.txt', 'b/d/e.md'])
  })

  it('is no hidden file, no case and no sources.csv', async () => {
    const list = 'path,publisher\na.txt,The Harbour Herald\n'
    const hidden = { '.note.txt': text(2), '.git/x.txt': text(3), 'old.hearsay/y.txt': text(4), 'sources.csv': list }
    await using at = await desk({ 'a.txt': text(1), ...hidden, 'b/sources.csv': list })
    expect(await at.read()).toMatchObject({ files: 1, added: 1, failures: [] })
    expect(await paths(at)).toEqual(['a.txt'])
  })

  it('is one file', async () => {
    await using at = await desk({ 'a.txt': text(1), 'b.txt': text(2) })
    await at.read('b.txt')
    expect(await paths(at)).toEqual(['b.txt'])
  })

  it('is what fits a glob, by path from where the pattern begins', async () => {
    await using at = await desk({
      'a/one.txt': text(1),
      'a/two.md': text(2),
      'b/three.txt': text(3),
      'x.hearsay/z.txt': text(4),
    })
    await at.read('**/*.txt')
    expect(await paths(at)).toEqual(['a/one.txt', 'b/three.txt'])
  })

  it('is a file whose name looks like a glob', async () => {
    await using at = await desk({ 'a[1]*.txt': text(1), 'a1.txt': text(2) })
    await at.read('a[1]*.txt')
    expect(await paths(at)).toEqual(['a[1]*.txt'])
  })

  it('is named once though two paths lead to it', async () => {
    await using at = await desk({ 'a.txt': text(1) })
    expect(await at.read('a.txt', 'a.txt')).toMatchObject({ files: 1, added: 1 })
  })

  it('is a failure where nothing is, and the others are read', async () => {
    await using at = await desk({ 'a.txt': text(1) })
    const report = await at.read('a.txt', 'nowhere.txt')
    expect(report).toMatchObject({ added: 1, failures: [{ code: 'not-found' }] })
  })

  it('is an error where nothing is at all', async () => {
    await using at = await desk({})
    await expect(at.read('nowhere.txt')).rejects.toMatchObject({ name: 'HearsayError', code: 'nothing-to-read' })
  })

  it('is nothing of an empty folder', async () => {
    await using at = await desk({})
    expect(await at.read()).toMatchObject({ files: 0, added: 0, failures: [] })
  })

  it('is a linked file, but no linked folder, no loop and no device', async () => {
    await using at = await desk({ 'a/one.txt': text(1) })
    await mkdir(join(at.folder, 'b'))
    const links = { 'one.txt': '../a/one.txt', up: '..', self: 'self', 'zero.txt': '/dev/zero', 'gone.txt': 'no.txt' }
    for (const [name, target] of Object.entries(links)) await symlink(target, join(at.folder, 'b', name))
    const report = await at.read()
    expect(report).toMatchObject({ files: 6, added: 1 })
    expect(report.failures.map(({ path, code }) => [path, code])).toEqual([
      ['b/gone.txt', 'not-found'],
      ['b/self', 'not-found'],
      ['b/up', 'unsupported'],
      ['b/zero.txt', 'unsupported'],
    ])
  })

  it('is too large where the person says so', async () => {
    await using at = await desk({ 'a.txt': harbour['herald.txt'], 'b.txt': text(1) })
    const report = await at.with((opened) => opened.read([at.folder], { maxBytes: 100 }))
    expect(report).toMatchObject({ added: 1, failures: [{ path: 'a.txt', code: 'too-large' }] })
  })

  it('is told file by file as it goes', async () => {
    await using at = await desk({ 'a.txt': text(1), 'b.txt': text(2), 'c.txt': '' })
    const seen: string[] = []
    await at.with((opened) =>
      opened.read([at.folder], { onProgress: ({ done, total, path }) => seen.push(`${done}/${total} ${path}`) }),
    )
    expect(seen.map((line) => line.slice(0, 3))).toEqual(['1/3', '2/3', '3/3'])
    expect(seen.map((line) => line.slice(4)).sort()).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })
})
