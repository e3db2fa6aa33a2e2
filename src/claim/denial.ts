import { contains, firstEndingAfter, type Span } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import type { CueClass } from './data/lexicon.ts'
import { verbSense } from './lexicon.ts'
import type { Readable } from './outer-voice.ts'
import { isDenied } from './real.ts'

/** Those for whom a lawyer or a spokesman speaks. */
const PRINCIPALS: ReadonlySet<string> = new Set('client husband wife son daughter brother sister father mother'.split(' '))

/** What goes on in a mind is no deed: "I did not know". */
const OF_A_MIND: ReadonlySet<CueClass> = new Set(['think', 'know', 'feel', 'want', 'plan', 'show', 'predict'])

/**
 * Whether words say of the speaker’s own side that a deed was not done: "I did not take it", "My client ordered nothing burned".
 * Whoever says so denies it. Only where the first verb of the words tells it, in the past or perfect. `outlet`: the words are the
 * outlet’s own, where "we" is the paper.
 */
export function deniesDeed({ reading, tree }: Pick<Readable, 'reading' | 'tree'>, content: readonly Span[], outlet: boolean): boolean {
  const [first] = content
  if (!first) return false
  const words = tree(firstEndingAfter(reading.sentences, first.start))
  const root = words.head.indexOf(-1)
  if (root < 0 || words.upos(root) !== 'VERB' || !contains(first, words.words[root]!)) return false
  return isOwnSide(words, root, outlet) && isPast(words, root) && isUndone(words, root) && !isOfMind(words, root)
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

const isOfMind = (tree: Tree, verb: number): boolean =>
  verbSense(tree, verb)?.entries.some((entry) => OF_A_MIND.has(entry.class)) ?? false
