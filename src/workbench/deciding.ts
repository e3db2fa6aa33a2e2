import type { Decision, DecisionWhat, EntityTarget } from '../model/decision.ts'
import type { CaseEntity } from '../model/entity.ts'
import { HearsayError } from '../model/error.ts'
import { idOf } from '../model/identity.ts'
import type { Store } from '../store/index.ts'
import type { Decider } from './case.ts'
import { decided } from './effective.ts'
import { memberCalled } from './lookup.ts'
import type { Shelf } from './shelf.ts'
import { targetOf } from './target.ts'

/** Writes a decision into the log. */
export async function record(store: Store, what: DecisionWhat, { by, why }: Decider): Promise<Decision> {
  const at = new Date().toISOString()
  const id = idOf('decision', JSON.stringify(what), by, at, why ?? null)
  const decision: Decision = { id, by, at, why: why ?? null, what }
  await store.addDecision(decision)
  return decision
}

/**
 * That two entities are one, or are not, as a person names them.
 * @throws HearsayError `no-such-id`, `ambiguous-id`; `bad-value` where they are of two kinds; `bad-usage` where both names lead
 *   to one entity of one document
 */
export async function pairDecided(
  store: Store,
  shelf: Shelf,
  kind: 'same' | 'different',
  names: readonly [string, string],
): Promise<DecisionWhat> {
  const a = await memberCalled(store, shelf, names[0])
  const b = await memberCalled(store, shelf, names[1])
  if (a.id === b.id)
    throw new HearsayError(
      'bad-usage',
      `${names[0]} and ${names[1]} are both ${a.name} (${a.id.slice(0, 8)}), one entity of one document.`,
      `Name the documents’ entities by their ids: hearsay show ${a.id.slice(0, 8)} lists them.`,
    )
  if (kind === 'same' && a.kind !== b.kind)
    throw new HearsayError(
      'bad-value',
      `${a.name} is a ${a.kind}, ${b.name} is a ${b.kind}: they are not joined.`,
      'hearsay show prints of which kind an entity is.',
    )
  return { kind, a: await targetIn(shelf, a), b: await targetIn(shelf, b) }
}

/** What a person calls an entity from now on. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` */
export async function renamed(store: Store, shelf: Shelf, entity: string, name: string): Promise<DecisionWhat> {
  if (!name.trim())
    throw new HearsayError('bad-value', 'The new name is empty.', 'To take a new name back: hearsay undo DECISION')
  return { kind: 'rename', entity: await targetIn(shelf, await memberCalled(store, shelf, entity)), name: name.trim() }
}

/** That a person is a public figure, or is not. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` */
export async function marked(store: Store, shelf: Shelf, entity: string, value: boolean): Promise<DecisionWhat> {
  const member = await memberCalled(store, shelf, entity)
  if (member.kind !== 'Person')
    throw new HearsayError('bad-value', `${member.name} is a ${member.kind}.`, 'Only people are private or public.')
  return { kind: 'public', entity: await targetIn(shelf, member), value }
}

/**
 * The decision that takes an earlier one back, by its id or the beginning of it.
 * @throws HearsayError `no-such-id`, `ambiguous-id`; `bad-usage` where it is taken back already, or would remove a document
 */
export function undoing(log: readonly Decision[], prefix: string): DecisionWhat {
  const found = log.filter(({ id }) => prefix && id.startsWith(prefix.toLowerCase()))
  const [decision] = found
  if (!decision)
    throw new HearsayError('no-such-id', `No decision has the id ${prefix}.`, 'hearsay decisions lists them.')
  if (found.length > 1)
    throw new HearsayError(
      'ambiguous-id',
      `${prefix} begins the ids of ${found.length} decisions.`,
      'Give more letters of the id.',
    )
  const before = decided(log)
  const by = before.undone.get(decision.id)
  if (by !== undefined)
    throw new HearsayError(
      'bad-usage',
      `${decision.id.slice(0, 8)} is taken back already.`,
      `To make it stand again: hearsay undo ${by.slice(0, 8)}`,
    )
  const what = { kind: 'undo', decision: decision.id } as const
  const after = decided([...log, { ...decision, id: '', what }])
  if ([...after.removed].some((document) => !before.removed.has(document)))
    throw new HearsayError(
      'bad-usage',
      'Taking this back would remove a document.',
      'To erase a document, say so: hearsay remove DOCUMENT',
    )
  return what
}

/** An entity as a decision names it. @throws HearsayError `bad-value` for one that is mentioned nowhere */
export async function targetIn(shelf: Shelf, entity: CaseEntity): Promise<EntityTarget> {
  const target = targetOf(await shelf.text(entity.document), entity)
  if (!target)
    throw new HearsayError('bad-value', `${entity.name} is mentioned nowhere.`, 'Name another entity of the same.')
  return target
}
