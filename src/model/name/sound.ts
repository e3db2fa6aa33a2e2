import { ambiguous, armenian, cyrillic, georgian, greek, latin, marked } from './data/sound.ts'

/** Words of more than so many readings keep the first: enough for three doubtful letters. */
const READINGS = 8

const pairs = (table: string): Map<string, string> =>
  new Map(
    table
      .split(' ')
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )

/** What is heard for a letter, or two, of a script that is not Latin. */
const heard = pairs(`${cyrillic} ${georgian} ${armenian} ${greek}`)
const markedLetters = pairs(marked)

const READABLE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Greek}\p{Script=Inherited}ʹʺʻʼ]/u

/** Whether a text has letters, and all are of scripts that have a table here. */
export const isReadable = (text: string): boolean =>
  /\p{L}/u.test(text) && ![...text.matchAll(/[\p{L}\p{M}]/gu)].some(([letter]) => !READABLE.test(letter))

/** Letters without their marks, in small; of compatibility forms the plain one. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/**
 * The keys of one word as it is heard: words that one name is written as in two systems of transliteration have a key in
 * common. "Qairat", "Kayrat" and "Кайрат" are "kairat"; "Jakov" is "iakov" and "Jakov". See `data/sound.ts` for the letters
 * of keys. A letter of a script without a table stands for itself.
 */
export function soundKeys(word: string): readonly string[] {
  let readings = ['']
  const text = word.normalize('NFC').toLowerCase()
  for (const run of text.match(/[\p{Script=Latin}\p{M}\P{L}ʹʺʻʼ]+|[^\p{Script=Latin}]+/gu) ?? [text]) {
    const ways = /\p{Script=Latin}/u.test(run) ? latinKeys(run) : [otherKey(run)]
    readings = readings.flatMap((before) => ways.map((after) => before + after)).slice(0, READINGS)
  }
  return [...new Set(readings.map(settle))]
}

/** A word in small Latin letters, as newspapers write what is heard; of Georgian, Armenian, Greek. */
export const heardLatin = (word: string): string =>
  otherKey(word.normalize('NFC').toLowerCase())
    .replace(/J/gu, 'zh')
    .replace(/C/gu, 'ts')
    .replace(/X/gu, 'ch')
    .replace(/S/gu, 'sh')

function otherKey(word: string): string {
  let key = ''
  const bare = word.replace(/['`‘]/gu, '')
  const text = heard.has(bare)
    ? bare
    : Array.from(bare, (letter) => (heard.has(letter) ? letter : plain(letter))).join('')
  for (let at = 0; at < text.length; at++) {
    const two = heard.get(text.slice(at, at + 2))
    if (two !== undefined && at + 1 < text.length) at++
    key += two !== undefined ? two : (heard.get(text[at]!) ?? text[at]!)
  }
  return key
}

function latinKeys(word: string): string[] {
  let readings = ['']
  const add = (ways: readonly string[]): void => {
    readings = readings.flatMap((before) => ways.map((way) => before + way)).slice(0, READINGS)
  }
  const text = Array.from(word, unmark).join('')
  for (let at = 0; at < text.length; ) {
    const group = latin.find(([letters]) =>
      letters.endsWith('$') ? text.slice(at) === letters.slice(0, -1) : text.startsWith(letters, at),
    )
    const letter = !group && text.startsWith('sch', at) ? 'sch' : text[at]!
    if (group) add([group[1]])
    else add(ambiguous[letter] ?? [letter])
    at += group ? group[0].replace('$', '').length : letter.length
  }
  return readings
}

const unmark = (letter: string): string => (ambiguous[letter] ? letter : (markedLetters.get(letter) ?? plain(letter)))

/** Doubled letters once; e for the ie that ье and є make. */
const settle = (key: string): string => key.replace(/ie/gu, 'e').replace(/(.)\1+/gu, '$1')

const voiceless: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k', v: 'f', z: 's', J: 'S' }

/**
 * The consonants of a key, voiced ones as their voiceless sisters but at the beginning. Vowels are what two spellings of a
 * name differ in most, and then what is devoiced in one language and not in another: Medvedev and Medwedeff.
 */
export const consonants = (key: string): string =>
  key.slice(0, 1).replace(/[aeiou]/u, '') +
  key
    .slice(1)
    .replace(/[aeiou]+/gu, '')
    .replace(/[bdgvzJ]/gu, (letter) => voiceless[letter]!)
