import type { DecisionWhat, EntityTarget } from '../model/decision.ts'
import type { CaseEntity } from '../model/entity.ts'
import { targetsOf } from './judged.ts'
import type { Shelf } from './shelf.ts'
import { targetOf } from './target.ts'

/**
 * The decisions on who is who that stand on the words of a document, once more, on the words of others: where another document
 * names the same one by the same name. Asked before the document is removed.
 */
export async function carried(shelf: Shelf, document: string): Promise<DecisionWhat[]> {
  const { views, named } = await shelf.judged()
  const entities = await shelf.entities()
  const elsewhere = async (target: EntityTarget, id: string | undefined): Promise<EntityTarget | null> => {
    const entity = entities.get(id ?? '')
    if (target.document !== document || !entity) return entity ? target : null
    const namesake = [...entities.values()].find((other) => isNamesake(other, entity))
    return namesake ? targetOf(await shelf.text(namesake.document), namesake) : null
  }
  const found: DecisionWhat[] = []
  for (const view of views) {
    const targets = targetsOf(view)
    if (view.state !== 'stands' || !targets.some((target) => target.document === document)) continue
    const ids = named.get(view.id) ?? []
    const [one, other] = await Promise.all(targets.map((target, at) => elsewhere(target, ids[at])))
    const { what } = view
    if ((what.kind === 'same' || what.kind === 'different') && one && other) found.push({ ...what, a: one, b: other })
    if ((what.kind === 'rename' || what.kind === 'public') && one) found.push({ ...what, entity: one })
  }
  return found
}

/** Whether another document names the same one of the case by the same name. */
const isNamesake = (other: CaseEntity, { document, canonical, kind, key }: CaseEntity): boolean =>
  other.document !== document && other.canonical === canonical && other.kind === kind && other.key === key
