import { isFurniture } from './furniture.ts'
import type { PdfLine } from './pdf-line.ts'

/** How many lines at the head and at the foot of a page may be its running title and number. */
const EDGE = 2

const key = (line: PdfLine): string => line.text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ')

/** "12", "- 12 -", "Page 3 of 9", "стр. 4" */
const pageNumber =
  /^[–—-]?\s*(?:(?:page|seite|pagina|página|стр\.?|страница|p\.)\s*)?\d{1,4}(?:\s*(?:of|\/|von|из|de)\s*\d{1,4})?\s*[–—-]?$/iu

/**
 * The running titles, running feet and page numbers of a document: lines at the edge of a page that stand on other pages
 * too, numbers aside, on at least two pages and a third of them all.
 */
export function edgesOf(pages: readonly (readonly PdfLine[])[]): Set<PdfLine> {
  const edges = pages.map(edge)
  const seen = new Map<string, number>()
  for (const lines of edges) for (const words of new Set(lines.map(key))) seen.set(words, (seen.get(words) ?? 0) + 1)
  const often = Math.max(2, pages.length / 3)
  return new Set(
    edges
      .flat()
      .filter((line) => pageNumber.test(line.text) || isFurniture(line.text) || (seen.get(key(line)) ?? 0) >= often),
  )
}

function edge(lines: readonly PdfLine[]): PdfLine[] {
  const down = [...lines].sort((a, b) => b.y - a.y)
  return [...new Set([...down.slice(0, EDGE), ...down.slice(-EDGE)])]
}
