import { kindWords, numberWords, romanNumbers, shortWords, smallWords, tensWords } from './data/body-word.ts'
import { soundKeys } from './sound.ts'
import { type Piece, wordsOf } from './split.ts'
import { type Word, word } from './word.ts'

/**
 * What a word of an organisation weighs: one that says what kind of body it is less than a third, since every second company
 * has it.
 */
const WORD = 1
const KIND = 0.3

const sound = (text: string): string => soundKeys(text)[0]!

const small = wordsOf(smallWords)
/** What a short or foreign way of writing a word stands for. */
const written = new Map<string, string>()
for (const line of shortWords) {
  const [whole, ...others] = line.split(' ')
  for (const other of others) if (!written.has(sound(other))) written.set(sound(other), whole!)
}
const compared = (words: string): Set<string> =>
  new Set(words.split(' ').map((each) => sound(written.get(sound(each)) ?? each)))
const kinds = compared(kindWords)

const counted = (words: string, valueAt: (at: number) => number): [string, number][] =>
  words.split(' ').map((each, at) => [each, valueAt(at)])
const numbers = new Map<string, number>([
  ...counted(numberWords, (at) => at),
  ...counted(tensWords, (at) => 10 * at + 30),
  ...counted(romanNumbers, (at) => at + 1),
])

/** Whether a word comes and goes. A single capital is an initial or a number. */
export const isSmall = ({ form, text }: Piece): boolean =>
  small.has(text) && (text.length > 1 || form === form.toLowerCase())

/** Words of a name of a body or a thing, without small words where there are others; "forty-four" is one number. */
export function bodyWords(pieces: readonly Piece[]): Word[] {
  const full = pieces.filter((piece) => !isSmall(piece))
  const words: Word[] = []
  const kept = full.length ? full : pieces
  for (let at = 0; at < kept.length; at++) {
    const piece = kept[at]!
    const next = kept[at + 1]
    const tens = numbers.get(piece.text)
    const ones = next && numbers.get(next.text)
    if (tens && ones && tens >= 20 && tens % 10 === 0 && ones < 10) {
      words.push(number(`${piece.form}-${next.form}`, tens + ones))
      at++
    } else words.push(asWord(piece, at))
  }
  return words
}

const number = (form: string, value: number): Word => word(form, String(value), [String(value)], 'number', WORD)

function asWord({ form, text }: Piece, at: number): Word {
  // "I" and "V" at the beginning are words
  const value = /^[0-9]+$/u.test(text) ? Number(text) : at > 0 || text.length > 2 ? numbers.get(text) : undefined
  if (value !== undefined) return number(form, value)
  const key = sound(form)
  const whole = written.get(key)
  const own = whole ? sound(whole) : key
  const weight = kinds.has(own) ? KIND : WORD
  return word(form, whole ?? text, whole ? [own] : soundKeys(form), 'word', weight)
}
