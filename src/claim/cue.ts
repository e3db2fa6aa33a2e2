import { irregular } from './data/cue.ts'
import type { CueClass } from './data/lexicon.ts'
import { speechVerbs } from './lexicon.ts'

/** A verb that may stand beside a quotation, as it stands in a text. */
export interface CueForm {
  readonly lemma: string
  readonly class: CueClass
  readonly form: 'base' | 'third' | 'past' | 'participle'
}

const forms = new Map<string, CueForm>()
for (const cue of speechVerbs) {
  if (!forms.has(cue.lemma)) forms.set(cue.lemma, { ...cue, form: 'base' })
  const built = irregular[cue.lemma] ?? regular(cue.lemma)
  for (const word of built) {
    const form = word.endsWith('ing') ? 'participle' : word === built[0] ? 'third' : 'past'
    if (!forms.has(word)) forms.set(word, { ...cue, form })
  }
}

/** The verb of attribution that this word, in lower case, is a form of; null for none. */
export const cueOf = (word: string): CueForm | null => forms.get(word) ?? null

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
