import { roles } from './data/role.ts'
import { folded } from './gazetteer.ts'
import type { NameSpan } from './name-label.ts'

/**
 * A description of people by what they are or do: "the former security chief", "a spokesman", "prosecutors". Indices are of
 * words in the sentence; ranges are half-open.
 */
export interface Nominal {
  /** the description: what stands before its head, the head, and what it is head "of" or "for" */
  readonly first: number
  readonly last: number
  readonly head: number
  /** the head as the lexicon of roles has it: singular, small letters */
  readonly role: string
  readonly many: boolean
  /** the words of the name that it belongs to; null where none is tied to it */
  readonly name: { readonly first: number; readonly last: number } | null
  /** how the name is tied to it: "Mayor Ana Solt" or "Ana Solt, the mayor" and "the mayor, Ana Solt" */
  readonly tie: 'title' | 'apposition' | null
}

const ROLE: ReadonlySet<string> = new Set(roles)
const IRREGULAR: Readonly<Record<string, string>> = { people: '', men: 'man', women: 'woman', wives: 'wife' }

/** Words between a title and its name, and words of a description on either side of its head, at most. */
const NEAR = 8
const LONGEST = 40

/** What may stand before the head and belong to the description. */
const BEFORE = /^(?:det|amod|compound|nmod:poss|nmod|nummod|nmod:desc|poss|advmod|case|cc|conj|punct|det:predet|flat)$/u
/** What a role is of: "head of the committee", "candidate for mayor", "adviser to the president". */
const OF = /^(?:of|for|to|at|in|with)$/u

/**
 * Descriptions of people in a sentence, with the name that each is tied to. `heads` holds for each word the index of its
 * head, −1 for the root; `deprels` are labels of Universal Dependencies. Where `names` are given, a tied name is the
 * person's name that covers it; without them, the proper nouns around.
 */
export function nominals(
  words: readonly string[],
  tags: readonly string[],
  heads: ArrayLike<number>,
  deprels: readonly string[],
  names: readonly NameSpan[] = [],
): Nominal[] {
  const children: number[][] = words.map(() => [])
  for (let at = 0; at < words.length; at++) if (heads[at]! >= 0) children[heads[at]!]?.push(at)
  /** by word: the name it is of, or none */
  const named: (NameSpan | undefined)[] = words.map(() => undefined)
  for (const name of names) named.fill(name, name.first, name.last)
  const person = (at: number): { first: number; last: number } | null => {
    if (!names.length) return nameAround(at, tags, heads, deprels)
    return named[at]?.kind === 'PER' ? named[at] : null
  }
  const found: Nominal[] = []
  for (let at = 0; at < words.length; at++) {
    const role = roleOf(words[at]!, tags[at]!)
    if (role === null || named[at]) continue
    const tied = tie(at, words, tags, heads, deprels, children, person)
    // "the mayor office": what only tells of which kind another noun is
    if (!tied && /^(?:compound|amod|flat|nmod:desc)$/u.test(deprels[at]!)) continue
    const { first, last } = extent(at, tied, words, heads, deprels, children)
    found.push({
      first,
      last,
      head: at,
      role,
      many: tags[at] === 'NNS' || tags[at] === 'NNPS',
      name: tied?.name ?? null,
      tie: tied?.tie ?? null,
    })
  }
  return found
}

/** The role a noun names, in the singular; null for another word. */
export function roleOf(word: string, tag: string): string | null {
  if (!tag.startsWith('NN')) return null
  const small = folded(word)
  if (ROLE.has(small)) return small
  const one = IRREGULAR[small] ?? (small.endsWith('men') ? `${small.slice(0, -3)}man` : null)
  if (one !== null) return ROLE.has(one) ? one : null
  if (!small.endsWith('s')) return null
  for (const each of [small.slice(0, -1), small.replace(/ies$/u, 'y'), small.replace(/es$/u, '')])
    if (ROLE.has(each)) return each
  return null
}

interface Tie {
  readonly name: { first: number; last: number }
  readonly tie: 'title' | 'apposition'
  /** the word of the name that the tree ties */
  readonly at: number
}

function tie(
  at: number,
  words: readonly string[],
  tags: readonly string[],
  heads: ArrayLike<number>,
  deprels: readonly string[],
  children: readonly (readonly number[])[],
  person: (at: number) => { first: number; last: number } | null,
): Tie | null {
  const proper = (other: number): boolean => other >= 0 && /^NNPS?$/u.test(tags[other]!) && other !== at
  const make = (other: number, how: Tie['tie']): Tie | null => {
    const name = person(other)
    return name && (at < name.first || at >= name.last) ? { name, tie: how, at: other } : null
  }
  const above = heads[at]!
  // "Mayor Ana Solt": the title hangs on the name, or the name on the title; in both only what stands right before it counts
  const right = (other: number): boolean =>
    other > at &&
    other - at < NEAR &&
    words.slice(at + 1, other).every((word) => /^\p{Lu}|^(?:al|de|van|von|bin|-|\.)$/u.test(word))
  if (proper(above) && /^(?:nmod:desc|compound|flat|nmod|amod|dep)$/u.test(deprels[at]!) && right(above))
    return make(above, 'title')
  const below = children[at]!.find((child) => proper(child) && /^flat/u.test(deprels[child]!) && right(child))
  if (below !== undefined) return make(below, 'title')
  if (deprels[at] === 'appos' && proper(above)) return make(above, 'apposition')
  const apposed = children[at]!.find((child) => deprels[child] === 'appos' && proper(child))
  return apposed === undefined ? null : make(apposed, 'apposition')
}

/** The name that a word is of. */
function nameAround(
  at: number,
  tags: readonly string[],
  heads: ArrayLike<number>,
  deprels: readonly string[],
): { first: number; last: number } | null {
  const with_ = (other: number): boolean =>
    /^NNPS?$/u.test(tags[other] ?? '') &&
    (heads[other] === at || heads[other] === heads[at] || heads[at] === other) &&
    /^(?:flat|compound)$/u.test(deprels[other]!)
  let first = at
  let last = at + 1
  while (first > 0 && with_(first - 1) && deprels[first - 1] === 'flat') first--
  while (last < tags.length && with_(last)) last++
  return { first, last }
}

function extent(
  at: number,
  tied: Tie | null,
  words: readonly string[],
  heads: ArrayLike<number>,
  deprels: readonly string[],
  children: readonly (readonly number[])[],
): { first: number; last: number } {
  /** Whether a word stands below the role, or beside a title on its name. */
  const below = (other: number): boolean => {
    let node = other
    for (let step = 0; step < 64 && node >= 0; step++) {
      const above = heads[node]!
      if (above === at || (tied?.tie === 'title' && above === tied.at && node < at)) return BEFORE.test(deprels[node]!)
      node = above
    }
    return false
  }
  let first = at
  while (first > Math.max(0, at - LONGEST) && below(first - 1) && !/^[,;:()"“”]$/u.test(words[first - 1]!)) first--
  // "of" may begin nothing, nor may a preposition whose phrase this is
  while (first < at && /^(?:case|cc|punct)$/u.test(deprels[first]!)) first++
  let last = at + 1
  if (tied?.tie === 'title') return { first, last }
  for (const child of children[at]!) {
    if (child < last || deprels[child] !== 'nmod') continue
    const marks = children[child]!.filter((each) => deprels[each] === 'case')
    if (!marks.length || marks[0] !== last || !OF.test(words[marks[0]!]!)) break
    let end = child + 1
    // the complement's own "of": "head of the Committee of National Security"
    const inner = (other: number): boolean => {
      let node = other
      for (let step = 0; step < 64 && node >= 0 && node !== at; step++) {
        if (node === child) return true
        if (/^(?:acl|acl:relcl|appos|parataxis|advcl|conj|cc|punct)$/u.test(deprels[node]!)) return false
        node = heads[node]!
      }
      return false
    }
    while (end < Math.min(words.length, at + LONGEST) && inner(end)) end++
    last = end
  }
  return { first, last }
}
