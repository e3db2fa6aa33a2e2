import { align, type Pair } from './align.ts'
import type { BodyName } from './body.ts'
import type { Feature } from './feature.ts'
import type { Word } from './word.ts'

/**
 * The weights, and why. Words that agree share out 1 among them by what they weigh, as with people.
 *
 * Halcyon Shipping is not Halcyon Insurance: a word against another counts in the sum that is shared out, and takes half as
 * much again.
 */
const CONTRADICTS = 0.5
/** A word more is often another body of one family: a subsidiary, a branch, a fund. It takes more than with people. */
const LEFT_OUT = 0.4
/** However many are left out. "The Committee" may be short for any committee: that is a maybe. */
const LEFT_OUT_MOST = 0.4
/** The order of words is free in some languages and not in others. */
const ORDER = 0.02
/** Fund II is not Fund III, and seldom plain Fund. */
const NUMBER = 0.5
const NUMBER_LEFT_OUT = 0.3
/** Companies of one group bear one name with several forms: Halcyon AG, Halcyon GmbH. Newspapers mix them up as well. */
const LEGAL_FORM = 0.1
/** A form that is left out says nothing much. */
const FORM_LEFT_OUT = 0.01
/** Initials that fit a name: of three letters or more they seldom fit two names in one affair; of two they often do. */
const ACRONYM = 0.9
const SHORT_ACRONYM = 0.7
/** All the letters, with spaces in other places: "Face Book". A habit of spelling. */
const SPACING = 0.97
/** Names in a list of ours that stand for each other. */
const TRANSLATION = 0.95

/** The features of two organisations' names. */
export function compareBodies(a: BodyName, b: BodyName): Feature[] {
  const whole = asWholes(a, b)
  const words = compareWords(a.words, b.words, true)
  if (whole && whole.weight > scoreOf(words)) return [whole]
  return [...words, ...legalForms(a, b)]
}

/** The features of two names of things, word by word. Every word of a thing's name counts alike, numbers most. */
export const compareThings = (a: readonly Word[], b: readonly Word[]): Feature[] => compareWords(a, b, false)

const scoreOf = (features: readonly Feature[]): number => features.reduce((sum, { weight }) => sum + weight, 0)

function asWholes(a: BodyName, b: BodyName): Feature | null {
  const detail = `${written(a.words)} ~ ${written(b.words)}`
  if (a.known.some((line) => b.known.includes(line))) return { name: 'translation', detail, weight: TRANSLATION }
  if (a.letters === b.letters || a.allLetters === b.allLetters) return { name: 'spacing', detail, weight: SPACING }
  for (const [short, long] of [
    [a, b],
    [b, a],
  ] as const)
    if (short.acronym && long.acronym !== short.acronym && long.initials.includes(short.acronym))
      return { name: 'acronym', detail, weight: short.acronym.length > 2 ? ACRONYM : SHORT_ACRONYM }
  return null
}

function compareWords(a: readonly Word[], b: readonly Word[], body: boolean): Feature[] {
  const { pairs, left, right, inOrder } = align(a, b, body)
  const weighs = ({ weight }: Word): number => (body ? weight : 1)
  const both = (words: readonly Word[]): number => words.reduce((sum, each) => sum + weighs(each), 0)
  const weightOf = (pair: Pair): number => Math.max(both(pair.a), both(pair.b))
  const against = contradictions(left, right)
  const heavier = ([one, other]: readonly [Word, Word]): number => Math.max(weighs(one), weighs(other))
  const total = [...pairs.map(weightOf), ...against.map(heavier)].reduce((sum, each) => sum + each, 0)
  if (!total || !pairs.length) return [{ name: 'nothing in common', detail: '', weight: 0 }]
  const features: Feature[] = pairs.map((pair) => ({
    name: pair.how,
    detail: `${written(pair.a)} ~ ${written(pair.b)}`,
    weight: (weightOf(pair) * pair.value) / total,
  }))
  const met = new Set(against.flat())
  for (const pair of against) {
    const number = pair.some(({ kind }) => kind === 'number')
    const detail = pair.map(({ form }) => form).join(' ~ ')
    features.push(
      number
        ? { name: 'number', detail, weight: -NUMBER }
        : { name: 'contradicts', detail, weight: (-CONTRADICTS * heavier(pair)) / total },
    )
  }
  const more = [...left, ...right].filter((each) => !met.has(each))
  const share = Math.min(LEFT_OUT / total, LEFT_OUT_MOST / both(more.filter(({ kind }) => kind !== 'number')))
  for (const each of more)
    features.push(
      each.kind === 'number'
        ? { name: 'number', detail: each.form, weight: -NUMBER_LEFT_OUT }
        : { name: 'left out', detail: each.form, weight: -share * weighs(each) },
    )
  if (!inOrder) features.push({ name: 'order', detail: '', weight: -ORDER })
  return features
}

/** Numbers stand against numbers, words against words; what remains is left out. */
function contradictions(left: readonly Word[], right: readonly Word[]): [Word, Word][] {
  const found: [Word, Word][] = []
  const free = [...right].sort((one, other) => other.weight - one.weight)
  for (const each of [...left].sort((one, other) => other.weight - one.weight)) {
    const at = free.findIndex(({ kind }) => (kind === 'number') === (each.kind === 'number'))
    if (at >= 0) found.push([each, free.splice(at, 1)[0]!])
  }
  return found
}

function legalForms(a: BodyName, b: BodyName): Feature[] {
  if (a.forms.some((form) => b.forms.includes(form)) || !(a.forms.length || b.forms.length)) return []
  const detail = `${a.forms.join(' ')} ~ ${b.forms.join(' ')}`
  return [{ name: 'legal form', detail, weight: a.forms.length && b.forms.length ? -LEGAL_FORM : -FORM_LEFT_OUT }]
}

const written = (words: readonly Word[]): string => words.map(({ form }) => form).join(' ')
