import type { Statement } from '../model/claim.ts'
import type { Tree } from '../model/tree.ts'
import { nounFacts } from './noun-fact.ts'
import type { Sentence } from './told.ts'
import { verbFacts } from './verb-fact.ts'

/**
 * The plain facts that the syntax of a sentence tells of those it names, in the order of the text; none of what is negated,
 * hedged, supposed, asked or ahead. `inside`: whether a word belongs to the claim that is read; `entityAt`: the id of the
 * entity that a word names or stands for. Properties: studiedAt, heldOffice, bornAt, bornOn, relative, ally, patron (of the
 * value), employedBy, founded, owns, arrestedOn, sentencedTo, travelledTo, met, ordered.
 */
export function statementsIn(
  tree: Tree,
  inside: (word: number) => boolean,
  entityAt: (word: number) => string | null,
  text: string,
): Statement[] {
  const sentence: Sentence = { tree, text, inside, entityAt }
  const found = new Map<string, Statement>()
  for (const word of tree.words.keys()) {
    if (!inside(word)) continue
    for (const { names, property, head, value, valueEntity, date } of [
      ...nounFacts(sentence, word),
      ...verbFacts(sentence, word),
    ]) {
      if (!value || !inside(head)) continue
      for (const name of names) {
        const subject = entityAt(name)
        // of nobody, or of somebody and themselves: misread
        if (!subject || subject === valueEntity) continue
        const statement = { subject, property, value, valueEntity, when: date?.edtf ?? null }
        found.set(JSON.stringify(statement), statement)
      }
    }
  }
  return [...found.values()]
}
