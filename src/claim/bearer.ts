import type { Entity } from '../model/entity.ts'
import { type Span, wordsAt } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import type { Mentioned } from './mentioned.ts'
import { besideOf, isNominal, isPlural, kindOf, type Phrase, wordsOf } from './phrase.ts'

/** How long before, in characters, a namesake must have been named for a bare surname not to be his: two sentences of news. */
const APART = 450

/** Whether a word of a name is the title of whoever is named behind it: "Senate Majority Whip Anna Linde". */
const isTitle = (tree: Tree, word: number): boolean =>
  kindOf(tree, word) === 'person' || tree.relation(word) === 'nmod:desc'

/** The entity whose name the phrase turns on, or has beside its title: "the mayor, Anna Linde". */
export function nameOf(mentioned: Mentioned, { tree, head }: Phrase): Entity | null {
  const kind = kindOf(tree, head)
  const covering = mentioned.at(tree.words[head]!)
  const above = tree.head[head]!
  const tied = [
    ...tree
      .kids(head, 'flat', 'appos', 'nmod:desc', 'nmod', 'compound')
      .filter((kid) => kid > head && tree.kid(kid, 'case') < 0 && isNominal(tree, kid)),
    ...besideOf(tree, head),
    ...(['flat', 'nmod:desc', 'compound'].includes(tree.subtype(head)) && above > head ? [above] : []),
  ]
  const others = tied.flatMap((word) => mentioned.at(tree.words[word]!) ?? [])
  if (covering && kind !== 'body' && kind !== 'paper' && kind !== 'person') {
    const person =
      covering.kind === 'Person' ? undefined : others.find((each) => each.kind === 'Person' && isTitle(tree, head))
    return person ?? covering
  }
  if (covering) return covering
  if (isPlural(tree, head) || kind === 'paper' || kind === 'people') return null
  if (kind === 'body') return others.find((each) => each.kind === 'Organization') ?? null
  return others.find((each) => each.kind === 'Person') ?? (kind === null ? (others[0] ?? null) : null)
}

/**
 * The people named behind the noun, as "the mayor of Velm, Anna Linde" names her; not those whom it only tells of: "a friend
 * of Varga", "critics such as Varga", "Varga’s lawyer".
 */
export function peopleIn(
  text: string,
  mentioned: Mentioned,
  { tree, head }: Phrase,
  source: readonly Span[],
): Entity[] {
  const { start } = tree.words[head]!
  const found = source.flatMap((span) =>
    mentioned.placesIn(span).flatMap(({ entity, ...mention }) => {
      const before = wordsAt(text, { start: span.start, end: mention.start })
      const told =
        /(?:^|\s)(?:of|for|to|against|about|with|near|than|from|by|as|including|like|at|in)\s+(?:[\p{L}.-]+\s+){0,3}$/u.test(
          before,
        )
      const titled = /\b(?:rep|sen|gov|mr|mrs|ms|dr|gen|prof|col|capt|lt|sgt)\.?\s*$/iu.test(before)
      const word = wordsOf(tree, mention).at(-1) ?? -1
      const owns = /^['’‘]/u.test(text.slice(mention.end, mention.end + 1))
      const tells = word >= 0 && tree.upos(word + 1) === 'NOUN' && tree.words[word + 1]!.end <= span.end
      return entity.kind === 'Person' && mention.start >= start && (!told || titled) && !owns && !tells ? [entity] : []
    }),
  )
  return [...new Set(found)]
}

/**
 * Of a surname that two people bear, the one who went by it before his namesake was brought up, if that was not shortly
 * before; else all.
 */
export function bearersOf(named: readonly Entity[], entity: Entity, at: number): readonly Entity[] {
  if (entity.kind !== 'Person' || entity.key.includes(' ')) return [entity]
  const bearers = named.filter((each) => each.kind === 'Person' && each.key.endsWith(` ${entity.key}`))
  if (bearers.length < 2) return [entity]
  const [owner, namesake] = [...bearers].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const known = bearers.filter((each) => each.mentions[0]!.start < at)
  if (known.length === 1) return known
  const [from, to] = [owner!.mentions[0]!.start, namesake!.mentions[0]!.start]
  if (!entity.mentions.some(({ start }) => start > from && start < to)) return bearers
  const last = (each: Entity): number => each.mentions.findLast(({ start }) => start < at)?.start ?? -Infinity
  return bearers.every((each) => each === owner || at - last(each) > APART) ? [owner!] : bearers
}
