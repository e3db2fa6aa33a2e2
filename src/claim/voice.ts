import type { Claim, SpeakerKind } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'

/** Who speaks, as far as this document tells. */
export interface Speaker {
  readonly speaker: string | null
  readonly speakerKind: SpeakerKind
  /** whom the words may stand for, where that is open; who they are, where several speak together */
  readonly candidates: readonly string[]
}

/** A claim whose words are being read, and those that it stands in: from whose viewpoint a pronoun is said. */
export interface Voice {
  readonly speaker: Speaker
  readonly quotation: Claim['quotation']
  /** where its content begins */
  readonly at: number
  readonly outer: Voice | null
}

export const outlet: Speaker = { speaker: null, speakerKind: 'outlet', candidates: [] }
export const unresolved: Speaker = { speaker: null, speakerKind: 'unresolved', candidates: [] }

/** The voice itself, or the one around it, whose own words stand at a place; null for the outlet’s. `quoted`: in quotation marks. */
export function speakingAt(voice: Voice | null, quoted: boolean): Voice | null {
  let at = voice
  while (at && at.quotation !== 'direct' && !(at.quotation === 'mixed' && quoted)) at = at.outer
  return at
}

/** Nobody, for want of a choice between these. */
export const open = (entities: readonly Entity[]): Speaker => ({
  ...unresolved,
  candidates: [...new Set(entities.map((entity) => entity.id))],
})

export const speakerOf = (entity: Entity): Speaker => ({
  speaker: entity.id,
  speakerKind: entity.kind === 'Document' ? 'document' : entity.kind === 'Unnamed' ? 'unnamed' : 'named',
  candidates: [],
})

/** The voice of a claim’s own words; `outer`: what it stands in. */
export const voiceOf = (
  { quotation, content }: Claim,
  speaker: Speaker,
  outer: { readonly voice: Voice } | null | undefined,
): Voice => ({ speaker, quotation, at: content[0]!.start, outer: outer?.voice ?? null })
