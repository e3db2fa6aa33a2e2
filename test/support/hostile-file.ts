import fc from 'fast-check'
import { gzipSync, strToU8, unzipSync, zipSync } from 'fflate'
import { column, pdfFile } from '../intake/pdf-file.ts'

/** A whole file, before anything is done to it. */
export interface WholeFile {
  /** its ending says what it is */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that was made to harm its reader, or that an accident befell. */
export interface HostileFile {
  /** `a.pdf`: how it ends may have nothing to do with what it is */
  readonly name: string
  readonly bytes: Uint8Array
  /** what it was made of and what was done to it, for whoever looks for its fault */
  readonly how: string
}

const utf8 = (text: string): Uint8Array => strToU8(text)

const page = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Velden sleeps.</p>'
const warc = utf8(
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/b\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Type: application/http\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`,
)

/** A small whole file of each format that is read. */
export const wholeFiles: readonly WholeFile[] = [
  { name: 'a.txt', bytes: utf8('Council sits all night\n\nBy Ana Kolb\n\n“It is lost,” she said on Monday.\n') },
  { name: 'a.md', bytes: utf8('# Council sits\n\n• one\n• two\n\n> quoted\n\n[a](b) ![c](d)\n\nAdvertisement\n') },
  {
    name: 'a.html',
    bytes: utf8(
      '<html><body><article><h1>A</h1><p>b <b>c</p><ul><li>d</ul></article><nav>e</nav><script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script></body></html>',
    ),
  },
  {
    name: 'a.eml',
    bytes: utf8(
      'From: a@b.example\nSubject: =?utf-8?B?eA==?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n> hello\n--b\nContent-Disposition: attachment; filename="c.txt"\nContent-Transfer-Encoding: base64\n\nVmVsZGVuIHNsZWVwcy4=\n--b--\n',
    ),
  },
  { name: 'a.pdf', bytes: pdfFile([column(['The court found that the files', 'were burned.'])]) },
  {
    name: 'a.rtf',
    bytes: utf8(String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset204 Times;}}{\info{\title A}}\f0 Caf\'e9 \u8220?b\par c}`),
  },
  {
    name: 'a.mbox',
    bytes: utf8(
      'From a@b.example Fri May  3 23:10:00 2019\nFrom: a@b.example\nSubject: x\n\nhello\n\nFrom c Sat May  4 10:00:00 2019\nTo: a\n\n>From d\n',
    ),
  },
  {
    name: 'a.json',
    bytes: utf8('{"articles":[{"title":"Key","content":"<p>It is lost.</p>","publishedAt":"2019-05-03"}]}'),
  },
  { name: 'a.csv', bytes: utf8('title;text\n"Key";"It is lost."\n') },
  { name: 'a.warc', bytes: warc },
  { name: 'a.warc.gz', bytes: gzipSync(warc) },
  {
    name: 'a.zip',
    bytes: zipSync({ 'a/b.txt': utf8('Velden sleeps.'), '../c.eml': utf8('From: a@b.example\n\nhello') }),
  },
  {
    name: 'a.odt',
    bytes: zipSync({
      mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': utf8(
        '<office:body><office:text><text:h>A</text:h><text:p>b<text:s/>c</text:p></office:text></office:body>',
      ),
    }),
  },
  {
    name: 'a.docx',
    bytes: zipSync({
      'word/document.xml': utf8(
        '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Velden sleeps.</w:t></w:r></w:p></w:body></w:document>',
      ),
    }),
  },
]

/** Names that lead out of an archive, or that no file system should be asked for. */
const hostileNames = [
  '../../../../tmp/hearsay-escaped.txt',
  '/tmp/hearsay-escaped.txt',
  '..\\..\\hearsay-escaped.txt',
  'C:\\hearsay-escaped.txt',
  'a/../../hearsay-escaped.txt',
  'a\u0000.txt',
  '\u202etxt.a',
  `${'n'.repeat(300)}.txt`,
  'file:///etc/passwd',
  'CON.txt',
  '.hearsay/case.db',
]

/** What readers of one format or another stumble over, wherever it stands. */
const tokens = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud83d',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://evil.example/">]>&x;&y;',
  '<img src="http://evil.example/a.png"><iframe src="http://evil.example/"></iframe><base href="http://evil.example/">',
  '<script>fetch("http://evil.example/")</script><style>@import "http://evil.example/a.css"</style>',
  '<![CDATA[',
  '<!--',
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /OpenAction << /S /URI /URI (http://evil.example/) >> >>\nendobj\n',
  'stream\n',
  'xref\n0 99999999\n',
  '/Length -1 ',
  '/Kids [1 0 R 2 0 R 3 0 R] ',
  'PK\u0003\u0004',
  'PK\u0001\u0002',
  'PK\u0005\u0006',
  String.raw`{\rtf1{\*\objdata 414141}{\field{\*\fldinst INCLUDEPICTURE "http://evil.example/a"}}`,
  String.raw`\bin99999999 `,
  String.raw`\u-99999?`,
  'Content-Length: 99999999999\r\n',
  'Content-Type: multipart/mixed; boundary=b\n\n--b\n',
  'Content-Type: message/rfc822\n\n',
  '\nFrom x Fri May  3 23:10:00 2019\n',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '[{"title":1e999,"content":[[[[]]]],"publishedAt":-1}]',
  '=cmd|calc!A1',
  '"\n""";',
  '”“‘’«»',
  '9'.repeat(400),
  '31 February 99999',
]

/** What opens something: over and over, and never closed. */
const openers = [
  '<div>',
  '<ul><li>',
  '<table><tr><td>',
  '<',
  '&',
  '{"a":',
  '[',
  String.raw`{\b `,
  '> ',
  '“',
  '(',
  '[a](',
  '*_`',
  '--b\n',
  'Content-Type: multipart/mixed; boundary=b\n\n--b\n',
  '<w:p><w:r>',
  '<text:list>',
  'said that ',
  '<< /A ',
  '"',
]

interface Change {
  readonly how: string
  readonly of: (bytes: Uint8Array) => Uint8Array
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

/** Somewhere in a file, as a part of its length. */
const place = fc.nat(999).map((part) => (length: number) => Math.floor((part * length) / 1000))

const changes = (most: number): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 24 }).map((hits) => ({
      how: `${hits.length} bytes changed`,
      of: (bytes: Uint8Array) => {
        const copy = Uint8Array.from(bytes)
        for (const [at, byte] of copy.length ? hits : []) copy[at % copy.length] = byte
        return copy
      },
    })),
    place.map((at) => ({ how: 'cut short', of: (bytes: Uint8Array) => bytes.slice(0, at(bytes.length)) })),
    fc.tuple(place, place).map(([a, b]) => ({
      how: 'a stretch cut out',
      of: (bytes: Uint8Array) => {
        const [start, end] = [a(bytes.length), b(bytes.length)].sort((one, other) => one - other)
        return joined(bytes.subarray(0, start), bytes.subarray(end))
      },
    })),
    fc.tuple(place, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 2, max: 5000 })).map(([at, length, times]) => ({
      how: `a stretch of ${length} bytes repeated up to ${times} times`,
      of: (bytes: Uint8Array) => {
        const start = at(bytes.length)
        const stretch = bytes.subarray(start, start + length)
        const count = Math.min(times, Math.floor(most / Math.max(1, stretch.length)))
        return joined(bytes.subarray(0, start), ...Array.from({ length: count }, () => stretch), bytes.subarray(start))
      },
    })),
    fc.tuple(place, fc.constantFrom(...tokens)).map(([at, token]) => ({
      how: `${JSON.stringify(token.slice(0, 40))} put in`,
      of: (bytes: Uint8Array) =>
        joined(bytes.subarray(0, at(bytes.length)), utf8(token), bytes.subarray(at(bytes.length))),
    })),
    fc.tuple(place, fc.constantFrom(...openers), fc.integer({ min: 2, max: 20_000 })).map(([at, opener, times]) => ({
      how: `${JSON.stringify(opener)} put in up to ${times} times`,
      of: (bytes: Uint8Array) => {
        const many = utf8(opener.repeat(Math.min(times, Math.floor(most / opener.length))))
        return joined(bytes.subarray(0, at(bytes.length)), many, bytes.subarray(at(bytes.length)))
      },
    })),
  )

/** What is inside an archive, changed and packed again: so the harm gets past the checksums. */
const insideOut = (change: Change): Change => ({
  how: `inside: ${change.how}`,
  of: (bytes) => {
    try {
      const entries = Object.entries(unzipSync(bytes))
      return zipSync(
        Object.fromEntries(
          entries.map(([name, entry]) => [name, /\.(?:xml|txt|eml)$/u.test(name) ? change.of(entry) : entry]),
        ),
      )
    } catch {
      return change.of(bytes)
    }
  },
})

const wrapped: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...hostileNames).map((name) => ({
    how: `packed as ${JSON.stringify(name.slice(0, 40))}`,
    of: (bytes: Uint8Array) => zipSync({ [name]: bytes, 'beside.txt': utf8('Velden sleeps.') }),
  })),
  fc.constantFrom(...hostileNames).map((name) => ({
    how: `attached as ${JSON.stringify(name.slice(0, 40))}`,
    of: (bytes: Uint8Array) =>
      utf8(
        `From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n--b\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}\n--b--\n`,
      ),
  })),
  fc.constant({ how: 'gzipped', of: (bytes: Uint8Array) => gzipSync(bytes) }),
)

const done = ({ name, bytes }: WholeFile, steps: readonly Change[], otherName: string | null): HostileFile => ({
  name: otherName ?? name,
  bytes: steps.reduce((made, step) => step.of(made), bytes),
  how: [name, ...steps.map(({ how }) => how), ...(otherName === null ? [] : [`named ${otherName}`])].join('; '),
})

/**
 * Hostile files made of whole ones: changed, cut, blown up, packed, under their own names or others'; and now and then noise.
 * The same seed gives the same files.
 * @param most the bytes that a repeated stretch comes to at most
 */
export function hostileFiles(whole: readonly WholeFile[], most: number): fc.Arbitrary<HostileFile> {
  const change = changes(most)
  const endings = [...new Set([...wholeFiles.map(({ name }) => name), 'a', 'a.bin'])]
  const anyName = fc.constantFrom(...endings)
  const mostlyOwn = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyName })
  const steps = fc
    .tuple(
      fc.array(change, { maxLength: 3 }),
      fc.array(change.map(insideOut), { maxLength: 1 }),
      fc.array(wrapped, { maxLength: 1 }),
    )
    .map(([after, inside, outside]) => [...inside, ...after, ...outside])
  const noise = fc
    .oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }).map(utf8))
    .map((bytes): WholeFile => ({ name: 'a.txt', bytes }))
  return fc
    .oneof(
      { weight: 12, arbitrary: fc.tuple(fc.constantFrom(...whole), steps, mostlyOwn) },
      { weight: 1, arbitrary: fc.tuple(noise, fc.constant([]), anyName) },
    )
    .map(([file, changed, name]) => done(file, changed, name))
}
