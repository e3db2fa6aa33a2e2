import { irregular, noSuperlative } from './lemma-exception.ts'

/**
 * What is done to a word to make its dictionary form: letters cut off its end, others put there, and what becomes of
 * capitals. `cities` → cut 3, put `y`.
 */
export interface Edit {
  readonly cut: number
  readonly put: string
  /** all small, or as written */
  readonly small: boolean
}

/** Edits by group of words and by ending, the longest known ending deciding. A whole word is an ending that begins with `^`. */
export type Lemmas = ReadonlyMap<string, ReadonlyMap<string, Edit>>

/** The longest ending that is looked up, in characters, the `^` of a whole word left out. */
export const LONGEST_ENDING = 6

/** Longer words than this are looked up by their ending alone. */
export const LONGEST_KNOWN = 24

/**
 * Words that share their rules: those with one Penn tag, told apart by their capitals, since "Spanish" keeps its capital
 * and "Great" at the head of a sentence does not. Proper adjectives ("National" in a name) are tagged as names.
 */
export const groupOf = (form: string, upos: string, xpos: string): string =>
  `${xpos}${xpos === 'NNP' && upos !== 'PROPN' ? '/A' : ''}${/^\p{Lu}/u.test(form) ? (/\p{Ll}/u.test(form) ? '+' : '*') : ''}`

/** Reads `models/en/lemma.txt`: see `training/lemma.ts` for its lines. Throws where a line is not one of them. */
export function readLemmas(bytes: Uint8Array): Lemmas {
  const found = new Map<string, Map<string, Edit>>()
  let group = new Map<string, Edit>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line === '') continue
    const [a, b, c] = line.split('\t')
    if (a === '' && b !== undefined) {
      group = new Map()
      found.set(b, group)
      continue
    }
    const rule = /^(\d+)([sw])$/u.exec(b ?? '')
    if (a === undefined || !rule) throw new Error(`The table of lemmas has a line it should not have: ${line}`)
    group.set(a === '$' ? '' : a, { cut: Number(rule[1]), put: c ?? '', small: rule[2] === 's' })
  }
  return found
}

/**
 * The dictionary form of a word with its tags, as the English treebanks give it: "was" is *be*, "n’t" *not*, "Americans"
 * *American*. A word never seen is changed as words with its ending are; one of a tag never seen stays as it is.
 */
export function lemma(lemmas: Lemmas, form: string, upos: string, xpos: string): string {
  const group = lemmas.get(groupOf(form, upos, xpos))
  if (!group) return form
  const low = form.toLowerCase()
  const exception = exceptionTo(low, xpos)
  if (exception !== undefined) return exception
  let edit = low.length <= LONGEST_KNOWN ? group.get(`^${low}`) : undefined
  for (let length = Math.min(LONGEST_ENDING, low.length); !edit && length >= 0; length--)
    edit = group.get(length === 0 ? '' : low.slice(-length))
  return edit ? edited(form, edit) : form
}

/** What a word of a closed class has for its dictionary form, since not all of them stand in the treebanks. */
function exceptionTo(low: string, xpos: string): string | undefined {
  if (xpos === 'VBD' || xpos === 'VBN') return irregular.get(low)
  return (xpos === 'JJS' || xpos === 'RBS') && noSuperlative.has(low) ? low : undefined
}

/** A word with an edit made. */
export function edited(form: string, { cut, put, small }: Edit): string {
  const base = small ? form.toLowerCase() : form
  return base.slice(0, Math.max(0, base.length - cut)) + put || base
}
