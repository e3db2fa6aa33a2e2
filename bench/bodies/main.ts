import { least, told } from '../table.ts'
import { hasPages, measureBodies } from './body.ts'

const share = (value: number): string => value.toFixed(3)

/** Prints how well the bodies of articles are told from the pages around them. Readability has .947 there, trafilatura .958. */
export async function bodies(): Promise<void> {
  if (!hasPages()) return console.log('Skipped: the news pages, which ../shared does not hold here.')
  const { count, precision, recall, f1 } = await measureBodies()
  console.table([
    least(`bodies of ${count} pages, F1`, f1, 0.95, 0.97, share),
    told('bodies, precision', precision, share),
    told('bodies, recall', recall, share),
  ])
}
