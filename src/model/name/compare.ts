import type { EntityKind } from '../entity.ts'
import { nameKey } from '../name.ts'
import { type BodyName, parseBody, parseThing } from './body.ts'
import { compareBodies, compareThings } from './compare-body.ts'
import { comparePeople } from './compare-person.ts'
import type { Feature } from './feature.ts'
import { type PersonName, parsePerson } from './person.ts'
import { isReadable } from './sound.ts'
import type { Word } from './word.ts'

/** How two names compare. The same whichever is given first. */
export interface Comparison {
  /** from 0 to 1: the weights of the features, summed and cut off there */
  readonly score: number
  readonly verdict: 'same' | 'maybe' | 'different'
  readonly features: readonly Feature[]
}

/** A name that is parsed once and compared often. */
export interface PreparedName {
  readonly name: string
  readonly kind: EntityKind
  /** compatibility forms, accents, case and marks folded (see `nameKey`) */
  readonly key: string
  readonly parsed: PersonParsed | BodyParsed | ThingParsed | null
}

interface PersonParsed extends PersonName {
  readonly of: 'person'
}
interface BodyParsed extends BodyName {
  readonly of: 'body'
}
interface ThingParsed {
  readonly of: 'thing'
  readonly words: readonly Word[]
}

/**
 * From here on two names are said to be one. A full given name and a surname that agree, one of them with a slip in a word of
 * five letters or more, or a middle name more in one, reach it; a surname with one initial, and a surname alone, do not.
 */
export const SAME = 0.8
/** From here on they may be one: most of what is there agrees, and a person should look. */
export const MAYBE = 0.5

/** Parses a name of this kind, for `comparePrepared`. */
export function prepared(name: string, kind: EntityKind): PreparedName {
  return { name, kind, key: nameKey(name), parsed: isReadable(name) ? parse(name, kind) : null }
}

function parse(name: string, kind: EntityKind): PreparedName['parsed'] {
  if (kind === 'Person') return { of: 'person', ...parsePerson(name) }
  if (kind === 'Organization') return { of: 'body', ...parseBody(name) }
  return { of: 'thing', words: parseThing(name) }
}

/**
 * Whether two names are of one bearer, as far as names can say, and why. Names in a script that no table of ours covers are
 * the same as themselves, to the letter, and as nothing else.
 */
export const compareNames = (a: string, b: string, kind: EntityKind): Comparison =>
  comparePrepared(prepared(a, kind), prepared(b, kind))

/** `compareNames` of names that are parsed. Throws a TypeError where they are of two kinds. */
export function comparePrepared(one: PreparedName, other: PreparedName): Comparison {
  if (one.kind !== other.kind) throw new TypeError(`A ${one.kind} is not compared with a ${other.kind}.`)
  const [a, b] = one.name <= other.name ? [one, other] : [other, one]
  if (a.name === b.name) return judged([{ name: 'identical', detail: a.name, weight: 1 }])
  if (!a.parsed || !b.parsed) return judged([{ name: 'unreadable script', detail: '', weight: 0 }])
  if (a.key === b.key) return judged([{ name: 'identical', detail: `${a.name} ~ ${b.name}`, weight: 1 }])
  return judged(featuresOf(a.parsed, b.parsed))
}

function featuresOf(a: NonNullable<PreparedName['parsed']>, b: NonNullable<PreparedName['parsed']>): Feature[] {
  if (a.of === 'person' && b.of === 'person') return comparePeople(a, b)
  if (a.of === 'body' && b.of === 'body') return compareBodies(a, b)
  return compareThings(a.words, b.words)
}

function judged(features: readonly Feature[]): Comparison {
  const sum = features.reduce((all, { weight }) => all + weight, 0)
  const score = Math.min(1, Math.max(0, sum))
  return { score, verdict: score >= SAME ? 'same' : score >= MAYBE ? 'maybe' : 'different', features }
}
