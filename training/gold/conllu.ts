import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedToken } from '../../src/model/reading.ts'

/** A word of a treebank, with what annotators said of it. `_` stands where a treebank says nothing. */
export interface GoldToken extends Pick<ParsedToken, 'form' | 'lemma' | 'upos' | 'xpos' | 'head' | 'deprel'> {
  /** whether white space follows; inside a {@link Surface} it never does */
  readonly spaceAfter: boolean
}

/** Words that are written as one: `didn't` for *did* and *n't*. Its parts need not spell it letter by letter. */
export interface Surface {
  readonly form: string
  /** half-open range of indices into the sentence's tokens, counted from 0 */
  readonly first: number
  readonly last: number
}

/** A sentence of a treebank. */
export interface GoldSentence {
  /** name of the document it stands in; '' where none is given */
  readonly document: string
  readonly newDocument: boolean
  readonly newParagraph: boolean
  /** the sentence as it was written; null where the treebank does not keep it */
  readonly text: string | null
  readonly tokens: readonly GoldToken[]
  readonly surfaces: readonly Surface[]
}

/** Where the open treebanks lie, seen from the top of the repository. */
export const dataRoot = join(import.meta.dirname, '../../../shared/eval/data')

type Ten = [string, string, string, string, string, string, string, string, string, string]

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). Empty nodes (`8.1`) and the columns of features and enhanced
 * dependencies are left out. Throws on a line that has not ten columns, with its number.
 */
export function readConllu(text: string): GoldSentence[] {
  const found: GoldSentence[] = []
  let document = ''
  let newDocument = false
  let newParagraph = false
  let written: string | null = null
  let tokens: GoldToken[] = []
  let surfaces: Surface[] = []
  let surfaceSpace = true
  const close = (): void => {
    if (tokens.length) {
      found.push({ document, newDocument, newParagraph: newParagraph || newDocument, text: written, tokens, surfaces })
      newDocument = false
      newParagraph = false
    }
    written = null
    tokens = []
    surfaces = []
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line === '') {
      close()
      continue
    }
    if (line.startsWith('#')) {
      const [, key, value] = /^#\s*([^=]*?)\s*(?:=\s*(.*))?$/u.exec(line) ?? []
      if (key === 'newdoc id' || key === 'newdoc') {
        document = value ?? ''
        newDocument = true
      } else if (key === 'newpar id' || key === 'newpar') newParagraph = true
      else if (key === 'text') written = value ?? ''
      continue
    }
    const columns = line.split('\t')
    if (columns.length !== 10) throw new Error(`line ${index + 1} of the CoNLL-U has ${columns.length} columns, not 10`)
    const [id, form, lemma, upos, xpos, , head, deprel, , misc] = columns as Ten
    if (id.includes('.')) continue
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/u.test(misc)
    const range = /^(\d+)-(\d+)$/u.exec(id)
    if (range) {
      surfaces.push({ form, first: Number(range[1]) - 1, last: Number(range[2]) })
      surfaceSpace = spaceAfter
      continue
    }
    const around = surfaces.at(-1)
    const inside = around && tokens.length < around.last ? around : null
    const space = inside ? tokens.length + 1 === inside.last && surfaceSpace : spaceAfter
    tokens.push({ form, lemma, upos, xpos, head: Number(head) || 0, deprel, spaceAfter: space })
  }
  close()
  return found
}

/** English Web Treebank, universal dependencies (CC BY-SA 4.0): `ewt/{train,dev,test}.conllu`. */
export const readEwt = (part: 'train' | 'dev' | 'test', root: string = dataRoot): GoldSentence[] =>
  readConllu(readFileSync(join(root, 'ewt', `${part}.conllu`), 'utf8'))
