import { type Alignment, align, type Pair } from './align.ts'
import type { Feature } from './feature.ts'
import type { PersonName } from './person.ts'
import type { Word } from './word.ts'

/**
 * The weights, and why. Words that agree share out 1 among them by what they weigh.
 *
 * A word against another word says that these are two people, whatever else agrees: brothers share a surname, namesakes a
 * first name. So it counts in the sum that is shared out, and takes more than half as much again: one of three is enough to part
 * Jose Maria Linde from Jose Carlos Linde.
 */
const CONTRADICTS = 0.6
/** A word that only one has says little: middle names and second surnames are left out more often than not. */
const LEFT_OUT = 0.2
/** However many are left out: a passport has five names, a newspaper two. */
const LEFT_OUT_MOST = 0.25
/** Surname first is a custom in half the world; without a comma it might still be two names that look alike. */
const ORDER = 0.02
/** But where either word may be the given name (Hans Friedrich), or one is the father (bin), the order tells two people apart. */
const OTHER_ORDER = 0.25
/** A surname alone, or a first name, against a fuller name: any of the family. Never more than a maybe. */
const FEW_WORDS = 0.2
/** A surname and one initial: a father and a son may share both. Never more than a maybe. */
const ONLY_INITIAL = 0.1
/** Junior against senior, Mr against Mrs: two people, if all else agrees. Junior against nothing: maybe the father. */
const GENERATION = 0.55
const GENERATION_LEFT_OUT = 0.05
const TITLE = 0.55

/** The features of two people's names. */
export function comparePeople(a: PersonName, b: PersonName): Feature[] {
  const laid = beside(a, b)
  const { pairs, left, right } = laid
  const against = contradictions(left, right)
  const total = sum(pairs.map(weightOf)) + sum(against.map(againstOf))
  if (!total) return [{ name: 'nothing in common', detail: '', weight: 0 }]
  const features: Feature[] = pairs.map((pair) => ({
    name: pair.how,
    detail: `${written(pair.a)} ~ ${written(pair.b)}`,
    weight: (weightOf(pair) * pair.value) / total,
  }))
  for (const [one, other] of against)
    features.push({
      name: one.kind === 'patronymic' && other.kind === 'patronymic' ? 'patronymic differs' : 'contradicts',
      detail: `${one.form} ~ ${other.form}`,
      weight: (-CONTRADICTS * againstOf([one, other])) / total,
    })
  const met = new Set(against.flat())
  const more = [...left, ...right].filter((word) => !met.has(word))
  const share = Math.min(LEFT_OUT / total, LEFT_OUT_MOST / sum(more.map(({ weight }) => weight)))
  for (const word of more) features.push({ name: 'left out', detail: word.form, weight: -share * word.weight })
  features.push(...wholes(a, b, laid, against.length === 0 && more.some(({ kind }) => kind !== 'particle')))
  return features
}

/** Words beside words; a by-name stands in for the given name where that finds nothing better. */
function beside(a: PersonName, b: PersonName): Alignment {
  const laid = align(a.words, b.words)
  if (!(a.asides.length || b.asides.length) || !laid.left.length || !laid.right.length) return laid
  const other = align([...a.words, ...a.asides], [...b.words, ...b.asides])
  const asides = new Set([...a.asides, ...b.asides])
  const named = (words: readonly Word[]): Word[] => words.filter((word) => !asides.has(word))
  const better = sum(other.pairs.map(weightOf)) > sum(laid.pairs.map(weightOf))
  return better ? { ...other, left: named(other.left), right: named(other.right) } : laid
}

/** Words of one that stand where the other has another word: of the same kind first, heaviest first. */
function contradictions(left: readonly Word[], right: readonly Word[]): [Word, Word][] {
  const found: [Word, Word][] = []
  const free = right.filter(({ kind }) => kind !== 'particle')
  const take = (word: Word, fits: (other: Word) => boolean): boolean => {
    const at = free.findIndex(fits)
    if (at >= 0) found.push([word, free.splice(at, 1)[0]!])
    return at >= 0
  }
  const rest = left.filter((word) => word.kind !== 'particle' && !take(word, ({ kind }) => kind === word.kind))
  // a patronymic is not instead of a name or of an initial, nor an initial instead of a patronymic
  for (const word of rest) if (word.kind !== 'patronymic') take(word, ({ kind }) => kind !== 'patronymic')
  return found
}

function wholes(a: PersonName, b: PersonName, { pairs, inOrder }: Alignment, more: boolean): Feature[] {
  const features: Feature[] = []
  if (!inOrder && !a.turned && !b.turned)
    features.push({ name: 'order', detail: '', weight: mayBeSwapped(pairs) ? -OTHER_ORDER : -ORDER })
  const agreeing = pairs.filter(({ a: [word], b: [other] }) => word!.kind !== 'particle' && other!.kind !== 'particle')
  const words = agreeing.filter(({ how, a: [word] }) => how !== 'initial' && word!.kind !== 'initial')
  const initials = agreeing.filter(({ how }) => how === 'initial')
  if (more && agreeing.length < 2 && !agreeing.some(({ how }) => how === 'spacing'))
    features.push({ name: 'few words', detail: '', weight: -FEW_WORDS })
  if (words.length === 1 && initials.length === 1 && agreeing.length === 2)
    features.push({ name: 'only an initial', detail: '', weight: -ONLY_INITIAL })
  if (a.generation !== b.generation)
    features.push({
      name: 'generation',
      detail: `${a.generation ?? ''} ~ ${b.generation ?? ''}`,
      weight: a.generation && b.generation ? -GENERATION : -GENERATION_LEFT_OUT,
    })
  if (a.sex && b.sex && a.sex !== b.sex) features.push({ name: 'title', detail: `${a.sex} ~ ${b.sex}`, weight: -TITLE })
  return features
}

/** Whether words that changed places would make another person's name of it. */
function mayBeSwapped(pairs: readonly Pair[]): boolean {
  const words = pairs.flatMap(({ a: [word], b: [other] }) => (word!.kind === 'particle' ? [] : [word!, other!]))
  const fathers = pairs.some(({ a: [word], b: [other] }) => word!.father !== other!.father)
  return fathers || words.every(({ groups }) => groups.length > 0)
}

/** Two fathers are two people: a patronymic against another counts as a name. */
const againstOf = ([one, other]: readonly [Word, Word]): number =>
  one.kind === 'patronymic' && other.kind === 'patronymic' ? 1 : Math.max(one.weight, other.weight)

/** Joined words weigh what they weigh together. */
const weightOf = ({ a, b, how }: Pair): number => {
  const weights = (words: readonly Word[]): number => sum(words.map(({ weight }) => weight))
  return how === 'initial' ? Math.min(weights(a), weights(b)) : Math.max(weights(a), weights(b))
}

const written = (words: readonly Word[]): string => words.map(({ form }) => form).join(' ')
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
