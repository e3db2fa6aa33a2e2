import type { Transaction } from 'kysely'
import type { Analysis } from '../model/analysis.ts'
import type { Claim } from '../model/claim.ts'
import type { PassageKind } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { eraseAssessed, forgetImprint } from './assessed.ts'
import type { Dialect, IndexedStretch } from './dialect.ts'
import { keepFormer } from './former.ts'
import { eraseIdentities, insertIdentities } from './identity.ts'
import { portions } from './portion.ts'
import { stretches } from './stretch.ts'
import type { DerivedTables } from './table.ts'

type Write = Transaction<DerivedTables>

/** Replaces everything derived from a document. */
export const putAnalysis = (dialect: Dialect, analysis: Analysis): Promise<void> =>
  dialect.write(dialect.derived, async (db) => {
    await keepFormer(db, analysis.document.id, analysis.entities)
    await forgetImprint(db, [analysis.document.id])
    await eraseRows(db, dialect, analysis.document.id)
    await insertText(db, analysis)
    await insertTerms(db, dialect, analysis)
    await insertEntities(db, analysis.entities)
    await insertIdentities(
      db,
      analysis.entities.map(({ id }) => id),
    )
    await insertClaims(db, analysis)
  })

/** Erases everything derived from a document. */
export const eraseAnalysis = (dialect: Dialect, document: string): Promise<void> =>
  dialect.write(dialect.derived, async (db) => {
    await eraseAssessed(db, document, await dialect.kept.selectFrom('decision').select('detail').execute())
    await eraseRows(db, dialect, document)
    await db.deleteFrom('former').where('document', '=', document).execute()
  })

async function eraseRows(db: Write, dialect: Dialect, document: string): Promise<void> {
  await dialect.terms.erase(db, document)
  await eraseIdentities(db, document)
  await db
    .deleteFrom('about')
    .where('entity', 'in', (from) => from.selectFrom('entity').select('id').where('document', '=', document))
    .execute()
  for (const table of ['stretch', 'claim', 'entity', 'problem', 'time', 'passage'] as const)
    await db.deleteFrom(table).where('document', '=', document).execute()
  await db.deleteFrom('document').where('id', '=', document).execute()
}

/** Search results list titles first and page litter last. */
const rankOf = (kind: PassageKind): number =>
  kind === 'title' ? 0 : kind === 'heading' ? 1 : kind === 'furniture' ? 3 : 2

async function insertText(db: Write, { document, readerVersion, passages, times, problems }: Analysis): Promise<void> {
  const { metadata, ...columns } = document
  await db
    .insertInto('document')
    .values({ ...columns, readerVersion, detail: JSON.stringify(metadata) })
    .execute()
  let ordinal = 0
  for (const portion of portions(passages)) {
    const rows = portion.map(({ start, end, kind }) => ({
      document: document.id,
      ordinal: ordinal++,
      start,
      end,
      kind,
      rank: rankOf(kind),
    }))
    await db.insertInto('passage').values(rows).execute()
  }
  const timeRows = times.map(({ start, end, ...detail }, ordinal) => ({
    document: document.id,
    ordinal,
    start,
    end,
    detail: JSON.stringify(detail),
  }))
  for (const portion of portions(timeRows)) await db.insertInto('time').values(portion).execute()
  const problemRows = problems.map((problem, ordinal) => ({
    document: document.id,
    ordinal,
    code: problem.code,
    place: problem.start ?? -1,
    detail: JSON.stringify(problem),
  }))
  for (const portion of portions(problemRows)) await db.insertInto('problem').values(portion).execute()
}

async function insertTerms(db: Write, dialect: Dialect, { document, passages }: Analysis): Promise<void> {
  const { last } = await db
    .selectFrom('stretch')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  let id = last ?? 0
  let indexed: IndexedStretch[] = []
  let rows: { id: number; document: string; passage: number }[] = []
  const flush = async () => {
    if (!rows.length) return
    await db.insertInto('stretch').values(rows).execute()
    await dialect.terms.add(db, indexed)
    indexed = []
    rows = []
  }
  for (const [ordinal, passage] of passages.entries())
    for (const terms of stretches(document.text, passage)) {
      id++
      rows.push({ id, document: document.id, passage: ordinal })
      indexed.push({ id, terms })
      if (rows.length === 200) await flush()
    }
  await flush()
}

async function insertEntities(db: Write, entities: readonly Entity[]): Promise<void> {
  const rows = entities.map(({ aliases, mentions, ...columns }) => ({
    ...columns,
    detail: JSON.stringify({ aliases, mentions }),
  }))
  for (const portion of portions(rows)) await db.insertInto('entity').values(portion).execute()
}

/** As `claim.legal` holds it. */
function legalIn(statuses: Claim['legalStatus']): string {
  const told = [...new Set(statuses.map(({ status }) => status))].sort()
  return told.length ? `|${told.join('|')}|` : ''
}

async function insertClaims(db: Write, { claims, entities }: Analysis): Promise<void> {
  // rows are made as they are written: those of a book weigh as much again as its claims
  for (const portion of portions(claims)) {
    const rows = portion.map(
      ({ content, source, cue, candidates, legalStatus, about, times, statements, gist, ...columns }) => ({
        ...columns,
        place: content[0]?.start ?? -1,
        reach: -(content.at(-1)?.end ?? 0),
        legal: legalIn(legalStatus),
        dated: Number(times.some(({ of }) => of !== 'saying')),
        detail: JSON.stringify({ content, source, cue, candidates, legalStatus, about, times, statements, gist }),
      }),
    )
    await db.insertInto('claim').values(rows).execute()
  }
  const here = new Set(entities.map((entity) => entity.id))
  const abouts = claims.flatMap((claim) =>
    [...new Set(claim.about)].filter((id) => here.has(id)).map((entity) => ({ claim: claim.id, entity })),
  )
  for (const portion of portions(abouts)) await db.insertInto('about').values(portion).execute()
}
