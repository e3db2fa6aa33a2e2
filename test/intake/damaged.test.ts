import fc from 'fast-check'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fullAllowance, readBytes, unfold } from '../../src/intake/index.ts'
import { isInside } from '../../src/model/text.ts'
import { column, pdfFile } from './pdf-file.ts'
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

const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Velden sleeps.</p>'
const warc = utf8(
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/b\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`,
)

describe('any bytes under any name', () => {
  const names = fc.constantFrom(
    'a.txt',
    'a.md',
    'a.html',
    'a.pdf',
    'a.docx',
    'a.eml',
    'a',
    'a.bin',
    'a.odt',
    'a.rtf',
    'a.mbox',
    'a.json',
    'a.csv',
    'a.warc',
    'a.warc.gz',
    'a.zip',
  )
  const seeds: readonly Uint8Array[] = [
    utf8('Council sits all night\n\nBy Ana Kolb\n\n• one\n• two\n\n> quoted\n\nAdvertisement\n'),
    utf8('<html><body><article><h1>A</h1><p>b <b>c</p><ul><li>d</ul></article><nav>e</nav></body></html>'),
    utf8('From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n> hello\n--b--\n'),
    pdfFile([column(['The court found that the files', 'were burned.'])]),
    utf8(String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset204 Times;}}{\info{\title A}}\f0 Caf\'e9 \u8220?b\par c}`),
    utf8(
      'From a@b.example Fri May  3 23:10:00 2019\nFrom: a@b.example\nSubject: x\n\nhello\n\nFrom c Sat May  4 10:00:00 2019\nTo: a\n\n>From d\n',
    ),
    utf8('{"articles":[{"title":"Key","content":"<p>It is lost.</p>","publishedAt":"2019-05-03"}]}'),
    utf8('title;text\n"Key";"It is lost."\n'),
    warc,
    gzipSync(warc),
    zipSync({ 'a/b.txt': strToU8('Velden sleeps.'), '../c.eml': strToU8('From: a@b.example\n\nhello') }),
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(
        '<office:body><office:text><text:h>A</text:h><text:p>b<text:s/>c</text:p></office:text></office:body>',
      ),
    }),
    zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>') }),
  ]
  /** Noise, text, and whole files with a few bytes changed or the end cut off. */
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map(utf8),
    fc
      .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat())
      .map(([seed, changes, cut]) => {
        const copy = seed.slice(0, seed.length - (cut % 3 ? 0 : cut % seed.length))
        for (const [at, byte] of changes) copy[at % copy.length] = byte
        return copy
      }),
  )

  it('never throw, and their passages lie in the text, in order, without overlap', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, names, async (content, name) => {
        const intake = await readBytes(content, name)
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
      fc.asyncProperty(bytes, names, async (content, name) => {
        const unfolded = await unfold(content, name, { ...fullAllowance, members: 50 })
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
      fc.asyncProperty(bytes, names, async (content, name) => {
        expect(await readBytes(content, name)).toEqual(await readBytes(content, name))
      }),
      { numRuns: 30 },
    )
  })
})
