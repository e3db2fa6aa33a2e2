import type { Stance } from '../../model/claim.ts'

/** What the source does with the content. */
export const cueClasses = [
  'say',
  'write',
  'think',
  'know',
  'feel',
  /** praises, blames, supports, opposes, calls it so */
  'judge',
  'want',
  'plan',
  'promise',
  'predict',
  'ask',
  'demand',
  'permit',
  'deny',
  'doubt',
  'admit',
  'allege',
  'show',
  'decide',
] as const
export type CueClass = (typeof cueClasses)[number]

/** How the content stands to its cue. Prepositions: their object is the content, or a part of it ("accused him of theft"). */
export const frames = [
  /** a finite clause, with or without "that": "said the vault was empty" */
  'clause',
  /** only with "that", "whether" or another wh-word: "complained that the vault was empty" */
  'that',
  /** direct speech */
  'quote',
  /** "vowed to resign" */
  'infinitive',
  /** "urged him to resign" */
  'person-infinitive',
  /** "denied taking money" */
  'gerund',
  /** a noun phrase that is put forward or judged: "denied the charge", "praised the crews" */
  'object',
  'about',
  'of',
  'for',
  'on',
  'to',
  'with',
  'against',
  'at',
  'over',
  'in',
  'as',
  'into',
  'from',
  /** no frame of the content: a direct object beside it is who hears it ("told Linde that…") */
  'hearer',
  /** no frame of the content: the word attributes only sometimes; a bare object is no sign of it */
  'weak',
] as const
export type Frame = (typeof frames)[number]

/**
 * One sense of a word that attributes. A lemma of several words is a verb with the particle, preposition or noun without
 * which it does not attribute ("point out", "call for", "make clear"); its frames are of what follows the last word, so
 * that "called for calm" is an object of "call for". Other words may stand between ("make it clear", "point this out").
 * A preposition that a cue takes beside other complements is a frame of the plain lemma: "complain", about.
 */
export interface CueEntry {
  readonly lemma: string
  readonly class: CueClass
  readonly frames: ReadonlySet<Frame>
  /** an invented sentence with the lemma in it */
  readonly example: string
}

/** What a class does with the content. */
export const stanceOf: Readonly<Record<CueClass, Stance>> = {
  say: 'asserts',
  write: 'asserts',
  think: 'asserts',
  know: 'asserts',
  feel: 'asserts',
  judge: 'asserts',
  permit: 'asserts',
  admit: 'asserts',
  allege: 'asserts',
  show: 'asserts',
  want: 'demands',
  demand: 'demands',
  plan: 'predicts',
  promise: 'predicts',
  predict: 'predicts',
  decide: 'predicts',
  ask: 'asks',
  deny: 'denies',
  doubt: 'doubts',
}

/**
 * The entries of a table by lemma, in the order of their lines. A line is `lemma | class | frames | example`; empty lines
 * are passed over. Throws, with the line, where a column is missing or empty, or a class or frame is unknown.
 */
export function entriesOf(table: string): ReadonlyMap<string, readonly CueEntry[]> {
  const entries = new Map<string, CueEntry[]>()
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue
    const entry = entryOf(line)
    entries.set(entry.lemma, [...(entries.get(entry.lemma) ?? []), entry])
  }
  return entries
}

function entryOf(line: string): CueEntry {
  const malformed = (why: string) => new Error(`Malformed cue, ${why}: "${line}"`)
  const columns = line.split('|').map((column) => column.trim())
  const [lemma, name, list, example] = columns
  if (columns.length !== 4 || !lemma || !name || !list || !example) throw malformed('not four columns')
  const kind = cueClasses.find((known) => known === name)
  if (kind === undefined) throw malformed(`no class "${name}"`)
  const found = list.split(/\s+/u).map((word) => {
    const frame = frames.find((known) => known === word)
    if (frame === undefined) throw malformed(`no frame "${word}"`)
    return frame
  })
  return { lemma, class: kind, frames: new Set(found), example }
}
