import { NONE, type Tree, type Words } from '../model/tree.ts'
import { type Dated, timesOf } from './dated.ts'

/** A sentence, or what one claim holds of it, to read facts off. */
export interface Sentence {
  readonly tree: Tree
  readonly text: string
  /** whether a word belongs to the claim that is read */
  readonly inside: (word: number) => boolean
  /** the id of the entity that a word names or stands for */
  readonly entityAt: (word: number) => string | null
}

/** A fact told of each of these names. */
export interface Fact {
  readonly names: Words
  readonly property: string
  /** the word that the value turns on */
  readonly head: number
  readonly value: string
  readonly valueEntity: string | null
  readonly date: Pick<Dated, 'edtf'> | null
}

/** A word and those joined to it by "and". */
export const joined = (tree: Tree, word: number): Words => (word < 0 ? [] : [word, ...tree.kids(word, 'conj')])

/** What kind of name a word belongs to, as `PER`; null outside names. */
export const kindAt = (tree: Tree, word: number): string | null => tree.words[word]?.entity?.slice(2) ?? null

export const mayBePerson = (tree: Tree, word: number): boolean => ['PER', null].includes(kindAt(tree, word))

/** The words that name somebody in a phrase: its heads, or the name in apposition to one, "his friend, Emil Toma". */
export function namesIn({ tree, entityAt, inside }: Sentence, head: number): Words {
  return joined(tree, head).flatMap((word) => {
    if (entityAt(word)) return inside(word) ? [word] : []
    if (tree.xpos(word) === 'NNS') return []
    const beside = tree.kids(word, 'flat', 'appos').filter((kid) => entityAt(kid) && inside(kid))
    return beside.length === 1 ? beside : []
  })
}

export const peopleIn = (sentence: Sentence, head: number): Words =>
  namesIn(sentence, head).filter((name) => mayBePerson(sentence.tree, name))

/**
 * The text's own words of the phrase that turns on a word: without its preposition, what is joined to it, asides, clauses
 * and times, and beside a name without what only says where. `more`: words of it that the parse hangs elsewhere. '' where
 * nothing is left.
 */
export function wordingOf(sentence: Sentence, head: number, without: Words = [], more: Words = []): string {
  const { tree, text, entityAt } = sentence
  if (head < 0) return ''
  const entity = entityAt(head)
  const cut = tree.kids(head).filter((kid) => {
    const relation = tree.relation(kid)
    if (OUTSIDE.has(relation)) return true
    if (relation === 'advmod') return kid < head && tree.low(kid) !== 'then'
    if (relation === 'appos') return follows(tree, kid, ',') || tree.upos(kid) === 'PROPN'
    return (
      entity !== null && relation === 'nmod' && tree.kid(kid, 'case') >= 0 && kid > head && entityAt(kid) !== entity
    )
  })
  const whole = tree.below(head, [...cut, ...without, ...timesOf(tree, text, head)])
  const clauses = whole.filter((word) => word !== head && isClause(tree, word))
  const words = whole.filter((word) => !clauses.some((clause) => tree.isBelow(word, clause)))
  // "Evercore Partners, a boutique": a comma ends the phrase, but in a list of what is joined
  const comma = words.find(
    (word) => word > head && /^[,;]$/u.test(tree.low(word)) && !isOfList(tree, word, entity, entityAt),
  )
  const kept = comma === undefined ? words : words.filter((word) => word < comma)
  const name = entity ? sameName(sentence, head) : []
  const span = tree
    .spans([...new Set([...kept, ...name, ...more])].sort((a, b) => a - b))
    .find(({ start, end }) => start <= tree.words[head]!.start && tree.words[head]!.end <= end)
  return span ? text.slice(span.start, span.end) : ''
}

/** The neighbouring words that one name is made of, however the parse divides them. */
function sameName({ tree, entityAt }: Sentence, head: number): Words {
  const kind = kindAt(tree, head)
  let first = head
  let last = head
  while (first > 0 && kind && tree.words[first]?.entity === `I-${kind}` && entityAt(first - 1) === entityAt(head))
    first--
  while (kind && tree.words[last + 1]?.entity === `I-${kind}` && entityAt(last + 1) === entityAt(head)) last++
  return tree.words.flatMap((_, word) => (first <= word && word <= last ? [word] : []))
}

const OUTSIDE: ReadonlySet<string> = new Set([
  'case',
  'conj',
  'cc',
  'parataxis',
  'nsubj',
  'cop',
  'aux',
  'advcl',
  'mark',
  'dep',
  'discourse',
])

const follows = (tree: Tree, word: number, mark: string): boolean => tree.low(tree.below(word)[0]! - 1) === mark

const isClause = (tree: Tree, word: number): boolean =>
  ['advcl', 'parataxis'].includes(tree.relation(word)) ||
  tree.subtype(word) === 'acl:relcl' ||
  (tree.relation(word) === 'acl' && (follows(tree, word, ',') || tree.kid(word, 'mark') >= 0))

const isOfList = (tree: Tree, comma: number, entity: string | null, entityAt: Sentence['entityAt']): boolean =>
  entity
    ? entityAt(comma) === entity
    : tree.relation(tree.head[comma]!) === 'conj' && kindAt(tree, tree.head[comma]!) !== 'PER'

/** A phrase without the article in front: "minister of trade" is one office, with "the" and without. */
export const bare = (wording: string): string => wording.replace(/^(?:an?|the|its|their|our) (?!\S+[’']s )/iu, '')

/** The one phrase behind one of these prepositions that says no time; {@link NONE} for none or several. */
export function behind({ tree, text }: Sentence, verb: number, ...prepositions: readonly string[]): number {
  const times = timesOf(tree, text, verb)
  const found = tree
    .kids(verb, 'obl')
    .filter((kid) => prepositions.includes(tree.low(tree.kid(kid, 'case'))) && !times.includes(kid))
  return found.length === 1 ? found[0]! : NONE
}
