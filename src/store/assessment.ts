import type { Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import { portions } from './portion.ts'
import type { Store } from './store.ts'
import type { DerivedTables } from './table.ts'

type Tables = Kysely<DerivedTables>
type Held = 'proposition' | 'link' | 'lineage'

/** What the documents of a case are to one another, and their claims, as somebody has worked it out. */
export const assessmentHalf = (
  dialect: Dialect,
): Pick<Store, 'assessmentBasis' | 'putAssessment' | 'propositions' | 'links' | 'lineage'> => {
  const db = dialect.derived
  const rows = async <Row>(table: Held): Promise<Row[]> => {
    const found = await db.selectFrom(table).select('detail').orderBy('id').execute()
    return found.map(({ detail }) => JSON.parse(detail))
  }
  return {
    async assessmentBasis() {
      const row = await db.selectFrom('assessed').select('basis').executeTakeFirst()
      return row?.basis ?? ''
    },

    putAssessment: ({ propositions, links, lineage }, basis, entities) =>
      dialect.write(db, async (transaction) => {
        const state = await transaction.selectFrom('identified').select('entities').executeTakeFirst()
        if ((state?.entities ?? 0) !== entities) return false
        await replace(
          transaction,
          'proposition',
          propositions.map(({ id, ...rest }) => [id, { id, ...rest }]),
        )
        await replace(
          transaction,
          'link',
          links.map((link) => [`${link.kind} ${link.a} ${link.b}`, link]),
        )
        await replace(
          transaction,
          'lineage',
          lineage.map((each) => [
            `${each.document} ${String(each.start).padStart(9, '0')} ${each.end} ${each.how} ${each.on ?? ''}`,
            each,
          ]),
        )
        await transaction
          .insertInto('assessed')
          .values({ one: 1, basis })
          .onConflict((conflict) => conflict.column('one').doUpdateSet({ basis }))
          .execute()
        return true
      }),

    propositions: () => rows('proposition'),
    links: () => rows('link'),
    lineage: () => rows('lineage'),
  }
}

/** Writes only what differs from what is held: after one more document that is little. */
async function replace(db: Tables, table: Held, wanted: readonly (readonly [string, object])[]): Promise<void> {
  const held = new Map(
    (await db.selectFrom(table).select(['id', 'detail']).execute()).map(({ id, detail }) => [id, detail]),
  )
  const put = wanted.map(([id, row]) => ({ id, detail: JSON.stringify(row) }))
  const kept = new Set(put.flatMap(({ id, detail }) => (held.get(id) === detail ? [id] : [])))
  for (const portion of portions([...held.keys()].filter((id) => !kept.has(id))))
    await db.deleteFrom(table).where('id', 'in', portion).execute()
  for (const portion of portions(put.filter(({ id }) => !kept.has(id))))
    await db.insertInto(table).values(portion).execute()
}

/** Forgets what a cross-examination came to, until the next. */
export async function eraseAssessment(db: Tables): Promise<void> {
  for (const table of ['proposition', 'link', 'lineage', 'assessed'] as const) await db.deleteFrom(table).execute()
}
