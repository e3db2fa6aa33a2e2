import { NONE, type Tree } from '../model/tree.ts'
import type { Candidate, Construction } from './candidate.ts'
import type { CueClass } from './data/lexicon.ts'
import { nounSense } from './lexicon.ts'
import type { Nouns } from './noun-kind.ts'
import { isModal, isPassive } from './subject.ts'

/** Whether a candidate can be an attribution, by what it says and whom it lays that to; the rest is for the judge. */
export const isPlausible = (tree: Tree, candidate: Candidate, nouns: Nouns): boolean =>
  !LOOKALIKES.some((looks) => looks({ tree, candidate, nouns, who: tree.low(candidate.sourceHead) }))

interface Seen {
  readonly tree: Tree
  readonly candidate: Candidate
  readonly nouns: Nouns
  /** the word that the source turns on */
  readonly who: string
}

/** Classes of cues that of a thing tell what it is like, or does. */
const OF_A_MIND: ReadonlySet<CueClass> = new Set([
  'permit',
  'judge',
  'think',
  'feel',
  'want',
  'know',
  'decide',
  'plan',
  'predict',
])

/** Classes of cues whose object is thought of so, whatever it is: "wants a seat", "attacked the board". */
const OF_ANYTHING: ReadonlySet<CueClass> = new Set(['want', 'feel', 'judge'])

/** Constructions in which a content is put forward by a noun alone. */
const OF_A_NOUN: ReadonlySet<Construction> = new Set(['object', 'preposition', 'noun-verb', 'passive'])

/** Constructions of a verb whose subject is who thinks. */
const ACTIVE: ReadonlySet<Construction> = new Set(['clause', 'infinitive', 'gerund', 'object', 'preposition'])

/** Those of them whose content has no finite verb of its own. */
const UNFINITE: ReadonlySet<Construction> = new Set(['infinitive', 'gerund', 'object', 'preposition'])

/** Pronouns that stand for things as often as for somebody. */
const NEUTER: ReadonlySet<string> = new Set('that this it there what which these those'.split(' '))

/** Words by which nothing was said at all, where "rarely" says that it was. */
const SILENCE: ReadonlySet<string> = new Set("not n't never no nothing neither nor".split(' '))

/** Words that promise a content and are none: "has said something that may become a sensation". */
const VAGUE: ReadonlySet<string> = new Set('anything everything nothing something thing'.split(' '))

/** Adjectives that say of a noun that somebody alleges it; "planned" and "expected" only tell of its time. */
const ALLEGES: ReadonlySet<CueClass> = new Set(['allege', 'deny', 'doubt', 'say'])

const isOfMind = ({ candidate: { entry } }: Seen): boolean => entry !== null && OF_A_MIND.has(entry.class)

const LOOKALIKES: readonly ((seen: Seen) => boolean)[] = [
  isEmpty,
  isThing,
  isAnybody,
  isUnthought,
  isUnsaid,
  isThat,
  isChoice,
  isNeed,
  isSilence,
  isHypothetical,
  isEverydaySense,
  // "they could explain the delay": nobody has explained it
  ({ tree, candidate: { cueHead, entry, frame } }) =>
    entry?.class === 'say' && frame === 'object' && isModal(tree, cueHead),
  // "this says a lot about them" is nothing that is said
  ({ candidate: { construction, sourceHead, entry }, tree, who }) =>
    (construction === 'object' || construction === 'preposition') &&
    NEUTER.has(who) &&
    describedBy(tree, sourceHead) < 0 &&
    entry !== null &&
    (OF_A_MIND.has(entry.class) || entry.class === 'demand' || entry.frames.has('weak')),
  // "the planned strike", "estimated taxes"
  ({ candidate: { construction, entry } }) =>
    construction === 'attributive' && entry !== null && !ALLEGES.has(entry.class),
]

/** "which we have said before" tells more of something else, and "something" is not said here. */
function isEmpty({ tree, candidate: { construction, content, contentHead, cueHead } }: Seen): boolean {
  // "saying that, but", "vote for, and": what is joined behind the verb is another sentence's
  const joined = tree.low(content[0]!) === 'that' && tree.words[content[1]!]?.form === ',' ? content[2]! : content[0]!
  if (joined > cueHead && tree.upos(joined) === 'CCONJ' && ['and', 'but'].includes(tree.low(joined))) return true
  if (construction === 'object') return VAGUE.has(tree.lemma(contentHead))
  return (
    construction === 'clause' && ['which', 'whose'].includes(tree.low(content[0]!)) && tree.upos(content[1]!) !== 'NOUN'
  )
}

/** "You would think", "as anyone could expect", "everything written": no person. */
function isAnybody(seen: Seen): boolean {
  const { tree, candidate, who } = seen
  if (/^(?:every|no|some|any)thing$|^any(?:one|body)$/u.test(who)) return true
  if (who === 'one' && isModal(tree, candidate.cueHead)) return true
  if (who === 'nobody' || candidate.source.some((word) => tree.low(word) === 'nobody')) return isOfMind(seen)
  // "if you want to go": whoever would
  if (who === 'you') return isOfMind(seen) && (candidate.entry?.class !== 'want' || isSupposed(tree, candidate.cueHead))
  const no = tree.kids(candidate.sourceHead, 'det').some((kid) => tree.low(kid) === 'no')
  return no && who === 'one' && isOfMind(seen)
}

/** Whether a verb stands in a clause of what may be, or is any time. */
const isSupposed = (tree: Tree, verb: number): boolean =>
  tree.kids(verb, 'mark', 'advmod').some((kid) => /^(?:if|when|whenever|where|unless|whether)$/u.test(tree.low(kid)))

/** "Plans to persuade them to vote", "should be sued for it": nobody has asked or accused anybody. */
function isUnsaid({ tree, candidate: { cueHead, construction, source, entry } }: Seen): boolean {
  if (source.length || !entry) return false
  if (construction === 'passive') return entry.class === 'allege' && isModal(tree, cueHead)
  return UNFINITE.has(construction) && /^(?:VB|VBG)$/u.test(tree.xpos(cueHead)) && tree.relation(cueHead) !== 'root'
}

/** "Never mind whether", "it is hard not to think", "without worrying about it": nobody's thought. */
function isUnthought(seen: Seen): boolean {
  const { tree, candidate } = seen
  const { cueHead, construction, source } = candidate
  if (!isOfMind(seen) || !ACTIVE.has(construction)) return false
  if (tree.low(tree.kid(cueHead, 'mark')) === 'without') return true
  return !source.length && !isPassive(tree, cueHead)
}

/** "That tells me that we won": what happened tells, and nobody. A paper that was spoken of may be "it". */
function isThat({ tree, candidate: { sourceHead, construction, entry }, who }: Seen): boolean {
  if (!/^(?:that|this)$/u.test(who) || describedBy(tree, sourceHead) >= 0) return false
  // "a sign that said": a relative, where the tree errs
  if (who === 'that' && ['NOUN', 'PROPN'].includes(tree.upos(sourceHead - 1))) return false
  const told = entry?.class === 'say' || entry?.class === 'show' || entry?.class === 'permit' || entry?.class === 'know'
  return told && ACTIVE.has(construction) && tree.relation(sourceHead) === 'nsubj'
}

/** "Which of the two is prepared to go": who it is, is what is asked. */
function isChoice({ tree, candidate: { sourceHead }, who }: Seen): boolean {
  return who === 'which' && tree.kid(sourceHead, 'nmod') >= 0
}

/** What others need is said by whoever says so. */
function isNeed({ candidate: { entry }, who }: Seen): boolean {
  return entry?.lemma === 'need' && who !== 'we' && who !== 'i'
}

/** "If she won, she could claim that X": nobody has claimed it. */
function isHypothetical({ tree, candidate: { cueHead, entry } }: Seen): boolean {
  let top = cueHead
  while (['xcomp', 'conj'].includes(tree.relation(top))) top = tree.head[top]!
  const modal = isModal(tree, cueHead) || isModal(tree, top)
  const condition = tree.kids(top, 'advcl').some((kid) => tree.low(tree.kid(kid, 'mark')) === 'if')
  return modal && condition && entry !== null && !OF_A_MIND.has(entry.class)
}

/** "did not discuss the price" tells of a silence; that somebody would not comment is news. */
function isSilence({ tree, candidate }: Seen): boolean {
  const { entry, construction, negated, cue } = candidate
  if (!negated || !entry || (construction !== 'object' && construction !== 'preposition')) return false
  if ((entry.class !== 'say' && entry.class !== 'write') || entry.lemma === 'comment') return false
  return cue.some((word) => SILENCE.has(tree.low(word))) && !isThought(tree, candidate)
}

/**
 * Of a verb with everyday senses what is no thought of anybody's: "found the keys", "shared a taxi", "knew the mayor", where
 * "found the idea dull", "shared his doubts" and "knew the reason" are.
 */
function isEverydaySense({ tree, candidate, nouns }: Seen): boolean {
  const { entry, construction, contentHead } = candidate
  if (construction !== 'object' || !entry || isThought(tree, candidate)) return false
  if (entry.class === 'know' && isPerson(tree, contentHead, nouns)) return true
  if (!entry.frames.has('weak') || OF_ANYTHING.has(entry.class)) return false
  // "said families of the dead file lawsuits", of which the tree makes the families what is said
  return !(
    entry.frames.has('clause') &&
    (entry.class === 'say' || candidate.content.some((word) => tree.isFinite(word)))
  )
}

const isPerson = (tree: Tree, word: number, nouns: Nouns): boolean =>
  tree.words[word]!.entity?.endsWith('PER') === true ||
  /^(?:me|you|him|her|us|them)$/u.test(tree.low(word)) ||
  (tree.upos(word) === 'NOUN' && nouns.kindOf(tree.lemma(word)) === 'person')

/** Whether an object is something said or thought: a view, a rumour, a "what", or words in quotation marks. */
const isThought = (tree: Tree, { content, contentHead }: Candidate): boolean =>
  nounSense(tree, contentHead) !== null ||
  /^W/u.test(tree.xpos(content[0]!)) ||
  content.some((word) => /^(?:[“"«]|``|'')$/u.test(tree.words[word]!.form))

/** Nouns for what shows something without being a paper. */
const EVIDENCE: ReadonlySet<string> = new Set(
  `analysis audit data evidence experience figure finding footage history image law map number photo photograph picture poll
  projection recording research result rule science sign statistic study survey test video`.split(/\s+/u),
)

/**
 * Whether a thing shows, allows, explains or judges something, as all things may: "the loophole explains the amount". Of a
 * thing that is no paper and no evidence only what looks like speech is kept.
 */
function isThing({ tree, candidate, nouns }: Seen): boolean {
  const { entry, sourceHead, construction } = candidate
  const described = describedBy(tree, sourceHead)
  const head = partOf(tree, described >= 0 ? described : sourceHead)
  if (head < 0 || tree.upos(head) !== 'NOUN' || tree.words[head]!.entity) return false
  const noun = tree.lemma(head)
  if (EVIDENCE.has(noun)) return entry?.class === 'permit'
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
