import type { SpeakerKind } from '../model/claim.ts'
import type { Entity, EntityKind } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import { nameKey } from '../model/name.ts'
import { hull, type Span, wordsAt } from '../model/text.ts'
import { bodyNouns, documentNouns, outletPronouns, personPronouns, unnamedNouns } from './data/source.ts'
import type { Mentioned } from './mentioned.ts'
import { isNoun } from './noun-phrase.ts'

/** Who speaks, as far as this document tells. */
export interface Speaker {
  readonly speaker: string | null
  readonly speakerKind: SpeakerKind
  readonly candidates: readonly string[]
}

export const outlet: Speaker = { speaker: null, speakerKind: 'outlet', candidates: [] }
export const unresolved: Speaker = { speaker: null, speakerKind: 'unresolved', candidates: [] }

/** How far back, in characters, a pronoun reaches for its name: two sentences of news prose. */
const REACH = 450

/**
 * Finds out who the source words of a document stand for. Keeps the sources without a name, and the papers, that it meets:
 * each is an entity of this document alone. Call it in the order of the text.
 */
export class Speakers {
  readonly #document: string
  readonly #text: string
  readonly #named: readonly Entity[]
  readonly #mentioned: Mentioned
  /** entities made here, by what they are called */
  readonly #made = new Map<string, Entity>()
  #last: { readonly speaker: Speaker; readonly at: number; readonly plural: boolean } | null = null

  constructor(document: string, text: string, entities: readonly Entity[], mentioned: Mentioned) {
    this.#mentioned = mentioned
    this.#document = document
    this.#text = text
    this.#named = entities
  }

  /** The entities made along the way: unnamed sources, papers, and names that only their speaking gave away. */
  get made(): Entity[] {
    return [...this.#made.values()]
  }

  /** Who the source of a claim is. `inside`: the speaker of the claim it stands in, for "I" and "we". */
  resolve(source: readonly Span[], inside: Speaker | null): Speaker {
    const span = hull(source)
    return span ? this.#whose(source, span, inside) : unresolved
  }

  /** Notes that somebody has just spoken up to here; a pronoun or a quotation that follows may be theirs. */
  spoke(speaker: Speaker, source: readonly Span[], at: number): void {
    if (!speaker.speaker) return
    const plural = this.#words(source).some((word) => /s$/u.test(word) && isNoun(unnamedNouns, word))
    this.#last = { speaker, at, plural }
  }

  /** The speaker of a quotation that nobody is named for: whoever spoke, or was spoken of, just before. */
  before(at: number): Speaker {
    const last = this.#recent(at)
    return last.length === 1 ? last[0]! : { ...unresolved, candidates: last.flatMap((each) => each.speaker ?? []) }
  }

  #words(source: readonly Span[]): string[] {
    return source
      .flatMap((span) => wordsAt(this.#text, span).match(/[\p{L}\p{N}’'-]+/gu) ?? [])
      .map((word) => word.toLowerCase())
  }

  #whose(source: readonly Span[], span: Span, inside: Speaker | null): Speaker {
    const words = this.#words(source)
    if (words.length === 1 && (outletPronouns.has(words[0]!) || words[0] === 'i' || words[0] === 'my'))
      return inside ?? outlet
    if (words.length === 1 && personPronouns.has(words[0]!)) return this.#person(span.start)
    if (words.length === 1 && /^(?:they|their)$/u.test(words[0]!))
      return this.#last?.plural && span.start - this.#last.at < REACH ? this.#last.speaker : unresolved
    const head = headOf(words)
    const people = this.#mentioned.in(source, 'Person')
    if (head && isNoun(documentNouns, head) && !people.length) return this.#make('Document', source, span)
    if (people.length) return named(people[0]!)
    const bodies = [...this.#mentioned.in(source, 'Organization'), ...this.#mentioned.in(source, 'Place')]
    if (head && isNoun(unnamedNouns, head)) return this.#role(words, head, source, span)
    if (bodies.length) return named(bodies[0]!)
    if (/(?:^|[^.?!]\s)\p{Lu}/u.test(wordsAt(this.#text, source[0]!).replace(/^(?:The|A|An)\s/u, ''))) {
      const article = /^(?:the|a|an)$/u.test(words[0]!)
      return this.#make(article || words.length > 3 ? 'Organization' : 'Person', source, span)
    }
    if (head && isNoun(bodyNouns, head)) return this.#make('Unnamed', source, span)
    if (/^(?:many|some|others|those|everyone|everybody|nobody|someone|few|several|most)$/u.test(words[0] ?? ''))
      return this.#make('Unnamed', source, span)
    return unresolved
  }

  /** "the lawyer": the one person called so in this document, the unnamed source called so before, or a new one. */
  #role(words: readonly string[], head: string, source: readonly Span[], span: Span): Speaker {
    if (/^(?:the|this|that|his|her|their)$/u.test(words[0]!)) {
      const holders = this.#named.filter(
        (entity) =>
          entity.kind === 'Person' &&
          entity.mentions.some((mention) => mention.start < span.start && this.#stands(head, mention)),
      )
      if (holders.length === 1) return named(holders[0]!)
      if (holders.length > 1) return { ...unresolved, candidates: holders.map((entity) => entity.id) }
      const earlier = [...this.#made.values()].filter(
        (entity) =>
          entity.kind === 'Unnamed' &&
          entity.mentions.some((mention) => mention.start < span.start) &&
          headOf(nameKey(entity.name).split(' ')) === head,
      )
      if (earlier.length === 1) return this.#again(earlier[0]!, source)
    }
    return this.#make('Unnamed', source, span)
  }

  /** Whether a word stands as a title right before a name, or in apposition right behind it. */
  #stands(head: string, mention: Span): boolean {
    const before = this.#text.slice(Math.max(0, mention.start - 40), mention.start).toLowerCase()
    const after = this.#text.slice(mention.end, mention.end + 60).toLowerCase()
    return (
      new RegExp(`\\b${head}\\s*,?\\s*$`, 'u').test(before) || new RegExp(`^,[^,.]{0,40}\\b${head}\\b`, 'u').test(after)
    )
  }

  #again(entity: Entity, source: readonly Span[]): Speaker {
    const known = entity.mentions.some((mention) => mention.start === source[0]!.start)
    const extended = known
      ? entity
      : { ...entity, mentions: [...entity.mentions, { ...hull(source)!, form: 'nominal' as const }] }
    this.#made.set(entity.id, extended)
    return {
      speaker: entity.id,
      speakerKind: entity.kind === 'Document' ? 'document' : entity.kind === 'Unnamed' ? 'unnamed' : 'named',
      candidates: [],
    }
  }

  #make(kind: EntityKind, source: readonly Span[], span: Span): Speaker {
    const name = source
      .map((piece) => wordsAt(this.#text, piece))
      .join(' ')
      .replace(/\s+/gu, ' ')
    const same =
      kind === 'Unnamed'
        ? undefined
        : [...this.#made.values()].find((entity) => entity.kind === kind && nameKey(entity.name) === nameKey(name))
    if (same) return this.#again(same, source)
    const id = idOf('entity', this.#document, kind, [span])
    const form = kind === 'Person' || kind === 'Organization' ? 'name' : 'nominal'
    // neither an unnamed source nor a paper known by its description is ever joined with another document's
    const key = form === 'name' ? nameKey(name.replace(/^(?:the|a|an)\s+/iu, '')) : id
    this.#made.set(id, { id, document: this.#document, kind, name, aliases: [], key, mentions: [{ ...span, form }] })
    return {
      speaker: id,
      speakerKind: kind === 'Unnamed' ? 'unnamed' : kind === 'Document' ? 'document' : 'named',
      candidates: [],
    }
  }

  #person(at: number): Speaker {
    const recent = this.#recent(at)
    if (recent.length === 1) return recent[0]!
    return { ...unresolved, candidates: recent.flatMap((each) => each.speaker ?? []) }
  }

  /** The last speaker where close by; else the people named just before. */
  #recent(at: number): Speaker[] {
    const last = this.#last
    if (last && last.at <= at && at - last.at < REACH && this.#isPerson(last.speaker)) return [last.speaker]
    return this.#mentioned.in([{ start: at - REACH, end: at }], 'Person').map(named)
  }

  #isPerson(speaker: Speaker): boolean {
    const entity = this.#named.find((each) => each.id === speaker.speaker) ?? this.#made.get(speaker.speaker ?? '')
    return entity?.kind === 'Person' || (entity?.kind === 'Unnamed' && !/s$/u.test(entity.name))
  }
}

const named = (entity: Entity): Speaker => ({ speaker: entity.id, speakerKind: 'named', candidates: [] })

/** The noun that a phrase is about: the last word before "of", "for", "in", "who" or a comma. */
function headOf(words: readonly string[]): string | null {
  const stop = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:of|for|in|at|from|to|with|by|on|who|which|that|close|familiar|inside|within|released|titled|published)$/u.test(
        word,
      ),
  )
  return (stop > 0 ? words[stop - 1] : words.at(-1)) ?? null
}
