/** A piece of text as pdf.js gives it, placed on its page. */
export interface PdfItem {
  readonly str: string
  /** [a, b, c, d, x, y]: x and y in points from the lower left corner */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** A line of a page: pieces side by side at one height. */
export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly y: number
  /** right edge */
  readonly right: number
  /** size of the letters, in points */
  readonly size: number
}

/** Pieces further apart than this share of the letter size have a space between them, as the eye sees it. */
const SPACE = 0.15

/** Pieces further apart than this many letter sizes are two columns, not one line. */
const COLUMN = 4

/**
 * Puts the pieces of a page together to lines, in the order in which the file paints them: programs that write text paint
 * it in reading order, column after column. A page painted in disorder is sorted from top to bottom.
 */
export function linesOf(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfLine | null = null
  for (const item of items) {
    if (item.str.trim()) {
      const piece = placed(item, page)
      if (open && isBeside(open, piece)) open = joined(open, piece)
      else {
        if (open) lines.push(open)
        open = piece
      }
    }
    if (item.hasEOL && open) {
      lines.push(open)
      open = null
    }
  }
  if (open) lines.push(open)
  return inOrder(lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() })))
}

function placed(item: PdfItem, page: number): PdfLine {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
  const size = Math.hypot(c, d) || item.height || 1
  return { text: item.str, page, x, y, right: x + item.width, size }
}

const isBeside = (line: PdfLine, piece: PdfLine): boolean =>
  Math.abs(line.y - piece.y) < Math.max(line.size, piece.size) * 0.5 &&
  piece.x > line.right - line.size * 2 &&
  piece.x < line.right + line.size * COLUMN

function joined(line: PdfLine, piece: PdfLine): PdfLine {
  const apart = piece.x - line.right > line.size * SPACE && !/\s$/u.test(line.text) && !/^\s/u.test(piece.text)
  return {
    ...line,
    text: `${line.text}${apart ? ' ' : ''}${piece.text}`,
    right: Math.max(line.right, piece.right),
    size: Math.max(line.size, piece.size),
  }
}

/** A page whose lines jump upwards more often than every fourth time was not painted in reading order. */
function inOrder(lines: PdfLine[]): PdfLine[] {
  const jumps = lines.filter((line, index) => index > 0 && line.y > lines[index - 1]!.y + line.size).length
  if (lines.length < 8 || jumps < lines.length / 4) return lines
  return lines.sort((a, b) => (Math.abs(a.y - b.y) < a.size / 2 ? a.x - b.x : b.y - a.y))
}
