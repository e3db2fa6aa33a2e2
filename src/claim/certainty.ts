import type { Certainty } from '../model/claim.ts'
import type { Tree } from '../model/tree.ts'
import { certaintyWords } from './data/certainty.ts'
import type { Sentence } from './told.ts'

/**
 * How sure, as the words of a claim say: those of its content and its cue that `inside` lets in, sentence by sentence. Of several
 * words in a sentence the weakest counts; of several sentences none, unless they agree.
 */
export function certaintyIn(sentences: readonly Sentence[]): Certainty {
  const found = new Set(
    sentences
      .filter(({ tree, inside }) => tree.words.some(({ upos }, word) => upos !== 'PUNCT' && inside(word)))
      .map((sentence) => certaintyOfOne(sentence)),
  )
  return found.size === 1 ? [...found][0]! : 'not stated'
}

function certaintyOfOne({ tree, text, inside }: Sentence): Certainty {
  const start = tree.words[0]?.start ?? 0
  const words = text.slice(start, tree.words.at(-1)?.end ?? start)
  for (const [certainty, pattern] of certaintyWords) {
    for (const { index } of words.matchAll(pattern)) {
      const word = tree.words.findIndex((each) => each.end > start + index)
      if (word >= 0 && inside(word) && isInScope(tree, word, inside)) return certainty
    }
  }
  return 'not stated'
}

/**
 * Whether a hedge is one of the claim, and not only of an aside in it: "the clerk, who may be ill, signed" is sure of the signing,
 * and so is "he signed because he might be asked".
 */
function isInScope(tree: Tree, hedge: number, inside: (word: number) => boolean): boolean {
  for (let at = hedge; ; at = tree.head[at]!) {
    const head = tree.head[at]!
    if (head < 0 || !inside(head)) return true
    if (tree.relation(at) === 'acl' || tree.relation(at) === 'appos') return false
    // "he signed because he might be asked"; but "accused of allegedly signing" hedges the signing
    if (tree.relation(at) === 'advcl' && tree.kids(at, 'mark').some((mark) => ASIDE.test(tree.low(mark)))) return false
  }
}

/** What opens a clause that is no part of what is put forward, but says when, why or on what terms. */
const ASIDE =
  /^(?:because|since|after|before|when|while|although|though|albeit|if|unless|until|so|where|whereas|once)$/u
