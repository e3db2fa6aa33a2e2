import { read } from '../../src/reading/index.ts'
import { findTimes } from '../../src/workbench/index.ts'
import { meantime } from './timex.ts'

export interface Speed {
  /** words and marks, as Hearsay cuts them */
  readonly tokens: number
  /** seconds that each turn took, the first one left out */
  readonly seconds: readonly number[]
}

/** Finds and places the times of the same articles again and again. */
export function measureSpeed(turns: number): Speed {
  const texts = [...meantime('look'), ...meantime('measure')].map(({ text }) => text)
  const seconds: number[] = []
  for (let turn = 0; turn <= turns; turn++) {
    const begun = performance.now()
    for (const text of texts) findTimes(text, { written: '2008-10-13' })
    if (turn > 0) seconds.push((performance.now() - begun) / 1000)
  }
  const tokens = texts.reduce((sum, text) => {
    const whole = { start: 0, end: text.length, kind: 'paragraph' } as const
    return sum + read(text, [whole], null).tokens.length
  }, 0)
  return { tokens, seconds }
}
