/** One reason of a comparison. The weights of all features of a comparison sum to its score, cut off at 0 and 1. */
export interface Feature {
  readonly name: FeatureName
  /** the words it stands on, as written: "Satubaldy ~ Satybaldy"; empty where it stands on the whole names */
  readonly detail: string
  /** what it added, or took away */
  readonly weight: number
}

export const featureNames = [
  'identical',
  'same',
  'spelling',
  'initial',
  'short form',
  'slip',
  'spacing',
  'acronym',
  'translation',
  'contradicts',
  'left out',
  'patronymic differs',
  'order',
  'few words',
  'only an initial',
  'generation',
  'title',
  'legal form',
  'number',
  'unreadable script',
  'nothing in common',
] as const

/**
 * *identical*: letter for letter, but for case, accents and marks. *same*, *spelling* (transliterations and accents),
 * *initial*, *short form*, *slip* (a letter or two), *spacing*: how a word of one is a word of the other. *acronym*,
 * *translation*: of whole names of organisations. *contradicts*: each has a word instead of the other's. *left out*: one has
 * a word more. *order*: other than in the other. *few words*: one word agrees, and there are more. *only an initial* agrees
 * beside a surname. *generation* (junior, senior), *title* (a man's, a woman's), *legal form*, *number*: they differ.
 */
export type FeatureName = (typeof featureNames)[number]
