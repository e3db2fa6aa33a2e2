import type { Decision } from '../model/decision.ts'
import { firstReceipt } from '../model/document.ts'
import { HearsayError } from '../model/error.ts'
import { nameKey } from '../model/name.ts'
import { type Problem, problem } from '../model/problem.ts'
import { searchTerms } from '../model/text.ts'
import type { Store } from '../store/index.ts'
import { carried } from './carried.ts'
import type { Decider, PurgeReport } from './case.ts'
import { record } from './deciding.ts'
import type { Group } from './entity.ts'
import { lookUpAny, memberCalled } from './lookup.ts'
import { keyIn, tombstone } from './purged.ts'
import { Shelf } from './shelf.ts'

/** What stands in a decision where the words of who was purged stood. */
const ERASED = '[erased]'
const CARRIED = 'as decided before on words of a document that was erased'

/** All that is to go, found before anything does. */
interface Doomed {
  readonly of: PurgeReport['of']
  readonly documents: readonly string[]
  /** spellings of the person; none of a document */
  readonly names: readonly string[]
}

/**
 * Erases a document or a person for good. A text is never edited, so a person goes with every document that names them.
 * The tombstone is written first: a purge that is cut short is finished by the next reading.
 * @param withDocuments says that these may go
 */
export async function purge(
  store: Store,
  name: string,
  withDocuments: boolean,
  decider: Decider,
): Promise<PurgeReport> {
  const shelf = await Shelf.over(store)
  const { of, documents, names } = await doomedBy(store, shelf, name)
  if (of === 'person' && documents.length && !withDocuments)
    throw new HearsayError(
      'bad-usage',
      `${documents.length} documents name ${name}, and would go whole: a text is never edited.`,
      `They are ${documents.map((id) => shelf.document(id).path).join(', ')}. To erase them all, add --documents.`,
    )
  const files = documents.flatMap((id) => (shelf.receipts.get(id) ?? []).map(({ path }) => path))
  const left = await Promise.all(documents.map((id) => carried(shelf, id)))
  const key = keyIn(shelf.decided.log)
  const stones = [
    ...documents.map((id) => tombstone(key, 'document', id)),
    ...(of === 'person' ? [tombstone(key, 'person', names)] : []),
  ]
  const made: Decision[] = []
  for (const stone of stones) made.push(await record(store, stone, decider))
  for (const what of left.flat())
    if (!mentions(what, documents)) await record(store, what, { by: decider.by, why: CARRIED })
  const decisions = await forget(store, documents, [...names, ...files])
  for (const id of documents) await store.removeDocument(id)
  if (!documents.length) await store.scrub()
  return { of, documents: documents.length, decisions, files, decision: made.at(-1)! }
}

async function doomedBy(store: Store, shelf: Shelf, name: string): Promise<Doomed> {
  const gone = [...shelf.decided.removed].filter((id) => name.length > 2 && id.startsWith(name.toLowerCase()))
  if (gone.length === 1) return { of: 'document', documents: gone, names: [] }
  const { noun, id } = await lookUpAny(store, shelf, name)
  if (noun === 'document') return { of: 'document', documents: [id], names: [] }
  if (noun === 'claim')
    throw new HearsayError('bad-value', `${name} is a claim.`, 'A claim goes with its document: hearsay purge DOCUMENT')
  const { canonical } = await memberCalled(store, shelf, id)
  const groups = await shelf.groups()
  const group = groups.find((each) => each.id === canonical)!
  if (group.kind !== 'Person')
    throw new HearsayError('bad-value', `${group.name} is a ${group.kind}.`, 'Documents and people are purged.')
  const names = [group.name, ...group.aliases]
  return { of: 'person', documents: await naming(store, shelf, group, groups), names: ownNames(group, groups) ?? names }
}

/** The spellings of somebody that nobody else in the case bears. */
function ownNames(group: Group, groups: readonly Group[]): string[] | null {
  const others = new Set(
    groups.flatMap((each) => (each === group ? [] : [each.name, ...each.aliases].map((name) => nameKey(name)))),
  )
  const own = [group.name, ...group.aliases].filter((name) => !others.has(nameKey(name)))
  return own.length ? own : null
}

/** The documents that name somebody: those in which they were found, and those that hold one of their spellings unread. */
async function naming(store: Store, shelf: Shelf, group: Group, groups: readonly Group[]): Promise<string[]> {
  const found = new Set(group.members.map(({ document }) => document))
  for (const name of ownNames(group, groups) ?? [])
    for (const hit of await store.search([searchTerms(name)], Number.MAX_SAFE_INTEGER)) found.add(hit.document)
  return [...found].filter((id) => shelf.heads.has(id)).sort()
}

const mentions = (what: object, documents: readonly string[]): boolean => {
  const words = JSON.stringify(what)
  return documents.some((id) => words.includes(id))
}

/**
 * Erases decisions that name the documents, and what takes them back; in the rest, the words that must go. Returns how many were
 * erased or changed.
 */
async function forget(store: Store, documents: readonly string[], words: readonly string[]): Promise<number> {
  const gone = new Set<string>()
  let count = 0
  const spellings = [...words].filter((word) => word.length > 2).sort((a, b) => b.length - a.length)
  const pattern = spellings.length
    ? new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${spellings.map((each) => RegExp.escape(each)).join('|')})(?![\\p{L}\\p{N}])`,
        'giu',
      )
    : null
  const blank = <T>(value: T): T => {
    if (!pattern) return value
    if (typeof value === 'string') return value.replace(pattern, ERASED) as T
    if (Array.isArray(value)) return value.map(blank) as T
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, blank(each)])) as T
    return value
  }
  await store.rewriteDecisions((decision) => {
    const { what } = decision
    if (mentions(what, documents) || (what.kind === 'undo' && gone.has(what.decision))) {
      gone.add(decision.id)
      count++
      return null
    }
    const left = { ...decision, why: blank(decision.why), what: what.kind === 'purge' ? what : blank(what) }
    if (JSON.stringify(left) === JSON.stringify(decision)) return decision
    count++
    return left
  })
  return count
}

/** Documents that name somebody who was purged. */
export async function purgedNames(shelf: Shelf): Promise<Problem[]> {
  const { purged } = shelf.decided
  return (await shelf.groups()).flatMap(({ kind, name, aliases, members }) =>
    kind === 'Person' && purged.person([name, ...aliases])
      ? [...new Set(members.map(({ document }) => document))].map((document) =>
          problem('purged-name', 'It names somebody who was purged from this case.', {
            document,
            path: firstReceipt(shelf.receipts.get(document) ?? [])?.path ?? '',
          }),
        )
      : [],
  )
}
