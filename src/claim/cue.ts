import { type Cue, type CueClass, cueNouns, cues, irregular } from './data/cue.ts'

/** A verb of attribution as it stands in a text. */
export interface CueForm extends Cue {
  readonly form: 'base' | 'third' | 'past' | 'participle'
}

const forms = new Map<string, CueForm>()
for (const cue of cues) {
  forms.set(cue.lemma, { ...cue, form: 'base' })
  const built = irregular[cue.lemma] ?? regular(cue.lemma)
  for (const word of built) {
    const form = word.endsWith('ing') ? 'participle' : word === built[0] ? 'third' : 'past'
    if (!forms.has(word)) forms.set(word, { ...cue, form })
  }
}

/** The verb of attribution that this word, in lower case, is a form of; null for none. */
export const cueOf = (word: string): CueForm | null => forms.get(word) ?? null

/** The class of the verb that a noun of attribution stands for ("claim", "view"); null for no such noun. */
export const cueNounOf = (word: string): CueClass | null =>
  Object.hasOwn(cueNouns, word)
    ? cueNouns[word]!
    : word.endsWith('s') && Object.hasOwn(cueNouns, word.slice(0, -1))
      ? cueNouns[word.slice(0, -1)]!
      : null

/** Third person, past, participle of a regular English verb. */
function regular(lemma: string): string[] {
  const third = /(?:s|x|z|ch|sh)$/u.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
  const participle = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
  return [third, past, participle]
}
