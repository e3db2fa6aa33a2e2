import { strToU8, zipSync } from 'fflate'

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const OPEN = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' as const
const CLOSE = '</w:body></w:document>'

/** The paragraphs of a Word document, as its markup. */
export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')

/** The main part of a Word document: `head` may hold a document type. */
export const mainPart = (body: string, head = ''): Uint8Array => strToU8(HEAD + head + OPEN + body + CLOSE)

/** A Word document with this main part, and other entries beside it. */
export const docxWith = (main: Uint8Array, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': main,
    ...others,
  })

/** A Word document of these paragraphs. */
export const docxOf = (lines: readonly string[]): Uint8Array => docxWith(mainPart(paragraphs(lines)))
