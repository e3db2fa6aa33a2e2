import { bodyNouns, documentNouns, unnamedNouns } from './data/source.ts'
import { isNoun } from './noun-phrase.ts'

const kinds = ['person', 'body', 'paper', 'thing'] as const
/** What a common noun stands for: "lawyer", "council", "letter", "loophole". */
export type NounKind = (typeof kinds)[number]

/** What common nouns stand for: by our own lists, and by what was learned from a corpus whose noun phrases are marked. */
export class Nouns {
  readonly #learned: ReadonlyMap<string, NounKind>

  constructor(learned: ReadonlyMap<string, NounKind>) {
    this.#learned = learned
  }

  /** Of a lemma in lower case; null where it is not known. */
  kindOf(noun: string): NounKind | null {
    if (isNoun(unnamedNouns, noun)) return 'person'
    if (isNoun(documentNouns, noun)) return 'paper'
    if (isNoun(bodyNouns, noun)) return 'body'
    return this.#learned.get(noun) ?? this.#learned.get(noun.split('-').at(-1)!) ?? null
  }
}

/** Nouns from their file: a line a noun, a tab, its kind. Throws where a line is not one. */
export function readNouns(bytes: Uint8Array): Nouns {
  const learned = new Map<string, NounKind>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (!line) continue
    const [noun = '', name] = line.split('\t')
    const kind = kinds.find((known) => known === name)
    if (!kind) throw new Error(`The list of nouns has a line it should not have: ${line}`)
    learned.set(noun, kind)
  }
  return new Nouns(learned)
}
