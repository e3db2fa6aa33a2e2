import { sha256 } from '../model/identity.ts'
import { type Span, searchTerms, wordsAt } from '../model/text.ts'

/**
 * The search index holds passages in stretches. PostgreSQL keeps at most 256 places of one word in a `tsvector`, so a
 * stretch is never longer than that, and no word of it can go missing. Each stretch begins in the middle of the one
 * before, so a phrase of up to {@link PHRASE_LENGTH} terms always stands in one of them whole.
 * @see https://www.postgresql.org/docs/15/textsearch-limitations.html
 */
const STRETCH_LENGTH = 256

/** In terms. Of a longer phrase only the beginning is looked up, in either database. */
export const PHRASE_LENGTH = STRETCH_LENGTH / 2

/** PostgreSQL's lexemes end at 2,046 bytes: 255 code units, at up to three bytes each, stay well below. */
const TERM_LENGTH = 255

/** Fold this many characters at a time, for a passage may be one line of fifty megabytes. */
const PORTION = 65_536

/** A term as it is indexed; one that is too long is known by its hash. */
const indexed = (term: string): string => (term.length > TERM_LENGTH ? sha256(term) : term)

function* termsOf(text: string, { start, end }: Span): Generator<string> {
  for (let at = start; at < end; ) {
    let next = Math.min(at + PORTION, end)
    // White space is never inside a term nor folds with its neighbours, so cutting there changes no term.
    while (next < end && !/\s/.test(text[next]!)) next++
    for (const term of searchTerms(wordsAt(text, { start: at, end: next }))) yield indexed(term)
    at = next
  }
}

/** The stretches of a passage, as lists of terms; none for a passage without letters and digits. */
export function* stretches(text: string, passage: Span): Generator<string[]> {
  let stretch: string[] = []
  let fresh = 0
  for (const term of termsOf(text, passage)) {
    if (stretch.length === STRETCH_LENGTH) {
      yield stretch
      stretch = stretch.slice(PHRASE_LENGTH)
      fresh = 0
    }
    stretch.push(term)
    fresh++
  }
  if (fresh) yield stretch
}

/** The phrases that are looked up for those asked: folded, without empty ones. */
export const lookedUp = (phrases: readonly (readonly string[])[]): string[][] =>
  phrases
    .map((phrase) =>
      phrase
        .flatMap((term) => searchTerms(term))
        .slice(0, PHRASE_LENGTH)
        .map(indexed),
    )
    .filter((phrase) => phrase.length)
