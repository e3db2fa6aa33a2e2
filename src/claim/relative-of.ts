import type { Entity } from '../model/entity.ts'
import { nameKey } from '../model/name.ts'
import type { Reading } from '../model/reading.ts'
import { wordsAt } from '../model/text.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import type { Mentioned } from './mentioned.ts'
import { type Phrase, wordsOf } from './phrase.ts'
import type { Pronouns } from './pronoun.ts'
import { nounsBeside } from './role.ts'
import { CLEARLY } from './salience.ts'
import { sexOf } from './sex.ts'

/** What is asked when somebody is called by whose wife, brother or lawyer they are. */
interface Known {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly named: readonly Entity[]
  readonly mentioned: Mentioned
  readonly pronouns: Pronouns
}

/** How many sentences further on the name may follow. */
const AHEAD = 40

/** Kin who mostly bear the same surname, and of whom there is one. */
const SPOUSES: Readonly<Record<string, 'woman' | 'man'>> = {
  wife: 'woman',
  widow: 'woman',
  husband: 'man',
  widower: 'man',
}

/**
 * Who "Varga’s lawyer" or "his wife" is, where the text tells it elsewhere: it names "Varga’s lawyer, Emil Toma" further on, or
 * exactly one woman of his surname. null where it does not.
 */
export function relativeOf(known: Known, phrase: Phrase): Entity | null {
  const owner = ownerOf(known, phrase)
  if (!owner) return null
  return namedAhead(known, phrase, owner) ?? spouse(known, phrase, owner)
}

function ownerOf({ mentioned, pronouns }: Known, { tree, head }: Phrase): Entity | null {
  const owner = tree.kid(head, 'nmod:poss')
  if (owner < 0) return null
  const named = mentioned.at(tree.words[owner]!)
  if (named) return named.kind === 'Person' ? named : null
  const [best, second] = pronouns.at(tree.words[owner]!.start)
  return best && (!second || best.salience >= CLEARLY * second.salience) ? best.entity : null
}

function namedAhead({ text, reading, tree, mentioned }: Known, phrase: Phrase, owner: Entity): Entity | null {
  const noun = phrase.tree.lemma(phrase.head)
  const last = Math.min(reading.sentences.length, phrase.sentence + AHEAD)
  for (let at = phrase.sentence + 1; at < last; at++) {
    if (!wordsAt(text, reading.sentences[at]!).toLowerCase().includes(noun)) continue
    const words = tree(at)
    if (words.length > LONGEST_READ) continue
    for (const { entity, ...mention } of mentioned.placesIn(reading.sentences[at]!)) {
      if (entity.kind !== 'Person' || entity === owner) continue
      const name = wordsOf(words, mention)
      const head = name.find((word) => !name.includes(words.head[word]!))
      const isSo = (each: number): boolean => {
        const whose = words.kid(each, 'nmod:poss')
        return words.lemma(each) === noun && whose >= 0 && mentioned.at(words.words[whose]!) === owner
      }
      if (head !== undefined && nounsBeside(words, head, name).some(isSo)) return entity
    }
  }
  return null
}

function spouse({ text, named }: Known, { tree, head }: Phrase, owner: Entity): Entity | null {
  const sex = SPOUSES[tree.lemma(head)]
  const surname = nameKey(owner.name).split(' ').at(-1)!
  if (!sex || sexOf(owner, text) === sex) return null
  const found = named.filter(
    (entity) =>
      entity.kind === 'Person' && entity !== owner && entity.key.endsWith(` ${surname}`) && sexOf(entity, text) === sex,
  )
  return found.length === 1 ? found[0]! : null
}
