import { checkMarkup } from './html-node.ts'
import type { Intake } from './intake.ts'
import { mediaTypes } from './media-type.ts'
import { officeProperties } from './office-property.ts'
import { Unreadable } from './unreadable.ts'
import { unzip } from './zip.ts'

/**
 * How much a document may unpack to. Five hundred pages of Word come to some 10 MiB of markup; the library builds a tree
 * of some twenty times that, so the tags are counted too before it sees them.
 */
const MOST_MARKUP = 24 * 1024 * 1024

/** Title and subtitle are paragraphs to the library's own map. */
const styles = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p.subtitle:fresh"]

const core = {
  title: ['dc:title'],
  author: ['dc:creator'],
  language: ['dc:language'],
  published: ['dcterms:created'],
}

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
      ...officeProperties(files.get('docProps/core.xml'), core),
    },
    mediaType: mediaTypes.docx,
    problems: [],
  }
}
