import type { Entity } from '../model/entity.ts'
import type { Sex } from '../model/name/sex.ts'
import { firstEndingAfter, hull, type Span } from '../model/text.ts'
import { subjectIn } from './about.ts'
import { Antecedents, type Fit, several, single, someone } from './antecedent.ts'
import { Made } from './made.ts'
import { NounSpeakers } from './noun-speaker.ts'
import { describesName, isNominal, isPlural, kindOf, type Phrase, phraseOf } from './phrase.ts'
import { CLEARLY } from './salience.ts'
import { sexOf } from './sex.ts'
import { ownsPaper, unpossessed } from './source-words.ts'
import type { Sources } from './sources.ts'
import { open, outlet, type Speaker, speakerOf, speakingAt, unresolved, type Voice } from './voice.ts'

export { outlet, type Speaker, unresolved, type Voice } from './voice.ts'

/** How far behind those who spoke, in characters, "they" may still be them: the same sentence, or the next. */
const NEXT = 120

/** How far back, in characters, a pronoun reaches for its name: two sentences of news prose. */
const REACH = 450

/**
 * Finds out who the source words of a document stand for. Keeps the sources without a name, and the papers, that it meets:
 * each is an entity of this document alone. Call it in the order of the text.
 */
export class Speakers {
  readonly #given: Sources
  /** by the ids they were given in the document */
  readonly #byId: ReadonlyMap<string, Entity>
  readonly #made: Made
  readonly #nouns: NounSpeakers
  readonly #antecedents: Antecedents
  #last: { readonly speaker: Speaker; readonly at: number } | null = null
  #lastBody: { readonly entity: Entity; readonly at: number } | null = null

  constructor(given: Sources) {
    this.#given = given
    this.#byId = new Map(given.entities.map((entity) => [entity.id, entity]))
    this.#made = new Made(given.document)
    this.#antecedents = new Antecedents(given.tree, given.mentioned, given.quoted)
    this.#nouns = new NounSpeakers({
      ...given,
      named: given.entities,
      antecedents: this.#antecedents,
      made: this.#made,
      lastBody: (at) => (this.#lastBody && at - this.#lastBody.at < REACH ? this.#lastBody.entity : null),
    })
  }

  /** The entities made along the way: unnamed sources, papers, and names that only their speaking gave away. */
  get made(): Entity[] {
    return this.#made.all
  }

  /** Who the source of a claim is. `voice`: the claim it stands in, from whose viewpoint "I" and "he" are said. */
  resolve(source: readonly Span[], voice: Voice | null): Speaker {
    // "Linde’s" decision is Linde's
    const words = source.map((piece) => unpossessed(this.#given.text, piece))
    const phrase = phraseOf(this.#given.reading, this.#given.tree, words)
    if (!phrase) return unresolved
    const { start } = phrase.tree.words[phrase.head]!
    return this.#phrase(phrase, words.some((piece) => piece.start <= start && start < piece.end) ? words : [], voice)
  }

  /** What a speaker goes by in the document; '' for the outlet, and for nobody. */
  nameOf(speaker: Speaker): string {
    return this.#entity(speaker)?.name ?? ''
  }

  /** People in general: "as they say". */
  anybody(source: readonly Span[]): Speaker {
    const span = hull(source)
    if (!span) return unresolved
    const word = this.#given.text.slice(span.start, span.end)
    return speakerOf(this.#made.make('Unnamed', word, span, { at: span.start, word: '', plural: true }))
  }

  /** Notes that somebody has just spoken up to here; a pronoun or a quotation that follows may be theirs. */
  spoke(speaker: Speaker, at: number): void {
    const entity = this.#entity(speaker)
    if (!entity) return
    this.#last = { speaker, at }
    if (entity.kind === 'Organization') this.#lastBody = { entity, at }
  }

  /**
   * The speaker of a quotation that is introduced without a name: whoever spoke just before, else whose article or letter was
   * spoken of, else one of those near.
   */
  before(at: number): Speaker {
    const last = this.#last
    if (last && last.at <= at && at - last.at < REACH) return last.speaker
    const people = this.#given.mentioned.in([{ start: at - REACH, end: at }], 'Person')
    const authors = people.filter((entity) =>
      entity.mentions.some((mention) => at - mention.end < REACH && ownsPaper(this.#given, mention, at)),
    )
    return authors.length === 1 ? speakerOf(authors[0]!) : open(people)
  }

  #entity({ speaker }: Speaker): Entity | undefined {
    return speaker ? (this.#byId.get(speaker) ?? this.#made.get(speaker)) : undefined
  }

  #phrase(phrase: Phrase, source: readonly Span[], voice: Voice | null): Speaker {
    const { tree, head } = phrase
    const beside = this.#besideOf(phrase, source)
    if (!beside.length) return this.#single(phrase, source, voice)
    const members = [head, ...beside].map((word) => this.#single({ ...phrase, head: word }, [], voice))
    return tree.kids(head, 'conj').some((kid) => tree.low(tree.kid(kid, 'cc')) === 'or')
      ? { ...unresolved, candidates: members.flatMap(({ speaker }) => speaker ?? []) }
      : this.#nouns.together(phrase, members, source)
  }

  /** Those who are named side by side with the first: none where all are nameless, who are one source together. */
  #besideOf({ tree, head }: Phrase, source: readonly Span[]): number[] {
    const inside = (word: number): boolean =>
      !source.length ||
      source.some(({ start, end }) => tree.words[word]!.start >= start && tree.words[word]!.end <= end)
    // "he and Varga", where the tree has two subjects
    const twin = tree
      .kids(tree.head[head]!, 'nsubj')
      .filter((kid) => kid > head && tree.low(tree.kid(kid, 'cc')) === 'and')
    const others = [...tree.kids(head, 'conj'), ...twin].filter(
      (kid) => inside(kid) && (isNominal(tree, kid) || tree.upos(kid) === 'PRON') && !describesName(tree, head, kid),
    )
    const owner = (word: number): Entity | undefined => this.#given.mentioned.at(tree.words[word]!)
    const all = [head, ...others].filter(
      (word, index, words) => !index || !owner(word) || owner(word) !== owner(words[0]!),
    )
    const known = all.some((word) => owner(word) ?? tree.upos(word) === 'PRON')
    return known && !isPlural(tree, head) ? all.slice(1) : []
  }

  #single(phrase: Phrase, source: readonly Span[], voice: Voice | null): Speaker {
    const { tree, head } = phrase
    const low = tree.low(head)
    const { start } = tree.words[head]!
    const quoted = this.#given.quoted(start)
    if (/^(?:i|me|my|mine|myself)$/u.test(low)) return this.#mine(voice, quoted)?.speaker ?? outlet
    if (/^(?:we|us|our|ours|ourselves)$/u.test(low)) return this.#we(voice, quoted)
    if (/^(?:he|him|his)$/u.test(low)) return this.#person(phrase, 'man', voice)
    if (/^(?:she|her|hers)$/u.test(low)) return this.#person(phrase, 'woman', voice)
    if (/^(?:they|them|their|theirs|themselves)$/u.test(low)) return this.#they(phrase, voice)
    if (/^(?:it|its|itself)$/u.test(low)) return this.#it(phrase, voice)
    if (/^(?:himself|herself)$/u.test(low)) return this.#self(phrase, voice)
    if (low === 'one') return this.#nouns.one(phrase, source)
    if (/^(?:you|your|yours|this|that|these|there|what|who|whom|whose|which|yourself)$/u.test(low)) return unresolved
    // what somebody thinks is no paper: "her judgment says" is she
    const owner = /^(?:judge?ment|opinion|will)$/u.test(tree.lemma(head)) ? tree.kid(head, 'nmod:poss') : -1
    return owner >= 0 ? this.#single({ ...phrase, head: owner }, [], voice) : this.#nouns.of(phrase, source)
  }

  /** Whose words "I" is said in; null for the outlet’s, which a report is in too: "Varga says that we lie". */
  #mine(voice: Voice | null, quoted: boolean): Voice | null {
    return speakingAt(voice, quoted) ?? (quoted ? voice : null)
  }

  /** "We": who speaks, or the body that they speak for. */
  #we(voice: Voice | null, quoted: boolean): Speaker {
    const speaking = this.#mine(voice, quoted)
    if (!speaking) return outlet
    const { speaker } = speaking
    const body = speaker.speaker ? this.#nouns.bodyOf(speaker.speaker) : null
    if (body) return speakerOf(body)
    const issuer = speaker.speakerKind === 'document' && this.#lastBody
    return issuer && speaking.at - issuer.at < REACH ? speakerOf(issuer.entity) : speaker
  }

  /** "the conspirator himself" · "Varga did it himself": the noun before, else the subject. */
  #self(phrase: Phrase, voice: Voice | null): Speaker {
    const { tree, head } = phrase
    const before = head - 1
    const near = isNominal(tree, before) ? before : tree.kids(tree.head[head]!, 'nsubj').find((kid) => kid !== head)
    if (near === undefined || near < 0)
      return this.#person(phrase, tree.low(head) === 'herself' ? 'woman' : 'man', voice)
    return this.#phrase({ ...phrase, head: near }, [], voice)
  }

  /** Whether one person speaks, of this sex for all that is known. */
  #fits(speaker: Speaker, sex: Sex): boolean {
    const entity = this.#entity(speaker)
    if (!entity || (entity.kind !== 'Person' && entity.kind !== 'Unnamed') || this.#made.isPlural(entity.id))
      return false
    return (sexOf(entity, this.#given.text) ?? sex) === sex
  }

  /**
   * Whom "he" and "she" stand for. In a report, whoever is reported, unless somebody else was named in it before; in a quotation
   * anybody but who speaks it; else the last speaker, unless somebody else has been named since, or who stands out.
   */
  #person(phrase: Phrase, sex: Sex, voice: Voice | null): Speaker {
    const at = phrase.tree.words[phrase.head]!.start
    const quoted = this.#given.quoted(at)
    const speaking = speakingAt(voice, quoted)
    const reported = voice && voice !== speaking && voice.speaker.speaker !== speaking?.speaker.speaker ? voice : null
    const isOther = (entity: Entity): boolean => entity.id !== speaking?.speaker.speaker
    const fits = (entity: Entity): boolean => isOther(entity) && (sexOf(entity, this.#given.text) ?? sex) === sex
    const near = (start: number): Entity[] =>
      this.#given.mentioned
        .placesIn({ start, end: at })
        .flatMap(({ entity, start: place }) =>
          entity.kind === 'Person' && fits(entity) && (quoted || !this.#given.quoted(place)) ? [entity] : [],
        )
    if (
      reported &&
      this.#fits(reported.speaker, sex) &&
      near(reported.at).every(({ id }) => id === reported.speaker.speaker)
    )
      return reported.speaker
    const last = this.#lastPerson(at)
    const since = near(last ? last.at : at - REACH)
    const isSole = (entities: readonly Entity[]): boolean => entities.every((entity) => entity === last?.entity)
    // "A clerk of the mill left by the back. “…,” he said": nobody has been named since the clerk came in
    const described = voice ? undefined : this.#antecedents.of(phrase, someone, 1)[0]?.phrase
    const entered = described ? described.tree.words[described.head]!.start : at
    if (described && entered > (last?.at ?? 0) && !near(described.tree.words[0]!.start).length)
      return this.#nouns.of(described)
    if (last && fits(last.entity) && !speaking && isSole(since)) return last.speaker
    // "Linde warned of Varga’s plans. “…,” she said": whom the sentence before was about
    const { sentences } = this.#given.reading
    const here = firstEndingAfter(sentences, at)
    const goesOn =
      last && !voice && subjectIn(this.#given, here - 1) === last.entity && isSole(near(sentences[here]!.start))
    if (goesOn && fits(last.entity)) return last.speaker
    const [best, second] = this.#given.pronouns.at(at).filter(({ entity }) => isOther(entity))
    if (best && (!second || best.salience >= CLEARLY * second.salience)) return speakerOf(best.entity)
    // “…,” he wrote, of whom the sentence before tells
    const about = voice || !this.#given.quoted(sentences[here]!.start) ? undefined : subjectIn(this.#given, here - 1)
    const alone =
      about?.kind === 'Person' && fits(about) && near(sentences[here]!.start).every((each) => each === about)
    if (alone) return speakerOf(about)
    const all = [...new Set(near(at - REACH))]
    return all.length === 1 ? speakerOf(all[0]!) : open(all)
  }

  /** Who spoke last, if it was one person and close by. */
  #lastPerson(at: number): { readonly speaker: Speaker; readonly entity: Entity; readonly at: number } | null {
    const last = this.#last
    if (!last || last.at > at || at - last.at >= REACH) return null
    const said = this.#entity(last.speaker)
    const entity = said?.kind === 'Document' ? this.#nouns.authorOf(said.id) : said
    if (!entity || this.#made.isPlural(entity.id)) return null
    if (entity !== said) return { speaker: speakerOf(entity), entity, at: last.at }
    return entity.kind === 'Person' || entity.kind === 'Unnamed' ? { ...last, entity } : null
  }

  #they(phrase: Phrase, voice: Voice | null): Speaker {
    return this.#meant(
      phrase,
      voice,
      several,
      (entity) => this.#made.isPlural(entity.id) || entity.kind === 'Organization',
    )
  }

  #it(phrase: Phrase, voice: Voice | null): Speaker {
    if (phrase.tree.relation(phrase.head) === 'expl') return unresolved
    const kinds = ['Organization', 'Document', 'Place']
    // what reads so is a paper
    const reads = phrase.tree.lemma(phrase.tree.head[phrase.head]!) === 'read'
    const fit: Fit = reads ? (each) => (kindOf(each.tree, each.head) === 'paper' ? 1 : 0) : single
    return this.#meant(phrase, voice, fit, (entity) =>
      reads ? entity.kind === 'Document' : kinds.includes(entity.kind),
    )
  }

  /** Whom "they" or "it" stands for: whoever is reported, the last speaker, or the noun that stands out, if it fits. */
  #meant(phrase: Phrase, voice: Voice | null, fit: Fit, fits: (entity: Entity) => boolean): Speaker {
    const at = phrase.tree.words[phrase.head]!.start
    const speaking = speakingAt(voice, this.#given.quoted(at))
    const found = this.#antecedents
      .of(phrase, fit, 1)
      .filter(({ entity }) => !entity || entity.id !== speaking?.speaker.speaker)
    const isSince = (start: number): boolean =>
      found.some(
        (each) => each.phrase.tree.words[each.phrase.head]!.start > start && each.phrase.sentence === phrase.sentence,
      )
    const of = (speaker: Speaker | undefined): boolean => {
      const entity = speaker && this.#entity(speaker)
      return entity !== undefined && fits(entity)
    }
    if (voice && voice !== speaking && of(voice.speaker) && !isSince(voice.at)) return voice.speaker
    const last = this.#last
    if (!speaking && last && last.at <= at && at - last.at < NEXT && of(last.speaker) && !isSince(last.at))
      return last.speaker
    const [best, second] = found
    if (best && (!second || best.salience >= CLEARLY * second.salience)) return this.#phrase(best.phrase, [], null)
    return open(found.flatMap(({ entity }) => entity ?? []))
  }
}
