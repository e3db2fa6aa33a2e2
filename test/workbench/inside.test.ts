import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Case, openCase, type ReadReport } from '../../src/workbench/index.ts'

const mail = `From: Ana Kolb <kolb@echo.example>
Date: Fri, 3 May 2019 23:10:00 -0500
Subject: The key
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

Nora Linde said that the key was lost.
--b
Content-Type: text/plain; name="minutes.txt"
Content-Disposition: attachment; filename="minutes.txt"

Ilo Varga denied that the archive had been opened.
--b
Content-Type: image/gif; name="seal.gif"
Content-Disposition: attachment; filename="seal.gif"
Content-Transfer-Encoding: base64

R0lGODlhAQAB
--b--
`
const inner = zipSync({ '../../note.txt': strToU8('Linde told the Ledger that she had been warned.') })

describe('What came inside a file', () => {
  let home: string
  let opened: Case
  let report: ReadReport

  const read = async (): Promise<ReadReport> => opened.read([join(home, 'leak')])
  const receipts = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await opened.documents())
        .flatMap((document) => document.receipts)
        .map(({ path, container, state }) => [path, `${container} ${state}`]),
    )
  const writeLeak = (files: Readonly<Record<string, Uint8Array>>): Promise<void> =>
    writeFile(join(home, 'leak', 'box.zip'), zipSync(files))

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearsay-inside-'))
    await mkdir(join(home, 'leak'))
    await writeLeak({ 'one.eml': strToU8(mail), 'deep.zip': inner })
    await writeFile(join(home, 'leak', 'sources.csv'), 'path,publisher\nbox.zip/one.eml,The Ledger\n')
    opened = await openCase(join(home, 'leak.hearsay'))
    report = await read()
  })
  afterAll(async () => {
    await opened.close()
    await rm(home, { recursive: true, force: true })
  })

  it('is a document each, whose receipt names what it came in', async () => {
    expect(await receipts()).toEqual({
      'box.zip/one.eml': 'box.zip present',
      'box.zip/one.eml/minutes.txt': 'box.zip/one.eml present',
      'box.zip/deep.zip/note.txt': 'box.zip/deep.zip present',
    })
    expect(report).toMatchObject({ files: 1, added: 3 })
    expect(await opened.check()).toMatchObject({ originals: 3, faults: [] })
  })

  it('is named under its path where it cannot be read', () => {
    expect(report.failures.map(({ code, path }) => [code, path])).toEqual([['unsupported', 'box.zip/one.eml/seal.gif']])
  })

  it('is told of by the list beside the file', async () => {
    const { publisher } = await opened.document('box.zip/one.eml')
    expect(publisher).toBe('The Ledger')
  })

  it('is left alone when it is read again', async () => {
    expect(await read()).toMatchObject({ added: 0, renewed: 0, updated: 0, vanished: 0 })
  })

  it('has vanished when it is not in there any more, and stays in the case', async () => {
    await writeLeak({ 'one.eml': strToU8(mail) })
    expect(await read()).toMatchObject({ vanished: 1 })
    expect((await receipts())['box.zip/deep.zip/note.txt']).toBe('box.zip/deep.zip vanished')
    await unlink(join(home, 'leak', 'box.zip'))
    expect(await read()).toMatchObject({ vanished: 2, failures: [] })
    expect((await opened.problems()).filter(({ code }) => code === 'unsupported')).toEqual([])
  })

  it('comes back with what it came in', async () => {
    await writeLeak({ 'one.eml': strToU8(mail), 'deep.zip': inner })
    await read()
    expect([...new Set(Object.values(await receipts()).map((words) => words.split(' ')[1]))]).toEqual(['present'])
  })
})
