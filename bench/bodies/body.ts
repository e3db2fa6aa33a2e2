import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readBytes } from '../../src/intake/index.ts'
import type { PassageKind } from '../../src/model/document.ts'

const home = join(import.meta.dirname, '../../../shared/eval/data/articles')
const truth = join(home, 'ground-truth.json')

export const hasPages = (): boolean => existsSync(truth)

/** What of a page is the body of its article: no headline, byline or caption, as in the set. */
const body: ReadonlySet<PassageKind> = new Set<PassageKind>(['heading', 'paragraph', 'list-item'])

export interface BodyFigures {
  readonly count: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * How well the bodies of the set's news pages are told from what stands around them, by its own scorer: shingles of four words, precision
 * and recall as means over the pages.
 */
export async function measureBodies(): Promise<BodyFigures> {
  const gold: Readonly<Record<string, { readonly articleBody: string }>> = JSON.parse(readFileSync(truth, 'utf8'))
  const scores: { precision: number; recall: number }[] = []
  for (const [id, { articleBody }] of Object.entries(gold)) {
    const { text, passages } = await readBytes(
      gunzipSync(readFileSync(join(home, 'html', `${id}.html.gz`))),
      'page.html',
    )
    const found = passages.filter(({ kind }) => body.has(kind)).map(({ start, end }) => text.slice(start, end))
    scores.push(scored(shingles(articleBody), shingles(found.join('\n'))))
  }
  const mean = (field: 'precision' | 'recall'): number =>
    scores.reduce((sum, score) => sum + score[field], 0) / scores.length
  const [precision, recall] = [mean('precision'), mean('recall')]
  return { count: scores.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Four words in a row, by how often they stand there; of a shorter text, all of it. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function scored(
  gold: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): { precision: number; recall: number } {
  const size = (counts: ReadonlyMap<string, number>): number => counts.values().reduce((sum, count) => sum + count, 0)
  const both = gold.entries().reduce((sum, [words, count]) => sum + Math.min(count, found.get(words) ?? 0), 0)
  return { precision: both / size(found), recall: both / size(gold) }
}
