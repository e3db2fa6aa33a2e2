import type { PropositionView } from '../model/assess-view.ts'
import type { BriefBlock, BriefRun } from '../model/brief.ts'
import type { Allegation, BriefMaterial } from '../model/brief-material.ts'
import type { ClaimView } from '../model/view.ts'
import { ours, tell, tellAgain } from './tell.ts'

/** What is alleged, then what is denied without a word on any one point. */
export function allegationBlocks(
  allegations: readonly Allegation[],
  agreements: readonly PropositionView[],
  material: BriefMaterial,
): BriefBlock[] {
  const denials = new Map(
    allegations
      .flatMap(({ claim }) => material.allegations.get(claim.id)?.denials ?? [])
      .map((claim) => [claim.id, claim]),
  )
  return [
    ...alleged(allegations, agreements, material),
    ...(denials.size
      ? [
          { kind: 'heading', words: 'Denied in general' } as const,
          ...[...denials.values()].map((claim) => tell(claim, material)),
        ]
      : []),
  ]
}

/** The steps of proceedings against somebody, by when they were told. */
export const steps = (claims: readonly ClaimView[], of: string, material: BriefMaterial): BriefBlock[] =>
  claims
    .toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0))
    .map((claim) => tell(claim, material, { lead: statusOf(claim, of) }))

/** What bears no date comes last. */
const when = ({ published }: ClaimView): string => published ?? '\uffff'

/** Allegations, those that say the same as one; under each what is answered. */
function alleged(
  allegations: readonly Allegation[],
  agreements: readonly PropositionView[],
  material: BriefMaterial,
): BriefBlock[] {
  const done = new Set<string>()
  return allegations.flatMap((allegation) => {
    if (done.has(allegation.claim.id)) return []
    const same = agreements.find(({ claims }) => claims.some(({ id }) => id === allegation.claim.id))
    const others = (same?.claims ?? []).filter(
      ({ id }) => id !== allegation.claim.id && !done.has(id) && material.allegations.has(id),
    )
    for (const { id } of [allegation.claim, ...others]) done.add(id)
    const answers = new Map(
      [allegation.claim, ...others]
        .flatMap(({ id }) => material.allegations.get(id)?.answers ?? [])
        .map((claim) => [claim.id, claim]),
    )
    return [
      tell(allegation.claim, material, { lead: statusOf(allegation.claim, allegation.of) }),
      ...others.map((claim) => tellAgain(claim, material, 1)),
      ...[...answers.values()].map((claim) => tell(claim, material, { depth: 1, lead: [ours('Against it: ')] })),
    ]
  })
}

/** "Told as charged (“theft”). " The step as the claim tells it, and never a stronger one. */
function statusOf(claim: ClaimView, of: string): BriefRun[] {
  const told = claim.legalStatus.filter((each) => each.of === of)
  if (!told.length) return []
  const [offence] = told.flatMap((each) => each.offence ?? [])
  const named = told.flatMap(({ status }, at): BriefRun[] => [
    ...(at ? [ours(', ')] : []),
    { kind: 'status', words: status, claim: claim.id },
  ])
  return [
    ours('Told as '),
    ...named,
    ...(offence ? [ours(' (“'), { kind: 'told' as const, words: offence, claim: claim.id }, ours('”)')] : []),
    ours('. '),
  ]
}
