import { assessVersion } from '../assess/index.ts'
import type { Decision } from '../model/decision.ts'
import { idOf } from '../model/identity.ts'
import type { Store } from '../store/index.ts'
import { assessmentChange } from './afresh.ts'
import { identityBasis } from './identity.ts'
import { bearingOn } from './imprint.ts'
import type { Shelf } from './shelf.ts'

/**
 * Cross-examines a case where its documents, what is known of them, or the decisions on who is who have changed since that was
 * done last: what they bear on, and nothing else. What comes out is what examining everything anew gives.
 * @returns whether the assessment is of what the shelf shows; it is not where somebody else has written meanwhile
 */
export async function settleAssessment(store: Store, shelf: Shelf): Promise<boolean> {
  const { entities } = await shelf.identified()
  const since = { entities, basis: await store.assessmentBasis() }
  const basis = basisOf(shelf, entities)
  return since.basis === basis || store.putAssessment(await assessmentChange(store, shelf), basis, since)
}

/** Decisions that what is compared depends on, besides those on identity. */
const BEARING: ReadonlySet<string> = new Set<Decision['what']['kind']>(['speaker', 'mark', 'rename'])

/** Names all that an assessment is worked out from. */
const basisOf = (shelf: Shelf, entities: number): string =>
  idOf(
    'assessment',
    assessVersion,
    String(entities),
    identityBasis(shelf.decided),
    ...shelf.decided.log.flatMap(({ id, what }) =>
      BEARING.has(what.kind) && !shelf.decided.undone.has(id) ? [id] : [],
    ),
    ...shelf.documents().map((document) => bearingOn(document)),
  )
