/** A letter that is written otherwise in some places. The first note that fits is taken. */
export interface LetterNote {
  readonly letter: string
  /** it comes after one of these; `^` stands for the beginning of a word */
  readonly after: string
  readonly to: string
}

/** A published way of writing one alphabet in another, as data. */
export interface System {
  /** authority, language, scripts and year, as ISO 24229 codes conversion systems */
  readonly id: string
  /** what its authors call it, and where it is laid down */
  readonly source: string
  /** pairs of a small letter, or letters, and what is written for it: `а=a щ=shch ь=`; `ий$=y` at the end of a word */
  readonly letters: string
  readonly notes: readonly LetterNote[]
}
