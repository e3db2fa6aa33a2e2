import type { Tree } from '../model/tree.ts'
import { type Complement, has } from './complement.ts'
import type { CueEntry } from './data/lexicon.ts'
import { verbSense } from './lexicon.ts'

/** How far behind its verb, in words, a "that" may stand. */
const REACH = 16

/** "confirmed on Monday that X", "told reporters that X": the clause, where the tree hangs it elsewhere. null for none. */
export function thatClause(tree: Tree, verb: number, entries: readonly CueEntry[]): Complement | null {
  if (!has(entries, 'clause') && !has(entries, 'that')) return null
  for (let word = verb + 1; word < Math.min(tree.length, verb + REACH); word++) {
    const head = tree.head[word]!
    const opens = opensClause(tree, word) || (has(entries, 'hearer') && isBehindHearer(tree, verb, word))
    if (tree.low(word) === 'that' && opens && head > word && !tree.isBelow(verb, head))
      return {
        content: tree.below(head).filter((each) => each >= word),
        head,
        construction: 'clause',
        frame: 'that',
      }
    if (tree.upos(word) === 'VERB' && !isMistaken(tree, word)) return null
  }
  return null
}

/** "They whisper over their café au lait that X": a verb that takes no clauses has one, so it is none. */
const isMistaken = (tree: Tree, verb: number): boolean =>
  !verbSense(tree, verb) && tree.kids(verb, 'ccomp').some((kid) => tree.low(tree.kid(kid, 'mark')) === 'that')

/** Whether a "that" opens a clause; the tree takes it for a pronoun in "said on Friday that Varga fled", where the clause has its subject. */
const opensClause = (tree: Tree, that: number): boolean =>
  tree.relation(that) === 'mark' || (tree.relation(that) === 'nsubj' && tree.kids(tree.head[that]!, 'nsubj').length > 1)

/** "told reporters that Varga signed it himself": behind those who hear it stands what they heard, and no clause that describes them. */
const isBehindHearer = (tree: Tree, verb: number, that: number): boolean =>
  tree.kids(verb, 'obj', 'iobj').some((kid) => kid === that - 1) &&
  tree.kids(tree.head[that]!, 'nsubj').some((kid) => kid > that)
