import { isFurniture } from './furniture.ts'
import type { PdfLine } from './pdf-line.ts'

/** How many lines at the head and at the foot of a page may be its running title and number. */
const EDGE = 2

/** Text is set with one and a half times the size of its letters from line to line at the most. */
const APART = 1.8

const key = (line: PdfLine): string => line.text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ')

/** "12", "- 12 -", "Page 3 of 9", "стр. 4" */
const pageNumber =
  /^[–—-]?\s*(?:(?:page|seite|pagina|página|стр\.?|страница|p\.)\s*)?\d{1,4}(?:\s*(?:of|\/|von|из|de)\s*\d{1,4})?\s*[–—-]?$/iu

/**
 * The running titles, running feet and page numbers of a document: lines set apart at the edge of a page that stand on
 * other pages too, numbers aside, on at least two pages and a third of them all.
 */
export function edgesOf(pages: readonly (readonly PdfLine[])[]): Set<PdfLine> {
  const edges = pages.map((lines) => {
    const down = [...lines].sort((a, b) => b.y - a.y)
    return [...new Set([...setApart(down), ...setApart(down.toReversed())])]
  })
  const seen = new Map<string, number>()
  for (const lines of edges) for (const words of new Set(lines.map(key))) seen.set(words, (seen.get(words) ?? 0) + 1)
  const often = Math.max(2, pages.length / 3)
  const isEdge = (line: PdfLine): boolean =>
    pageNumber.test(line.text) || isFurniture(line.text) || seen.get(key(line))! >= often
  return new Set(edges.flat().filter(isEdge))
}

/** The first lines from an edge inwards, if a gap or another size of letters parts them from the text. */
function setApart(lines: readonly PdfLine[]): readonly PdfLine[] {
  for (let count = 1; count <= EDGE && count < lines.length; count++) {
    const [outer, inner] = [lines[count - 1]!, lines[count]!]
    if (Math.abs(outer.y - inner.y) > outer.size * APART || Math.abs(outer.size - inner.size) > 0.5)
      return lines.slice(0, count)
  }
  return lines.length === 1 ? lines : []
}
