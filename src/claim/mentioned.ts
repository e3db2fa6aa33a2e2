import type { Entity, EntityKind, Mention } from '../model/entity.ts'
import { contains, firstEndingAfter, type Span } from '../model/text.ts'

/** Where a document names its entities, in the order of the text: finding who stands in a span costs no search. */
export class Mentioned {
  /** a name that stands within another follows it */
  readonly #places: readonly (Mention & { readonly entity: Entity })[]
  readonly #starts: readonly Span[]
  /** those that stand within no other */
  readonly #outermost: readonly (Mention & { readonly entity: Entity })[]

  constructor(entities: readonly Entity[]) {
    this.#places = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
      .sort((a, b) => a.start - b.start || b.end - a.end)
    this.#starts = this.#places.map(({ start }) => ({ start, end: start + 1 }))
    let end = 0
    this.#outermost = this.#places.filter((place) => {
      const outer = place.end > end
      end = Math.max(end, place.end)
      return outer
    })
  }

  /** The places in a span where somebody is named, in order. */
  placesIn(span: Span): (Mention & { readonly entity: Entity })[] {
    const found: (Mention & { readonly entity: Entity })[] = []
    for (let at = firstEndingAfter(this.#starts, span.start); at < this.#places.length; at++) {
      const place = this.#places[at]!
      if (place.start >= span.end) break
      if (contains(span, place)) found.push(place)
    }
    return found
  }

  /** The entities named in these spans, in the order of their first naming there. */
  in(spans: readonly Span[], ...kinds: readonly EntityKind[]): Entity[] {
    const found = new Set<Entity>()
    for (const span of spans)
      for (const { entity } of this.placesIn(span)) if (!kinds.length || kinds.includes(entity.kind)) found.add(entity)
    return [...found]
  }

  /** The entity whose name covers this word, the longest if one stands within another; undefined where none does. */
  at(word: Span): Entity | undefined {
    const place = this.#outermost[firstEndingAfter(this.#outermost, word.start)]
    return place && contains(place, word) ? place.entity : undefined
  }

  /** The one person these spans name; null for none or several. */
  solePerson(spans: readonly Span[]): Entity | null {
    const people = this.in(spans, 'Person')
    return people.length === 1 ? people[0]! : null
  }
}
