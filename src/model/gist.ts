import type { Span } from './text.ts'

/** What a claim puts forward, as far as it can be laid beside another: its clauses, each a predicate with what it joins. */
export interface Gist {
  /** in the order of the text; none where the words have no tree that can be read */
  readonly clauses: readonly Clause[]
}

/**
 * A predicate with what it joins. Active and passive are one: "Varga was dismissed by Toma" has Toma for its agent and Varga for
 * its object. So are a verb and the noun of its doing, "the dismissal of Varga".
 */
export interface Clause {
  /** lemma of the verb with its particle ("step down"), or of the noun or adjective that is said of a subject ("member") */
  readonly predicate: string
  readonly form: 'verb' | 'noun' | 'adjective'
  /** where the predicate stands */
  readonly span: Span
  /** "not", "never", "nobody", "refused to", "had nothing to do with": the words say that it was not so */
  readonly negated: boolean
  readonly mode: ClauseMode
  readonly tense: 'past' | 'present' | 'future' | null
  readonly roles: readonly Role[]
}

/**
 * As what a clause is put forward. *actual*: as so. *possible*: "may", "could have". *wanted*: "wants to", "must", "ordered to".
 * *supposed*: in a condition or a question. *presupposed*: not said but taken for granted, as in "after his arrest".
 */
export type ClauseMode = 'actual' | 'possible' | 'wanted' | 'supposed' | 'presupposed'

/** One of those that a predicate joins. Several of one kind, "English and Arabic", are several roles. */
export interface Role {
  /**
   * *agent*: who does it or of whom it is said. *object*: to whom or to what it is done. Else the preposition: "at", "of", "because
   * of". *as*: what somebody is said, made or held to be, so that "was culture minister" has its culture; *times*: how often; *to
   * do*: what somebody is ordered or asked to do, or has done by others, as the lemma of its verb
   */
  readonly as: string
  /** lemma of the head: "university"; a pronoun as it stands */
  readonly head: string
  /** lemmas of the words that carry meaning in the whole phrase, the head's among them, in order, without repetition */
  readonly words: readonly string[]
  /** entity id of the head */
  readonly entity: string | null
  /** all the entities in the phrase, the head's among them, sorted */
  readonly entities: readonly string[]
  readonly span: Span
  /** the words of the phrase as they stand, on one line, without the preposition before it */
  readonly wording: string
  /** "not Arabic but Chinese": this one is denied, whatever the predicate is */
  readonly negated: boolean
  /** how much or how many: "several billion dollars", "18 years"; null where no number is told */
  readonly quantity: Quantity | null
}

/** A number with its unit, as bounds: "at least 40" has no upper one, "several billion" lies between two and ten of them. */
export interface Quantity {
  readonly low: number
  /** Infinity is written null */
  readonly high: number | null
  /** "about 40": neither bound is sharp */
  readonly approximate: boolean
  /** ISO 4217 of a currency, a SI or English unit in the singular ("km", "year", "percent"), or the lemma of what is counted */
  readonly unit: string | null
  /** whether the unit is money, a measure of time, or a thing that is counted */
  readonly kind: 'money' | 'time' | 'share' | 'measure' | 'count'
}
