import { crc32, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { docxOf, docxWith, mainPart, paragraphs } from '../docx.ts'
import type { Random } from '../random.ts'
import { type Damaged, either, refused } from './file.ts'

const LINES = ['Nora Linde said that the files were burned.', 'Ilo Varga denied it.', 'The audit had been announced.']

/** Word documents that are cut short, scratched, misnamed, locked, or made to unpack without end. */
export function* damagedDocx(random: Random): Generator<Damaged> {
  const original = docxOf(Array.from({ length: 60 }, (_, at) => `${at}. ${LINES[at % 3]}`))
  for (let part = 0; part < 9; part++)
    yield refused(`cut-${part}.docx`, original.subarray(0, 4 + Math.floor((original.length * part) / 9)))
  for (let time = 0; time < 8; time++) {
    const scratched = Uint8Array.from(original)
    for (let hit = 0; hit <= time * 4; hit++) scratched[4 + random.below(original.length - 4)] = random.below(256)
    yield either(`scratched-${time}.docx`, scratched)
  }
  yield refused('no-text-part.docx', zipSync({ 'word/styles.xml': strToU8('<w:styles/>') }))
  yield refused('an-archive.docx', zipSync({ 'notes.txt': strToU8('The keys were with the caretaker.') }))
  yield refused('old-word.docx', ole('WordDocument'))
  yield refused('with-password.docx', ole('EncryptedPackage'))
  yield refused('bomb.docx', bombOf(600, '<w:p><w:r><w:t>Varga </w:t></w:r></w:p>'))
  yield refused('bomb-of-nothing.docx', bombOf(600, '\0'))
  yield refused('bomb-that-lies.docx', lying(bombOf(200, ' '), 1_000))
  yield either('says-four-gigabytes.docx', lying(original, 0xffff_fff0))
  const inner = bombOf(100, '\0')
  yield refused('nested.docx', zipSync({ 'word/a.docx': inner, 'word/b.zip': zipSync({ 'c.zip': inner }) }))
  yield refused('many-entries.docx', manyEntries(60_000))
  yield either('one-part-many-times.docx', overlapping(200))
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
  const type = `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]>`
  yield either('billion-laughs.docx', docxWith(mainPart(paragraphs(['&l12;']), type)))
  yield either(
    'own-files.docx',
    docxWith(mainPart(paragraphs(['&x;']), '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
  )
  yield either('deep.docx', docxWith(mainPart('<w:sdt><w:sdtContent>'.repeat(50_000))))
  yield either(
    'deep-tables.docx',
    docxWith(mainPart(`${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(3_000)}`)),
  )
  yield either('many-paragraphs.docx', docxWith(mainPart('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(400_000))))
}

/** The beginning of an OLE file, and a name of UTF-16 in it, as old Office writes them. */
const ole = (name: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_016),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(4_096),
  ])

/** A Word document whose text unpacks to so many mebibytes of one filling, packed a mebibyte at a time. */
function bombOf(mebibytes: number, filling: string): Uint8Array {
  const piece = Buffer.alloc(2 ** 20, filling)
  const head = Buffer.from(mainPart('')).subarray(0, -'</w:body></w:document>'.length)
  const packed: Buffer[] = []
  let checksum = crc32(head)
  for (let time = 0; time < mebibytes; time++) checksum = crc32(piece, checksum)
  // deflate's window makes of equal pieces equal bytes: packed once with a flush behind it, it may be repeated
  const first = deflateRawSync(head, { finishFlush: 2 })
  const repeated = deflateRawSync(piece, { finishFlush: 3 })
  packed.push(first, ...Array.from({ length: mebibytes }, () => repeated), Buffer.from([0x03, 0x00]))
  return zipOf([
    {
      name: 'word/document.xml',
      packed: Buffer.concat(packed),
      checksum,
      size: head.length + mebibytes * piece.length,
    },
  ])
}

interface Entry {
  readonly name: string
  readonly packed: Uint8Array
  readonly checksum: number
  readonly size: number
}

const localHeader = ({ name, packed, checksum, size }: Entry): Buffer => {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(checksum, 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(size, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), packed])
}

const directoryEntry = ({ name, packed, checksum, size }: Entry, at: number): Buffer => {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, 6)
  head.writeUInt16LE(8, 10)
  head.writeUInt32LE(checksum, 16)
  head.writeUInt32LE(packed.length, 20)
  head.writeUInt32LE(size, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(at, 42)
  return Buffer.concat([head, Buffer.from(name)])
}

const closing = (count: number, length: number, at: number): Buffer => {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return end
}

function zipOf(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = []
  const places: number[] = []
  let at = 0
  for (const entry of entries) {
    const local = localHeader(entry)
    places.push(at)
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries.map((entry, index) => directoryEntry(entry, places[index]!)))
  return Buffer.concat([...locals, directory, closing(entries.length, directory.length, at)])
}

const small = (name: string, words: string | Uint8Array): Entry => {
  const bytes = Buffer.from(words)
  return { name, packed: deflateRawSync(bytes), checksum: crc32(bytes), size: bytes.length }
}

const manyEntries = (count: number): Uint8Array =>
  zipOf(Array.from({ length: count }, (_, at) => small(`word/p${at}.xml`, '<a/>')))

/** Directory entries that all point at the same packed bytes: small to keep, large to unpack. */
function overlapping(times: number): Uint8Array {
  const entry = small('word/document.xml', mainPart(paragraphs(Array.from({ length: 20_000 }, () => LINES[0]!))))
  const local = localHeader(entry)
  const named = Array.from({ length: times }, (_, at) =>
    directoryEntry({ ...entry, name: `word/d${1000 + at}.xml` }, 0),
  )
  const directory = Buffer.concat([directoryEntry(entry, 0), ...named])
  return Buffer.concat([local, directory, closing(times + 1, directory.length, local.length)])
}

/** The archive with another size stated wherever one is stated. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive)
  for (
    let at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0003\u0004', at + 1, 'latin1')
  )
    bytes.writeUInt32LE(size, at + 22)
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 1, 'latin1')
  )
    bytes.writeUInt32LE(size, at + 24)
  return bytes
}
