import type { Claim } from '../model/claim.ts'
import { contains, firstEndingAfter, type Span } from '../model/text.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import type { Readable } from './outer-voice.ts'
import { isDenied } from './real.ts'

/** Those for whom a lawyer or a spokesman speaks. */
const PRINCIPALS: ReadonlySet<string> = new Set(
  'client husband wife son daughter brother sister father mother'.split(' '),
)

/** What goes on in a mind, or comes to it, is no deed: "I did not know". */
const OF_A_MIND: ReadonlySet<string> = new Set(
  `believe care doubt dream expect feel find forget guess hear hope imagine know like love mean mind need notice realise
  realize recall recognise recognize regret remember see think understand want wish`.split(/\s+/u),
)

/**
 * Whether words say of the speaker’s own side that a deed was not done: "I did not take it", "My client ordered nothing burned".
 * Whoever says so denies it. Only where the first verb of the words tells it, in the past or perfect. `outlet`: the words are the
 * outlet’s own, where "we" is the paper.
 */
export function deniesDeed(
  { reading, tree }: Pick<Readable, 'reading' | 'tree'>,
  content: readonly Span[],
  outlet: boolean,
): boolean {
  const [first] = content
  if (!first) return false
  const words = tree(firstEndingAfter(reading.sentences, first.start))
  if (words.length > LONGEST_READ) return false
  const isInside = (word: number): boolean => word >= 0 && contains(first, words.words[word]!)
  const root = words.words.findIndex(
    (_, word) => words.upos(word) === 'VERB' && isInside(word) && !isInside(words.head[word]!),
  )
  return (
    root >= 0 &&
    isOwnSide(words, root, outlet) &&
    isPast(words, root) &&
    isUndone(words, root) &&
    !OF_A_MIND.has(words.lemma(root))
  )
}

function isOwnSide(tree: Tree, verb: number, outlet: boolean): boolean {
  const subject = tree.kid(verb, 'nsubj')
  const low = tree.low(subject)
  if (low === 'i' || (low === 'we' && !outlet)) return true
  const owner = tree.low(tree.kid(subject, 'nmod:poss'))
  return (owner === 'my' || (owner === 'our' && !outlet)) && PRINCIPALS.has(tree.lemma(subject))
}

const isPast = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBD' || tree.kids(verb, 'aux').some((kid) => /^(?:did|have|has|had)$/u.test(tree.low(kid)))

/** "did not take", "never took", "ordered nothing burned", "took no money". */
const isUndone = (tree: Tree, verb: number): boolean =>
  isDenied(tree, verb) ||
  tree.low(verb + 1) === 'nothing' ||
  tree.kids(verb, 'obj').some((kid) => tree.kids(kid, 'det').some((word) => tree.low(word) === 'no'))

/** A claim whose words deny, with the deed as what is denied: its stance says the "not", and the gist no longer does. */
export const asDenied = (claim: Claim): Claim => ({
  ...claim,
  gist: {
    clauses: claim.gist.clauses.map((clause) =>
      clause.mode === 'presupposed' ? clause : { ...clause, negated: !clause.negated },
    ),
  },
})
