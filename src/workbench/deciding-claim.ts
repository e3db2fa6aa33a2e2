import type { Claim } from '../model/claim.ts'
import type { DecisionWhat, LinkVerdict, SpeakerSaid } from '../model/decision.ts'
import { HearsayError } from '../model/error.ts'
import { nameKey } from '../model/name.ts'
import { gradeOf, type RatingTarget } from '../model/rating.ts'
import type { Store } from '../store/index.ts'
import type { Decider } from './case.ts'
import { claimTargetOf } from './claim-target.ts'
import { targetIn } from './deciding.ts'
import { lookUp, memberCalled } from './lookup.ts'
import type { Shelf } from './shelf.ts'

/** The claim with this id, or one that begins so. @throws HearsayError `no-such-id`, `ambiguous-id` */
export async function claimCalled(store: Store, name: string): Promise<Claim> {
  const found = await lookUp(store, name)
  const claim = found.noun === 'claim' ? await store.claim(found.id) : null
  if (claim) return claim
  throw new HearsayError(
    'no-such-id',
    `${name} is the id of a ${found.noun}, not of a claim.`,
    'hearsay claims lists the claims with their ids.',
  )
}

const targetOfClaim = async (store: Store, shelf: Shelf, name: string) => {
  const claim = await claimCalled(store, name)
  return claimTargetOf(await shelf.text(claim.document), claim)
}

/**
 * How something is rated. A publisher by its name, a claim by its id, a speaker by either.
 * @throws HearsayError `no-such-id`, `ambiguous-id`; `bad-value` for what is no grade, or a credibility of what is no claim;
 *   `bad-usage` without a reason: a grade that nobody can account for is worth nothing
 */
export async function rated(
  store: Store,
  shelf: Shelf,
  name: string,
  grade: string,
  decider: Decider,
): Promise<DecisionWhat> {
  const given = gradeOf(grade)
  if (!given)
    throw new HearsayError(
      'bad-value',
      `“${grade}” is no rating.`,
      'Reliability is A to F, credibility 1 to 6; of a claim both may be given, as in B2.',
    )
  withReason(decider, 'A rating')
  const target = await ratingTarget(store, shelf, name)
  if (!('claim' in target) && given.credibility !== null)
    throw new HearsayError(
      'bad-value',
      `${name} is no claim: it can be reliable, A to F, but not credible.`,
      'Rate the claims that it makes, one by one: hearsay claims lists them.',
    )
  return { kind: 'rate', target, ...given }
}

async function ratingTarget(store: Store, shelf: Shelf, name: string): Promise<RatingTarget> {
  const publisher = shelf
    .documents()
    .find((each) => each.publisher !== null && nameKey(each.publisher) === nameKey(name))
  if (publisher?.publisher) return { publisher: publisher.publisher }
  const found = await lookUp(store, name).catch(() => null)
  if (found?.noun === 'claim') return { claim: await targetOfClaim(store, shelf, name) }
  return { entity: await targetIn(shelf, await memberCalled(store, shelf, name)) }
}

/**
 * How two claims stand to each other. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-usage` (one and the same)
 */
export async function linked(
  store: Store,
  shelf: Shelf,
  [a, b]: readonly [string, string],
  verdict: LinkVerdict,
): Promise<DecisionWhat> {
  const [one, other] = [await claimCalled(store, a), await claimCalled(store, b)]
  if (one.id === other.id)
    throw new HearsayError('bad-usage', `${a} and ${b} are one claim.`, 'Name two claims: hearsay claims lists them.')
  return {
    kind: 'link',
    a: claimTargetOf(await shelf.text(one.document), one),
    b: claimTargetOf(await shelf.text(other.document), other),
    verdict,
  }
}

/** That a claim is accepted as read. @throws HearsayError `no-such-id`, `ambiguous-id` */
export const accepted = async (store: Store, shelf: Shelf, claim: string): Promise<DecisionWhat> => ({
  kind: 'accept',
  claim: await targetOfClaim(store, shelf, claim),
})

/** That a claim is thrown out. @throws HearsayError `no-such-id`, `ambiguous-id`; `bad-usage` without a reason */
export async function rejected(store: Store, shelf: Shelf, claim: string, decider: Decider): Promise<DecisionWhat> {
  withReason(decider, 'A rejection')
  return { kind: 'reject', claim: await targetOfClaim(store, shelf, claim) }
}

/**
 * Who speaks: "outlet", somebody of the case by name or id, else a name as typed.
 * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value`
 */
export async function corrected(store: Store, shelf: Shelf, claim: string, name: string): Promise<DecisionWhat> {
  const said = name.trim()
  if (!said) throw new HearsayError('bad-value', 'The speaker’s name is empty.', 'For the text itself: outlet')
  return {
    kind: 'speaker',
    claim: await targetOfClaim(store, shelf, claim),
    speaker: await speakerSaid(store, shelf, said),
  }
}

/** Whom a person means by a name. @throws HearsayError `no-such-id`, `ambiguous-id` */
export async function speakerSaid(store: Store, shelf: Shelf, said: string): Promise<SpeakerSaid> {
  if (/^(?:the )?outlet$/iu.test(said)) return 'outlet'
  try {
    return { entity: await targetIn(shelf, await memberCalled(store, shelf, said)) }
  } catch (error) {
    // somebody whom no document names; what looks like an id was meant for one
    if (!(error instanceof HearsayError) || error.code !== 'no-such-id' || /^[0-9a-f]{6,}$/u.test(said)) throw error
    return { name: said }
  }
}

/** A remark on a claim. */
export interface NoteSaid {
  readonly text: string
  /** what is to be done next, and who is to do it */
  readonly next?: string
  readonly owner?: string
}

/** @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` for a note without words */
export async function noted(store: Store, shelf: Shelf, claim: string, said: NoteSaid): Promise<DecisionWhat> {
  const { text, next = '', owner = '' } = said
  if (!text.trim()) throw new HearsayError('bad-value', 'The note is empty.', 'Write what is to be remembered.')
  return {
    kind: 'note',
    claim: await targetOfClaim(store, shelf, claim),
    text: text.trim(),
    next: next.trim() || null,
    owner: owner.trim() || null,
  }
}

function withReason({ why }: Decider, what: string): void {
  if (!why?.trim()) throw new HearsayError('bad-usage', `${what} needs a reason.`, 'Give it: --why "…"')
}
