import type { Span } from '../model/text.ts'
import type { CueClass } from './data/cue.ts'

/** Words that attribute words: what a rule found, before it is known who the source is. */
export interface Attribution {
  /** empty where nobody is named: "it is believed that" */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly class: CueClass
  readonly negated: boolean
  readonly quotation: 'direct' | 'indirect' | 'mixed'
}
