import type { Claim } from '../model/claim.ts'
import type { Passage } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import type { ParsedToken, Quotation, Reading, Sentence } from '../model/reading.ts'
import { contains, firstEndingAfter, lengthOf, overlap, type Span, spanAt, wordsAt, wordsAtAll } from '../model/text.ts'
import { Tree } from '../model/tree.ts'
import { asWritten } from '../model/written.ts'
import type { Attribution } from './attribution.ts'
import { attributionsIn } from './attributions.ts'
import type { Judge } from './judge.ts'
import { Mentioned } from './mentioned.ts'
import { isBare, ownWords } from './own-words.ts'
import { beginningIn, beyondMarks, partials } from './partial.ts'
import { Pronouns } from './pronoun.ts'
import { announced, propositions } from './proposition.ts'
import { type Quoted, quoted } from './quoted.ts'
import { sexOf } from './sex.ts'
import { outlet, type Speaker, Speakers, unresolved } from './speaker.ts'
import { isTitle } from './title.ts'
import { statementsOf } from './told-in.ts'
import { adoptionOf, basisOf, certaintyOf, isOfMind, legalStatusIn, ownStance, stanceIn } from './wording.ts'

export { type Judge, readJudge } from './judge.ts'

/** Changes whenever the same reading may give other claims. */
export const claimVersion = '3'

/** What is known of a document when its claims are looked for. */
export interface Given {
  readonly document: string
  readonly text: string
  readonly passages: readonly Passage[]
  readonly reading: Reading
  readonly entities: readonly Entity[]
  /** the words of a sentence with their tree, by its number */
  readonly tree: (sentence: number) => readonly ParsedToken[]
  readonly judge: Judge
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
  readonly #outermost: readonly Quotation[]
  /** the cues of quotations, in the order of the text */
  readonly #tags: readonly Span[]
  readonly #trees = new Map<number, Tree>()
  readonly #wholes: Whole[] = []
  readonly #found = new Map<string, Claim>()

  constructor(given: Given) {
    this.#given = given
    this.#mentioned = new Mentioned(given.entities)
    const people = given.entities.filter(({ kind }) => kind === 'Person')
    const outermost = given.reading.quotations.filter(({ within }) => within === null)
    const pronouns = new Pronouns(
      given.reading,
      (sentence) => this.#tree(sentence),
      people,
      (entity) => sexOf(entity, given.text),
      (start) => spanAt(outermost, start) !== undefined,
    )
    this.#speakers = new Speakers(given.document, given.text, given.entities, this.#mentioned, pronouns)
    this.#quotes = quoted(given.text, given.passages, given.reading, (sentence) => this.#tree(sentence))
    this.#tags = this.#quotes.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start)
    this.#outermost = outermost
    this.#titles = this.#outermost.filter((each) => isTitle(given.text, each))
  }

  /** Goes through the sentences in order, because "he" is whoever spoke before. */
  find(): Found {
    let next = 0
    for (const [index, sentence] of this.#given.reading.sentences.entries()) {
      for (; next < this.#quotes.length && this.#quotes[next]!.content[0]!.start < sentence.end; next++)
        this.#addQuotation(this.#quotes[next]!, sentence)
      this.#addSentence(sentence, index)
    }
    return { claims: [...this.#found.values()].sort(inTextOrder), entities: this.#speakers.made }
  }

  /** The tree of a sentence; those of the sentences that hold quotations are asked for twice. */
  #tree(sentence: number): Tree {
    const known = this.#trees.get(sentence)
    if (known) return known
    const made = new Tree(this.#given.tree(sentence))
    if (this.#trees.size >= TREES) this.#trees.delete(this.#trees.keys().next().value!)
    this.#trees.set(sentence, made)
    return made
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
      ? this.#speakers.resolve(quote.antecedent?.length ? quote.antecedent : quote.source, outer?.speaker ?? null)
      : quote.goesOn
        ? this.#speakers.before(start.start)
        : unresolved
    this.#speakers.spoke(speaker, quote.source, quote.content.at(-1)!.end)
    const parts = propositions(this.#given.reading, quote.content)
    const read = this.#reported(quote, sentence, outer?.claim ?? null, speaker)
    const asked = parts.length < 2 && ownStance(wordsAtAll(this.#given.text, quote.content)) === 'asks'
    // what a part tells is told there
    const whole = parts.length < 2 ? read : { ...read, statements: [] }
    const claim = this.#add(asked ? { ...whole, stance: 'asks' } : whole)
    this.#wholes.push({ quote, claim, speaker })
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

  #addSentence(sentence: Sentence, index: number): void {
    const { text, reading } = this.#given
    const recent = this.#wholes.slice(-12)
    const inner = recent.findLast((each) =>
      each.quote.content.some((piece) => overlap(piece, sentence) > (sentence.end - sentence.start) / 2),
    )
    const reports = this.#reports(sentence, index)
    const here: { readonly claim: Claim; readonly attribution: Attribution; readonly speaker: Speaker }[] = []
    for (const attribution of reports) {
      const around = here.findLast((each) =>
        each.attribution.content.some((piece) => attribution.content.every((span) => contains(piece, span))),
      )
      const inside = recent.findLast((each) =>
        each.quote.content.some((piece) => attribution.cue.every((span) => contains(piece, span))),
      )
      const outer = around ?? inside ?? inner
      const words = attribution.antecedent?.length ? attribution.antecedent : attribution.source
      const speaker = attribution.anybody
        ? this.#speakers.anybody(words)
        : this.#speakers.resolve(words, outer?.speaker ?? null)
      if (!outer) this.#speakers.spoke(speaker, attribution.source, attribution.content.at(-1)!.end)
      const mixed = /[“"«][^”"»]+[”"»]/u.test(wordsAtAll(text, attribution.content))
      const read = mixed ? { ...attribution, quotation: 'mixed' as const } : attribution
      const claim = this.#add(this.#reported(read, sentence, outer?.claim ?? null, speaker))
      here.push({ claim, attribution, speaker })
      if (attribution.content.at(-1)!.start >= sentence.end)
        this.#wholes.push({ quote: { ...read, members: [], goesOn: false }, claim, speaker })
    }
    if (inner) return
    const spoken = recent.filter((each) =>
      [...each.quote.content, ...each.quote.cue].some((piece) => overlap(piece, sentence) > 0),
    )
    const told = reports.filter(({ class: kind }) => !isOfMind(kind))
    // the marks go with what stands between them, so that no stray one is left over
    const marked = spoken.flatMap(({ quote }) => quote.members.map((index) => reading.quotations[index]!))
    const content = [...told, ...spoken.map(({ quote }) => quote)].flatMap((each) => each.content).concat(marked)
    const frame = [...told, ...spoken.map(({ quote }) => quote)].flatMap((each) => [...each.source, ...each.cue])
    const own = ownWords({ ...this.#given, titles: this.#titles }, sentence, content, frame)
    if (own.length) this.#add({ ...this.#worded(own, outlet), stance: ownStance(wordsAtAll(text, own)) })
  }

  /** Reported clauses of a sentence that are not themselves the tag of a quotation. */
  #reports(sentence: Sentence, index: number): Attribution[] {
    const { text, passages, judge } = this.#given
    if (isBare(passages[sentence.passage]!)) return []
    const words = this.#tree(index)
    const quoted = (word: number): boolean => spanAt(this.#outermost, words.words[word]!.start) !== undefined
    const here = beginningIn(this.#outermost, sentence)
    const reports = attributionsIn(words, judge, quoted)
      .filter((each) => !each.cue.some((cue) => spanAt(this.#tags, cue.start) !== undefined))
      .map((each) => ({ ...each, content: each.content.map((piece) => this.#wholeQuotation(piece)) }))
      .map((each) => (here.length ? beyondMarks(text, words, here, each) : each))
      .map((each) => ({ ...each, content: announced({ ...this.#given, sentence }, each.content) }))
      .filter((each) => this.#isWithin(each))
    const known = [...reports, ...this.#wholes.slice(-24).map(({ quote }) => quote)]
    return [...reports, ...partials(text, words, here, known)]
  }

  /** Whether words that attribute in a quotation have their content there too: “We are afraid,” she said is not her fear. */
  #isWithin({ cue, content }: Attribution): boolean {
    const around = cue[0] ? spanAt(this.#outermost, cue[0].start) : undefined
    return !around || content.every((piece) => contains(around, piece))
  }

  /**
   * A content that ends in a quotation which it opened goes on to the closing mark, over sentences too; one that begins in a
   * quotation does not leave it.
   */
  #wholeQuotation(piece: Span): Span {
    const around = spanAt(this.#outermost, piece.start)
    if (around && around.start < piece.start && around.end <= piece.end && around.closed)
      return { start: piece.start, end: Math.max(piece.start + 1, around.inner.at(-1)!.end) }
    const quotation = spanAt(this.#outermost, piece.end - 1)
    return quotation && quotation.start >= piece.start && quotation.start < piece.end && quotation.end > piece.end
      ? { start: piece.start, end: quotation.end }
      : piece
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
      statements: statementsOf({ ...this.#given, tree: (at) => this.#tree(at), mentioned: this.#mentioned }, content),
    }
  }
}

/** How many trees are remembered. */
const TREES = 500

const inTextOrder = (a: Claim, b: Claim): number =>
  a.content[0]!.start - b.content[0]!.start || lengthOf(b.content) - lengthOf(a.content) || (a.id < b.id ? -1 : 1)
