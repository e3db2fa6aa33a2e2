import type { Claim, SpeakerKind } from '../model/claim.ts'
import type { Decision, SpeakerSaid } from '../model/decision.ts'
import type { CaseEntity, EntityKind } from '../model/entity.ts'
import type { ReadAs } from '../model/view.ts'
import type { Judged } from './judged.ts'
import type { JudgedClaims } from './judged-claim.ts'

/** A claim with the speaker whom a person gives it, or else whom the reader found. */
export interface Spoken {
  readonly claim: Claim
  /** who speaks, in words */
  readonly name: string
  /** null where nobody has corrected it */
  readonly readAs: ReadAs | null
}

/** As what kind of speaker somebody of this kind speaks. */
const KINDS: Readonly<Record<EntityKind, SpeakerKind>> = {
  Person: 'named',
  Organization: 'named',
  Place: 'named',
  Document: 'document',
  Unnamed: 'unnamed',
}

/** Who speaks: the propositions of a quotation have its speaker, and are corrected with it. */
export function spoken(
  claim: Claim,
  entities: ReadonlyMap<string, CaseEntity>,
  { named }: Pick<Judged, 'named'>,
  { speakers }: Pick<JudgedClaims, 'speakers'>,
): Spoken {
  const decision = correctionOf(claim, speakers)
  const name = nameOf(claim, entities)
  if (decision?.what.kind === 'mark') return { ...marked(decision, claim, entities, named), readAs: null }
  if (decision?.what.kind !== 'speaker') return { claim, name, readAs: null }
  const readAs = {
    speaker: claim.speaker && (entities.get(claim.speaker)?.canonical ?? claim.speaker),
    speakerKind: claim.speakerKind,
    speakerName: name,
  }
  return { ...spokenBy(decision.what.speaker, claim, entities, named.get(decision.id)), readAs }
}

type Said = Pick<Spoken, 'claim' | 'name'>

/** A claim said by whom a person names. @param ids of the decision: of the entity it names, if it names one */
function spokenBy(
  said: SpeakerSaid,
  claim: Claim,
  entities: ReadonlyMap<string, CaseEntity>,
  ids: readonly string[] = [],
): Said {
  const nobody = { ...claim, speaker: null, candidates: [] }
  if (said === 'outlet') {
    const corrected = { ...nobody, speakerKind: 'outlet' as const }
    return { claim: corrected, name: nameOf(corrected, entities) }
  }
  if ('name' in said) return { claim: { ...nobody, speakerKind: 'named' }, name: said.name }
  const entity = entities.get(ids[0]!)!
  const corrected = { ...nobody, speaker: entity.id, speakerKind: KINDS[entity.kind] }
  return { claim: corrected, name: nameOf(corrected, entities) }
}

/** A claim that a person marked, said by whom they named with it. */
function marked(
  { id, what }: Decision,
  claim: Claim,
  entities: ReadonlyMap<string, CaseEntity>,
  named: Judged['named'],
): Said {
  const mark = what.kind === 'mark' ? what.claim : null
  if (mark?.speaker) return spokenBy(mark.speaker, claim, entities, named.get(id))
  return { claim, name: `“${mark?.source?.exact ?? ''}”` }
}

/** The decision that says who speaks, on the claim itself or on the quotation of which it is a part. */
export const correctionOf = (
  { id, partOf }: Pick<Claim, 'id' | 'partOf'>,
  speakers: ReadonlyMap<string, Decision>,
): Decision | undefined => speakers.get(id) ?? (partOf === null ? undefined : speakers.get(partOf))

/** Who speaks, in words, as the document was read. */
function nameOf(claim: Claim, entities: ReadonlyMap<string, CaseEntity>): string {
  if (claim.speakerKind === 'outlet') return 'the outlet'
  const entity = claim.speaker ? entities.get(claim.speaker) : undefined
  if (entity) return entity.kind === 'Unnamed' ? `“${entity.name}”` : entity.name
  return claim.source.length || claim.candidates.length ? 'not resolved' : 'nobody named'
}
