import { commonNames, givenNames, spelledNames } from './data/given-name.ts'
import {
  degrees,
  doubtfulTitles,
  fatherWords,
  generations,
  men,
  particles,
  patronymicEndings,
  patronymicWords,
  titles,
  titlesAfter,
  women,
} from './data/person-word.ts'
import { soundKeys } from './sound.ts'
import { type Piece, split, wordsOf } from './split.ts'
import { type Word, word } from './word.ts'

/** A person's name, parsed. */
export interface PersonName {
  readonly words: readonly Word[]
  /** by-names in brackets or quotation marks: they may agree, and contradict nothing */
  readonly asides: readonly Word[]
  /** junior, senior, or a number; null where none is said */
  readonly generation: string | null
  /** what a title says of its bearer; null where it says nothing */
  readonly sex: 'man' | 'woman' | null
  /** surname first, with a comma */
  readonly turned: boolean
}

const titleWords = wordsOf(titles)
const lateTitleWords = wordsOf(titlesAfter)
const doubtfulWords = wordsOf(doubtfulTitles)
const menWords = wordsOf(men)
const womenWords = wordsOf(women)
const degreeWords = wordsOf(degrees)
const particleWords = wordsOf(particles)
const fathersBefore = wordsOf(fatherWords)
const descentWords = wordsOf(patronymicWords)
const endings = patronymicEndings.split(' ')

const groupsBySound = new Map<string, number[]>()
for (const [group, forms] of givenNames.entries())
  for (const key of forms.split(' ').flatMap((form) => soundKeys(form)))
    if (!groupsBySound.get(key)?.includes(group)) groupsBySound.set(key, [...(groupsBySound.get(key) ?? []), group])
/** By each way of spelling a name, the key that all of them share. */
const sharedKeys = new Map<string, string>()
for (const forms of spelledNames) {
  const [first] = soundKeys(forms.split(' ')[0]!)
  for (const key of forms.split(' ').flatMap((form) => soundKeys(form))) sharedKeys.set(key, first!)
}

/** The group of names that are known and in no other: two of them are two names. */
const KNOWN = -1
const knownKeys = new Set([...sharedKeys.keys(), ...commonNames.split(' ').flatMap((name) => soundKeys(name))])

/**
 * What of a name weighs how much. A full word tells people apart. A patronymic does too, but is often left out; an initial
 * fits many; a particle comes and goes with the paper's style.
 */
const WEIGHT = { word: 1, patronymic: 0.6, initial: 0.5, particle: 0.1, number: 1 } as const

/** Parses a person's name: titles, initials, patronymics, particles, generations are told from the names themselves. */
export function parsePerson(name: string): PersonName {
  const all = descents(split(name))
  const [kept, sex] = untitled(all.filter(({ aside }) => !aside))
  const [bare, generation] = ungraded(kept)
  const shouted = bare.every(({ form }) => form === form.toUpperCase())
  const pieces = bare.flatMap((piece) => initialsOf(piece, shouted))
  const words = pieces.map((piece, at) =>
    asWord(piece, isParticle(pieces, at), fathersBefore.has(pieces[at - 1]?.text ?? '')),
  )
  const full = words.filter(({ kind }) => kind === 'word').length
  return {
    words: full > 2 ? words.map((each, at) => asPatronymic(each, at, words)) : words,
    asides: all.filter(({ aside }) => aside).map((piece) => asWord(piece, false, false)),
    generation,
    sex,
    turned: /^[^,]*\p{L}[^,]*,\s*\p{L}/u.test(name) && !generations[bare.at(-1)?.text ?? ''],
  }
}

/** "Bolat uly" is one word. */
function descents(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const father = joined.at(-1)
    if (father && descentWords.has(piece.text) && joined.length > 1)
      joined[joined.length - 1] = { ...father, form: `${father.form} ${piece.form}`, text: father.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

/** Without the titles before a name ("Linde, Dr Anna" has one too) and after it, and what they say of its bearer. */
function untitled(pieces: readonly Piece[]): [Piece[], PersonName['sex']] {
  const rest = [...pieces]
  let sex: PersonName['sex'] = null
  const drop = (at: number): void => {
    const [{ text } = { text: '' }] = rest.splice(at, 1)
    sex = menWords.has(text) ? 'man' : womenWords.has(text) ? 'woman' : sex
  }
  const isTitle = (at: number): boolean =>
    titleWords.has(rest[at]!.text) || (rest.length > 2 && doubtfulWords.has(rest[at]!.text) && !rest[at + 1]?.dotted)
  while (rest.length > 1 && isTitle(0)) drop(0)
  for (let at = 1; at < rest.length - 1; at++) while (rest[at]?.comma && at < rest.length - 1 && isTitle(at)) drop(at)
  if (rest.length > 1 && lateTitleWords.has(rest.at(-1)!.text)) drop(rest.length - 1)
  return [rest, sex]
}

/** Without "Jr." and degrees, which are told from surnames (Yo-Yo Ma) by a comma, a full stop or more than one capital. */
function ungraded(pieces: readonly Piece[]): [Piece[], string | null] {
  let generation: string | null = null
  const shouted = pieces.every(({ form }) => form === form.toUpperCase())
  const kept = pieces.filter(({ form, text, dotted, comma }, at) => {
    if (at === 0 || pieces.length < 3) return true
    const own = generations[text]
    if (own) generation = own
    const marked = dotted || comma || (!shouted && /\p{Lu}.*\p{Lu}/u.test(form))
    return !own && !(marked && at > 1 && degreeWords.has(text))
  })
  return [kept, generation]
}

/** "JR Toma" has two initials where the name is not all in capitals; "Yu." is one. */
function initialsOf(piece: Piece, shouted: boolean): Piece[] {
  const { form } = piece
  if (shouted || form.length !== 2 || form !== form.toUpperCase() || /[\p{N}]/u.test(form)) return [piece]
  return split(form.split('').join('.')).map((initial) => ({ ...initial, dotted: true }))
}

const isInitial = ({ form, text, dotted }: Piece): boolean =>
  text.length === 1 || /^\p{L}$/u.test(form) || (dotted && form.length === 2)

/**
 * A particle stands before another word. At the beginning, in capitals and with one word after it, it is a first name: Ben
 * Linde, Al Varga; with a hyphen it is an article: Al-Varga.
 */
function isParticle(pieces: readonly Piece[], at: number): boolean {
  const { form, text, hyphened } = pieces[at]!
  if (!particleWords.has(text) || at === pieces.length - 1) return false
  if (form.length === 1 && form !== form.toLowerCase()) return false
  return at > 0 || hyphened || form === form.toLowerCase() || pieces.length > 2
}

function asWord(piece: Piece, particle: boolean, father: boolean): Word {
  const heard = soundKeys(piece.form.replace(/\s/gu, ''))
  const keys = [...new Set(heard.flatMap((key) => [key, sharedKeys.get(key) ?? key]))]
  if (particle) return word(piece.form, piece.text, keys, 'particle', WEIGHT.particle)
  if (isInitial(piece)) {
    // Y. is Yerzhan, who is Erzhan elsewhere
    const ways = piece.text === 'y' ? [...keys, 'e'] : keys
    return word(piece.form, piece.text, ways, 'initial', WEIGHT.initial)
  }
  if (/^\p{N}+$/u.test(piece.text)) return word(piece.form, piece.text, keys, 'number', WEIGHT.number)
  const groups = [...new Set(keys.flatMap((key) => groupsBySound.get(key) ?? (knownKeys.has(key) ? [KNOWN] : [])))]
  return { ...word(piece.form, piece.text, keys, 'word', WEIGHT.word, groups), father }
}

/** A middle or last word of three that ends as patronymics do. Alone with a first name it is a surname: Petrovich. */
function asPatronymic(each: Word, at: number, words: readonly Word[]): Word {
  const may = at > 0 && each.kind === 'word' && words[at - 1]!.kind !== 'particle'
  const is = may && endings.some((end) => each.text.length > end.length + 2 && each.text.endsWith(end))
  return is ? { ...each, kind: 'patronymic', weight: WEIGHT.patronymic, groups: [] } : each
}
