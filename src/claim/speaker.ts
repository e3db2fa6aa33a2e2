import type { SpeakerKind } from '../model/claim.ts'
import type { Entity, EntityKind, Mention } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import { nameKey } from '../model/name.ts'
import { hull, type Span, wordsAt } from '../model/text.ts'
import { bodyNouns, documentNouns, outletPronouns, personPronouns, unnamedNouns } from './data/source.ts'
import type { Mentioned } from './mentioned.ts'
import { isNoun } from './noun-phrase.ts'
import type { Pronouns, Sex } from './pronoun.ts'
import { sexOf } from './sex.ts'
import { headOf, mentionsIn, unpossessed } from './source-words.ts'

/** Who speaks, as far as this document tells. */
export interface Speaker {
  readonly speaker: string | null
  readonly speakerKind: SpeakerKind
  readonly candidates: readonly string[]
}

export const outlet: Speaker = { speaker: null, speakerKind: 'outlet', candidates: [] }
export const unresolved: Speaker = { speaker: null, speakerKind: 'unresolved', candidates: [] }

/** An entity that is still being met. */
type Made = Omit<Entity, 'mentions'> & { readonly mentions: Mention[] }

/** Words with a capital that name nobody. */
const DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u

/** How much more somebody must stand out than the next before a pronoun is taken to mean them. */
const CLEARLY = 1.25

/** How far behind those who spoke, in characters, "they" may still be them: the same sentence, or the next. */
const NEXT = 120

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
  readonly #pronouns: Pronouns
  /** by the ids they were given in the document */
  readonly #byId: ReadonlyMap<string, Entity>
  /** entities made here, by id */
  readonly #made = new Map<string, Made>()
  /** ids of those made here with a name of their own, by kind and name */
  readonly #called = new Map<string, string>()
  /** ids of the unnamed made here, by the noun that they go by: "official" */
  readonly #unnamed = new Map<string, string[]>()
  /** people by the nouns that are said of them */
  readonly #holders = new Map<string, readonly { readonly entity: Entity; readonly at: number }[]>()
  #last: { readonly speaker: Speaker; readonly at: number; readonly plural: boolean } | null = null

  constructor(document: string, text: string, entities: readonly Entity[], mentioned: Mentioned, pronouns: Pronouns) {
    this.#pronouns = pronouns
    this.#mentioned = mentioned
    this.#document = document
    this.#text = text
    this.#named = entities
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]))
  }

  /** The entities made along the way: unnamed sources, papers, and names that only their speaking gave away. */
  get made(): Entity[] {
    return [...this.#made.values()]
  }

  /** Who the source of a claim is. `inside`: the speaker of the claim it stands in, for "I" and "we". */
  resolve(source: readonly Span[], inside: Speaker | null): Speaker {
    // "Linde’s" decision is Linde's
    const words = source.map((piece) => unpossessed(this.#text, piece))
    const span = hull(words)
    return span ? this.#whose(words, span, inside) : unresolved
  }

  /** People in general: "as they say". */
  anybody(source: readonly Span[]): Speaker {
    return this.#make('Unnamed', source, hull(source)!)
  }

  /** Notes that somebody has just spoken up to here; a pronoun or a quotation that follows may be theirs. */
  spoke(speaker: Speaker, source: readonly Span[], at: number): void {
    if (!speaker.speaker) return
    const plural = this.#words(source).some((word) => /s$/u.test(word) && isNoun(unnamedNouns, word))
    this.#last = { speaker, at, plural }
  }

  /** The speaker of a quotation that is introduced without a name: whoever spoke just before, else one of those near. */
  before(at: number): Speaker {
    const last = this.#lastPerson(at)
    return last ? last.speaker : open(this.#mentioned.in([{ start: at - REACH, end: at }], 'Person'))
  }

  #words(source: readonly Span[]): string[] {
    return source
      .flatMap((span) => wordsAt(this.#text, span).match(/[\p{L}\p{N}’'-]+/gu) ?? [])
      .map((word) => word.toLowerCase())
  }

  #whose(source: readonly Span[], span: Span, inside: Speaker | null): Speaker {
    const words = this.#words(source)
    const [word] = words
    if (words.length === 1 && word) {
      if (outletPronouns.has(word) || /^(?:i|my|me)$/u.test(word)) return inside ?? outlet
      if (personPronouns.has(word)) return this.#person(span.start, /^(?:she|hers?)$/u.test(word) ? 'woman' : 'man')
      if (/^(?:they|their)$/u.test(word))
        return this.#last?.plural && span.start - this.#last.at < NEXT ? this.#last.speaker : unresolved
      if (/^(?:you|your|it|its|this|that|there|what|who|whose|which|one)$/u.test(word)) return unresolved
    }
    const head = headOf(words)
    const role = head !== null && isNoun(unnamedNouns, head)
    const people = this.#speaking(source, span, role && /s$|^people$/u.test(head))
    if (people.length) return named(people[0]!)
    if (head && isNoun(documentNouns, head)) return this.#make('Document', source, span)
    if (role) return this.#role(words, head, source, span)
    const bodies = this.#mentioned.in(source, 'Organization', 'Place').filter((entity) => !this.#owns(entity, span))
    if (bodies.length) return named(bodies[0]!)
    if (head && isNoun(bodyNouns, head)) return this.#make('Unnamed', source, span)
    const capitals = DATES.test(word ?? '') ? 0 : this.#capitals(span)
    if (capitals)
      return this.#make(/^(?:the|a|an)$/u.test(word ?? '') || capitals > 2 ? 'Organization' : 'Person', source, span)
    if (
      /^(?:one|two|many|some|others|another|those|both|all|everyone|everybody|nobody|someone|somebody|few|several|most)$/u.test(
        word ?? '',
      ) ||
      /s$/u.test(head ?? '')
    )
      return this.#make('Unnamed', source, span)
    return unresolved
  }

  /**
   * The people among the source words who speak, not those whom it only mentions: "Varga’s lawyer", "a friend of Varga" and
   * "critics of Varga" are not Varga.
   */
  #speaking(source: readonly Span[], span: Span, several: boolean): Entity[] {
    const people = this.#mentioned.in(source, 'Person').filter((entity) => !this.#owns(entity, span))
    if (several) return people.length > 1 ? people : []
    return people.filter((entity) => {
      const [mention] = mentionsIn(entity, span)
      const before = mention ? this.#text.slice(span.start, mention.start) : ''
      return !/(?:^|\s)(?:of|for|to|against|about|with|near|than)\s+(?:[\p{L}.-]+\s+){0,3}$/u.test(before)
    })
  }

  /** Whether every mention of an entity in these words is a possessive. */
  #owns(entity: Entity, span: Span): boolean {
    const here = mentionsIn(entity, span)
    return (
      here.length > 0 &&
      here.every(({ end }) => end < span.end && /^['’‘](?:s\b|\s)/u.test(this.#text.slice(end, end + 3)))
    )
  }

  /** Words with a capital that no beginning of a sentence explains. */
  #capitals(span: Span): number {
    const words = wordsAt(this.#text, span).match(/[\p{L}][\p{L}’'-]*/gu) ?? []
    const initial = /(?:^|[.?!:“”"»\n])\s*$/u.test(this.#text.slice(Math.max(0, span.start - 4), span.start))
    const counted = initial && words.length > 1 ? words.slice(1) : words
    return counted.filter((word) => /^\p{Lu}/u.test(word)).length
  }

  /** "the lawyer": the one person called so in this document, the unnamed source called so before, or a new one. */
  #role(words: readonly string[], head: string, source: readonly Span[], span: Span): Speaker {
    if (/^(?:the|this|that|his|her|their)$/u.test(words[0]!)) {
      const before = (noun: string): Entity[] =>
        this.#holdersOf(noun).flatMap(({ entity, at }) => (at < span.start ? [entity] : []))
      // "the First President", of two presidents
      const exactly = words.length > 2 ? before(words.slice(-2).join(' ')) : []
      const holders = exactly.length === 1 ? exactly : before(head)
      if (holders.length === 1) return named(holders[0]!)
      if (holders.length > 1) return { ...unresolved, candidates: holders.map((entity) => entity.id) }
      const earlier = (this.#unnamed.get(head) ?? []).filter(
        (id) => this.#made.get(id)!.mentions[0]!.start < span.start,
      )
      if (earlier.length === 1) return this.#again(this.#made.get(earlier[0]!)!, source)
    }
    return this.#make('Unnamed', source, span)
  }

  /** The people whom this noun is said of in the document, each with the first place where it is. */
  #holdersOf(head: string): readonly { readonly entity: Entity; readonly at: number }[] {
    const known = this.#holders.get(head)
    if (known) return known
    const found = this.#named.flatMap((entity) => {
      const first =
        entity.kind === 'Person' ? entity.mentions.find((mention) => this.#stands(head, mention)) : undefined
      return first ? [{ entity, at: first.start }] : []
    })
    this.#holders.set(head, found)
    return found
  }

  /** Whether a word stands as a title right before a name, or in apposition right behind it. */
  #stands(head: string, mention: Span): boolean {
    const before = this.#text.slice(Math.max(0, mention.start - 40), mention.start).toLowerCase()
    const after = this.#text.slice(mention.end, mention.end + 60).toLowerCase()
    return (
      new RegExp(`\\b${head}\\s*,?\\s*$`, 'u').test(before) ||
      new RegExp(`^,\\s(?:the|a|an|his|her|their|its|former|chief)\\s(?:[\\p{L}’'-]+\\s){0,3}${head}\\b`, 'u').test(
        after,
      )
    )
  }

  #again(entity: Made, source: readonly Span[]): Speaker {
    const mention = { ...hull(source)!, form: 'nominal' as const }
    if (entity.mentions.at(-1)?.start !== mention.start) entity.mentions.push(mention)
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
    const called = `${kind}\u0000${nameKey(name)}`
    const same = this.#made.get(this.#called.get(called) ?? '')
    if (same) return this.#again(same, source)
    const id = idOf('entity', this.#document, kind, [span])
    const form = kind === 'Person' || kind === 'Organization' ? 'name' : 'nominal'
    // neither an unnamed source nor a paper known by its description is ever joined with another document's
    const key = form === 'name' ? nameKey(name.replace(/^(?:the|a|an)\s+/iu, '')) : id
    this.#made.set(id, { id, document: this.#document, kind, name, aliases: [], key, mentions: [{ ...span, form }] })
    if (kind !== 'Unnamed') this.#called.set(called, id)
    else {
      const head = headOf(nameKey(name).split(' '))
      if (head) this.#unnamed.set(head, [...(this.#unnamed.get(head) ?? []).slice(-1), id])
    }
    return {
      speaker: id,
      speakerKind: kind === 'Unnamed' ? 'unnamed' : kind === 'Document' ? 'document' : 'named',
      candidates: [],
    }
  }

  /** Whom a pronoun stands for: the last speaker, unless somebody else has been named since; else the one person near. */
  #person(at: number, sex: Sex): Speaker {
    const fits = (entity: Entity): boolean => (sexOf(entity, this.#text) ?? sex) === sex
    const last = this.#lastPerson(at)
    const since = this.#mentioned.in([{ start: last ? last.at : at - REACH, end: at }], 'Person').filter(fits)
    if (last && fits(last.entity)) {
      const others = since.filter((entity) => entity !== last.entity)
      if (!others.length) return last.speaker
    }
    const [best, second] = this.#pronouns.at(at)
    if (best && (!second || best.salience >= CLEARLY * second.salience)) return named(best.entity)
    const near = last ? this.#mentioned.in([{ start: at - REACH, end: at }], 'Person').filter(fits) : since
    return near.length === 1 ? named(near[0]!) : open(near)
  }

  /** Who spoke last, if it was one person and close by. */
  #lastPerson(at: number): { readonly speaker: Speaker; readonly entity: Entity; readonly at: number } | null {
    const last = this.#last
    if (!last || last.at > at || at - last.at >= REACH || last.plural) return null
    const id = last.speaker.speaker ?? ''
    const entity = this.#byId.get(id) ?? this.#made.get(id)
    return entity && (entity.kind === 'Person' || entity.kind === 'Unnamed') ? { ...last, entity } : null
  }
}

/** Nobody, for want of a choice between these. */
const open = (entities: readonly Entity[]): Speaker => ({
  ...unresolved,
  candidates: [...new Set(entities.map((entity) => entity.id))],
})

const named = (entity: Entity): Speaker => ({ speaker: entity.id, speakerKind: 'named', candidates: [] })
