import type { DisagreementView, PropositionView } from '../model/assess-view.ts'
import type { Allegation, BriefMaterial, BriefOf } from '../model/brief-material.ts'
import type { ClaimView } from '../model/view.ts'
import { requireAnswers } from './answer.ts'
import { claimForOthers, type Shown, sourcesForOthers } from './for-others.ts'

/**
 * What of the material a brief of its form may hold: a working brief all that nobody has thrown out, an external one what a named
 * person has opened and accepted, and of its documents what others may know.
 * @throws HearsayError `answer-not-opened` where an allegation would go out and its answer would not
 * @param views the claims that it might tell
 */
export function admitted(material: BriefMaterial, views: Iterable<ClaimView>): BriefMaterial {
  const isExternal = material.asked.form === 'external'
  const may = ({ decided }: ClaimView): boolean =>
    isExternal ? decided?.verdict === 'accepted' : decided?.verdict !== 'rejected'
  const shown = shownIn(material)
  const kept: Kept = (claim) => (may(claim) ? [shown(claim)] : [])
  const told = [...material.allegations].filter(([, { claim }]) => may(claim))
  if (isExternal) requireAnswers(told.map(([, allegation]) => allegation))
  const allegations = new Map(
    told.flatMap(([id, allegation]) => fitting(allegation, kept).map((each) => [id, each] as const)),
  )
  const made = { ...material, allegations, of: within(material.of, kept) }
  return isExternal ? { ...made, ...sourcesForOthers(material, [...views].filter(may)) } : made
}

/** A claim as a brief of this form shows it, whether the brief may hold it or not. */
export const shownIn = (material: BriefMaterial): Shown =>
  material.asked.form === 'external' ? claimForOthers(material) : (claim) => claim

/** A claim as the brief shows it; none where it may not hold it. */
type Kept = (claim: ClaimView) => readonly ClaimView[]

const fitting = (allegation: Allegation, kept: Kept): Allegation[] =>
  kept(allegation.claim).map((claim) => ({
    ...allegation,
    claim,
    answers: allegation.answers.flatMap(kept),
    denials: allegation.denials.flatMap(kept),
  }))

function within(of: BriefOf, kept: Kept): BriefOf {
  switch (of.kind) {
    case 'entity': {
      const known = new Set(of.roleClaims.flatMap(kept).map(({ id }) => id))
      return {
        ...of,
        roles: of.roles
          .map((role) => ({ ...role, tellings: role.tellings.filter(({ claim }) => known.has(claim)) }))
          .filter(({ tellings }) => tellings.length),
        events: of.events
          .map((event) => ({
            ...event,
            tellings: event.tellings.flatMap((telling) => kept(telling.claim).map((claim) => ({ ...telling, claim }))),
          }))
          .filter(({ tellings }) => tellings.length),
        allegations: of.allegations.flatMap((each) => fitting(each, kept)),
        steps: of.steps.flatMap(kept),
        disagreements: disagreementsIn(of.disagreements, kept),
        agreements: agreementsIn(of.agreements, kept),
        says: of.says.flatMap(kept),
        alone: of.alone.flatMap(kept),
        roleClaims: of.roleClaims.flatMap(kept),
      }
    }
    case 'disagreement':
      return { ...of, disagreements: disagreementsIn(of.disagreements, kept) }
    case 'matrix':
      return of
    case 'claims':
      return {
        ...of,
        claims: of.claims.flatMap(kept),
        disagreements: disagreementsIn(of.disagreements, kept),
        agreements: agreementsIn(of.agreements, kept),
      }
  }
}

/** Origins are those of the claims that are left. */
function side(proposition: PropositionView, kept: Kept): PropositionView {
  const claims = proposition.claims.flatMap(kept)
  const held = new Set(claims.map(({ document }) => document))
  return {
    ...proposition,
    claims,
    origins: proposition.origins.filter(({ documents }) => documents.some(({ id }) => held.has(id))),
  }
}

const disagreementsIn = (all: readonly DisagreementView[], kept: Kept): DisagreementView[] =>
  all
    .map((each) => ({ ...each, a: side(each.a, kept), b: side(each.b, kept) }))
    .filter(({ a, b }) => a.claims.length && b.claims.length)

const agreementsIn = (all: readonly PropositionView[], kept: Kept): PropositionView[] =>
  all.map((each) => side(each, kept)).filter(({ claims }) => claims.length > 1)
