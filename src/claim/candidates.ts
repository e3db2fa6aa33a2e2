import type { Tree } from '../model/tree.ts'
import { accordingCandidates } from './according.ts'
import type { Candidate, Construction } from './candidate.ts'
import { adjectiveSense, adverbSense, nounSense, verbSense } from './lexicon.ts'
import type { Nouns } from './noun-kind.ts'
import {
  adjectiveCandidates,
  adverbCandidates,
  nounCandidates,
  opinionCandidates,
  participleCandidates,
} from './other-candidate.ts'
import { isPlausible } from './plausible.ts'
import { verbCandidates } from './verb-candidate.ts'

/** Nouns of which "in her … " stands aside of what she thinks or says. */
const OPINIONS: ReadonlySet<string> = new Set(
  `opinion view word estimate account telling version reckoning calculation assessment phrase formulation judgement judgment
  mind eye experience report estimation description reading`.split(/\s+/u),
)

/** All that the tree of a sentence allows to be read as an attribution, in the order of the cues. */
export function candidatesIn(tree: Tree, nouns: Nouns): Candidate[] {
  const found: Candidate[] = []
  for (let word = 0; word < tree.length; word++) {
    found.push(...accordingCandidates(tree, word), ...opinionCandidates(tree, word, OPINIONS))
    const upos = tree.upos(word)
    if (upos === 'VERB' || upos === 'AUX') {
      if (tree.relation(word) === 'aux' || tree.relation(word) === 'cop') continue
      const sense = verbSense(tree, word)
      found.push(...verbCandidates(tree, word, sense ?? { entries: [], more: [] }))
      if (sense) found.push(...participleCandidates(tree, word, sense.entries))
    } else if (upos === 'NOUN') {
      const sense = nounSense(tree, word)
      if (sense) found.push(...nounCandidates(tree, word, sense.entries))
    }
    if (upos === 'ADJ' || upos === 'VERB') {
      const sense = upos === 'ADJ' ? adjectiveSense(tree, word) : null
      if (sense) found.push(...adjectiveCandidates(tree, word, sense.entries))
    }
    const aside = adverbSense(tree, word)
    if (aside) found.push(...adverbCandidates(tree, word, aside.entries))
  }
  return found.filter(
    (candidate) =>
      (candidate.entry || SPEAKS.has(candidate.construction)) &&
      namesSomebody(tree, candidate) &&
      isPlausible(tree, candidate, nouns) &&
      candidate.content.some((each) => !EMPTY.has(tree.low(each)) && tree.upos(each) !== 'PUNCT'),
  )
}

/** Words that alone put nothing forward. */
const EMPTY: ReadonlySet<string> = new Set('which that this it what who so nothing little much anything'.split(' '))

/** Constructions that tell of themselves that somebody puts something forward; others need a word known for it. */
const SPEAKS: ReadonlySet<Construction> = new Set([
  'clause',
  'raised',
  'parenthesis',
  'tag',
  'as',
  'colon',
  'according',
  'opinion',
])

/** Whether the source is a phrase that can name somebody: no clitic, and no clause of its own. */
function namesSomebody(tree: Tree, { source, sourceHead, grip, cueHead }: Candidate): boolean {
  if (!source.length) return true
  const upos = tree.upos(sourceHead)
  // "those who know me and have voted": whoever votes, it is not "me"
  const object = /^(?:me|him|us|them)$/u.test(tree.low(sourceHead))
  if (object && ['beside', 'subject', 'shared'].includes(grip) && tree.xpos(cueHead) !== 'VB') return false
  if (!['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X', 'SYM'].includes(upos) || tree.low(sourceHead) === "'s")
    return false
  const who = source.find((word) => word > sourceHead && ['who', 'which'].includes(tree.low(word))) ?? tree.length
  return !source.some((word) => tree.isFinite(word) && word < who && !inRelative(tree, word, sourceHead))
}

/** Whether a word stands in a clause that tells more of a noun. */
function inRelative(tree: Tree, word: number, top: number): boolean {
  for (let at = word; at >= 0 && at !== top; at = tree.head[at]!) if (tree.relation(at) === 'acl') return true
  return false
}
