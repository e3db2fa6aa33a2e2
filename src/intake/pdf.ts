import type { Metadata } from '../model/document.ts'
import { type Problem, problem } from '../model/problem.ts'
import { dayOf } from './date.ts'
import type { Intake } from './intake.ts'
import { checkPassages, checkText, MAX_TEXT } from './limit.ts'
import type { Block } from './line.ts'
import { mediaTypes } from './media-type.ts'
import { findPassages, passagesOf } from './passage.ts'
import { blocksOfPages } from './pdf-block.ts'
import { linesOf, type PdfItem, type PdfLine } from './pdf-line.ts'
import { edgesOf } from './pdf-page.ts'
import { checkStreams } from './pdf-stream.ts'
import { MOST_SCANNED, scannedPages } from './scan.ts'
import { Unreadable } from './unreadable.ts'

/** Court bundles of several thousand pages exist; a page tree that claims more is made up. */
const MOST_PAGES = 10_000

/** A newspaper page in small print has 3,000 pieces of text; what has a hundred times as many is no page. */
const MOST_PIECES = 300_000

/** More pages without text than this are counted, not named one by one. */
const MOST_NAMED = 20

/**
 * Reads a PDF. Its canonical text is what intake makes of it: lines joined to paragraphs, hyphens at line ends resolved,
 * running titles and page numbers kept as furniture behind the paragraph they interrupt. A page without text is listed.
 */
export async function readPdf(bytes: Uint8Array): Promise<Intake> {
  checkStreams(bytes)
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw translated(error)
  })
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new Unreadable('too-large', `It has ${pdf.numPages.toLocaleString('en')} pages.`)
    const { pages, problems } = await pagesOf(pdf)
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
    const { metadata, title } = properties(info)
    const pictures = problems.some(({ code }) => code === 'no-text') ? await scannedPages(bytes, pdf.numPages) : null
    if (pictures?.some((page) => page)) return { ...readPictures(pictures, pdf.numPages), metadata }
    const blocks = blocksOfPages(pages, edgesOf(pages))
    const { text, laid } = setOut(blocks)
    checkText(text)
    const passages = passagesOf(text, withTitle(text, laid, title))
    const shown = passages.find((passage) => passage.kind === 'title')
    const stated = metadata.title ?? (shown && text.slice(shown.start, shown.end))
    return {
      text,
      passages,
      metadata: { ...metadata, ...(stated && { title: stated }) },
      mediaType: mediaTypes.pdf,
      problems,
    }
  } finally {
    void pdf.destroy().catch(() => undefined)
  }
}

/** A PDF of nothing but pictures, as another program reads them; what has no words, or was too much, is listed. */
function readPictures(
  pages: readonly string[],
  count: number,
): Pick<Intake, 'text' | 'passages' | 'mediaType' | 'problems'> {
  const text = pages.filter((page) => page).join('\n\n')
  const wordless = pages.flatMap((page, index) => (page ? [] : [index + 1]))
  const left = count - pages.length
  const more =
    left > 0
      ? [problem('skipped-page', `Its last ${left} pages are pictures; the first ${MOST_SCANNED} were read.`)]
      : []
  return {
    text,
    passages: findPassages(text),
    mediaType: mediaTypes.pdf,
    problems: [...skipped(wordless, 'is a picture in which no words were found'), ...more],
  }
}

/** The part of pdf.js that is used here. */
interface Pdf {
  readonly numPages: number
  getPage(number: number): Promise<Page>
}

interface Page {
  streamTextContent(): ReadableStream<{ readonly items: readonly unknown[] }>
  cleanup(): boolean
}

/** The pieces of text of a page; taken as they come, so that a page without end is left at {@link MOST_PIECES}. */
async function piecesOf(page: Page): Promise<PdfItem[]> {
  const pieces: PdfItem[] = []
  const reader = page.streamTextContent().getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if (isItem(item)) pieces.push(item)
    if (pieces.length <= MOST_PIECES) continue
    // not waited for: pdf.js never confirms that it has left a page
    void reader.cancel().catch(() => undefined)
    throw new Unreadable(
      'too-large',
      `One of its pages has more than ${MOST_PIECES.toLocaleString('en')} pieces of text.`,
    )
  }
  return pieces
}

async function pagesOf(pdf: Pdf): Promise<{ pages: PdfLine[][]; problems: Problem[] }> {
  const pages: PdfLine[][] = []
  const blank: number[] = []
  const broken: number[] = []
  let length = 0
  let count = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const lines = linesOf(await piecesOf(page), number)
      page.cleanup()
      count += lines.length
      checkPassages(count)
      length += lines.reduce((sum, line) => sum + line.text.length, 0)
      if (length > MAX_TEXT) break
      if (!lines.length) blank.push(number)
      pages.push(lines)
    } catch (error) {
      if (error instanceof Unreadable) throw error
      broken.push(number)
    }
  }
  if (length > MAX_TEXT) checkText(' '.repeat(length))
  if (broken.length === pdf.numPages) throw new Unreadable('broken', 'None of its pages can be read.')
  if (blank.length === pdf.numPages - broken.length)
    return {
      pages,
      problems: [
        problem(
          'no-text',
          pdf.numPages === 1 ? 'Its only page has no text.' : `None of its ${pdf.numPages} pages has text.`,
        ),
        ...skipped(broken, 'cannot be read'),
      ],
    }
  return {
    pages,
    problems: [...skipped(blank, 'has no text; it may be an image'), ...skipped(broken, 'cannot be read')],
  }
}

const isItem = (item: unknown): item is PdfItem =>
  typeof item === 'object' && item !== null && 'str' in item && 'transform' in item

function skipped(numbers: readonly number[], why: string): Problem[] {
  const named = numbers.slice(0, MOST_NAMED).map((number) => problem('skipped-page', `Page ${number} ${why}.`))
  const more = numbers.slice(MOST_NAMED)
  return more.length
    ? [...named, problem('skipped-page', `So do ${more.length} more pages: ${more[0]} to ${more.at(-1)}.`)]
    : named
}

function setOut(blocks: ReturnType<typeof blocksOfPages>): { text: string; laid: Block[] } {
  let start = 0
  const laid = blocks.map(({ text, kind }): Block => {
    const block = { start, end: start + text.length, kind }
    start = block.end + 1
    return block
  })
  return {
    text: blocks
      .map((block) => block.text)
      .join('\n')
      .replaceAll('\u0000', '\uFFFD')
      .toWellFormed(),
    laid,
  }
}

/** The title is the block that has the words of the stated title, else the first heading by size among the first blocks. */
function withTitle(text: string, blocks: readonly Block[], title: string | null): Block[] {
  const squeezed = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const words = (block: Block): string => text.slice(block.start, block.end)
  const head = blocks.slice(0, 12)
  const same = title ? head.findIndex((block) => squeezed(words(block)) === squeezed(title)) : -1
  const at = same >= 0 ? same : head.findIndex((block) => block.kind === 'heading')
  return blocks.map((block, index) => (index === at ? { ...block, kind: 'title' } : block))
}

/** Programs put a file's name or their own where a title belongs; those are no titles. */
function properties(info: object): { metadata: Partial<Metadata>; title: string | null } {
  const value = (name: string): string | null => {
    const found: unknown = Object.entries(info).find(([key]) => key === name)?.[1]
    return typeof found === 'string' && found.trim() ? found.trim() : null
  }
  const stated = value('Title')
  const title =
    stated && !/^untitled|^microsoft word\b|^\S+$|\.(?:docx?|pdf|indd|rtf|odt|tmp)$/iu.test(stated) ? stated : null
  const author = value('Author')
  const created = value('CreationDate')
  const published = created && dayOf(created)
  const language = value('Language')
  return {
    title,
    metadata: {
      ...(title && { title }),
      ...(author && { author }),
      ...(published && { published }),
      ...(language && /^[a-z]{2,3}\b/iu.test(language) && { language: language.toLowerCase().split(/[-_]/u, 1)[0]! }),
    },
  }
}

/** pdf.js names its errors; the names are part of its interface. */
function translated(error: unknown): Unreadable {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new Unreadable('encrypted', 'It is locked with a password.')
  return new Unreadable('broken', 'It begins as a PDF, but its inner structure is damaged or incomplete.')
}
