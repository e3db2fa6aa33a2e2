import type { Adoption } from '../model/claim.ts'
import { NONE, type Tree } from '../model/tree.ts'
import type { Attribution } from './attribution.ts'
import type { Candidate } from './candidate.ts'
import {
  conceding,
  distancing,
  endorsements,
  endorsingAdverbs,
  exclaimed,
  hearsay,
  holding,
  news,
  overdone,
  praise,
  rejectingAdverbs,
  rejections,
  styled,
  suspended,
  trying,
  turningOut,
  unconfirmed,
  untrue,
} from './data/adoption.ts'
import { isDenied, isModal } from './real.ts'
import { stanceIn } from './stance.ts'

/** The outer voice around a claim: its words alone, without what it quotes or reports of others. */
interface OuterVoice {
  /** the cue, as written */
  readonly cue: string
  /** whether the cue stands between quotation marks */
  readonly marked: boolean
  /** who is said to say it, as written, and as they were called before */
  readonly source: string
  /** the content, as written */
  readonly content: string
  /** what follows the claim: the rest of its sentence, the sentence behind it, and so on */
  readonly after: readonly string[]
  /** whether what follows denies the deed that the claim tells */
  readonly contradicted: boolean
}

/**
 * How the outer voice takes a claim that it reports, as far as its words tell: by the word it reports with, by a verdict in the
 * rest of the sentence or the one behind it, by mock praise a little further on.
 */
export function adoptionIn(attribution: Attribution, voice: OuterVoice): Adoption {
  const { cue, marked, after, contradicted } = voice
  if (attribution.adoption && attribution.adoption !== 'none') return attribution.adoption
  const next = after.slice(0, 2)
  if (contradicted || next.some((words) => judges(words, rejections))) return 'rejects'
  if (after.some((words) => isMock(words)) || isEchoed(voice)) return 'mocks'
  if (next.some((words) => judges(words, endorsements))) return 'endorses'
  if (next.some((words) => unconfirmed.some((pattern) => pattern.test(words)))) return 'distances'
  if (next.some((words) => isTurnedOut(words))) return 'distances'
  const { class: kind, quotation } = attribution
  const said = stanceIn(attribution) === 'asserts'
  if (styled.test(voice.source) || (quotation !== 'direct' && after[0]?.trim() === '!')) return 'distances'
  if (marked || trying.test(cue) || (kind === 'allege' && said)) return 'distances'
  return kind === 'admit' && said && quotation !== 'direct' && !attribution.adoption ? 'endorses' : 'none'
}

/**
 * How the outlet takes a sentence of its own that it does not stand behind: mock praise, what "turns out" between quotation
 * marks, news of which the sentence behind it says that nobody could confirm them.
 */
export function ownAdoption(words: string, after: string): Adoption {
  if (isMock(words)) return 'mocks'
  if (isTurnedOut(words, after) || hearsay.test(words)) return 'distances'
  return news.test(after) && unconfirmed.some((pattern) => pattern.test(after)) ? 'distances' : 'none'
}

/** A verdict that is not itself supposed, asked or denied. */
const judges = (words: string, verdicts: readonly RegExp[]): boolean =>
  !/\?\s*$/u.test(words) &&
  verdicts.some((verdict) => {
    const match = verdict.exec(words)
    return match !== null && !suspended.test(words.slice(0, match.index))
  })

/** Praise that is marked as mockery: out of all proportion, or conceded with an exclamation mark. */
const isMock = (words: string): boolean =>
  overdone.test(words) || exclaimed.test(words) || (conceding.test(words) && praise.test(words) && /!\s*$/u.test(words))

/** “There is no doubt,” writes Linde. No doubt! — a few of the words, called out after them. */
function isEchoed({ content, after }: OuterVoice): boolean {
  const echo = after.slice(0, 2).find((words) => /^[\p{L}’' ]{4,40}!+$/u.test(words.trim()))
  const words = echo?.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.length < 5 && content.toLowerCase().includes(words.join(' '))
}

/** A few words in marks, which are somebody else's. */
const SCARE = /(?<![\p{L}\d])[“"«‘](?:[\p{Ll}\d][^“”"«»]{1,40}|\p{L}[^“”"«»\s]{1,20})[”"»’](?![\p{L}\d])/u

const isTurnedOut = (words: string, after = ''): boolean =>
  turningOut.test(words) && (SCARE.test(words) || SCARE.test(after))

/**
 * How the outer voice takes a content, where the tree around the cue tells it. "none" where a cue that could endorse does not:
 * "acknowledged his concerns" vouches for nothing, "acknowledged that he paid" does.
 */
export function adoptionBy(tree: Tree, { cueHead, frame, entry }: Candidate): Adoption | null {
  const manner = tree.kids(cueHead, 'advmod').map((word) => tree.low(word))
  if (manner.some((word) => rejectingAdverbs.has(word))) return 'rejects'
  if (manner.some((word) => endorsingAdverbs.has(word))) return 'endorses'
  if (entry?.class === 'admit' && !['clause', 'that', 'gerund', 'quote'].includes(frame ?? '')) return 'none'
  if (isHeardSaid(tree, cueHead)) return 'distances'
  if (tree.upos(cueHead) !== 'NOUN') return null
  const said = tree.kids(cueHead, 'amod').map((word) => tree.low(word))
  if (said.some((word) => untrue.has(word))) return 'rejects'
  if (said.some((word) => distancing.has(word))) return 'distances'
  return verdictOn(tree, cueHead)
}

/** "We have heard it said that X": somebody says so, whom nobody names. */
const isHeardSaid = (tree: Tree, verb: number): boolean =>
  tree.relation(verb) === 'xcomp' &&
  tree.lemma(tree.head[verb]!) === 'hear' &&
  tree.kids(tree.head[verb]!, 'obj').some((kid) => tree.low(kid) === 'it')

/** "Linde’s claim that the mill was sold is false", "the accusations have been fabricated". */
function verdictOn(tree: Tree, noun: number): Adoption | null {
  if (tree.relation(noun) !== 'nsubj') return null
  const verdict = tree.head[noun] ?? NONE
  const passive = tree.subtype(noun) === 'nsubj:pass'
  if (!passive && tree.kid(verdict, 'cop') < 0) return null
  if (tree.kids(verdict, 'aux').some((word) => isModal(tree, word))) return null
  const denied = isDenied(tree, verdict)
  const lemma = tree.lemma(verdict)
  if (untrue.has(lemma) || untrue.has(tree.low(verdict))) return denied ? null : 'rejects'
  return !passive && holding.has(lemma) ? (denied ? 'rejects' : 'endorses') : null
}
