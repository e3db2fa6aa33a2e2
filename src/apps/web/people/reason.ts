import { strings } from '../strings.ts'

/** Why an entity of one document is taken for one of another. */
export interface Reason {
  /** id of the other */
  readonly other: string
  readonly words: string
}

const say = strings.entity.reason

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const featureOf = (feature: unknown): string[] => {
  if (!isRecord(feature) || typeof feature.name !== 'string') return []
  return [typeof feature.detail === 'string' && feature.detail ? `${feature.name} (${feature.detail})` : feature.name]
}

/** A reason as the case keeps it, in words; nothing where it is of a form that is not known here. */
export function reasonOf(reason: unknown): Reason[] {
  if (!isRecord(reason) || typeof reason.other !== 'string') return []
  const { by, other, comparison } = reason
  if (by === 'decision') return [{ other, words: say.decision }]
  const features = isRecord(comparison) && Array.isArray(comparison.features) ? comparison.features : []
  const listed = features.flatMap(featureOf).join(', ')
  return [{ other, words: (by === 'bearer' || by === 'custom' ? say[by] : say.name)(listed) }]
}
