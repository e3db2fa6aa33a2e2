import type { Adoption, Manner, Stance } from '../model/claim.ts'
import type { Span } from '../model/text.ts'
import type { CueClass } from './data/lexicon.ts'

/** Words that attribute words: what a rule found, before it is known who the source is. */
export interface Attribution {
  /** empty where nobody is named: "it is believed that" */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly class: CueClass
  readonly negated: boolean
  readonly quotation: 'direct' | 'indirect' | 'mixed'
  /** where the source is a relative pronoun: the words it stands for */
  readonly antecedent?: readonly Span[]
  /** where the tree around the cue tells more than its class: what the source does with the content */
  readonly stance?: Stance
  /** what the cue tells of, where that is not words said */
  readonly manner?: Manner
  /** where the tree around the cue tells it: how the outer voice takes the content */
  readonly adoption?: Adoption | null
  /** the source means people in general, whom no other words name */
  readonly anybody?: boolean
}

/** Where an attribution ends, with the words that tell whose it is: “…,” said Linde, head of the Toma mill. */
export const endOf = ({ source, cue, content }: Attribution): number =>
  Math.max(...[...source, ...cue, ...content].map(({ end }) => end))
