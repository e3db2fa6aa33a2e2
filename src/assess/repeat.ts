import type { Telling } from '../model/assess.ts'
import type { Lineage } from '../model/lineage.ts'
import { overlap } from '../model/text.ts'
import { foldedWords } from './lineage/word.ts'

/** The share of two claims' words that have to be the same: a copy may be shortened and have its tenses changed. */
const ALIKE = 0.7

/** Words that a claim has at least to be known again by its wording. */
const FEWEST = 4

interface Worded {
  readonly telling: Telling
  readonly words: ReadonlySet<string>
}

/**
 * Which claims repeat which: those that stand where their document copies or quotes another, with the claim of the other that has
 * most of their words. A claim repeats at most one.
 * @param wordsOf the words of the claims' content, by id
 */
export function repeatsOf(
  tellings: readonly Telling[],
  lineage: readonly Lineage[],
  wordsOf: ReadonlyMap<string, string>,
): { readonly a: string; readonly b: string }[] {
  const byDocument = Map.groupBy(
    tellings.map((telling): Worded => ({ telling, words: new Set(foldedWords(wordsOf.get(telling.claim.id) ?? '')) })),
    ({ telling }) => telling.document.id,
  )
  const found = new Map<string, { readonly b: string; readonly share: number }>()
  for (const { document, on, how, start, end } of lineage) {
    if (on === null || (how !== 'copies' && how !== 'quotes')) continue
    const theirs = byDocument.get(on) ?? []
    for (const { telling, words } of byDocument.get(document) ?? []) {
      const { claim } = telling
      if (words.size < FEWEST || !claim.content.some((piece) => overlap(piece, { start, end }) > 0)) continue
      for (const other of theirs) {
        const share = shared(words, other.words)
        const best = found.get(claim.id)
        if (
          share < ALIKE ||
          (best && (best.share > share || (best.share === share && best.b <= other.telling.claim.id)))
        )
          continue
        found.set(claim.id, { b: other.telling.claim.id, share })
      }
    }
  }
  return [...found].map(([a, { b }]) => ({ a, b })).sort((one, other) => (one.a < other.a ? -1 : 1))
}

/** Jaccard's index. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / (a.size + b.size - common)
}
