import { bodyWords, isSmall } from './body-word.ts'
import { acronyms } from './data/acronym.ts'
import { shipWords } from './data/body-word.ts'
import { withoutForms } from './legal-form.ts'
import { soundKeys } from './sound.ts'
import { type Piece, split, wordsOf } from './split.ts'
import type { Word } from './word.ts'

/** An organisation's name, parsed. */
export interface BodyName {
  /** without small words and legal forms */
  readonly words: readonly Word[]
  /** the kinds of its legal forms (see `legalForms`) */
  readonly forms: readonly string[]
  /** all its letters, without its legal forms and with them */
  readonly letters: string
  readonly allLetters: string
  /** what it may be in short: initials with and without small words, and without what it is "of" */
  readonly initials: readonly string[]
  /** its only word, if that may be an acronym; null else */
  readonly acronym: string | null
  /** lines of `acronyms` that have it */
  readonly known: readonly number[]
}

/** An acronym of one letter fits any name; one of many letters is a word in capitals. */
const SHORTEST_ACRONYM = 2
const LONGEST_ACRONYM = 7

const ships = wordsOf(shipWords)

const lines = new Map<string, number[]>()
for (const [line, names] of acronyms.entries())
  for (const name of names) lines.set(keyOf(split(name)), [...(lines.get(keyOf(split(name))) ?? []), line])

/** Parses the name of an organisation. */
export function parseBody(name: string): BodyName {
  const pieces = unspelt(split(name.replace(/[&+]/gu, ' and ')))
  const { rest, forms } = withoutForms(pieces)
  return {
    words: bodyWords(rest),
    forms,
    letters: lettersOf(rest),
    allLetters: lettersOf(pieces),
    initials: initialsOf(rest),
    acronym: acronymOf(rest),
    known: lines.get(keyOf(rest)) ?? [],
  }
}

/** Parses the name of a thing: a ship, a place, a document. */
export function parseThing(name: string): readonly Word[] {
  const pieces = split(name)
  return bodyWords(pieces.length > 1 && ships.has(pieces[0]!.text) ? pieces.slice(1) : pieces)
}

/** "A.B.C." is one word: capitals with full stops that follow each other are spelt, not words. */
function unspelt(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let spelling = false
  for (const piece of pieces) {
    const letter = piece.text.length === 1 && piece.dotted && /\p{Lu}/u.test(piece.form)
    const before = joined.at(-1)
    if (letter && spelling && before)
      joined[joined.length - 1] = { ...piece, form: before.form + piece.form, text: before.text + piece.text }
    else joined.push(piece)
    spelling = letter
  }
  return joined
}

const lettersOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

function keyOf(pieces: readonly Piece[]): string {
  return pieces.flatMap((piece) => (isSmall(piece) ? [] : [soundKeys(piece.form)[0]])).join(' ')
}

function initialsOf(pieces: readonly Piece[]): string[] {
  const of = pieces.findIndex(({ text }, at) => at > 1 && text === 'of')
  const parts = of < 0 ? [pieces] : [pieces, pieces.slice(0, of)]
  const found = parts.flatMap((part) => [part, part.filter((piece) => !isSmall(piece))])
  return [...new Set(found.map((part) => part.map(({ text }) => text[0]).join('')))].filter(
    (letters) => letters.length >= SHORTEST_ACRONYM,
  )
}

function acronymOf(pieces: readonly Piece[]): string | null {
  const [{ form, text } = { form: '', text: '' }] = pieces
  const spelt = pieces.length === 1 && form === form.toUpperCase()
  return spelt && text.length >= SHORTEST_ACRONYM && text.length <= LONGEST_ACRONYM ? text : null
}
