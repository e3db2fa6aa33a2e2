import type { Decision } from '../model/decision.ts'
import {
  type Document,
  firstReceipt,
  layered,
  type Metadata,
  type MetadataField,
  type Receipt,
} from '../model/document.ts'
import { type Problem, problem } from '../model/problem.ts'
import { readerVersion } from './analyse.ts'
import { marksVersion } from './marked.ts'
import { type Purged, purgedBy } from './purged.ts'

/** What the log of decisions comes to: a pure function of it, so that undoing is adding. */
export interface Decided {
  /** all decisions, in the order in which they were made */
  readonly log: readonly Decision[]
  /** by the decision that was taken back: the one that did */
  readonly undone: ReadonlyMap<string, string>
  /** by document, then field: the decision that stands */
  readonly set: ReadonlyMap<string, Partial<Record<MetadataField, Decision>>>
  readonly removed: ReadonlySet<string>
  readonly purged: Purged
}

export function decided(log: readonly Decision[]): Decided {
  const set = new Map<string, Partial<Record<MetadataField, Decision>>>()
  const removed = new Set<string>()
  const undone = undoneIn(log)
  for (const decision of log) {
    const { what } = decision
    if (undone.has(decision.id)) continue
    if (what.kind === 'remove') removed.add(what.document)
    else if (what.kind === 'readmit') removed.delete(what.document)
    else if (what.kind === 'set') {
      const { [what.field]: _, ...others } = set.get(what.document) ?? {}
      set.set(what.document, what.value === null ? others : { ...others, [what.field]: decision })
    }
  }
  const purged = purgedBy(log.filter(({ id }) => !undone.has(id)))
  return { log, undone, set, removed, purged }
}

/** Whether a document was erased by a person, so that it is not to be read again. */
export const isErased = (id: string, { removed, purged }: Decided): boolean => removed.has(id) || purged.document(id)

/** What was taken back and by which decision. Read from the end, for a decision that takes back may be taken back itself. */
function undoneIn(log: readonly Decision[]): Map<string, string> {
  const undone = new Map<string, string>()
  for (const { id, what } of log.toReversed())
    if (what.kind === 'undo' && !undone.has(id) && !undone.has(what.decision)) undone.set(what.decision, id)
  return undone
}

/** The values that people gave a document's metadata. */
export const valuesOf = (decisions: Partial<Record<MetadataField, Decision>> | undefined): Partial<Metadata> =>
  Object.fromEntries(
    Object.entries(decisions ?? {}).flatMap(([field, decision]) =>
      decision.what.kind === 'set' ? [[field, decision.what.value]] : [],
    ),
  )

/** What is known of a document: what it says of itself, what the list beside it says, what people decided; later wins. */
export const metadataOf = (
  document: Pick<Document, 'id' | 'metadata'>,
  receipts: readonly Receipt[],
  { set }: Decided,
): Metadata => layered(document.metadata, firstReceipt(receipts)?.listed ?? {}, valuesOf(set.get(document.id)))

/** The language that a list or a person gives a document; null leaves it to be detected. */
export const languageSaid = (id: string, receipts: readonly Receipt[], { set }: Decided): string | null =>
  valuesOf(set.get(id)).language ?? firstReceipt(receipts)?.listed.language ?? null

/** The version under which a document is to be read, by what its receipts and the decisions say, claims marked in it included. */
export const versionOf = (id: string, receipts: readonly Receipt[], decisions: Decided): string =>
  readerVersion(firstReceipt(receipts)?.path ?? '', languageSaid(id, receipts, decisions)) + marksVersion(id, decisions)

/** Problems that no reading finds, because they lie in what is known about the document and where it is. */
export function circumstances(id: string, receipts: readonly Receipt[], metadata: Metadata): Problem[] {
  const path = firstReceipt(receipts)?.path ?? ''
  const where = { document: id, path }
  const found: Problem[] = []
  if (!metadata.publisher) found.push(problem('no-publisher', 'Its publisher is not stated.', where))
  if (!metadata.published) found.push(problem('no-date', 'The day it was published is not stated.', where))
  if (metadata.complete === 'no')
    found.push(problem('cut-off', 'It is not the whole text, as a person or a list says.', where))
  for (const receipt of receipts) {
    if (receipt.state === 'vanished')
      found.push(problem('vanished', `${receipt.path} is no longer there.`, { document: id, path: receipt.path }))
    if (receipt.state === 'superseded')
      found.push(problem('superseded', `${receipt.path} holds another text now.`, { document: id, path: receipt.path }))
  }
  return found
}

/**
 * A document's problems as they stand: a text that a person calls complete does not look cut off any more, and the times of one
 * whose date is known are placed.
 */
export const standing = (problems: readonly Problem[], metadata: Metadata, path: string): Problem[] =>
  problems
    .filter(
      ({ code }) =>
        !(code === 'cut-off' && metadata.complete !== null) && !(code === 'undated' && metadata.published !== null),
    )
    .map((found) => ({ ...found, path: path || found.path }))
