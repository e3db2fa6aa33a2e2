import type { Decision } from '../model/decision.ts'
import type { DecisionView, StandingDecision } from '../model/entity-view.ts'
import { type Problem, problem } from '../model/problem.ts'
import { targetsOf } from './judged.ts'
import type { Shelf } from './shelf.ts'

/** The log of decisions, oldest first, each with where it stands and with the paths of the documents that it names. */
export async function decisionsShown(shelf: Shelf): Promise<DecisionView[]> {
  const { views } = await shelf.judgedClaims()
  return views.map((view) => decisionShown(shelf, view))
}

/** One of them. */
export function decisionShown(shelf: Shelf, decision: StandingDecision): DecisionView {
  const named = documentsOf(decision).filter((id) => shelf.heads.has(id))
  return { ...decision, paths: Object.fromEntries(named.map((id) => [id, shelf.document(id).path])) }
}

/** The documents that a decision names, by id. */
const documentsOf = (decision: Decision): string[] => [
  ...('document' in decision.what ? [decision.what.document] : []),
  ...targetsOf(decision).map(({ document }) => document),
]

/** What is the matter with decisions on who is who: each that cannot hold with others, and each whose words stand for nothing. */
export const decisionProblems = (views: readonly DecisionView[]): Problem[] =>
  views.flatMap((view) => {
    const [target] = targetsOf(view)
    if (!target) return []
    const where = { document: target.document, path: view.paths[target.document] ?? '' }
    const about = targetsOf(view).map(({ selector }) =>
      selector.exact ? `“${selector.exact}”` : 'words that were erased',
    )
    const which = `${view.id.slice(0, 8)} by ${view.by}, about ${about.join(' and ')}`
    if (view.state === 'orphaned')
      return [problem('decision-orphaned', `The words of decision ${which} stand for nothing any more.`, where)]
    if (view.state !== 'in conflict') return []
    const others = view.against.map((id) => id.slice(0, 8)).join(', ')
    const message = others
      ? `Decision ${which} cannot hold together with ${others}.`
      : `Decision ${which} cannot be carried out: what is in the case forbids it.`
    return [problem('decisions-conflict', message, where)]
  })
