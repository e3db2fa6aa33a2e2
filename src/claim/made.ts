import type { Entity, EntityKind, Mention } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import { nameKey } from '../model/name.ts'
import type { Span } from '../model/text.ts'

/** An entity that is still being met. */
type Growing = Omit<Entity, 'mentions'> & { readonly mentions: Mention[] }

/**
 * The entities that only their speaking brings up: unnamed sources, papers, and names that reading missed. Each is an entity of
 * this document alone.
 */
export class Made {
  readonly #document: string
  readonly #byId = new Map<string, Growing>()
  /** ids of those with a name of their own, by kind and name */
  readonly #called = new Map<string, string>()
  /** ids of the last two unnamed, by the noun that they go by: "official" */
  readonly #unnamed = new Map<string, string[]>()
  /** ids by the place of the word that the phrase turns on, so that what stands for it later is the same */
  readonly #at = new Map<number, string>()
  readonly #plural = new Set<string>()

  constructor(document: string) {
    this.#document = document
  }

  get all(): Entity[] {
    return [...this.#byId.values()]
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id)
  }

  /** Whether more than one is meant. */
  isPlural(id: string): boolean {
    return this.#plural.has(id)
  }

  /** The entity of a name or description, the one that is called so already, or a new one. `head`: where its noun stands. */
  make(
    kind: EntityKind,
    name: string,
    span: Span,
    noun: { readonly at: number; readonly word: string; readonly plural: boolean },
  ): Entity {
    const called = `${kind}\u0000${nameKey(name)}`
    const same = this.#byId.get(this.#at.get(noun.at) ?? this.#called.get(called) ?? '')
    if (same) return this.again(same, span)
    const id = idOf('entity', this.#document, kind, [span])
    const known = this.#byId.get(id)
    if (known) return known
    const form = kind === 'Person' || kind === 'Organization' ? 'name' : 'nominal'
    // neither an unnamed source nor a paper known by its description is ever joined with another document's
    const key = form === 'name' ? nameKey(name.replace(/^(?:the|a|an)\s+/iu, '')) : id
    const made: Growing = { id, document: this.#document, kind, name, aliases: [], key, mentions: [{ ...span, form }] }
    this.#byId.set(id, made)
    this.#at.set(noun.at, id)
    if (noun.plural) this.#plural.add(id)
    if (kind !== 'Unnamed') this.#called.set(called, id)
    else this.#unnamed.set(noun.word, [...(this.#unnamed.get(noun.word) ?? []).slice(-1), id])
    return made
  }

  /** Notes one more place where an entity is meant. */
  again(entity: Entity, span: Span): Entity {
    const known = this.#byId.get(entity.id)
    if (known && !known.mentions.some(({ start }) => start === span.start)) {
      known.mentions.push({ ...span, form: 'nominal' })
      known.mentions.sort((a, b) => a.start - b.start)
    }
    return entity
  }

  /** The unnamed whom "the official" goes back to, where one alone was called so before this place. */
  before(word: string, at: number): Entity | null {
    const ids = (this.#unnamed.get(word) ?? []).filter((id) => this.#byId.get(id)!.mentions[0]!.start < at)
    return ids.length === 1 ? this.#byId.get(ids[0]!)! : null
  }
}
