import { describe, expect, it } from 'vitest'
import { hangMarks } from '../../src/reading/punctuation.ts'

/** `word>head`, heads counted from 0, -1 for the root; marks come without, and are hung. Returns the marks' heads. */
function hung(sentence: string): Record<string, number> {
  const parts = sentence.split(' ').map((part) => part.split('>'))
  const words = parts.map(([word]) => word!)
  const isMark = parts.map(([, head]) => (head === undefined ? 1 : 0))
  const head = Int32Array.from(parts, ([, head]) => (head === '-1' ? words.length : Number(head ?? 0)))
  hangMarks(words, isMark, { head, label: new Int32Array(words.length) }, 1)
  return Object.fromEntries(words.flatMap((word, at) => (isMark[at] ? [[`${word}${at}`, head[at]!]] : [])))
}

describe('A mark of punctuation hangs', () => {
  it.each<[string, string, Record<string, number>]>([
    ['on the root, at the end', 'Linde>1 left>-1 .', { '.2': 1 }],
    ['on a clause that stands before its head', 'If>2 he>2 comes>5 , I>5 go>-1 .', { ',3': 2, '.6': 5 }],
    ['on what is listed behind it', 'Linde>-1 , Toma>0 and>4 Varga>0', { ',1': 2 }],
    [
      'with its pair on the head of what they enclose',
      'Linde>1 said>-1 “ files>4 burn>1 ” .',
      { '“2': 4, '”5': 4, '.6': 1 },
    ],
    ['beside, where what it encloses has two heads', 'He>1 saw>-1 ( Linde>1 now>1 )', { '(2': 3, ')5': 1 }],
    ['on the word left of it, where neither stands below the other', 'Yes>2 , come>-1', { ',1': 0 }],
  ])('%s', (_, sentence, expected) => expect(hung(sentence)).toEqual(expected))
})
