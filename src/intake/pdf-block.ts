import type { PassageKind } from '../model/document.ts'
import type { PdfLine } from './pdf-line.ts'

/** A paragraph of a PDF, or a heading, or a line of furniture. */
export interface PdfBlock {
  readonly text: string
  readonly kind: PassageKind | null
}

interface Open {
  readonly lines: PdfLine[]
}

/** Letters larger than the body's by this factor make a heading. */
const LARGER = 1.15

/** Lines further apart than the usual distance by this factor are two paragraphs. */
const GAP = 1.3

const bullet = /^(?:[•‣▪◦●■·]\s*|\(?\d{1,2}[.)]\s+|-\s+)(?=\S)/u
const ended = /[.!?:…。][\s"”’»)\]]*$/u

/**
 * Joins lines to paragraphs by their distance, their indent, the size of their letters, and a short last line. A
 * paragraph goes on over the end of a page or a column; the running titles in between (`edges`) come after it, as
 * furniture.
 */
export function blocksOfPages(pages: readonly (readonly PdfLine[])[], edges: ReadonlySet<PdfLine>): PdfBlock[] {
  const lines = pages.flat()
  const body = median(lines.map((line) => line.size))
  const leading = median(lines.flatMap((line, index) => distance(lines[index - 1], line) ?? []))
  const compounds = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []))
  const blocks: PdfBlock[] = []
  let held: PdfBlock[] = []
  let open: Open | null = null
  const close = (): void => {
    if (open) blocks.push(blockOf(open.lines, body, compounds))
    blocks.push(...held)
    held = []
    open = null
  }
  for (const line of lines) {
    if (edges.has(line)) held.push({ text: line.text, kind: 'furniture' })
    else if (open && goesOn(open.lines, line, leading)) open.lines.push(line)
    else {
      close()
      open = { lines: [line] }
    }
  }
  close()
  return blocks
}

/** From a line down to the next one on the same page and of the same size; null where the next is elsewhere. */
function distance(above: PdfLine | undefined, below: PdfLine): number | null {
  if (!above || above.page !== below.page || Math.abs(above.size - below.size) > above.size * 0.05) return null
  const down = above.y - below.y
  return down > 0 && down < above.size * 3 ? down : null
}

function goesOn(lines: readonly PdfLine[], next: PdfLine, leading: number): boolean {
  const last = lines.at(-1)!
  if (Math.abs(last.size - next.size) > last.size * 0.1 || bullet.test(next.text)) return false
  const width =
    Math.max(...lines.slice(-20).map((line) => line.right)) - Math.min(...lines.slice(-20).map((line) => line.x))
  const down = last.page === next.page ? last.y - next.y : -1
  if (down <= 0) return !ended.test(last.text) && /^[\p{Ll}\d"“«(]/u.test(next.text)
  if (down > (leading || last.size * 1.2) * GAP) return false
  const indented = next.x - last.x > next.size * 0.8 && next.x - last.x < next.size * 6
  if (indented && !bullet.test(lines[0]!.text) && (lines.length > 1 || ended.test(last.text))) return false
  const short = last.right < Math.max(next.right, last.x + width) - width * 0.15
  return !(short && ended.test(last.text) && lines.length + 1 > 1 && /^["“«(]?[\p{Lu}\d]/u.test(next.text))
}

function blockOf(lines: readonly PdfLine[], body: number, compounds: ReadonlySet<string>): PdfBlock {
  const text = lines.reduce((sum, line) => (sum ? joinLine(sum, line.text, compounds) : line.text), '')
  const mark = bullet.exec(text)
  if (mark && !/^\d/u.test(mark[0])) return { text: text.slice(mark[0].length), kind: 'list-item' }
  const large = lines[0]!.size > body * LARGER && text.length <= 200 && !/[.;,]$/u.test(text)
  return { text, kind: large ? 'heading' : null }
}

/**
 * Joins a line to what stands before it. A hyphen at the end of a line goes, unless the document writes the same word
 * with a hyphen inside a line.
 */
function joinLine(before: string, line: string, compounds: ReadonlySet<string>): string {
  const first = /^\p{Ll}+/u.exec(line)?.[0]
  const last = /(\p{L}+)[-\u2010\u00ad]$/u.exec(before)?.[1]
  if (!first || !last) return `${before}${/[\u2010-]$/u.test(before) && /\p{L}-$/u.test(before) ? '' : ' '}${line}`
  return compounds.has(`${last}-${first}`.toLowerCase()) ? before + line : before.slice(0, -1) + line
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
