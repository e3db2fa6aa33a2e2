import type { Claim } from '../model/claim.ts'
import type { Passage } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import type { Quotation, Reading, Sentence } from '../model/reading.ts'
import {
  contains,
  firstEndingAfter,
  lengthOf,
  overlap,
  type Span,
  spanAt,
  without,
  wordsAt,
  wordsAtAll,
} from '../model/text.ts'
import { asWritten } from '../model/written.ts'
import type { Attribution } from './attribution.ts'
import { clauseOf } from './clause.ts'
import { indirect } from './indirect.ts'
import { Mentioned } from './mentioned.ts'
import { isTitle, type Quoted, quoted } from './quoted.ts'
import { outlet, type Speaker, Speakers, unresolved } from './speaker.ts'
import { adoptionOf, basisOf, certaintyOf, legalStatusIn, ownStance, stanceIn } from './wording.ts'

/** Changes whenever the same reading may give other claims. */
export const claimVersion = '1'

/** What is known of a document when its claims are looked for. */
export interface Given {
  readonly document: string
  readonly text: string
  readonly passages: readonly Passage[]
  readonly reading: Reading
  readonly entities: readonly Entity[]
}

export interface Found {
  /** in the order of the text, a whole before its parts */
  readonly claims: readonly Claim[]
  /** entities that only the claims brought up: unnamed sources, quoted papers */
  readonly entities: readonly Entity[]
}

/**
 * The claims of a document: quotations and reported clauses with their source, cue and content, whole and by proposition;
 * claims inside other claims; and the sentences in the outlet's own voice, without what they report of others.
 */
export const findClaims = (given: Given): Found =>
  new Finder({ ...given, reading: asWritten(given.text, given.reading) }).find()

/** A quotation that has become a claim. */
interface Whole {
  readonly quote: Quoted
  readonly claim: Claim
  readonly speaker: Speaker
}

class Finder {
  readonly #given: Given
  readonly #mentioned: Mentioned
  readonly #speakers: Speakers
  readonly #quotes: readonly Quoted[]
  /** quoted names of works, in the order of the text */
  readonly #titles: readonly Quotation[]
  readonly #wholes: Whole[] = []
  readonly #found = new Map<string, Claim>()

  constructor(given: Given) {
    this.#given = given
    this.#mentioned = new Mentioned(given.entities)
    this.#speakers = new Speakers(given.document, given.text, given.entities, this.#mentioned)
    this.#quotes = quoted(given.text, given.passages, given.reading)
    this.#titles = given.reading.quotations.filter((each) => each.within === null && isTitle(given.text, each))
  }

  /** Goes through the sentences in order, because "he" is whoever spoke before. */
  find(): Found {
    let next = 0
    for (const sentence of this.#given.reading.sentences) {
      for (; next < this.#quotes.length && this.#quotes[next]!.content[0]!.start < sentence.end; next++)
        this.#addQuotation(this.#quotes[next]!, sentence)
      this.#addSentence(sentence)
    }
    return { claims: [...this.#found.values()].sort(inTextOrder), entities: this.#speakers.made }
  }

  #add(claim: Omit<Claim, 'id'>): Claim {
    const id = idOf('claim', claim.document, claim.partOf, claim.content, claim.source, claim.cue)
    const known = this.#found.get(id)
    if (known) return known
    const added = { id, ...claim }
    this.#found.set(id, added)
    return added
  }

  /** A quotation and, where it holds several sentences, each of them as a proposition of it. */
  #addQuotation(quote: Quoted, sentence: Sentence): void {
    const start = quote.content[0]!
    const outer = this.#around(start)
    const speaker = quote.source.length
      ? this.#speakers.resolve(quote.source, outer?.speaker ?? null)
      : quote.goesOn
        ? this.#speakers.before(start.start)
        : unresolved
    this.#speakers.spoke(speaker, quote.source, quote.content.at(-1)!.end)
    const claim = this.#add(this.#reported(quote, sentence, outer?.claim ?? null, speaker))
    this.#wholes.push({ quote, claim, speaker })
    const parts = propositions(this.#given.reading, quote.content)
    if (parts.length < 2) return
    for (const part of parts) {
      const asks = ownStance(wordsAtAll(this.#given.text, part)) === 'asks'
      this.#add({
        ...this.#worded(part, speaker),
        within: claim.within,
        partOf: claim.id,
        quotation: 'direct',
        stance: asks ? 'asks' : claim.stance,
        adoption: claim.adoption,
      })
    }
  }

  /** The innermost quotation of the last few that holds these words. */
  #around(span: Span): Whole | null {
    return this.#wholes.slice(-12).findLast((each) => each.quote.content.some((piece) => contains(piece, span))) ?? null
  }

  #addSentence(sentence: Sentence): void {
    const { text, reading } = this.#given
    const recent = this.#wholes.slice(-12)
    const inner = recent.findLast((each) =>
      each.quote.content.some((piece) => overlap(piece, sentence) > (sentence.end - sentence.start) / 2),
    )
    const reports = this.#reports(sentence, recent)
    const here: { readonly claim: Claim; readonly attribution: Attribution; readonly speaker: Speaker }[] = []
    for (const attribution of reports) {
      const around = here.findLast((each) =>
        each.attribution.content.some((piece) => attribution.content.every((span) => contains(piece, span))),
      )
      const speaker = this.#speakers.resolve(attribution.source, (around ?? inner)?.speaker ?? null)
      if (!around && !inner) this.#speakers.spoke(speaker, attribution.source, attribution.content.at(-1)!.end)
      const mixed = /[“"«][^”"»]+[”"»]/u.test(wordsAtAll(text, attribution.content))
      const read = mixed ? { ...attribution, quotation: 'mixed' as const } : attribution
      here.push({
        claim: this.#add(this.#reported(read, sentence, (around ?? inner)?.claim ?? null, speaker)),
        attribution,
        speaker,
      })
    }
    if (inner) return
    const spoken = recent.filter((each) =>
      [...each.quote.content, ...each.quote.cue].some((piece) => overlap(piece, sentence) > 0),
    )
    // the marks go with what stands between them, so that no stray one is left over
    const content = [
      ...reports.flatMap((each) => each.content),
      ...spoken.flatMap((each) => each.quote.members.map((index) => reading.quotations[index]!)),
    ]
    const frame = [...reports, ...spoken.map((each) => each.quote)].flatMap((each) => [...each.source, ...each.cue])
    const own = this.#ownWords(sentence, content, frame)
    if (own.length) this.#add({ ...this.#worded(own, outlet), stance: ownStance(wordsAtAll(text, own)) })
  }

  /** Reported clauses of a sentence that are not themselves the tag of a quotation. */
  #reports(sentence: Sentence, recent: readonly Whole[]): Attribution[] {
    const { text, passages, reading } = this.#given
    if (isBare(passages[sentence.passage]!)) return []
    const clause = clauseOf(text, reading, sentence, this.#body(sentence))
    const tags = recent.flatMap((each) => each.quote.cue)
    return clause
      ? indirect(clause).filter((each) => !each.cue.some((cue) => tags.some((tag) => overlap(tag, cue))))
      : []
  }

  /** What a sentence says in the outlet's own voice; nothing where only the frame of a report is left. */
  #ownWords(sentence: Sentence, content: readonly Span[], frame: readonly Span[]): Span[] {
    const { text, passages } = this.#given
    const passage = passages[sentence.passage]!
    if (isBare(passage)) return []
    const words = wordsAt(text, sentence)
    if (!content.length && !frame.length) {
      if (countWords(words) < 3) return []
      // a headline without a verb names its matter and claims nothing, and so does a title in a list of titles
      if (passage.kind === 'title' && !VERB.test(words) && !THIRD_PERSON.test(words)) return []
      if (words.length > LONGEST_CLAIM || spanAt(this.#titles, sentence.start)) return []
      return [this.#body(sentence)]
    }
    const body = this.#body(sentence)
    const left = without(text, body, [...content, ...frame])
    const says = left.some((piece) => countWords(wordsAt(text, piece)) >= 4 && VERB.test(wordsAt(text, piece)))
    return says ? without(text, body, content).flatMap((piece) => unpunctuated(text, piece)) : []
  }

  /** A sentence without the dateline that opens an agency's report: "SARN (Norda) — ". */
  #body(sentence: Sentence): Span {
    const { text, passages } = this.#given
    if (passages[sentence.passage]!.start !== sentence.start) return { start: sentence.start, end: sentence.end }
    const dateline = DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 100)))
    return { start: sentence.start + (dateline?.[0].length ?? 0), end: sentence.end }
  }

  #reported(attribution: Attribution, sentence: Sentence, within: Claim | null, speaker: Speaker): Omit<Claim, 'id'> {
    const { text, reading } = this.#given
    const next = reading.sentences[firstEndingAfter(reading.sentences, sentence.end)]
    const cue = wordsAtAll(text, attribution.cue)
    const read = this.#worded(attribution.content, speaker, cue)
    const own = speaker.speakerKind === 'outlet'
    return {
      ...read,
      source: attribution.source,
      cue: attribution.cue,
      within: within?.id ?? null,
      quotation: attribution.quotation,
      stance: stanceIn(attribution),
      // a verdict on what was reported often stands in the sentence behind it
      adoption: own
        ? 'none'
        : adoptionOf(
            attribution.class,
            wordsAt(text, sentence),
            // the verdict is the outlet's, and not of a speaker that it reports
            within ? '' : text.slice(sentence.start, next?.end ?? sentence.end),
          ),
      // "accuse him of X" is itself the status
      legalStatus: /accus/iu.test(cue)
        ? legalStatusIn(wordsAt(text, sentence), this.#mentioned.solePerson(attribution.content))
        : read.legalStatus,
    }
  }

  /** A claim of these words, with what can be read off the words alone. */
  #worded(content: readonly Span[], speaker: Speaker, cue = ''): Omit<Claim, 'id'> {
    const words = wordsAtAll(this.#given.text, content)
    return {
      document: this.#given.document,
      content,
      source: [],
      cue: [],
      ...speaker,
      within: null,
      partOf: null,
      quotation: 'none',
      stance: 'asserts',
      adoption: 'none',
      certainty: certaintyOf(`${cue} ${words}`),
      basis: basisOf(words),
      legalStatus: legalStatusIn(words, this.#mentioned.solePerson(content)),
      about: this.#mentioned.in(content, 'Person', 'Organization', 'Document').map((entity) => entity.id),
      when: null,
      said: null,
      statements: [],
    }
  }
}

/** A place in capitals, an agency in brackets, or both, before a dash. */
const DATELINE = /^(?:\p{Lu}{2,}[\p{Lu} ,.'’-]*|\p{Lu}[\p{L} .'’-]{1,30}(?=\())(?:\([^)]{2,40}\)\s*)?[—–-]{1,2}\s/u

/** A sentence longer than this is a table or a dump; nobody could read it as one claim. */
const LONGEST_CLAIM = 2000

/** Blocks that name things and say nothing. */
const isBare = (passage: Passage): boolean => passage.kind === 'heading' || passage.kind === 'byline'

const countWords = (words: string): number => words.match(/\p{L}{2,}/gu)?.length ?? 0

/** The plainest signs of a finite verb. */
const VERB =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|not|\p{Ll}{2,}ed|gave|took|went|came|made|left|got|held|kept|lost|won|saw|met|ran|fell|led|sent|spent|began|became)(?!\p{L})/u

/** As in headlines: "Kordia bans imports". */
const THIRD_PERSON =
  /\p{L}\s(?!(?:this|its|his|hers|as|us|across|towards|always|perhaps|news|less)\b)\p{L}{2,}s\s\p{L}/u

const inTextOrder = (a: Claim, b: Claim): number =>
  a.content[0]!.start - b.content[0]!.start || lengthOf(b.content) - lengthOf(a.content) || (a.id < b.id ? -1 : 1)

/** A quotation cut at its sentences. */
function propositions(reading: Reading, content: readonly Span[]): Span[][] {
  const found: Span[][] = []
  const last = content.at(-1)!.end
  for (let at = firstEndingAfter(reading.sentences, content[0]!.start); at < reading.sentences.length; at++) {
    const sentence = reading.sentences[at]!
    if (sentence.start >= last) break
    const pieces = content.flatMap((piece) => {
      const start = Math.max(piece.start, sentence.start)
      const end = Math.min(piece.end, sentence.end)
      return end > start ? [{ start, end }] : []
    })
    if (pieces.length) found.push(pieces)
  }
  return found
}

/** A piece without the commas and dashes that a cut left at its edges; none if nothing else is in it. */
function unpunctuated(text: string, piece: Span): Span[] {
  let { start, end } = piece
  while (start < end && /[\s,;:–—)-]/u.test(text[start]!)) start++
  while (end > start && /[\s,;:–—(-]/u.test(text[end - 1]!)) end--
  return /\p{L}/u.test(text.slice(start, end)) ? [{ start, end }] : []
}
