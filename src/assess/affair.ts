import type { Account, KnownEntities } from '../model/assess.ts'

/** With fewer names in common two documents may be of two affairs of one town. */
const LEAST = 3

/**
 * The names by which two documents can be taken to tell of one affair, sorted; none where they have too few in common. What "the
 * files" are is not said in either, but to a reader of both they are the files of this affair.
 */
export function sharedAffair(a: Account, b: Account, entities: KnownEntities): readonly string[] {
  const [few, many] = a.names.size < b.names.size ? [a.names, b.names] : [b.names, a.names]
  const shared = [...few].filter((id) => many.has(id)).flatMap((id) => entities.get(id)?.name ?? [])
  return shared.length >= LEAST ? shared.sort() : []
}
