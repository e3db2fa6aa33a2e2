import { deflateSync } from 'node:zlib'
import { packedStream, pdfFrom, pdfOf } from '../pdf.ts'
import type { Random } from '../random.ts'
import { type Damaged, either, refused } from './file.ts'

const LINES = ['Nora Linde said that the files were burned.', 'Ilo Varga denied it.', 'The audit had been announced.']

/** PDFs that are cut short, scratched, locked, or made to harm their reader. */
export function* damagedPdfs(random: Random, whole: readonly Uint8Array[]): Generator<Damaged> {
  const originals = [pdfOf(LINES), ...whole]
  for (const [which, original] of originals.entries()) {
    for (let part = 0; part < 9; part++)
      yield either(`cut-${which}-${part}.pdf`, original.subarray(0, 5 + Math.floor((original.length * part) / 9)))
    for (let time = 0; time < 6; time++) {
      const scratched = Uint8Array.from(original)
      for (let hit = 0; hit <= time * 8; hit++) scratched[8 + random.below(original.length - 8)] = random.below(256)
      yield either(`scratched-${which}-${time}.pdf`, scratched)
    }
  }
  yield refused('only-its-head.pdf', '%PDF-1.7\n')
  const lock = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
  const id = `/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] `
  yield refused('locked.pdf', pdfOf(LINES, [lock], `/Encrypt 6 0 R ${id}`))
  yield either('locked-strangely.pdf', pdfOf(LINES, ['<< /Filter /Nobody /V 99 >>'], `/Encrypt 6 0 R ${id}`))
  yield either(
    'its-own-parent.pdf',
    pdfFrom(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
  )
  yield either(
    'billion-pages.pdf',
    pdfFrom(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000000 >>']),
  )
  yield either(
    'deep-array.pdf',
    pdfFrom(['<< /Type /Catalog /Pages 2 0 R >>', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]),
  )
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
  const withStream = (packed: Uint8Array): Uint8Array =>
    pdfFrom([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page,
      packedStream(packed),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ])
  yield refused('stream-bomb.pdf', withStream(deflateSync(Buffer.alloc(400_000_000, 0x20))))
  const words = 'BT /F1 12 Tf 72 700 Td (Varga) Tj ET\n'
  yield either('million-words.pdf', withStream(deflateSync(words.repeat(1_000_000).slice(0, 30_000_000))))
  yield either('endless-quote.pdf', withStream(deflateSync(`BT /F1 12 Tf 72 700 Td (${'“'.repeat(500_000)}`)))
}
