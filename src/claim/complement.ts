import type { Tree, Words } from '../model/tree.ts'
import type { Construction } from './candidate.ts'
import type { CueEntry, Frame } from './data/lexicon.ts'
import type { Subject } from './subject.ts'

/** A complement of a verb that could be a content. */
export interface Complement {
  readonly content: Words
  readonly head: number
  readonly construction: Construction
  readonly frame: Frame | null
  readonly cue?: Words
  /** where it is not the verb's subject; its words, where they are known */
  readonly source?: Pick<Subject, 'head' | 'grip'> & { readonly words?: Words }
}

export const has = (entries: readonly CueEntry[], frame: Frame): boolean =>
  entries.some(({ frames }) => frames.has(frame))

export const markOf = (tree: Tree, word: number): string => tree.low(tree.kid(word, 'mark'))

const PREPOSITIONS: ReadonlySet<string> = new Set('about of for on to with against at over in as into from'.split(' '))

export const isPreposition = (word: string): word is Frame => PREPOSITIONS.has(word)
