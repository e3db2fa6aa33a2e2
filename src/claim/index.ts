import type { Claim } from '../model/claim.ts'
import type { Passage } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { idOf } from '../model/identity.ts'
import type { Sex } from '../model/name/sex.ts'
import type { ParsedToken, Quotation, Reading, Sentence } from '../model/reading.ts'
import { contains, lengthOf, overlap, type Span, spanAt, wordsAt, wordsAtAll } from '../model/text.ts'
import type { TimeExpression } from '../model/time.ts'
import { Tree } from '../model/tree.ts'
import { asWritten } from '../model/written.ts'
import { adoptionIn, ownAdoption } from './adoption.ts'
import { type Attribution, endOf } from './attribution.ts'
import { ClaimTimes } from './claim-time.ts'
import { isContradicted } from './contradicted.ts'
import { asDenied, deniesDeed } from './denial.ts'
import { Gists } from './gist.ts'
import type { Judge } from './judge.ts'
import { Meant } from './meant.ts'
import { Mentioned } from './mentioned.ts'
import { isMarked, type Readable, voiceAfter } from './outer-voice.ts'
import { ownWords } from './own-words.ts'
import { Pronouns } from './pronoun.ts'
import { propositions } from './proposition.ts'
import { type Quoted, quoted as quotedIn } from './quoted.ts'
import { Recent } from './recent.ts'
import { Reports } from './reports.ts'
import { Roles } from './role.ts'
import { sexOf } from './sex.ts'
import { outlet, type Speaker, Speakers, unresolved, type Voice } from './speaker.ts'
import { withSpokenOf } from './spoken-of.ts'
import { isOfMind, ownStance, stanceIn } from './stance.ts'
import { isTitle } from './title.ts'
import { statusesReported } from './told-in.ts'
import { voiceOf } from './voice.ts'
import { worded } from './worded.ts'

export { type Judge, readJudge } from './judge.ts'
export { type Nouns, readNouns } from './noun-kind.ts'

/** Changes whenever the same reading may give other claims. */
export const claimVersion = '10'

/** What is known of a document when its claims are looked for. */
export interface Given {
  readonly document: string
  readonly text: string
  readonly passages: readonly Passage[]
  readonly reading: Reading
  readonly entities: readonly Entity[]
  /** in the order of the text */
  readonly times: readonly TimeExpression[]
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
  readonly voice: Voice
}

class Finder {
  readonly #given: Given
  readonly #mentioned: Mentioned
  readonly #speakers: Speakers
  readonly #quotes: readonly Quoted[]
  /** quoted names of works, in the order of the text */
  readonly #titles: readonly Quotation[]
  readonly #trees = new Recent<Tree>()
  readonly #readable: Readable
  readonly #reports: Reports
  readonly #times: ClaimTimes
  readonly #gists: Gists
  readonly #wholes: Whole[] = []
  readonly #found = new Map<string, Claim>()
  /** ids of the claims whose words themselves deny: "I did not take it" */
  readonly #denials = new Set<string>()

  constructor(given: Given) {
    this.#given = given
    this.#mentioned = new Mentioned(given.entities)
    this.#times = new ClaimTimes({ ...given, tree: (sentence) => this.#tree(sentence), mentioned: this.#mentioned })
    const people = given.entities.filter(({ kind }) => kind === 'Person')
    const outermost = given.reading.quotations.filter(({ within }) => within === null)
    const tree = (sentence: number): Tree => this.#tree(sentence)
    this.#readable = {
      ...given,
      tree,
      mentioned: this.#mentioned,
      reports: (sentence) => this.#reports.of(sentence),
      outermost,
    }
    const quoted = (start: number): boolean => spanAt(outermost, start) !== undefined
    const roles = new Roles(given.reading, tree, this.#mentioned)
    const sex = (entity: Entity): Sex | null => sexOf(entity, given.text)
    const pronouns = new Pronouns(given.reading, tree, people, sex, quoted, roles)
    const meant = new Meant({ ...given, tree, mentioned: this.#mentioned, pronouns, roles })
    this.#gists = new Gists({ ...given, tree, meant, mentioned: this.#mentioned })
    this.#speakers = new Speakers({ ...given, mentioned: this.#mentioned, pronouns, roles, tree, quoted })
    this.#quotes = quotedIn(given.text, given.passages, given.reading, tree)
    this.#reports = new Reports({ ...given, tree, outermost }, this.#quotes)
    this.#titles = outermost.filter((each) => isTitle(given.text, each))
  }

  /** Goes through the sentences in order, because "he" is whoever spoke before. */
  find(): Found {
    let next = 0
    for (const [index, sentence] of this.#given.reading.sentences.entries()) {
      for (; next < this.#quotes.length && this.#quotes[next]!.content[0]!.start < sentence.end; next++)
        this.#addQuotation(this.#quotes[next]!, sentence)
      this.#addSentence(sentence, index)
      this.#times.note(index)
      this.#gists.note(index)
    }
    const claims = this.#times.handOut([...this.#found.values()].sort(inTextOrder))
    const read = this.#gists.handOut(claims).map((claim) => (this.#denials.has(claim.id) ? asDenied(claim) : claim))
    return { claims: withSpokenOf(read, this.#given.entities), entities: this.#speakers.made }
  }

  /** The tree of a sentence; those of the sentences that hold quotations are asked for twice. */
  #tree(sentence: number): Tree {
    return this.#trees.of(sentence, () => new Tree(this.#given.tree(sentence)))
  }

  /** `plain`: somebody's own words, of one proposition, which tell themselves what is done with it. */
  #add(claim: Omit<Claim, 'id'>, plain = false): Claim {
    const id = idOf('claim', claim.document, claim.partOf, claim.content, claim.source, claim.cue)
    const known = this.#found.get(id)
    if (known) return known
    const stance = plain ? this.#stanceOf(claim) : claim.stance
    if (stance !== claim.stance && stance === 'denies') this.#denials.add(id)
    const added = { id, ...claim, stance }
    this.#found.set(id, added)
    return added
  }

  #stanceOf({ stance, content, speakerKind, statements, legalStatus }: Omit<Claim, 'id'>): Claim['stance'] {
    if (ownStance(wordsAtAll(this.#given.text, content)) === 'asks') return 'asks'
    // a status or a post that is told beside it is not what is denied
    if (stance !== 'asserts' || statements.length || legalStatus.length) return stance
    return deniesDeed(this.#readable, content, speakerKind === 'outlet') ? 'denies' : stance
  }

  /** A quotation and, where it holds several sentences, each of them as a proposition of it. */
  #addQuotation(quote: Quoted, sentence: Sentence): void {
    const start = quote.content[0]!
    const outer = this.#around(start)
    const speaker = quote.source.length
      ? this.#speakers.resolve(quote.antecedent?.length ? quote.antecedent : quote.source, outer?.voice ?? null)
      : quote.goesOn
        ? this.#speakers.before(start.start)
        : unresolved
    this.#speakers.spoke(speaker, endOf(quote))
    const parts = propositions(this.#given.reading, quote.content)
    const read = this.#reported(quote, sentence, outer?.claim ?? null, speaker)
    // what a part tells is told there
    const whole = parts.length < 2 ? read : { ...read, statements: [], legalStatus: [] }
    const claim = this.#add(whole, parts.length < 2)
    this.#wholes.push({ quote, claim, speaker, voice: voiceOf(claim, speaker, outer) })
    if (parts.length < 2) return
    for (const part of parts) {
      const after = quote.source.length && part === parts.at(-1) ? voiceAfter(this.#readable, part) : []
      this.#add(
        {
          ...worded(this.#readable, part, speaker),
          within: claim.within,
          partOf: claim.id,
          quotation: 'direct',
          stance: claim.stance,
          adoption: isContradicted(this.#readable, part, after) ? 'rejects' : claim.adoption,
        },
        true,
      )
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
    const known = this.#wholes.slice(-24).map(({ quote }) => quote)
    const reports = this.#reports.withPartials(index, known)
    const here: { readonly claim: Claim; readonly attribution: Attribution; readonly voice: Voice }[] = []
    for (const attribution of reports) {
      const around = here.findLast((each) =>
        each.attribution.content.some((piece) => attribution.content.every((span) => contains(piece, span))),
      )
      const inside = recent.findLast((each) =>
        each.quote.content.some((piece) => attribution.cue.every((span) => contains(piece, span))),
      )
      const outer = around ?? inside
      const words = attribution.antecedent?.length ? attribution.antecedent : attribution.source
      const speaker = attribution.anybody
        ? this.#speakers.anybody(words)
        : this.#speakers.resolve(words, outer?.voice ?? null)
      if (!outer) this.#speakers.spoke(speaker, endOf(attribution))
      const mixed = /[“"«][^”"»]+[”"»]/u.test(wordsAtAll(text, attribution.content))
      const read = mixed ? { ...attribution, quotation: 'mixed' as const } : attribution
      const claim = this.#add(this.#reported(read, sentence, outer?.claim ?? null, speaker))
      const voice = voiceOf(claim, speaker, outer)
      here.push({ claim, attribution, voice })
      if (!outer) this.#nest(claim, recent)
      if (attribution.content.at(-1)!.start >= sentence.end)
        this.#wholes.push({ quote: { ...read, members: [], goesOn: false }, claim, speaker, voice })
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
    if (own.length) this.#addOwn(own)
  }

  /** A quotation with its tag that stands in what somebody reports is within that: “Linde said the clerk told her “…””. */
  #nest(around: Claim, quotations: readonly Whole[]): void {
    for (const { claim } of quotations) {
      const known = this.#found.get(claim.id)!
      const spans = [...claim.cue, ...claim.content]
      if (known.within || !claim.cue.length || claim.id === around.id) continue
      if (spans.every((span) => around.content.some((piece) => contains(piece, span))))
        this.#found.set(claim.id, { ...known, within: around.id })
    }
  }

  #addOwn(own: readonly Span[]): void {
    const words = wordsAtAll(this.#given.text, own)
    const read = worded(this.#readable, own, outlet)
    const stance = ownStance(words)
    const adoption = ownAdoption(words, voiceAfter(this.#readable, own)[1] ?? '')
    this.#add({ ...read, stance, adoption, certainty: stance === 'asks' ? 'not stated' : read.certainty }, true)
  }

  #reported(attribution: Attribution, sentence: Sentence, within: Claim | null, speaker: Speaker): Omit<Claim, 'id'> {
    const { text } = this.#given
    const { source, cue, content } = attribution
    const read = worded(this.#readable, content, speaker, cue)
    // "one must agree" is the outlet's way to say it
    const own = speaker.speakerKind === 'outlet' || /^one$/iu.test(wordsAtAll(text, source))
    const after = own || within ? [] : voiceAfter(this.#readable, [...source, ...cue, ...content])
    const marked = cue.length === 1 && isMarked(text, cue[0]!)
    const manner = attribution.manner ?? 'said'
    return {
      ...read,
      // whoever tells what somebody wanted speaks of them
      about: manner === 'in mind' && speaker.speaker ? [...new Set([...read.about, speaker.speaker])] : read.about,
      source,
      cue,
      within: within?.id ?? null,
      quotation: attribution.quotation,
      stance: stanceIn(attribution),
      manner,
      adoption: own
        ? ownAdoption(wordsAt(text, sentence), '')
        : adoptionIn(attribution, {
            cue: wordsAtAll(text, cue),
            marked,
            source: `${wordsAtAll(text, source)} ${this.#speakers.nameOf(speaker)}`,
            content: wordsAtAll(text, content),
            after,
            contradicted: isContradicted(this.#readable, content, after),
          }),
      legalStatus: statusesReported(this.#readable, attribution, speaker.speaker),
    }
  }
}

const inTextOrder = (a: Claim, b: Claim): number =>
  a.content[0]!.start - b.content[0]!.start || lengthOf(b.content) - lengthOf(a.content) || (a.id < b.id ? -1 : 1)
