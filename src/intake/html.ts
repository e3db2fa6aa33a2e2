import type { Passage, PassageKind } from '../model/document.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type Decoded, decodeNamed } from './encoding.ts'
import { markRelated } from './furniture.ts'
import { type Box, type HtmlBlock, layOut } from './html-block.ts'
import { kindsOf } from './html-body.ts'
import { type PageMetadata, pageMetadata } from './html-metadata.ts'
import { parsePage } from './html-node.ts'
import type { Intake } from './intake.ts'
import { checkText } from './limit.ts'
import { passagesOf } from './passage.ts'

/** How far into a page browsers look for its encoding. */
const PRESCAN = 4096

/**
 * Reads a web page. Its canonical text is what the page shows, a line for each block; what is not the article is
 * furniture. `guess` is what the bytes looked like before anyone knew that they were a page.
 */
export async function readHtml(bytes: Uint8Array, guess: Decoded): Promise<Intake> {
  const decoded = named(bytes, guess)
  const page = await readPage(decoded.text)
  if (!decoded.doubt) return page
  return { ...page, problems: [...page.problems, problem('uncertain-encoding', decoded.doubt)] }
}

/** Valid UTF-8 is UTF-8 whatever the page says of itself; else its own word counts for more than our guess. */
function named(bytes: Uint8Array, guess: Decoded): Decoded {
  if (guess.encoding.startsWith('utf') && !guess.doubt) return guess
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN))
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/iu.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/iu.exec(head)?.[1]
  return (label && !/^utf-?16/iu.test(label) && decodeNamed(bytes, label)) || guess
}

/** Reads the source of a page, already decoded; mail in HTML comes in here. */
export async function readPage(source: string): Promise<Intake> {
  const root = await parsePage(source)
  const found = pageMetadata(root)
  const layout = layOut(root)
  const kinds = kindsOf(layout, found.metadata.title ?? null, found.articleBody)
  const { text, passages } = setOut(layout.blocks, kinds)
  checkText(text)
  return {
    text,
    passages: markRelated(text, passages),
    metadata: found.metadata,
    mediaType: 'text/html',
    problems: missing(text, passages, found),
  }
}

/**
 * Reads the source of a text that has no page around it: a letter, a word processor's document. Nothing is taken for
 * litter but what its own words say is.
 */
export async function readFragment(source: string): Promise<{ text: string; passages: Passage[] }> {
  const { blocks } = layOut(await parsePage(`<body>${source}</body>`))
  const { text, passages } = setOut(
    blocks,
    blocks.map(() => 'paragraph'),
  )
  checkText(text)
  const laid = passages.map((passage, index) => ({ ...passage, kind: styleOf(blocks[index]!.box) }))
  return { text, passages: passagesOf(text, laid) }
}

/** What the element of a block says it is; null where its words must tell. */
function styleOf({ element, names, parent }: Box): PassageKind | null {
  if (/\btitle\b/u.test(names)) return 'title'
  if (/^h[1-6]$/u.test(element)) return 'heading'
  return element === 'li' || parent?.element === 'li' ? 'list-item' : null
}

/** Sets blocks out as one text, a line break between each two. */
export function setOut(
  blocks: readonly Pick<HtmlBlock, 'text'>[],
  kinds: readonly PassageKind[],
): { text: string; passages: Passage[] } {
  const passages: Passage[] = []
  let start = 0
  for (const [index, block] of blocks.entries()) {
    passages.push({ start, end: start + block.text.length, kind: kinds[index]! })
    start += block.text.length + 1
  }
  return { text: blocks.map((block) => block.text).join('\n'), passages }
}

/** A page that counts its words tells how many are missing: with less than half of them there, it is cut off. */
function missing(text: string, passages: readonly Passage[], found: PageMetadata): Problem[] {
  const body = passages.filter((passage) => passage.kind === 'paragraph' || passage.kind === 'list-item')
  const words = body.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/u).length, 0)
  const last = body.at(-1)
  if (!last || !found.wordCount || found.wordCount < 60 || words >= found.wordCount / 2) return []
  const paywall = found.behindPaywall ? ', and that the rest is for subscribers' : ''
  return [
    problem('cut-off', `The page says that its article has ${found.wordCount} words${paywall}; ${words} are here.`, {
      start: last.start,
      end: last.end,
    }),
  ]
}
