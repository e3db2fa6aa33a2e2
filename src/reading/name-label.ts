/** What a name is of: a person, an organisation, a place, or something else (a work, a people, an event, a product). */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'OTHER'

/** A name: the words `first` up to, not including, `last` of a sentence. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
}

/** What names are read from: the words of a sentence and their Penn Treebank tags. */
export interface NamedSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

export const nameKinds: readonly NameKind[] = ['PER', 'ORG', 'LOC', 'OTHER']

/** No part of a name. */
export const OUT = 0

/** The place of a word in its name: beginning, inside, last, or the only one. */
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3

/** O, and the four places of the four kinds: BILOU (Ratinov & Roth 2009), which learns the edges of names. */
export const LABELS = 17

export const labelOf = (kind: number, place: number): number => 1 + kind * 4 + place
export const kindOf = (label: number): number => (label - 1) >> 2
export const placeOf = (label: number): number => (label - 1) & 3

/** Whether one label may stand right before another. */
export function follows(before: number, after: number): boolean {
  const open = before !== OUT && placeOf(before) <= INSIDE
  const goesOn = after !== OUT && (placeOf(after) === INSIDE || placeOf(after) === LAST)
  return open ? goesOn && kindOf(before) === kindOf(after) : !goesOn
}

/** Whether a sentence may begin, or end, with a label. */
export const mayBegin = (label: number): boolean => follows(OUT, label)
export const mayEnd = (label: number): boolean => follows(label, OUT)

/** The labels of a sentence of `length` words with these names. */
export function labelsOf(length: number, names: readonly NameSpan[]): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { first, last, kind } of names) {
    const number = nameKinds.indexOf(kind)
    for (let at = first; at < last; at++) {
      const place = last - first === 1 ? UNIT : at === first ? BEGIN : at === last - 1 ? LAST : INSIDE
      labels[at] = labelOf(number, place)
    }
  }
  return labels
}

/** The names that valid labels spell. */
export function spansOf(labels: ArrayLike<number>): NameSpan[] {
  const found: NameSpan[] = []
  let first = 0
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label === OUT) continue
    const place = placeOf(label)
    if (place === BEGIN || place === UNIT) first = at
    if (place === LAST || place === UNIT) found.push({ first, last: at + 1, kind: nameKinds[kindOf(label)]! })
  }
  return found
}
