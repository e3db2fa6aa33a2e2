import { deflateSync } from 'node:zlib'

/** A line of a page: where it stands, in points from the lower left corner, and how large. */
export interface Placed {
  readonly x?: number
  readonly y: number
  readonly size?: number
  readonly text: string
}

/** Lines one below the other, as a word processor sets them. */
export const column = (lines: readonly string[], from = 700, x = 72): Placed[] =>
  lines.map((text, index) => ({ x, y: from - index * 14, text }))

const escaped = (text: string): string => text.replace(/[\\()]/gu, (char) => `\\${char}`)

/** A PDF of these pages in Helvetica, packed, with document properties; written by hand to the letter of ISO 32000. */
export function pdfFile(
  pages: readonly (readonly Placed[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const objects: (string | Buffer)[] = []
  const add = (content: string | Buffer): number => objects.push(content)
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, lines] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    )
    const drawing = lines.map(
      ({ x = 72, y, size = 11, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
    )
    add(stream(deflateSync(Buffer.from(drawing.join('\n'), 'latin1'))))
  }
  add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  )
  return assembled(objects)
}

export const stream = (packed: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])

/** Objects numbered from one, the first the catalogue and the last the properties, with their table of offsets. */
export function assembled(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let at = parts[0]!.length
  const push = (part: string | Buffer): void => {
    const bytes = Buffer.from(part)
    parts.push(bytes)
    at += bytes.length
  }
  for (const [index, content] of objects.entries()) {
    offsets.push(at)
    push(`${index + 1} 0 obj\n`)
    push(content)
    push('\nendobj\n')
  }
  const table = at
  push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`)
  for (const offset of offsets) push(`${String(offset).padStart(10, '0')} 00000 n \n`)
  push(
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF`,
  )
  return new Uint8Array(Buffer.concat(parts))
}
