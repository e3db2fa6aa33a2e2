import type { Span } from '../model/text.ts'
import { wordsAt } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'

/** The words at some spans on one line: white space is folded, and ` … ` stands where words are left out between them. */
export const quoted = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => wordsAt(text, span).replace(/\s+/gu, ' ').trim()).join(' … ')

/** Who speaks, in words. A text that speaks for itself is called by its publisher, else by its title. */
export function speakerOf(claim: Speaking): string {
  const { speakerKind, speakerName, source, sourceWords } = claim
  if (speakerKind === 'outlet') return outletOf(claim)
  if (speakerKind !== 'unresolved') return speakerName
  return source.length ? `“${sourceWords.replace(/\s+/gu, ' ')}”` : 'Somebody who is not named'
}

type Text = Pick<ClaimView, 'publisher' | 'documentTitle' | 'path'>
type Speaking = Text & Pick<ClaimView, 'speakerKind' | 'speakerName' | 'source' | 'sourceWords'>

/** The speakers outside a claim, outermost first. Who is said to say what they say themselves passes nothing on. */
export const chainOf = (claim: Speaking & Pick<ClaimView, 'chain'>): readonly string[] => {
  const outer = claim.chain.map((each) => (each === 'the outlet' ? outletOf(claim) : each))
  return outer.filter((each, at) => each !== (outer[at + 1] ?? speakerOf(claim)))
}

/** A document without a title is listed under its path, which is nobody's business outside. */
export const outletOf = ({ publisher, documentTitle, path }: Text): string =>
  publisher ?? (documentTitle === path ? 'A text whose publisher is not known' : `The text ${titled(documentTitle)}`)

/** A title in quotation marks, unless it begins with some of its own. */
export const titled = (title: string): string => {
  const words = title.replace(/\s+/gu, ' ')
  return /^[“"„«]/u.test(words) ? words : `“${words}”`
}

/** "3 tellings", "1 telling". */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
