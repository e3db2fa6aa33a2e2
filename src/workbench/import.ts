import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentIn, failureIn, isDecision, purgeIn, receiptIn } from '../exchange/index.ts'
import type { Decision } from '../model/decision.ts'
import { type MetadataField, metadataFields, type Receipt } from '../model/document.ts'
import { HearsayError } from '../model/error.ts'
import { sha256 } from '../model/identity.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Store } from '../store/index.ts'
import type { ImportReport } from './case.ts'
import { checkMetadata } from './metadata.ts'
import { GIVEN } from './reader.ts'

/** Where an export with `originals` keeps the bytes of each document, by its id. */
export const ORIGINALS = 'originals'

/**
 * Puts what an export as JSON Lines holds and no reading finds into a case: originals, receipts, decisions, and which files could not be
 * read. It may be cut short and begun again; what is derived is left to the reader.
 * @throws HearsayError `nothing-to-read` where there is no export; `bad-usage` where the case holds something else
 */
export async function putExport(store: Store, directory: string): Promise<ImportReport> {
  const rows = rowsOf(directory)
  const receipts = await rows.of('receipts', receiptOf)
  const decisions = await decisionsIn(rows)
  await refuseOthers(store, receipts, decisions.made)
  const byDocument = Map.groupBy(receipts, ({ document }) => document)
  const at = new Date().toISOString()
  let documents = 0
  for await (const row of rows.each('documents', documentIn)) {
    const bytes = await bytesOf(directory, row)
    if (!bytes) {
      rows.failures.push(problem('not-found', NO_ORIGINAL, { path: row.path, advice: WITH_ORIGINALS }))
      continue
    }
    documents++
    await store.putOriginal(row.id, bytes)
    await store.putReceipts(byDocument.get(row.id) ?? [], at)
  }
  const failed = await rows.of('problems', (row) => failureIn(row) ?? 'passed over')
  for (const [path, found] of Map.groupBy(failed, (each) => each.path))
    await store.putFailures(
      GIVEN,
      path,
      found.map(({ code, message }) => problem(code, message, { path })),
    )
  const known = new Set((await store.decisions()).map(({ id }) => id))
  for (const decision of decisions.made) if (!known.has(decision.id)) await store.addDecision(decision)
  return { documents, decisions: decisions.made.length, purges: decisions.purges, failures: rows.failures }
}

const NO_ORIGINAL = 'Its original is not in the export, and its text is not all there was of it.'
const WITH_ORIGINALS = 'Export the case once more: hearsay export --originals --out FOLDER'

/** The bytes of a document: kept beside the rows, or its text where that is all there is of it; null where neither has its hash. */
async function bytesOf(directory: string, { id, text }: { id: string; text: string }): Promise<Uint8Array | null> {
  const kept = await readFile(join(directory, ORIGINALS, id)).catch(() => null)
  return [kept, Buffer.from(text)].find((bytes) => bytes !== null && sha256(bytes) === id) ?? null
}

/** Receipts of which a list says nothing that no list can say. */
function receiptOf(row: unknown): Receipt | null {
  const receipt = receiptIn(row)
  if (!receipt) return null
  const isSound = metadataFields.every((field) => isValue(field, receipt.listed[field] ?? null))
  return isSound ? { ...receipt, root: GIVEN } : null
}

/** Whether a field may have a value; null takes one back. */
function isValue(field: MetadataField, value: string | null): boolean {
  try {
    if (value !== null) checkMetadata(field, value)
    return true
  } catch {
    return false
  }
}

/** A case of its own: what others decided must not come to stand among what was decided here. */
async function refuseOthers(
  store: Store,
  receipts: readonly { readonly id: string }[],
  decisions: readonly Decision[],
): Promise<void> {
  const ours = new Set([...receipts, ...decisions].map(({ id }) => id))
  const held = [...(await store.receipts()), ...(await store.decisions())]
  if (held.some(({ id }) => !ours.has(id)))
    throw new HearsayError(
      'bad-usage',
      'The case holds documents or decisions that are not in the export.',
      'Make a case of its own of it: hearsay import FOLDER --case NAME.hearsay',
    )
}

/** The decisions without tombstones and what takes these back. */
async function decisionsIn(rows: Rows): Promise<{ readonly made: readonly Decision[]; readonly purges: number }> {
  const purges = new Set<string>()
  const made = await rows.of('decisions', (row) => {
    const purge = purgeIn(row)
    if (purge !== null) purges.add(purge)
    if (purge !== null) return 'passed over'
    return isDecision(row) && !(row.what.kind === 'set' && !isValue(row.what.field, row.what.value)) ? row : null
  })
  return { made: made.filter(({ what }) => what.kind !== 'undo' || !purges.has(what.decision)), purges: purges.size }
}

/** The nouns of which a case is made again: all others are found anew in the originals. */
type Noun = 'receipts' | 'documents' | 'decisions' | 'problems'

/** A row as it is wanted; null where it is none and is to be named. */
type Wanted<T> = (row: unknown) => T | 'passed over' | null

interface Rows {
  each<T>(noun: Noun, wanted: Wanted<T>): AsyncGenerator<T>
  of<T>(noun: Noun, wanted: Wanted<T>): Promise<T[]>
  /** lines that were no rows so far */
  readonly failures: Problem[]
}

function rowsOf(directory: string): Rows {
  const failures: Problem[] = []
  async function* each<T>(noun: Noun, wanted: Wanted<T>): AsyncGenerator<T> {
    const path = `${noun}.jsonl`
    let number = 0
    for await (const line of linesOf(join(directory, path))) {
      number++
      const row = wanted(parsed(line))
      if (row === null)
        failures.push(
          problem('broken', `Line ${number} is no row of ${noun}.`, { path, advice: 'Export the case once more.' }),
        )
      else if (row !== 'passed over') yield row
    }
  }
  return { each, of: (noun, wanted) => Array.fromAsync(each(noun, wanted)), failures }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  try {
    // not by `readline`, which ends lines at U+2028 as well: it stands in texts
    for await (const chunk of createReadStream(file, 'utf8')) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop()!
      yield* lines
    }
    if (rest) yield rest
  } catch (error) {
    throw new HearsayError('nothing-to-read', `There is no export in this folder: ${file} cannot be read.`, ADVICE, {
      cause: error,
    })
  }
}

const ADVICE = 'Name the folder that hearsay export --out FOLDER wrote.'

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
