import { identify } from '../entity/identity.ts'
import { entityVersion } from '../entity/index.ts'
import { idOf } from '../model/identity.ts'
import type { IdentityState, Store } from '../store/index.ts'
import type { Decided } from './effective.ts'
import { judged, type Pair } from './judged.ts'

/** How often to begin anew where another process goes on writing; whoever asks next, or that process at its end, does it again. */
const TRIES = 3

/**
 * Works out who is who across the documents, where documents or decisions have changed since that was done last. What comes
 * out depends on the entities and the decisions alone, so it is what computing it anew would give.
 * @returns the state that the identities are in then
 */
export async function settleIdentities(store: Store, decided: Decided): Promise<IdentityState> {
  const decisions = identityBasis(decided)
  for (let tries = 0; tries < TRIES; tries++) {
    const state = await store.identityState()
    if (state.reached === state.entities && state.decisions === decisions) return state
    const entities = await store.entities()
    const textOf = async (document: string): Promise<string | null> => (await store.document(document))?.text ?? null
    const { same, different } = await judged(decided, new Map(entities.map((entity) => [entity.id, entity])), textOf)
    const ids = (pairs: readonly Pair[]) => pairs.map((pair) => pair.ids).filter(([a, b]) => a !== b)
    const { identities } = identify(entities, { same: ids(same), different: ids(different) })
    if (await store.putIdentities(identities, state.entities, decisions)) break
  }
  return store.identityState()
}

/** Tells which decisions on identity hold, and by which rules names are joined besides. */
export const identityBasis = ({ log, undone }: Decided): string =>
  idOf(
    'identities',
    entityVersion,
    ...log.flatMap(({ id, what }) =>
      (what.kind === 'same' || what.kind === 'different') && !undone.has(id) ? [id] : [],
    ),
  )
