import { firstEndingAfter, type Span } from '../model/text.ts'
import type { Readable } from './outer-voice.ts'
import { isDenied } from './real.ts'

/** "He did not sign it." — a whole sentence that denies a deed, without saying more of it. */
const DENIAL =
  /^(?:(?:but|yet|no|well|of course|in fact)[,:]? )*(?:he|she|it|they|we|I|(?:the |his |her |my )?[\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+)*) (?:did|does|do)(?: not|n['’]t) (?<deed>\p{Ll}+)(?: (?:it|them|him|her|so|that|this|any such thing))?[.!]$/iu

/** A denial has few words; a hostile text may have many. */
const LONGEST = 120

const denialIn = (words: string): RegExpExecArray | null => (words.length > LONGEST ? null : DENIAL.exec(words.trim()))

/** Whether the outer voice denies, in the sentences right behind, a deed that these words tell: "Linde claims that he signed. He did not." */
export function isContradicted(
  { reading, tree }: Pick<Readable, 'reading' | 'tree'>,
  content: readonly Span[],
  after: readonly string[],
): boolean {
  const deeds = after.slice(0, 3).flatMap((words) => denialIn(words)?.groups?.deed ?? [])
  if (!deeds.length) return false
  const { sentences } = reading
  for (const piece of content)
    for (let at = firstEndingAfter(sentences, piece.start); at < sentences.length; at++) {
      if (sentences[at]!.start >= piece.end) break
      const words = tree(at)
      const isTold = (word: number): boolean =>
        words.upos(word) === 'VERB' &&
        words.words[word]!.start >= piece.start &&
        words.words[word]!.end <= piece.end &&
        deeds.includes(words.lemma(word)) &&
        !isDenied(words, word)
      if (words.words.some((_, word) => isTold(word))) return true
    }
  return false
}
