import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTimes } from '../../src/workbench/index.ts'
import { evaluation } from '../claims/shared.ts'

export const museumFile = join(evaluation, 'data/edtf/natural-language.tsv')

export interface Phrase {
  readonly text: string
  readonly expected: string
  /** the first date found; '' for none */
  readonly found: string
}

/** Dates as catalogues of museums write them, with what is found in each. */
export const measurePhrases = (): Phrase[] =>
  readFileSync(museumFile, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [text = '', expected = ''] = line.split('\t')
      return { text, expected, found: findTimes(text, { written: null }).find(({ edtf }) => edtf)?.edtf ?? '' }
    })
