import type { Decision } from '../model/decision.ts'
import type { DecisionView } from '../model/entity-view.ts'
import { targetsOf } from './judged.ts'
import type { Shelf } from './shelf.ts'

/** The log of decisions, oldest first, each with where it stands and with the paths of the documents that it names. */
export async function decisionsShown(shelf: Shelf): Promise<DecisionView[]> {
  const { views } = await shelf.judged()
  return views.map((view) => {
    const named = documentsOf(view).filter((id) => shelf.heads.has(id))
    return { ...view, paths: Object.fromEntries(named.map((id) => [id, shelf.document(id).path])) }
  })
}

/** The documents that a decision names, by id. */
const documentsOf = (decision: Decision): string[] => [
  ...('document' in decision.what ? [decision.what.document] : []),
  ...targetsOf(decision).map(({ document }) => document),
]
