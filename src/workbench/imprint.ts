import { assessVersion } from '../assess/index.ts'
import { idOf } from '../model/identity.ts'
import type { DocumentView } from '../model/view.ts'
import type { Group } from './entity.ts'
import type { Shelf } from './shelf.ts'

/** What is known of a document, as far as it bears on its lineage and on the origins of its claims. */
export const bearingOn = ({ id, title, publisher, author, published, url, receipts }: DocumentView): string =>
  JSON.stringify([id, title, publisher, author, published, url, receipts.map((receipt) => receipt.id).sort()])

/**
 * Names for each document all that its imprint and its claims are worked out from beside its own reading: what is known of it, who
 * in it is whom in the case and under which name, and who a person says speaks. Where it is read anew, the store forgets it.
 */
export async function imprintBases(shelf: Shelf, groups: readonly Group[]): Promise<ReadonlyMap<string, string>> {
  const lines = new Map<string, string[]>([...shelf.heads.keys()].map((id) => [id, []]))
  for (const { id, kind, name, members } of groups) {
    if (members.length === 1 && members[0]!.name === name) continue
    for (const member of members) lines.get(member.document)?.push(`${member.id} ${id} ${kind} ${name}`)
  }
  const [entities, { named }, { speakers }] = [await shelf.entities(), await shelf.judged(), await shelf.judgedClaims()]
  for (const [claim, { id, what }] of speakers) {
    if (what.kind !== 'speaker') continue
    const [whom] = named.get(id) ?? []
    const entity = whom === undefined ? undefined : entities.get(whom)
    lines.get(what.claim.document)?.push(`${claim} ${id} ${entity?.canonical} ${entity?.kind}`)
  }
  return new Map(
    [...lines].map(([id, all]) => [id, idOf('imprint', assessVersion, bearingOn(shelf.document(id)), ...all.sort())]),
  )
}
