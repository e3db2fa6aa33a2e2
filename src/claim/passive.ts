import { NONE, type Tree, type Words } from '../model/tree.ts'
import { type Complement, has, isPreposition, markOf } from './complement.ts'
import { beforeBut } from './cut.ts'
import type { CueEntry } from './data/lexicon.ts'
import { relative } from './extent.ts'
import { agentOf, subjectOf } from './subject.ts'
import { thatClause } from './that-clause.ts'

/** "It is believed that X" · "Varga is believed to X" · "was accused of X" · "the vote was condemned by critics". */
export function passives(tree: Tree, verb: number, entries: readonly CueEntry[]): Complement[] {
  const found: Complement[] = []
  const agent = agentOf(tree, verb)
  const source = agent >= 0 ? ({ head: agent, grip: 'agent' } as const) : { head: NONE, grip: 'none' as const }
  const by = agent >= 0 ? [tree.kid(agent, 'case')] : []
  const subject = passiveSubject(tree, verb)
  // "the guards, who are accused of X": what is told of them
  const whole = subject >= 0 ? relative(tree, tree.below(subject, [verb])) : []
  const add = (made: Omit<Complement, 'source' | 'cue'> & { readonly cue?: Words }): void => {
    found.push({ ...made, source, cue: [...(made.cue ?? []), ...by] })
  }
  for (const clause of tree.kids(verb, 'ccomp', 'csubj', 'csubj:pass').slice(0, 1))
    add({ content: beforeBut(tree, clause, tree.below(clause)), head: clause, construction: 'raised', frame: 'that' })
  if (!entries.length) return found
  const elsewhere =
    found.length || !(isExpletive(tree, subject) || has(entries, 'hearer')) ? null : thatClause(tree, verb, entries)
  if (elsewhere) add({ ...elsewhere, construction: 'raised' })
  for (const clause of tree.kids(verb, 'xcomp').slice(0, 1)) {
    const marked = markOf(tree, clause) === 'to'
    const content = [...whole, ...tree.below(clause)].sort((a, b) => a - b)
    add({ content, head: clause, construction: 'raised', frame: marked ? 'person-infinitive' : 'as' })
  }
  let plain = true
  for (const kid of tree.kids(verb, 'obl', 'advcl')) {
    if (kid === agent) continue
    const marker = tree.relation(kid) === 'obl' ? tree.kid(kid, 'case') : tree.kid(kid, 'mark')
    const preposition = tree.low(marker)
    // "was admitted to the hospital" is no admission
    if (preposition === 'to' || !isPreposition(preposition) || !has(entries, preposition)) continue
    plain = false
    add({
      content: [...whole, ...tree.below(kid, [marker])].sort((a, b) => a - b),
      head: kid,
      construction: 'passive',
      frame: preposition,
      cue: [marker],
    })
  }
  if (plain && whole.length && !elsewhere && has(entries, 'object'))
    add({ content: whole, head: subject, construction: 'passive', frame: 'object' })
  return found
}

/** "It is whispered in the port that X": an "it" that stands for the clause behind. */
const isExpletive = (tree: Tree, subject: number): boolean => tree.low(subject) === 'it'

/** The subject of a passive, its own or that of the verb it is joined to; not an "it" that stands for a clause. */
function passiveSubject(tree: Tree, verb: number): number {
  const own = tree.kid(verb, 'nsubj')
  if (own >= 0) return tree.low(own) === 'it' && tree.kid(verb, 'ccomp', 'csubj') >= 0 ? NONE : own
  return tree.relation(verb) === 'conj' ? subjectOf(tree, tree.head[verb]!).head : NONE
}
