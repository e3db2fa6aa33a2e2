import type { Lexicon } from '../assess/index.ts'
import type { Passage } from '../model/document.ts'
import type { Span } from '../model/text.ts'
import { searchTerms } from '../model/text.ts'
import { read } from '../reading/index.ts'

/** A sentence with the words by which it is laid beside another. */
export interface Line extends Span {
  readonly words: string
  /** by stem: the word, and whether it is a name or a number */
  readonly terms: ReadonlyMap<string, Term>
}

interface Term {
  readonly word: string
  readonly weight: number
  readonly isNumber: boolean
}

/** Names and numbers tell more of what a sentence is about than other words. */
const NAME = 1.5
/** A word of like meaning stands for the word. */
const LIKE = 0.8

/** The sentences of a text, litter of the page left out. No tree is needed for that. */
export const linesOf = (text: string, passages: readonly Passage[]): Line[] =>
  read(text, passages, null).sentences.flatMap(({ start, end, passage }) =>
    passages[passage]?.kind === 'furniture' ? [] : [lineAt(text, { start, end })],
  )

/** Some words as a line of their own. */
export const lineOf = (words: string): Line => lineAt(words, { start: 0, end: words.length })

/** The words at a place of a text as a line. */
export function lineAt(text: string, { start, end }: Span): Line {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  const terms = new Map<string, Term>()
  for (const written of words
    .replace(/[’']s\b/gu, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}.,]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []) {
    const isNumber = /\d/u.test(written) || NUMBERS.has(written.toLowerCase())
    for (const word of searchTerms(written)) {
      if (STOP.has(word)) continue
      const isName = /^\p{Lu}/u.test(written) && !words.startsWith(written)
      terms.set(stemOf(word), { word, weight: isName || isNumber ? NAME : 1, isNumber })
    }
  }
  return { start, end, words, terms }
}

/** English endings of verbs and nouns taken off, so that "payments" and "payment", "convicted" and "conviction" are one. */
function stemOf(word: string): string {
  if (word.length < 5 || /\d/u.test(word)) return word
  const stem = word.replace(/ies$/u, 'y').replace(/(?:ions?|ings?|ed|es|s|d)$/u, '')
  return (stem.length < 3 ? word : stem).replace(/e$/u, '').replace(/([bdgklmnprt])\1$/u, '$1')
}

/**
 * How much of what a line says stands in others, from 0 to 1; words of like meaning count a little less.
 * @param counts which of its terms are asked about
 */
export function coverage(
  line: Line,
  others: readonly Line[],
  lexicon: Lexicon,
  counts: (term: Term) => boolean = () => true,
): number {
  let sum = 0
  let found = 0
  for (const [stem, term] of line.terms) {
    if (!counts(term)) continue
    sum += term.weight
    if (others.some(({ terms }) => terms.has(stem))) found += term.weight
    else if (!term.isNumber && others.some((other) => isLike(term.word, other, lexicon))) found += LIKE * term.weight
  }
  return sum ? found / sum : 0
}

function isLike(word: string, { terms }: Line, lexicon: Lexicon): boolean {
  for (const { word: other } of terms.values()) {
    const relation = lexicon.anyRelation(word, other) ?? lexicon.anyRelation(lemmaOf(word), lemmaOf(other))
    if (relation === 'same' || relation === 'near') return true
  }
  return false
}

/** What a dictionary may have the word under. */
const lemmaOf = (word: string): string => word.replace(/(?<=[a-z]{3})(?:ed|s)$/u, '')

/** What nearly every sentence has, and the words that only say that something is said. */
const STOP = new Set(
  `a an the and or but nor of in on at by for from to with without as into over under about after before since until during
  is are was were be been being am has have had having do does did done will would shall should can could may might must
  he she it they we you i him her them us his its their our your my this that these those who whom which what when where
  not no never also again then there here now said say says told tell tells according report reported reporters mr mrs ms
  than more own such so if because while other`.split(/\s+/u),
)

const NUMBERS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half`.split(/\s+/u),
)
