import type { Kysely } from 'kysely'
import {
  type AssessmentChange,
  borrowingId,
  type Imprint,
  lineageId,
  linkId,
  pairingId,
  type Replaced,
} from '../model/imprint.ts'
import type { Dialect } from './dialect.ts'
import { portions } from './portion.ts'
import type { Store } from './store.ts'
import type { DerivedTables } from './table.ts'

type Tables = Kysely<DerivedTables>

/** The tables whose rows have an id and are given back whole. */
const whole = ['proposition', 'link', 'lineage', 'pairing', 'borrowing'] as const
type Whole = (typeof whole)[number]

/** What the documents of a case are to one another, and their claims, as somebody has worked it out. */
export const assessmentHalf = (
  dialect: Dialect,
): Pick<
  Store,
  | 'assessmentBasis'
  | 'putAssessment'
  | 'propositions'
  | 'sharedPropositions'
  | 'links'
  | 'lineage'
  | 'imprints'
  | 'pairings'
  | 'propositionsOf'
  | 'linksAt'
  | 'borrowings'
> => {
  const db = dialect.derived
  const all = async <Row>(table: Whole): Promise<Row[]> =>
    (await db.selectFrom(table).select('detail').orderBy('id').execute()).map(({ detail }) => JSON.parse(detail))
  return {
    assessmentBasis: () => basisIn(db),

    putAssessment: (change, basis, since) =>
      dialect.write(db, async (transaction) => {
        const state = await transaction.selectFrom('identified').select('entities').executeTakeFirst()
        if ((state?.entities ?? 0) !== since.entities || (await basisIn(transaction)) !== since.basis) return false
        await write(transaction, change)
        await transaction
          .insertInto('assessed')
          .values({ one: 1, basis })
          .onConflict((conflict) => conflict.column('one').doUpdateSet({ basis }))
          .execute()
        return true
      }),

    propositions: (ids) => (ids ? rowsWith(db, 'proposition', ['id'], ids) : all('proposition')),
    async sharedPropositions() {
      const rows = await db
        .selectFrom('proposition')
        .select('detail')
        .where('id', 'in', (from) =>
          from
            .selectFrom('member')
            .select('proposition')
            .groupBy('proposition')
            .having(({ fn }) => fn.countAll(), '>', 1),
        )
        .orderBy('id')
        .execute()
      return rows.map(({ detail }) => JSON.parse(detail))
    },
    async links(kind) {
      let query = db.selectFrom('link').select('detail')
      // an id begins with the kind and a space
      if (kind) query = query.where('id', '>=', `${kind} `).where('id', '<', `${kind}!`)
      return (await query.orderBy('id').execute()).map(({ detail }) => JSON.parse(detail))
    },
    lineage: (documents) => (documents ? rowsWith(db, 'lineage', ['document', 'on'], documents) : all('lineage')),

    async imprints() {
      const rows = await db.selectFrom('imprint').select(['basis', 'detail']).orderBy('document').execute()
      return rows.map(({ basis, detail }): Imprint => ({ ...JSON.parse(detail), basis }))
    },

    pairings: (claims) => rowsWith(db, 'pairing', ['a', 'b'], claims),
    linksAt: (ids) => rowsWith(db, 'link', ['a', 'b'], ids),
    borrowings: (documents) => rowsWith(db, 'borrowing', ['later', 'earlier'], documents),

    async propositionsOf(claims) {
      const ids = new Set<string>()
      for (const portion of portions(claims))
        for (const { proposition } of await db
          .selectFrom('member')
          .select('proposition')
          .where('claim', 'in', portion)
          .execute())
          ids.add(proposition)
      return rowsWith(db, 'proposition', ['id'], [...ids])
    },
  }
}

async function basisIn(db: Tables): Promise<string> {
  const row = await db.selectFrom('assessed').select('basis').executeTakeFirst()
  return row?.basis ?? ''
}

/** The rows in which one of these columns holds one of these values, each once, by id. */
async function rowsWith<Row>(
  db: Tables,
  table: Whole,
  columns: readonly string[],
  values: readonly string[],
): Promise<Row[]> {
  const found = new Map<string, string>()
  for (const column of columns)
    for (const portion of portions(values)) {
      const rows = await db
        .selectFrom(table)
        .select(['id', 'detail'])
        .where(db.dynamic.ref(column), 'in', portion)
        .execute()
      for (const { id, detail } of rows) found.set(id, detail)
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, detail]) => JSON.parse(detail))
}

async function write(db: Tables, change: AssessmentChange): Promise<void> {
  if (change.isWhole) for (const table of [...whole, 'member', 'imprint'] as const) await db.deleteFrom(table).execute()
  const { propositions, links, lineage, pairings, borrowings, imprints } = change
  for (const portion of portions(propositions.gone))
    await db.deleteFrom('member').where('proposition', 'in', portion).execute()
  await replace(db, 'proposition', propositions, (each) => ({ id: each.id, detail: JSON.stringify(each) }))
  const members = propositions.put.flatMap(({ id, claims }) => claims.map((claim) => ({ claim, proposition: id })))
  for (const portion of portions(members))
    await db
      .insertInto('member')
      .values(portion)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await replace(db, 'link', links, (each) => ({
    id: linkId(each),
    a: each.a,
    b: each.b,
    detail: JSON.stringify(each),
  }))
  await replace(db, 'lineage', lineage, (each) => ({
    id: lineageId(each),
    document: each.document,
    on: each.on,
    detail: JSON.stringify(each),
  }))
  await replace(db, 'pairing', pairings, (each) => ({
    id: pairingId(each),
    a: each.a,
    b: each.b,
    detail: JSON.stringify(each),
  }))
  await replace(db, 'borrowing', borrowings, (each) => ({
    id: borrowingId(each),
    later: each.later,
    earlier: each.earlier,
    detail: JSON.stringify(each),
  }))
  for (const portion of portions(imprints.gone))
    await db.deleteFrom('imprint').where('document', 'in', portion).execute()
  for (const portion of portions(imprints.put))
    await db
      .insertInto('imprint')
      .values(
        portion.map(({ basis, ...imprint }) => ({
          document: imprint.document,
          basis,
          detail: JSON.stringify(imprint),
        })),
      )
      .onConflict((conflict) =>
        conflict.column('document').doUpdateSet(({ ref }) => ({
          basis: ref('excluded.basis'),
          detail: ref('excluded.detail'),
        })),
      )
      .execute()
}

/** Rows that were there already are written over. */
async function replace<Row>(
  db: Tables,
  table: Whole,
  { gone, put }: Replaced<Row>,
  rowOf: (row: Row) => { readonly id: string; readonly detail: string },
): Promise<void> {
  for (const portion of portions(gone)) await db.deleteFrom(table).where('id', 'in', portion).execute()
  for (const portion of portions(put))
    await db
      .insertInto(table)
      .values(portion.map(rowOf))
      .onConflict((conflict) => conflict.column('id').doUpdateSet(({ ref }) => ({ detail: ref('excluded.detail') })))
      .execute()
}
