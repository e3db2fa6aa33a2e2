import type { Claim } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import type { ClaimRating, Grade } from '../model/rating.ts'
import type { ClaimDecided, ClaimMarked, ClaimNote, DocumentView } from '../model/view.ts'
import { type JudgedClaims, ratedKey } from './judged-claim.ts'

/** Whether a person has accepted or rejected a claim. */
export function decidedOn(claim: string, { verdicts }: JudgedClaims): ClaimDecided | null {
  const decision = verdicts.get(claim)
  if (!decision) return null
  const { id, by, at, why, what } = decision
  return { verdict: what.kind === 'accept' ? 'accepted' : 'rejected', decision: id, by, at, why }
}

/** Who marked a claim that the reader had not found; null of one that it found. */
export function markedBy(claim: string, { marks }: JudgedClaims): ClaimMarked | null {
  const decision = marks.get(claim)
  if (decision?.what.kind !== 'mark') return null
  const { id, by, at, why, what } = decision
  return { decision: id, by, at, why, translation: what.claim.translation }
}

/** What people have remarked on a claim. */
export const notesOn = (claim: string, { notes }: JudgedClaims): ClaimNote[] =>
  (notes.get(claim) ?? []).flatMap(({ id, by, at, what }) =>
    what.kind === 'note' ? [{ decision: id, by, at, text: what.text, next: what.next, owner: what.owner }] : [],
  )

/** The half of a grade that a decision gives. */
export const gradeIn = <H extends keyof Grade>(decision: Decision | undefined, half: H): Grade[H] | null =>
  decision?.what.kind === 'rate' ? decision.what[half] : null

/**
 * How a claim and its source are rated. Of several ratings of a source the nearest counts: in this one matter, then of the speaker,
 * then of the publisher, last what the list beside the document says. The two halves never mend each other.
 * @param claim with the case's ids
 */
export function ratingOf(
  { id, speaker }: Pick<Claim, 'id' | 'speaker'>,
  { publisher, reliability }: Pick<DocumentView, 'publisher' | 'reliability'>,
  { ratings }: JudgedClaims,
): ClaimRating {
  const rated = (on: 'publisher' | 'speaker' | 'claim', whom: string | null) =>
    whom === null ? null : gradeIn(ratings.get(ratedKey(on, whom, 'reliability')), 'reliability')
  const nearest = [
    ['claim', rated('claim', id)],
    ['speaker', rated('speaker', speaker)],
    ['publisher', rated('publisher', publisher)],
    ['document', reliability],
  ] as const
  const found = nearest.find(([, grade]) => grade !== null)
  return {
    reliability: found?.[1] ?? null,
    reliabilityOf: found?.[0] ?? null,
    credibility: gradeIn(ratings.get(ratedKey('claim', id, 'credibility')), 'credibility'),
  }
}
