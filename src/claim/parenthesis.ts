import { NONE, type Tree } from '../model/tree.ts'
import { type Complement, has, markOf } from './complement.ts'
import type { CueEntry } from './data/lexicon.ts'
import { setOff } from './extent.ts'
import { subjectOf } from './subject.ts'

/** "X, Linde said" · "as Linde said, X" · "Linde said: X". */
export function parenthesis(tree: Tree, verb: number, entries: readonly CueEntry[]): Complement[] {
  const speaks = has(entries, 'clause') || has(entries, 'quote')
  if (!speaks) return []
  const above = tree.head[verb]!
  const relation = tree.relation(verb)
  const joined = relation === 'conj' && tree.kid(verb, 'cc') < 0 && tree.kid(verb, 'obj') < 0
  const enclosed = joined ? setOff(tree, verb, subjectOf(tree, verb).head) : null
  if (enclosed) return [{ content: enclosed, head: enclosed[0]!, construction: 'parenthesis', frame: 'quote' }]
  if (above >= 0 && relation === 'parataxis')
    return [
      {
        content: setOff(tree, verb, subjectOf(tree, verb).head) ?? tree.below(above, [verb]),
        head: above,
        construction: 'parenthesis',
        frame: 'quote',
      },
    ]
  if (above >= 0 && relation === 'advcl' && markOf(tree, verb) === 'as')
    return [{ content: tree.below(above, [verb]), head: above, construction: 'as', frame: 'clause' }]
  const after = tree.kids(verb, 'parataxis').find((kid) => kid > verb && between(tree, verb, kid))
  if (after === undefined) return []
  const made = { content: tree.below(after), head: after, construction: 'colon', frame: 'quote' } as const
  // "agree the critics, X": an object that ends at the comma is who speaks
  const object = tree.kid(verb, 'nsubj') < 0 ? tree.kid(verb, 'obj') : NONE
  const turned = object > verb && tree.words[tree.below(object).at(-1)! + 1]?.form === ','
  return [turned ? { ...made, construction: 'parenthesis', source: { head: object, grip: 'inverted' } } : made]
}

/** Whether a colon, a comma or a quotation mark stands between two words. */
const between = (tree: Tree, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (/^[:,“"«]$/u.test(tree.words[at]!.form)) return true
  return false
}
