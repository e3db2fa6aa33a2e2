import type { BriefRun, BriefSentence } from '../model/brief.ts'
import type { BriefMaterial } from '../model/brief-material.ts'
import type { ClaimView } from '../model/view.ts'
import { dateInWords } from './date.ts'
import { excerpt, isCut } from './excerpt.ts'
import { chainOf, outletOf, quoted, speakerOf } from './words.ts'

/** What telling a claim needs to know. */
export type Known = Pick<BriefMaterial, 'documents' | 'allegations'>

export const ours = (words: string): BriefRun => ({ kind: 'ours', words })
export const cite = (claims: readonly string[]): BriefRun => ({ kind: 'cite', claims })

/** Between a speaker and whoever passes on what they say. */
export const AS_TOLD_BY = ', as told by '

/** What stands where these documents hold no answer. It says nothing of what was said elsewhere. */
export const NO_ANSWER = 'No answer in these documents.'

interface Manner {
  /** before the speaker: a status, a date */
  readonly lead?: readonly BriefRun[]
  readonly depth?: 0 | 1
}

/** One claim as a sentence: who says it, in which words, where, and how these words are to be taken; with its answers, if it accuses. */
export function tell(claim: ClaimView, known: Known, { lead = [], depth = 0 }: Manner = {}): BriefSentence {
  return sentence(claim, known, depth, [
    ...lead,
    ...(claim.manner === 'in mind' ? minding(claim, known) : [...speaking(claim), ours(verbOf(claim))]),
    ...quotation(claim, known),
    ours('”'),
    ...where(claim, isText(claim)),
    cite([claim.id]),
    ours(`.${manner(claim)}`),
  ])
}

/** That somebody tells the same, without the words, which were just quoted. */
export const tellAgain = (claim: ClaimView, known: Known, depth: 0 | 1): BriefSentence =>
  sentence(claim, known, depth, [
    ours('Also found with '),
    ...speaking(claim),
    ...where(claim, isText(claim)),
    cite([claim.id]),
    ours('.'),
  ])

function sentence(claim: ClaimView, known: Known, depth: 0 | 1, runs: readonly BriefRun[]): BriefSentence {
  const answer = answered(claim.id, known)
  return { kind: 'sentence', claims: [claim.id], depth, runs: [...runs, ...answer] }
}

/** What these documents hold in answer to an allegation; nothing for a claim that is none. */
export function answered(claim: string, { allegations }: Known): readonly BriefRun[] {
  const allegation = allegations.get(claim)
  if (!allegation) return []
  const { answers, denials } = allegation
  const ids = (views: readonly ClaimView[]): string[] => views.map(({ id }) => id)
  if (answers.length) return [ours(' Answered:'), cite(ids(answers)), ours('.')]
  if (!denials.length) return [ours(` ${NO_ANSWER}`)]
  return [ours(` ${NO_ANSWER} Denied in general:`), cite(ids(denials)), ours('.')]
}

/** Whether a text speaks for itself; of any other voice it reports. */
export const isText = ({ speakerKind }: ClaimView): boolean => speakerKind === 'outlet'

/** Who speaks, and who passes it on. */
export function speaking(claim: ClaimView): BriefRun[] {
  const run = (words: string): BriefRun => ({ kind: 'speaker', words, claim: claim.id })
  const outer = chainOf(claim)
  const via = outer.toReversed().flatMap((name, at) => [ours(at ? ', in turn told by ' : AS_TOLD_BY), run(name)])
  return [run(speakerOf(claim)), ours(KNOWN[claim.speakerKind](claim)), ...via]
}

const KNOWN: Readonly<Record<ClaimView['speakerKind'], (claim: ClaimView) => string>> = {
  named: () => '',
  unnamed: () => ' (not named)',
  document: () => ' (as quoted)',
  outlet: () => '',
  unresolved: ({ source }) => (source.length ? ' (who is meant is not clear)' : ''),
}

const verbOf = (claim: ClaimView): string => {
  const verb =
    claim.manner === 'urged' && claim.stance === 'denies'
      ? ' was against'
      : VERBS[claim.stance][isText(claim) ? 'text' : 'person']
  return `${chainOf(claim).length ? ',' : ''}${verb}: “`
}

/** What somebody wanted or decided is the word of whoever tells it, who comes first. */
function minding(claim: ClaimView, { documents }: Known): BriefRun[] {
  const cue: BriefRun = {
    kind: 'quotation',
    words: quoted(documents.get(claim.document)!.text, claim.cue),
    claim: claim.id,
    spans: claim.cue,
  }
  return [
    { kind: 'speaker', words: chainOf(claim).at(-1) ?? outletOf(claim), claim: claim.id },
    ours(' wrote of '),
    { kind: 'speaker', words: speakerOf(claim), claim: claim.id },
    ours(': “'),
    cue,
    ours('”, “'),
  ]
}

/** In which words a voice puts something forward; a text is written. */
const VERBS: Readonly<Record<ClaimView['stance'], { readonly person: string; readonly text: string }>> = {
  asserts: { person: ' said', text: ' wrote in its own voice' },
  denies: { person: ' denied', text: ' denied in its own voice' },
  doubts: { person: ' doubted', text: ' doubted in its own voice' },
  asks: { person: ' asked', text: ' asked in its own voice' },
  demands: { person: ' demanded', text: ' demanded in its own voice' },
  predicts: { person: ' predicted', text: ' predicted in its own voice' },
}

function quotation(claim: ClaimView, { documents }: Known): BriefRun[] {
  const { text } = documents.get(claim.document)!
  const spans = excerpt(claim, text)
  const run: BriefRun = { kind: 'quotation', words: quoted(text, spans), claim: claim.id, spans }
  return isCut(claim, spans) ? [run, ours(' […]')] : [run]
}

/** Where it stands: by whom it was published and when. @param isOwn the publisher has just been named, if it is known */
export function where({ id, publisher, published }: ClaimView, isOwn: boolean): BriefRun[] {
  const date = `${published ? dateInWords(published) : 'no date known'})`
  if (publisher === null) return [ours(` (publisher not known, ${date}`)]
  if (isOwn) return [ours(` (${date}`)]
  return [ours(' ('), { kind: 'place', words: publisher, claim: id }, ours(`, ${date}`)]
}

/** How the words are to be taken, as far as they say so themselves. */
function manner({ certainty, basis, adoption, speakerKind }: ClaimView): string {
  const notes = [
    certainty === 'not stated' ? '' : `Worded as ${certainty}.`,
    BASES[basis],
    speakerKind === 'outlet' ? '' : ADOPTIONS[adoption],
  ].filter(Boolean)
  return notes.length ? ` ${notes.join(' ')}` : ''
}

const BASES: Readonly<Record<ClaimView['basis'], string>> = {
  witnessed: 'Told as witnessed.',
  'document seen': 'Told as read in a document.',
  'document described': 'Told of a document that is described.',
  'told by others': 'Told as heard from others.',
  inferred: 'Worded as a conclusion.',
  'not stated here': '',
}

const ADOPTIONS: Readonly<Record<ClaimView['adoption'], string>> = {
  endorses: 'The text that reports it endorses it.',
  distances: 'The text that reports it keeps its distance.',
  rejects: 'The text that reports it rejects it.',
  mocks: 'The text that reports it mocks it.',
  none: '',
}
