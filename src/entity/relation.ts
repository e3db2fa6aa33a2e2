import type { EntityKind } from '../model/entity.ts'
import { type Comparison, comparePrepared, type PreparedName } from '../model/name/compare.ts'
import type { Feature, FeatureName } from '../model/name/feature.ts'
import type { Word } from '../model/name/word.ts'

/**
 * What two names say of their bearers.
 *
 * - *spelt*: one name, in two spellings or scripts
 * - *near*: one name, but for a word more, an acronym or a slip
 * - *against*: they cannot be one: each has a word instead of the other's, or they are of a father and his son
 * - *unsure*: neither
 */
export interface Relation {
  readonly verdict: 'spelt' | 'near' | 'against' | 'unsure'
  /** it is believed only of documents that have to do with each other: people with names that differ in a letter are many */
  readonly doubtful: boolean
  /** they may be one though a document has them as two: it tells people apart, and does not know all spellings, short names */
  readonly inOneDocument: boolean
  /** without its features where it joins nothing */
  readonly comparison: Comparison
}

const SPELLINGS = new Set<FeatureName>(['identical', 'same', 'spelling', 'spacing', 'translation'])
/** An order that other people's names would have weighs more than this (see `comparePeople`). */
const FREE_ORDER = -0.2

/** The words of a name that tell its bearer from others; none where a name is in a script that is not read. */
export function tellingWords({ parsed }: PreparedName): readonly Word[] {
  return parsed ? parsed.words.filter(({ weight, kind }) => kind !== 'particle' && weight === 1) : []
}

/** What all the names of one say beside all the names of the other: the best of them, since one agreement is enough. */
export function relate(ones: readonly PreparedName[], others: readonly PreparedName[]): Relation {
  let best: Relation | null = null
  for (const one of ones)
    for (const other of others) {
      const found = relateNames(one, other)
      if (!best || rank(found) > rank(best)) best = found
    }
  return best!
}

const joinsNothing = (verdict: 'against' | 'unsure'): Relation => ({
  verdict,
  doubtful: false,
  inOneDocument: false,
  comparison: { score: 0, verdict: 'different', features: [] },
})
const AGAINST = joinsNothing('against')
const UNSURE = joinsNothing('unsure')

const RANK = { spelt: 3, near: 2, against: 1, unsure: 0 } as const
const rank = ({ verdict, comparison, doubtful }: Relation): number =>
  10 * RANK[verdict] + comparison.score - (doubtful ? 5 : 0)

function relateNames(one: PreparedName, other: PreparedName): Relation {
  const comparison = comparePrepared(one, other)
  const { features, verdict } = comparison
  const as = (said: 'spelt' | 'near', doubtful = false): Relation => ({
    verdict: said,
    doubtful,
    inOneDocument: said === 'spelt' || (said === 'near' && !doubtful && one.kind === 'Organization'),
    comparison,
  })
  if (contradicts(one, other, features)) return AGAINST
  if (verdict !== 'same') return UNSURE
  const others = features.filter((feature) => !agrees(feature))
  if (!others.length) return as('spelt')
  if (one.kind === 'Place') return UNSURE
  if (others.some(({ name, detail }) => name === 'left out' && !mayBeLeftOut(detail, one))) return UNSURE
  const slips = others.filter(({ name }) => name === 'slip')
  if (slips.length > 1 || (slips.length && !mayBeSlip(slips[0]!, one, other, others.length > 1)))
    return one.kind === 'Person' ? AGAINST : UNSURE
  return as('near', slips.length > 0 || others.some(({ name }) => name === 'short form'))
}

/** A reason that takes nothing from two names' being one. */
const agrees = ({ name, weight }: Feature): boolean =>
  SPELLINGS.has(name) || (name === 'order' && weight > FREE_ORDER) || name === 'legal form'

function contradicts(one: PreparedName, other: PreparedName, features: readonly Feature[]): boolean {
  const { kind } = one
  for (const { name, weight } of features) {
    if (name === 'contradicts' || name === 'patronymic differs' || name === 'title') return true
    if (name === 'number') return true
    if (name === 'generation' && weight < -0.5) return true
    if (name === 'order' && kind === 'Person' && weight <= FREE_ORDER) return true
    // Halcyon AG and Halcyon GmbH are two companies of one group
    if (name === 'legal form' && weight <= -0.1) return true
  }
  return features.some(({ name }) => name === 'nothing in common') && isWhole(one) && isWhole(other)
}

/** An acronym or a single word may stand for a name that it has nothing in common with. */
const isWhole = ({ parsed }: PreparedName): boolean => parsed !== null && parsed.words.length > 1

/** A middle name comes and goes; of a body's name only what says that it is all of it: the Halcyon Group is not Halcyon Bank. */
const mayBeLeftOut = (word: string, { kind }: PreparedName): boolean =>
  kind === 'Person' || /^(?:the|groupe?|holdings?|compan(?:y|ies)|corporation|enterprises?|international)$/iu.test(word)

/** A word of fewer letters is another name with any letter changed; of fewer than `LONG`, with a consonant changed. */
const SHORT = 6
const LONG = 8

/**
 * Whether two words that differ in a letter may be one man's: long ones that begin alike, and no given name with another
 * consonant. Nor where the names differ in something else as well.
 */
function mayBeSlip({ detail }: Feature, one: PreparedName, other: PreparedName, more: boolean): boolean {
  const [left, right] = detail.split(' ~ ')
  const find = ({ parsed }: PreparedName): Word | undefined =>
    parsed?.words.find(({ form }) => form === left || form === right)
  const [a, b] = [find(one), find(other)]
  if (!a || !b || more) return false
  const length = Math.min(a.text.length, b.text.length)
  if (length < SHORT || a.keys[0]?.[0] !== b.keys[0]?.[0]) return false
  if (a.bones.some((bone) => b.bones.includes(bone))) return true
  const given = one.kind === 'Person' && (one.parsed?.words[0] === a || other.parsed?.words[0] === b)
  return length >= LONG && !given
}

/**
 * How much of a person a name tells: *whole* with a given name or two initials beside the surname, *half* with one initial,
 * *bare* with one word. Others' names are whole, but for one word that only says what kind of body it is: "the Committee".
 */
export function fullness(name: PreparedName): 'whole' | 'half' | 'bare' {
  const { parsed, kind, key } = name
  if (kind === 'Person') {
    if (!parsed) return key.includes(' ') || /\p{Script=Han}{3}/u.test(name.name) ? 'whole' : 'bare'
    const full = parsed.words.filter((each) => each.kind === 'word').length
    const initials = parsed.words.filter((each) => each.kind === 'initial').length
    return full > 1 || (full === 1 && initials > 1) ? 'whole' : initials ? 'half' : 'bare'
  }
  if (kind === 'Organization' && parsed && parsed.words.length === 1 && parsed.words[0]!.weight < 1) return 'bare'
  return 'whole'
}

/** Kinds that are named so that they can be known again elsewhere. */
export const isNamed = (kind: EntityKind): boolean => kind === 'Person' || kind === 'Organization' || kind === 'Place'
