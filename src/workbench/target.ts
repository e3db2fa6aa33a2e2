import type { EntityTarget } from '../model/decision.ts'
import type { Entity, Mention } from '../model/entity.ts'
import { anchor, describer } from '../model/selector.ts'
import type { Span } from '../model/text.ts'

/** Names an entity by its first mention by name, else by its first. null for one without mentions. */
export function targetOf(text: string, { document, kind, mentions }: Entity): EntityTarget | null {
  const mention = mentions.find(({ form }) => form === 'name') ?? mentions[0]
  return mention ? { document, kind, selector: describer(text)(mention) } : null
}

/**
 * The entity that a target's words stand for now: the one with the mention that covers most of them, of the same kind before
 * any other, the smallest id of equals. null where the words are gone from the text, or nothing is mentioned at them.
 */
export function entityAt<E extends Entity>(text: string, entities: readonly E[], target: EntityTarget): E | null {
  const place = anchor(text, target.selector)
  if (!place) return null
  let best: { readonly entity: E; readonly fit: Fit } | null = null
  for (const entity of entities) {
    const fit = entity.mentions.reduce((most: Fit, mention) => {
      const each = fitOf(mention, place, entity.kind === target.kind)
      return isBetter(each, most) ? each : most
    }, NO_FIT)
    if (!fit.common) continue
    if (!best || isBetter(fit, best.fit) || (!isBetter(best.fit, fit) && entity.id < best.entity.id))
      best = { entity, fit }
  }
  return best?.entity ?? null
}

interface Fit {
  /** the same kind of entity */
  readonly kind: boolean
  /** code units in common */
  readonly common: number
  /** code units that only one of the two has, negative */
  readonly beside: number
}

const NO_FIT: Fit = { kind: false, common: 0, beside: 0 }

function fitOf(mention: Mention, place: Span, kind: boolean): Fit {
  const common = Math.max(0, Math.min(mention.end, place.end) - Math.max(mention.start, place.start))
  return common
    ? { kind, common, beside: 2 * common - (mention.end - mention.start) - (place.end - place.start) }
    : NO_FIT
}

const isBetter = (a: Fit, b: Fit): boolean =>
  a.common > 0 && (a.kind !== b.kind ? a.kind : a.common !== b.common ? a.common > b.common : a.beside > b.beside)
