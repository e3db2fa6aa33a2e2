import type { Stance } from '../../model/claim.ts'

/**
 * Verbs that attribute. Ours: collected from the reporting verbs of English grammars and style guides (say, think, write,
 * deny, doubt, ask, demand, promise, show). The test lints the list: one entry a lemma, known classes, sound forms.
 */
export type CueClass =
  | 'say'
  | 'think'
  | 'deny'
  | 'doubt'
  | 'ask'
  | 'demand'
  | 'predict'
  | 'promise'
  | 'show'
  | 'confirm'
  | 'doubtfully'

export interface Cue {
  readonly lemma: string
  readonly class: CueClass
  /** takes a clause without "that": "he said the vault was empty" */
  readonly bare: boolean
}

const rows = (kind: CueClass, bare: string, that: string): Cue[] => [
  ...words(bare).map((lemma) => ({ lemma, class: kind, bare: true })),
  ...words(that).map((lemma) => ({ lemma, class: kind, bare: false })),
]
const words = (list: string): string[] => list.trim().split(/\s+/u).filter(Boolean)

export const cues: readonly Cue[] = [
  ...rows(
    'say',
    'say tell add reply explain joke stress',
    `announce answer recall argue assert comment complain contend continue declare disclose emphasise emphasize inform insist
    maintain mention note observe point quip relate remark remind repeat report respond retort reveal state
    suggest swear testify tweet underline underscore volunteer warn whisper write boast counter rule brief`,
  ),
  // words by which a reporter keeps a distance from what is said
  ...rows('doubtfully', 'claim allege', 'purport imply intimate insinuate theorise theorize speculate'),
  ...rows('confirm', 'admit acknowledge concede confess', 'confirm agree accept certify verify'),
  ...rows(
    'think',
    'think believe feel hope fear guess suppose suspect know',
    'assume conclude consider decide estimate judge reckon regard understand',
  ),
  ...rows('deny', '', 'deny dispute reject refute rebut'),
  ...rows('doubt', '', 'doubt question'),
  ...rows('ask', '', 'ask wonder inquire enquire'),
  ...rows('demand', '', 'demand order urge request recommend propose call'),
  ...rows('predict', '', 'predict forecast expect anticipate'),
  ...rows('promise', '', 'promise pledge vow threaten'),
  ...rows('show', '', 'show indicate prove demonstrate'),
]

/** Irregular forms, and those whose last consonant doubles; all others are built by rule. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  write: ['writes', 'wrote', 'written', 'writing'],
  understand: ['understands', 'understood', 'understanding'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  show: ['shows', 'showed', 'shown', 'showing'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  refer: ['refers', 'referred', 'referring'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
}

/** Nouns whose clause is somebody's: "the claim that", "in the belief that"; with the class of the verb they stand for. */
export const cueNouns: Readonly<Record<string, CueClass>> = {
  accusation: 'doubtfully',
  admission: 'confirm',
  allegation: 'doubtfully',
  argument: 'say',
  assertion: 'say',
  assumption: 'think',
  belief: 'think',
  claim: 'doubtfully',
  conclusion: 'think',
  conviction: 'think',
  denial: 'deny',
  doubt: 'doubt',
  hope: 'think',
  idea: 'doubtfully',
  insistence: 'say',
  notion: 'doubtfully',
  opinion: 'think',
  promise: 'promise',
  rumour: 'doubtfully',
  rumor: 'doubtfully',
  statement: 'say',
  suggestion: 'say',
  suspicion: 'think',
  theory: 'doubtfully',
  version: 'doubtfully',
  view: 'think',
  warning: 'say',
}

/** What a class does with the content. */
export const stanceOf: Readonly<Record<CueClass, Stance>> = {
  say: 'asserts',
  think: 'asserts',
  doubtfully: 'asserts',
  confirm: 'asserts',
  show: 'asserts',
  promise: 'asserts',
  deny: 'denies',
  doubt: 'doubts',
  ask: 'asks',
  demand: 'demands',
  predict: 'predicts',
}
