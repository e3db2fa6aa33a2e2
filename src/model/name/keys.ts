import type { EntityKind } from '../entity.ts'
import { type PreparedName, prepared } from './compare.ts'
import type { Word } from './word.ts'

/** A skeleton of fewer consonants is in too many words: the whole key stands for it. */
const SHORTEST = 2

/**
 * Keys under which spellings of one name meet, sorted; names without a key in common need not be compared. A person has one
 * for each full word of the name, or more where a letter may be read in two ways (see `soundKeys`): the consonants that are
 * heard, so that vowels, transliterations and scripts make no difference, and a bare surname meets the full name. Pet names
 * meet by the surname. An organisation has those of the words that tell it apart, its acronym, and the list of acronyms that
 * it is in. A name in a script without a table has itself.
 */
export const matchingKeys = (name: string, kind: EntityKind): readonly string[] => preparedKeys(prepared(name, kind))

/** `matchingKeys` of a name that is parsed. */
export function preparedKeys({ name, parsed, key }: PreparedName): readonly string[] {
  if (!parsed) return [`=${name}`]
  const keys = new Set(heaviest(parsed.words).flatMap(keysOf))
  if (parsed.of === 'person') for (const aside of parsed.asides) for (const each of keysOf(aside)) keys.add(each)
  if (parsed.of === 'body') {
    for (const letters of parsed.acronym ? [parsed.acronym] : parsed.initials) keys.add(`#${letters}`)
    for (const line of parsed.known) keys.add(`@${line}`)
    keys.add(`_${parsed.letters}`)
  }
  return keys.size ? [...keys].sort() : [`=${key}`]
}

/** The full words; where there are none, whatever there is. */
function heaviest(words: readonly Word[]): readonly Word[] {
  const full = words.filter(({ kind, weight }) => kind === 'word' && weight === 1)
  return full.length ? full : words
}

const keysOf = ({ keys, bones }: Word): string[] =>
  keys.map((key, at) => (bones[at]!.length < SHORTEST ? key : bones[at]!.toUpperCase()))
