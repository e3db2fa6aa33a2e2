import type { KnownEntities } from '../model/assess.ts'
import type { Role } from '../model/gist.ts'
import { bodies } from './data/kind.ts'
import { pointing, pronouns, standing, vague } from './data/noun.ts'
import type { Lexicon } from './lexicon.ts'

/** What a comparison goes by besides the two claims. */
export interface Known {
  readonly lexicon: Lexicon
  readonly entities: KnownEntities
}

/**
 * How what one role names stands to what another names. *same*: one and the same, as far as words tell. *compatible*: it may
 * well be, the one is a kind of the other or is named in part. *unknown*: a pronoun, a description beside a name. *unrelated*:
 * nothing joins them. *different*: two that are known apart. *opposed*: the one excludes the other.
 */
export type Likeness = 'same' | 'compatible' | 'unknown' | 'unrelated' | 'different' | 'opposed'

/** How two roles stand to one another. */
export interface Match {
  readonly likeness: Likeness
  /** how much their being one says, from 0 to 1: two names more than two common nouns */
  readonly strength: number
  readonly a: Role
  readonly b: Role
}

const order: readonly Likeness[] = ['same', 'compatible', 'opposed', 'unknown', 'different', 'unrelated']

/** The pair of roles that goes together best; null where one side has none. */
export function bestMatch(a: readonly Role[], b: readonly Role[], known: Known): Match | null {
  let best: Match | null = null
  for (const one of a)
    for (const other of b) {
      const match = matched(one, other, known)
      if (!best || better(match, best)) best = match
    }
  return best
}

const better = (a: Match, b: Match): boolean =>
  order.indexOf(a.likeness) - order.indexOf(b.likeness) < 0 || (a.likeness === b.likeness && a.strength > b.strength)

/** Two roles beside each other. */
export function matched(a: Role, b: Role, known: Known): Match {
  const [likeness, strength] = likenessOf(meant(a), meant(b), known)
  return { likeness, strength, a, b }
}

/** "the person of Varga" is Varga; so is "his patron, in other words, Varga". */
function meant(role: Role): Role {
  const [entity, another] = role.entities
  if (role.entity !== null || entity === undefined || another !== undefined) return role
  return standing.has(role.head) || IN_OTHER_WORDS.test(role.wording) ? { ...role, entity } : role
}

const IN_OTHER_WORDS = /,\s*(?:in other words|that is(?: to say)?|namely|i\.\s?e\.)[\s,]/u

function likenessOf(a: Role, b: Role, known: Known): [Likeness, number] {
  if (a.entity !== null && b.entity !== null)
    return areWithin(a, b, known) ? ['compatible', 0.5] : named(a.entity, b.entity, known)
  if (isOpen(a) || isOpen(b)) return ['unknown', 0]
  if (a.entity !== null || b.entity !== null) {
    const [one, description] = a.entity !== null ? [a, b] : [b, a]
    return partlyNamed(one, description)
  }
  return described(a, b, known)
}

/** "Sarn, Kordia" and "Kordia": the one place names the other as where it lies. */
function areWithin(a: Role, b: Role, { entities }: Known): boolean {
  if (a.entity === b.entity || [a, b].some(({ entity }) => entities.get(entity!)?.kind !== 'Place')) return false
  return a.entities.includes(b.entity!) || b.entities.includes(a.entity!)
}

/** Two ids are two bearers, unless they may be of different kinds because one was misread. */
function named(a: string, b: string, { entities }: Known): [Likeness, number] {
  if (a === b) return ['same', 1]
  const [one, other] = [entities.get(a), entities.get(b)]
  if (one?.kind === other?.kind) return ['different', 1]
  return one && one.name === other?.name && one.name.includes(' ') ? ['same', 0.8] : ['unknown', 0]
}

/**
 * A name beside a description: the "Order 114" of one is the "order" of the other, if its number is told too; "Ivo Varga", where
 * the reading took it for no name, is the "Jan Ivo Varga" of the other.
 */
function partlyNamed(one: Role, description: Role): [Likeness, number] {
  const shared = one.words.filter((word) => description.words.includes(word))
  if (isTitle(description) && shared.length > 1 && shared.length === description.words.length) return ['same', 0.8]
  return shared.length > 1 && shared.includes(one.head) ? ['same', 0.8] : ['unknown', 0]
}

/** Two descriptions: by their heads, and by whether what else they say goes together. */
function described(a: Role, b: Role, { lexicon }: Known): [Likeness, number] {
  if (areOneSum(a, b)) return ['same', 0.9]
  if (isTitle(a) && isTitle(b) && calledOf(a) === calledOf(b)) return ['same', isName(a, lexicon) ? 1 : 0.8]
  if (isShortFor(a, b) || isShortFor(b, a)) return ['same', 0.7]
  const heads = hasSameNumber(a, b) ? 'near' : lexicon.relation(a.head, b.head, 'noun')
  if (heads === 'opposed') return ['opposed', 0.8]
  const [more, other] = [a, b].map(({ words, head }) => words.filter((word) => word !== head && !pointing.has(word)))
  const shared = more!.filter((word) => other!.some((each) => word === each || isNear(lexicon, word, each))).length
  if (heads === 'same' || heads === 'near') {
    // "his deputies" and "her deputies", "file 12" and "file 14"
    if (a.entities.length && b.entities.length && !a.entities.some((id) => b.entities.includes(id)))
      return ['unrelated', 0]
    if (numbersOf(a) && numbersOf(b) && numbersOf(a) !== numbersOf(b)) return ['different', 0.6]
    // a word that the language does not have is a name, and a number tells which one
    const areCalled =
      (a.head === b.head && (!lexicon.isNoun(a.head) || [a, b].every(isCalled))) ||
      (numbersOf(a) !== '' && numbersOf(a) === numbersOf(b))
    const least = areCalled ? 0.8 : 0.4
    if (shared || !more!.length || !other!.length) return ['same', Math.min(0.9, least + 0.2 * shared)]
    return ['compatible', 0.3]
  }
  const named = a.entities.some((id) => b.entities.includes(id))
  if (heads === 'broader' || (shared && named)) return ['compatible', 0.3]
  if (a.words.some((word) => b.words.some((each) => lexicon.relation(word, each, 'noun') === 'opposed')))
    return ['opposed', 0.5]
  return shared > 1 ? ['compatible', 0.3] : ['unrelated', 0]
}

/** "Trainspotting", "Parliament": a capital and no article, of a noun that stands as in a dictionary. */
const isCalled = ({ wording, head }: Role): boolean =>
  /^\p{Lu}/u.test(wording) &&
  !/^(?:the|an?|his|her|its|their|our|my|your)\b/iu.test(wording) &&
  wording.toLowerCase().endsWith(head)

/** "The Long Quay", "Trainspotting": nothing but words with a capital, and small ones between them. */
const isTitle = ({ wording }: Role): boolean =>
  calledIn(wording).length > 3 &&
  calledIn(wording)
    .split(/\s+/u)
    .every((word) => /^(?:[\p{Lu}\d]|(?:of|the|in|on|and|for|to|a|an|at|de|la|von|van)$)/u.test(word))

/** As it is called, without an article before it and what brackets add to tell it from its namesakes: "The Quay (2005 film)". */
const calledIn = (wording: string): string =>
  wording
    .replace(/\s*\([^()]*\)?$/u, '')
    .replace(/^["“‘']|["”’']$/gu, '')
    .replace(/^(?:the|an?) /iu, '')
    .trim()

/** Two words with a capital, or one that the language does not have. */
const isName = ({ wording }: Role, lexicon: Lexicon): boolean =>
  (calledIn(wording).match(/\p{Lu}[\p{L}-]*/gu) ?? []).length > 1 || !lexicon.isNoun(calledIn(wording).toLowerCase())

const calledOf = ({ wording }: Role): string => calledIn(wording).toLowerCase()

/** Money to the cent, in one currency: nobody names two million euros by chance. */
export const areOneSum = ({ quantity: a }: Role, { quantity: b }: Role): boolean =>
  a?.kind === 'money' &&
  b?.kind === 'money' &&
  a.unit === b.unit &&
  a.low === a.high &&
  b.low === b.high &&
  a.low === b.low

/** "the customs service" and "the customs". */
const isShortFor = (long: Role, short: Role): boolean =>
  bodies.has(long.head) &&
  short.head !== long.head &&
  long.words[long.words.indexOf(long.head) - 1] === short.head &&
  short.words.every((word) => long.words.includes(word))

/** "Order 114" and "No. 114". */
const hasSameNumber = (a: Role, b: Role): boolean =>
  [a, b].some(({ head }) => /^(?:no|nr|number)\.?$/u.test(head)) && numbersOf(a) !== '' && numbersOf(a) === numbersOf(b)

const isNear = (lexicon: Lexicon, a: string, b: string): boolean => lexicon.relation(a, b, 'noun') === 'near'

/** The numbers of a description that are part of what it is called: "Order 114", "row 17". */
const numbersOf = ({ words, quantity }: Role): string =>
  quantity ? '' : words.filter((word) => /^\d+$/u.test(word)).join(' ')

/** Whether the words alone do not tell who or what is meant. */
export const isOpen = ({ entity, head, words }: Role): boolean =>
  entity === null && (pronouns.has(head) || (vague.has(head) && words.length === 1))

/** Whether the words of a role tell which one is meant: a name, or a description with more than its head. */
export const isDefinite = (role: Role): boolean => role.entity !== null || (!isOpen(role) && role.words.length > 1)

/** How a role reads in a reason. */
export function wordingOf(role: Role, { entities }: Known): string {
  const name = role.entity === null ? undefined : entities.get(role.entity)?.name
  return name ?? role.wording
}
