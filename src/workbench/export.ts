import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { listedRows } from '../exchange/index.ts'
import { type Decision, internalKinds } from '../model/decision.ts'
import type { CaseEntity } from '../model/entity.ts'
import { describer } from '../model/selector.ts'
import type { Store } from '../store/index.ts'
import { eventsOf } from '../timeline/index.ts'
import { settleAssessment } from './assessment.ts'
import type { ExportOptions } from './case.ts'
import { metadataOf } from './effective.ts'
import { isPublic } from './entity-shown.ts'
import { ORIGINALS } from './import.ts'
import { matricesOf } from './matrix.ts'
import { decidedOn, markedBy } from './opinion.ts'
import { ratingsOf } from './rating.ts'
import { inCase, type Shelf } from './shelf.ts'
import { tellingsOn } from './timeline.ts'

type Row = Record<string, unknown>

/** The nouns of the export contract, one file each: `docs/export.md` lists their fields. */
export const nouns = [
  'documents',
  'receipts',
  'passages',
  'claims',
  'entities',
  'times',
  'events',
  'propositions',
  'links',
  'lineage',
  'problems',
  'decisions',
  'ratings',
  'hypotheses',
] as const
export type Noun = (typeof nouns)[number]

/**
 * Writes a case as JSON Lines. Rows are streamed, in an order that depends on the content of the case alone: the same case
 * gives the same bytes. Nouns that no stage fills yet are empty files.
 */
export async function exportLines(
  store: Store,
  shelf: Shelf,
  problems: readonly Row[],
  directory: string,
  { internal, originals }: ExportOptions,
): Promise<Record<Noun, number>> {
  await mkdir(directory, { recursive: true })
  const counts = {} as Record<Noun, number>
  await settleAssessment(store, shelf)
  const entities = await shelf.entities()
  const sources: Record<Noun, () => AsyncIterable<Row> | Iterable<Row>> = {
    documents: () => documentRows(shelf),
    receipts: () => receiptRows(shelf),
    passages: () => passageRows(store, shelf),
    claims: () => claimRows(store, shelf, entities),
    entities: () => entityRows(shelf),
    times: () => timeRows(shelf),
    events: () => eventRows(shelf),
    propositions: async function* () {
      for (const each of await store.propositions()) yield { ...each }
    },
    links: async function* () {
      for (const each of await store.links()) yield { ...each }
    },
    lineage: async function* () {
      for (const each of await store.lineage()) yield { ...each }
    },
    problems: () => problems,
    decisions: () => decisionRows(shelf, internal),
    ratings: () => (internal ? ratingRows(store, shelf) : []),
    hypotheses: () => (internal ? hypothesisRows(shelf) : []),
  }
  for (const noun of nouns) {
    let count = 0
    const lines = async function* (): AsyncIterable<string> {
      for await (const row of sources[noun]()) {
        count++
        yield `${JSON.stringify(row)}\n`
      }
    }
    await pipeline(Readable.from(lines()), createWriteStream(join(directory, `${noun}.jsonl`)))
    counts[noun] = count
  }
  if (originals) await writeOriginals(store, shelf, join(directory, ORIGINALS))
  return counts
}

/** The bytes of each document as received, each in a file that bears its id. */
async function writeOriginals(store: Store, shelf: Shelf, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const id of shelf.heads.keys()) {
    const bytes = await store.original(id)
    if (bytes) await writeFile(join(directory, id), bytes)
  }
}

async function* documentRows(shelf: Shelf): AsyncIterable<Row> {
  for (const id of [...shelf.heads.keys()].sort()) {
    const view = shelf.document(id)
    yield {
      id,
      path: view.path,
      title: view.title,
      publisher: view.publisher,
      author: view.author,
      published: view.published,
      url: view.url,
      language: view.language,
      kind: view.kind,
      reliability: view.reliability,
      complete: view.complete,
      mediaType: view.mediaType,
      text: await shelf.text(id),
      textHash: view.textHash,
      intakeVersion: view.intakeVersion,
    }
  }
}

function* receiptRows(shelf: Shelf): Iterable<Row> {
  for (const receipt of [...shelf.receipts.values()].flat().sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!shelf.heads.has(receipt.document)) continue
    const said = metadataOf(shelf.heads.get(receipt.document)!, [receipt], shelf.decided)
    yield {
      id: receipt.id,
      document: receipt.document,
      path: receipt.path,
      container: receipt.container,
      url: said.url,
      publisher: said.publisher,
      author: said.author,
      published: said.published,
      listed: listedRows(receipt.listed),
      state: receipt.state,
    }
  }
}

async function* passageRows(store: Store, shelf: Shelf): AsyncIterable<Row> {
  for (const document of [...shelf.heads.keys()].sort())
    for (const { start, end, kind } of await store.passages(document)) yield { document, start, end, kind }
}

async function* timeRows(shelf: Shelf): AsyncIterable<Row> {
  for (const document of [...shelf.heads.keys()].sort())
    for (const { start, end, ...time } of (await shelf.dates(document)).placed) yield { document, start, end, ...time }
}

async function* claimRows(store: Store, shelf: Shelf, entities: ReadonlyMap<string, CaseEntity>): AsyncIterable<Row> {
  const judgedClaims = await shelf.judgedClaims()
  for (const document of [...shelf.heads.keys()].sort()) {
    const describe = describer(await shelf.text(document))
    for (const read of await store.claims({ document })) {
      const { claim, name, readAs } = await shelf.spoken(read)
      const [first, last] = [claim.content[0], claim.content.at(-1)]
      const { when, said } = (await shelf.dates(document)).of(claim)
      const mark = markedBy(claim.id, judgedClaims)
      // what a claim is compared by is no part of the contract
      const { gist: _, ...row } = inCase({ ...claim, when, said }, entities)
      yield {
        ...row,
        // a speaker of whom the case does not know has no row among the entities
        speakerSaid: (readAs || mark) && claim.speakerKind === 'named' && claim.speaker === null ? name : null,
        readAs,
        decided: decidedOn(claim.id, judgedClaims)?.verdict ?? null,
        marked: mark?.decision ?? null,
        translation: mark?.translation ?? null,
        // for others, and for anchoring again: code points and the words themselves
        selector: first && last ? describe({ start: first.start, end: last.end }) : null,
      }
    }
  }
}

async function* entityRows(shelf: Shelf): AsyncIterable<Row> {
  const judged = await shelf.judged()
  for (const { id, kind, name, aliases, members } of await shelf.groups())
    yield {
      id,
      kind,
      name,
      aliases,
      public: isPublic({ id, kind }, judged),
      mentions: members.flatMap(({ document, mentions }) =>
        mentions.map(({ start, end, form }) => ({ document, start, end, form })),
      ),
    }
}

async function* eventRows(shelf: Shelf): AsyncIterable<Row> {
  for (const { event } of eventsOf(await tellingsOn(shelf))) yield { ...event }
}

function* decisionRows({ decided: { log } }: Shelf, internal: boolean): Iterable<Row> {
  const hidden = internal ? new Set() : internalDecisions(log)
  for (const decision of log) if (!hidden.has(decision.id)) yield { ...decision, what: withoutKey(decision.what) }
}

/** The key of a tombstone stays in the case: with it, whoever has a document could learn that it was here. */
const withoutKey = (what: Decision['what']): object =>
  what.kind === 'purge' ? { kind: what.kind, of: what.of, marks: what.marks } : what

/** Ratings, notes and hypotheses, and what takes them back. */
function internalDecisions(log: readonly Decision[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { id, what } of log)
    if (internalKinds.has(what.kind) || (what.kind === 'undo' && found.has(what.decision))) found.add(id)
  return found
}

async function* ratingRows(store: Store, shelf: Shelf): AsyncIterable<Row> {
  for (const { on, id, name, reliability, credibility, history } of await ratingsOf(store, shelf))
    yield {
      on,
      id,
      name,
      reliability,
      credibility,
      history: history.flatMap(({ id: decision, by, at, why, state, what }) =>
        what.kind === 'rate'
          ? [{ decision, by, at, why, state, reliability: what.reliability, credibility: what.credibility }]
          : [],
      ),
    }
}

async function* hypothesisRows(shelf: Shelf): AsyncIterable<Row> {
  for (const { by, at, matrix } of await matricesOf(shelf)) yield { ...matrix, by, at }
}
