import { type Likeness, likeness, type Word, word } from './word.ts'

/** Words of one name laid against words of another. */
export interface Alignment {
  readonly pairs: readonly Pair[]
  /** words of either name that the other has no word for */
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  /** whether the pairs keep their order */
  readonly inOrder: boolean
}

export interface Pair {
  readonly a: readonly Word[]
  readonly b: readonly Word[]
  readonly how: Likeness['how'] | 'spacing' | 'acronym'
  readonly value: number
}

interface Candidate {
  readonly at: number
  readonly place: number
  readonly likeness: Likeness
}

/**
 * The best pair of words first, then the best of what remains; of equals the one nearer its place. Then words that are one
 * word in the other name ("Abdul Rahman", "Abdulrahman"; with `acronyms` also "United States", "US", where
 * other words agree).
 */
export function align(a: readonly Word[], b: readonly Word[], acronyms = false): Alignment {
  const candidates: Candidate[] = []
  for (let at = 0; at < a.length; at++)
    for (let place = 0; place < b.length; place++) {
      const found = likeness(a[at]!, b[place]!)
      if (found) candidates.push({ at, place, likeness: found })
    }
  if (candidates.length > 1) candidates.sort(better)
  const partner = new Array<number>(a.length).fill(-1)
  const taken = new Array<boolean>(b.length).fill(false)
  const pairs: Pair[] = []
  for (const { at, place, likeness } of candidates) {
    if (partner[at] !== -1 || taken[place]) continue
    partner[at] = place
    taken[place] = true
    pairs.push({ a: [a[at]!], b: [b[place]!], ...likeness })
  }
  const order = partner.filter((place) => place !== -1)
  let left = a.filter((_, at) => partner[at] === -1)
  let right = b.filter((_, place) => !taken[place])
  const within = acronyms && pairs.length > 0
  for (let pair = manyForOne(left, right, within); pair; pair = manyForOne(left, right, within)) {
    const { a: from, b: to } = pair
    pairs.push(pair)
    left = left.filter((word) => !from.includes(word))
    right = right.filter((word) => !to.includes(word))
  }
  return { pairs, left, right, inOrder: order.every((place, at) => at === 0 || place > order[at - 1]!) }
}

const better = (one: Candidate, other: Candidate): number =>
  other.likeness.value - one.likeness.value ||
  Math.abs(one.at - one.place) - Math.abs(other.at - other.place) ||
  one.at + one.place - (other.at + other.place)

/** A space more or less is a habit of spelling, as a letter is. */
const SPACING = 0.97
/** Initials of words that stand where the acronym stands, the rest of the names agreeing. */
const ACRONYM = 0.9
/** No name is written in more pieces than this. */
const PIECES = 4

/** Words of one that are one word of the other; null where there are none. */
function manyForOne(left: readonly Word[], right: readonly Word[], acronyms: boolean): Pair | null {
  const found = joined(left, right, acronyms)
  if (found) return { a: found.pieces, b: [found.whole], how: found.how, value: found.value }
  const other = joined(right, left, acronyms)
  return other ? { a: [other.whole], b: other.pieces, how: other.how, value: other.value } : null
}

interface Joined extends Pick<Pair, 'how' | 'value'> {
  readonly pieces: readonly Word[]
  readonly whole: Word
}

function joined(many: readonly Word[], few: readonly Word[], acronyms: boolean): Joined | null {
  for (const whole of few)
    for (let from = 0; from < many.length - 1; from++) {
      let length = many[from]!.text.length
      for (let to = from + 1; to < Math.min(many.length, from + PIECES); to++) {
        length += many[to]!.text.length
        const count = to + 1 - from
        if (Math.abs(length - whole.text.length) <= 2 && startAlike(many[from]!, whole)) {
          const pieces = many.slice(from, to + 1)
          const value = likenessOfJoined(pieces, whole)
          if (value) return { pieces, whole, how: 'spacing', value: SPACING * value }
        }
        if (acronyms && count === whole.text.length && whole.form === whole.form.toUpperCase()) {
          const pieces = many.slice(from, to + 1)
          if (pieces.every(({ text }, at) => text[0] === whole.text[at]))
            return { pieces, whole, how: 'acronym', value: ACRONYM }
        }
      }
    }
  return null
}

/** A space and the first letter are not wrong at once; and most words are told apart by it. */
const startAlike = (piece: Word, whole: Word): boolean =>
  piece.text[0] === whole.text[0] || piece.keys[0]?.[0] === whole.keys[0]?.[0]

/** From 0 to 1, how sure it is that these words are the whole: a slip may come with the space. */
function likenessOfJoined(pieces: readonly Word[], whole: Word): number {
  const text = pieces.map((piece) => piece.text).join('')
  if (text === whole.text) return 1
  const key = pieces
    .map(({ keys }) => keys[0] ?? '')
    .join('')
    .replace(/(.)\1+/gu, '$1')
  return likeness(word(text, text, [key], 'word', 1), whole)?.value ?? 0
}
