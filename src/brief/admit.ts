import type { DisagreementView, PropositionView } from '../model/assess-view.ts'
import type { Allegation, BriefMaterial, BriefOf } from '../model/brief-material.ts'
import { HearsayError } from '../model/error.ts'
import type { ClaimView } from '../model/view.ts'

/**
 * What of the material a brief of its form may hold: a working brief all that nobody has thrown out, an external one what a named
 * person has opened and accepted.
 * @throws HearsayError `unsound-brief` where an allegation would go out and its answer would not
 */
export function admitted(material: BriefMaterial): BriefMaterial {
  const isExternal = material.asked.form === 'external'
  const may = ({ decided }: ClaimView): boolean =>
    isExternal ? decided?.verdict === 'accepted' : decided?.verdict !== 'rejected'
  const allegations = new Map<string, Allegation>()
  for (const [id, allegation] of material.allegations) {
    if (!may(allegation.claim)) continue
    const missing = allegation.answers.find(({ decided }) => isExternal && decided === null)
    if (missing)
      throw new HearsayError(
        'unsound-brief',
        `The allegation ${id.slice(0, 8)} would go out without an answer to it, ${missing.id.slice(0, 8)}: ${missing.speakerName} in ${missing.documentTitle}.`,
        `Open it, then: hearsay accept ${missing.id.slice(0, 8)}, or hearsay reject it if it is no answer.`,
      )
    allegations.set(id, keeping(allegation, may))
  }
  return { ...material, allegations, of: within(material.of, may) }
}

const keeping = (allegation: Allegation, may: May): Allegation => ({
  ...allegation,
  answers: allegation.answers.filter(may),
  denials: allegation.denials.filter(may),
})

type May = (claim: ClaimView) => boolean

function within(of: BriefOf, may: May): BriefOf {
  switch (of.kind) {
    case 'entity': {
      const known = new Set(of.roleClaims.filter(may).map(({ id }) => id))
      return {
        ...of,
        roles: of.roles
          .map((role) => ({ ...role, tellings: role.tellings.filter(({ claim }) => known.has(claim)) }))
          .filter(({ tellings }) => tellings.length),
        events: of.events
          .map((event) => ({ ...event, tellings: event.tellings.filter(({ claim }) => may(claim)) }))
          .filter(({ tellings }) => tellings.length),
        allegations: of.allegations.filter(({ claim }) => may(claim)).map((each) => keeping(each, may)),
        steps: of.steps.filter(may),
        disagreements: disagreementsIn(of.disagreements, may),
        agreements: agreementsIn(of.agreements, may),
        says: of.says.filter(may),
        alone: of.alone.filter(may),
        roleClaims: of.roleClaims.filter(may),
      }
    }
    case 'disagreement':
      return { ...of, disagreements: disagreementsIn(of.disagreements, may) }
    case 'matrix':
      return of
    case 'claims':
      return {
        ...of,
        claims: of.claims.filter(may),
        disagreements: disagreementsIn(of.disagreements, may),
        agreements: agreementsIn(of.agreements, may),
      }
  }
}

/** Origins are those of the claims that are left. */
function side(proposition: PropositionView, may: May): PropositionView {
  const claims = proposition.claims.filter(may)
  const kept = new Set(claims.map(({ document }) => document))
  return {
    ...proposition,
    claims,
    origins: proposition.origins.filter(({ documents }) => documents.some(({ id }) => kept.has(id))),
  }
}

const disagreementsIn = (all: readonly DisagreementView[], may: May): DisagreementView[] =>
  all
    .map((each) => ({ ...each, a: side(each.a, may), b: side(each.b, may) }))
    .filter(({ a, b }) => a.claims.length && b.claims.length)

const agreementsIn = (all: readonly PropositionView[], may: May): PropositionView[] =>
  all.map((each) => side(each, may)).filter(({ claims }) => claims.length > 1)
