import type { Reading } from '../model/reading.ts'
import { firstEndingAfter, type Span, wordsAt } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import { unnamedNouns } from './data/source.ts'
import { bodyOffices, kin, offices } from './data/statement.ts'
import type { Mentioned } from './mentioned.ts'
import { sexOf } from './sex.ts'

interface Given {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly mentioned: Mentioned
}

/**
 * Whom "he" or "her" surely stands for: the only person named in its sentence and the one before, where nobody else is spoken
 * of there by a description ("the mayor"), and the pronoun may be theirs. null where there is any doubt: what is read off this
 * would be laid on somebody.
 */
export function surelyMeant({ text, reading, tree, mentioned }: Given, pronoun: Span): string | null {
  const at = firstEndingAfter(reading.sentences, pronoun.start)
  const here = reading.sentences[at]
  if (!here) return null
  const before = reading.sentences[at - 1]
  const from = before && here.passage - before.passage <= 1 ? at - 1 : at
  const [person, ...others] = mentioned.in(
    [{ start: reading.sentences[from]!.start, end: pronoun.start }],
    'Person',
    'Unnamed',
  )
  if (!person || others.length || person.kind !== 'Person') return null
  const sex = sexOf(person, text)
  if (sex && sex !== (/^(?:she|her)$/iu.test(wordsAt(text, pronoun)) ? 'woman' : 'man')) return null
  for (let sentence = from; sentence <= at; sentence++)
    if (describesOthers(tree(sentence), pronoun.start, (word) => mentioned.at(word)?.id === person.id)) return null
  return person.id
}

/** Whether a sentence speaks, before this place, of somebody by a description that is not said of the person named. */
function describesOthers(tree: Tree, end: number, isPerson: (word: Span) => boolean): boolean {
  return tree.words.some((token, word) => {
    if (token.start >= end || !['NOUN', 'PROPN'].includes(tree.upos(word)) || isPerson(token)) return false
    const lemma = tree.lemma(word)
    if (![unnamedNouns, offices, bodyOffices, kin].some((nouns) => nouns.has(lemma))) return false
    if (/S$/u.test(tree.xpos(word))) return false
    // "Varga, the mayor," and "Mayor Varga" are one; so are "Varga became mayor", "Varga is the mayor"
    const head = tree.words[tree.head[word]!]
    if (['appos', 'nmod', 'compound', 'flat'].includes(tree.relation(word)) && head && isPerson(head)) return false
    if (tree.kids(word, 'appos', 'flat').some((kid) => isPerson(tree.words[kid]!))) return false
    return tree.kid(word, 'cop') < 0 && tree.relation(word) !== 'xcomp'
  })
}
