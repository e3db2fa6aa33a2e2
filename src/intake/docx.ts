import type { Metadata } from '../model/document.ts'
import { dayOf } from './date.ts'
import { checkMarkup } from './html-node.ts'
import type { Intake } from './intake.ts'
import { mediaTypes } from './media-type.ts'
import { Unreadable } from './unreadable.ts'
import { unzip } from './zip.ts'

/**
 * How much a document may unpack to. Five hundred pages of Word come to some 10 MiB of markup; the library builds a tree
 * of some twenty times that, so the tags are counted too before it sees them.
 */
const MOST_MARKUP = 24 * 1024 * 1024

/** Title and subtitle are paragraphs to the library's own map. */
const styles = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p.subtitle:fresh"]

/**
 * Reads a Word document. Its canonical text is what the document shows in reading order, a line for each paragraph;
 * deleted words of tracked changes, comments, and the heads and feet of pages are not in it. The library is given a copy
 * of the archive that was unpacked under a bound, without pictures, so it cannot unpack more than was checked.
 */
export async function readDocx(bytes: Uint8Array): Promise<Intake> {
  const files = unzip(bytes, (name) => /\.(?:xml|rels)$/iu.test(name), MOST_MARKUP)
  if (![...files.keys()].some((name) => /^word\/document\d*\.xml$/u.test(name)))
    throw new Unreadable('broken', 'It is made like a Word document, but the part with the text is missing.')
  for (const [name, content] of files)
    if (name.startsWith('word/')) checkMarkup(new TextDecoder().decode(content), 'xml')
  const [{ zipSync }, { default: mammoth }, { readFragment }] = await Promise.all([
    import('fflate'),
    import('mammoth'),
    import('./html.ts'),
  ])
  const checked = zipSync(Object.fromEntries(files), { level: 0 })
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(checked.buffer, checked.byteOffset, checked.byteLength) },
    { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  )
  const { text, passages } = await readFragment(value)
  const title = passages.find((passage) => passage.kind === 'title')
  return {
    text,
    passages,
    metadata: {
      ...(title && { title: text.slice(title.start, title.end) }),
      ...properties(files.get('docProps/core.xml')),
    },
    mediaType: mediaTypes.docx,
    problems: [],
  }
}

/** Title, author and date of creation, as `docProps/core.xml` has them in Dublin Core. */
function properties(core: Uint8Array | undefined): Partial<Metadata> {
  if (!core) return {}
  const source = new TextDecoder().decode(core.subarray(0, 64 * 1024))
  const value = (name: string): string | null => {
    const found = new RegExp(`<(?:dc|dcterms):${name}\\b[^>]*>([^<]{1,500})<`, 'u').exec(source)?.[1]
    return found ? unescaped(found).trim() || null : null
  }
  const [title, author, language, created] = [value('title'), value('creator'), value('language'), value('created')]
  const published = created && dayOf(created)
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(language && { language: language.toLowerCase().split('-', 1)[0]! }),
    ...(published && { published }),
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (xml: string): string =>
  xml.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff && point > 0 ? String.fromCodePoint(point).toWellFormed() : '\uFFFD'
  })
