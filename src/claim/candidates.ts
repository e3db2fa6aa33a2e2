import { NONE, type Tree } from '../model/tree.ts'
import { accordingCandidates } from './according.ts'
import { type Candidate, type Construction, isPassive } from './candidate.ts'
import type { CueClass } from './data/lexicon.ts'
import { adjectiveSense, adverbSense, nounSense, verbSense } from './lexicon.ts'
import type { Nouns } from './noun-kind.ts'
import {
  adjectiveCandidates,
  adverbCandidates,
  nounCandidates,
  opinionCandidates,
  participleCandidates,
} from './other-candidate.ts'
import { isModal } from './subject.ts'
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
      !isThing(tree, candidate, nouns) &&
      tellsWhat(tree, candidate) &&
      isSpoken(tree, candidate) &&
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

/** Words that promise a content and are none: "has said something that may become a sensation". */
const VAGUE: ReadonlySet<string> = new Set('anything everything nothing something thing'.split(' '))

/** Whether the content is one: not "which we have said before", which tells more of something else, nor "something". */
function tellsWhat(tree: Tree, { construction, content, contentHead }: Candidate): boolean {
  if (construction === 'object') return !VAGUE.has(tree.lemma(contentHead))
  return (
    construction !== 'clause' ||
    !['which', 'whose'].includes(tree.low(content[0]!)) ||
    tree.upos(content[1]!) === 'NOUN'
  )
}

/** Nouns for what shows something without being a paper. */
const EVIDENCE: ReadonlySet<string> = new Set(
  'analysis audit data evidence experience figure finding footage history image map number photo photograph picture poll projection recording research result sign statistic study survey test video'.split(
    ' ',
  ),
)

/**
 * Whether a thing shows, allows, explains or judges something, as all things may: "the loophole explains the amount". Of a
 * thing that is no paper and no evidence only what looks like speech is kept.
 */
function isThing(tree: Tree, { entry, sourceHead: source, construction }: Candidate, nouns: Nouns): boolean {
  const described = describedBy(tree, source)
  const sourceHead = partOf(tree, described >= 0 ? described : source)
  if (sourceHead < 0 || tree.upos(sourceHead) !== 'NOUN' || tree.words[sourceHead]!.entity) return false
  const noun = tree.lemma(sourceHead)
  if (EVIDENCE.has(noun)) return false
  const kind = nouns.kindOf(noun)
  if (kind === 'person' || kind === 'body' || kind === 'paper') return false
  if (entry?.class === 'show' || entry?.class === 'permit') return true
  return kind === 'thing' && (OF_A_NOUN.has(construction) || (entry !== null && OF_A_MIND.has(entry.class)))
}

/** The noun that a relative pronoun stands for: "an agenda that castigates greed"; none for another word. */
function describedBy(tree: Tree, word: number): number {
  if (word < 0 || !['who', 'which', 'that'].includes(tree.low(word))) return NONE
  const clause = tree.head[word]!
  return clause >= 0 && tree.subtype(clause) === 'acl:relcl' ? tree.head[clause]! : NONE
}

/** Nouns for a part of something. */
const PARTS: ReadonlySet<string> = new Set(
  'bulk fraction half handful lot majority minority number part percent percentage portion proportion quarter rest share third'.split(
    ' ',
  ),
)

/** Of what a part is one: "a quarter of the tenants" are tenants. */
function partOf(tree: Tree, word: number): number {
  if (!PARTS.has(tree.lemma(word))) return word
  return tree.kids(word, 'nmod').find((kid) => tree.low(tree.kid(kid, 'case')) === 'of') ?? NONE
}

/** Constructions in which a content is put forward by a noun alone. */
const OF_A_NOUN: ReadonlySet<Construction> = new Set(['object', 'preposition', 'noun-verb', 'passive'])

/** Pronouns that stand for things as often as for somebody. */
const NEUTER: ReadonlySet<string> = new Set('that this it there what which these those'.split(' '))

/** Classes of cues that of a thing tell what it is like, or does. */
const OF_A_MIND: ReadonlySet<CueClass> = new Set(['permit', 'judge', 'think', 'feel', 'want', 'know', 'decide', 'plan'])

/** Classes of cues whose object is thought of so, whatever it is: "wants a seat", "attacked the board". */
const OF_ANYTHING: ReadonlySet<CueClass> = new Set(['want', 'feel', 'judge'])

/**
 * Whether anybody speaks, thinks or wants at all, as told: not "you would think", which is anybody, nor "they need to"; not a silence ("did not
 * discuss the price"); and of a verb with everyday senses not what is no thought of anybody's: "found the keys", "shared a
 * taxi", where "found the idea dull" and "shared his doubts" are.
 */
function isSpoken(tree: Tree, candidate: Candidate): boolean {
  const { cueHead, sourceHead, entry, frame, construction, contentHead, negated } = candidate
  const who = tree.low(sourceHead)
  if (/^(?:every|no|some|any)thing$/u.test(who)) return false
  const modal = isModal(tree, cueHead)
  if (modal && (who === 'one' || (who === 'you' && entry && entry.class !== 'want' && OF_A_MIND.has(entry.class))))
    return false
  // "never mind whether", "it is hard not to think": nobody's thought
  if (
    !candidate.source.length &&
    entry &&
    OF_A_MIND.has(entry.class) &&
    ACTIVE.has(construction) &&
    !isPassive(tree, cueHead)
  )
    return false
  // what others need is said by whoever says so
  if (entry?.lemma === 'need' && who !== 'we' && who !== 'i') return false
  // "they could explain the delay": nobody has explained it
  if (modal && entry?.class === 'say' && frame === 'object') return false
  if (!entry || (construction !== 'object' && construction !== 'preposition')) return true
  if (NEUTER.has(who) && describedBy(tree, sourceHead) < 0 && OF_A_MIND.has(entry.class)) return false
  const thought = isThought(tree, candidate, contentHead)
  const silent = negated && candidate.cue.some((word) => SILENCE.has(tree.low(word)))
  if (silent && !thought && (entry.class === 'say' || entry.class === 'write') && entry.lemma !== 'comment')
    return false
  if (thought || construction !== 'object' || !entry.frames.has('weak') || OF_ANYTHING.has(entry.class)) return true
  // "said families of the dead file lawsuits", of which the tree makes the families what is said
  return entry.frames.has('clause') && (entry.class === 'say' || candidate.content.some((word) => tree.isFinite(word)))
}

/** Words by which nothing was said at all, where "rarely" says that it was. */
const SILENCE: ReadonlySet<string> = new Set("not n't never no nothing neither nor".split(' '))

/** Constructions of a verb whose subject is who thinks. */
const ACTIVE: ReadonlySet<Construction> = new Set(['clause', 'infinitive', 'gerund', 'object', 'preposition'])

/** Whether an object is something said or thought: a view, a rumour, a "what", or words in quotation marks. */
function isThought(tree: Tree, { content }: Candidate, head: number): boolean {
  return (
    nounSense(tree, head) !== null ||
    /^W/u.test(tree.xpos(content[0]!)) ||
    content.some((word) => /^(?:[“"«]|``|'')$/u.test(tree.words[word]!.form))
  )
}

/** Whether the source is a phrase that can name somebody: no clitic, and no clause of its own. */
function namesSomebody(tree: Tree, { source, sourceHead }: Candidate): boolean {
  if (!source.length) return true
  const upos = tree.upos(sourceHead)
  if (!['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X', 'SYM'].includes(upos) || tree.low(sourceHead) === "'s")
    return false
  return !source.some((word) => tree.isFinite(word) && !inRelative(tree, word, sourceHead))
}

/** Whether a word stands in a clause that tells more of a noun. */
function inRelative(tree: Tree, word: number, top: number): boolean {
  for (let at = word; at >= 0 && at !== top; at = tree.head[at]!) if (tree.relation(at) === 'acl') return true
  return false
}
