import type { Decision } from '../model/decision.ts'
import { idOf } from '../model/identity.ts'
import type { Dialect } from './dialect.ts'
import { portions } from './portion.ts'
import type { Store } from './store.ts'
import type { KeptTables } from './table.ts'

const decisionOf = ({ id, by, at, why, detail }: KeptTables['decision']): Decision => ({
  ...{ id, by, at, why },
  what: JSON.parse(detail),
})

/** The half of the store that keeps what cannot be made again. */
export const keptHalf = (
  dialect: Dialect,
): Pick<
  Store,
  | 'putReceipts'
  | 'receipts'
  | 'arrivals'
  | 'addDecision'
  | 'rewriteDecisions'
  | 'decisions'
  | 'putFailures'
  | 'failures'
> => ({
  async putReceipts(receipts, arrived) {
    // The last of those that bear one id: PostgreSQL does not replace a row twice in one statement.
    const rows = [...new Map(receipts.map((receipt) => [receipt.id, receipt])).values()].map(
      ({ listed, ...receipt }) => ({ ...receipt, detail: JSON.stringify(listed), arrived: arrived ?? null }),
    )
    await dialect.write(dialect.kept, async (db) => {
      for (const portion of portions(rows))
        await db
          .insertInto('receipt')
          .values(portion)
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet(({ ref }) => ({
              document: ref('excluded.document'),
              path: ref('excluded.path'),
              container: ref('excluded.container'),
              root: ref('excluded.root'),
              state: ref('excluded.state'),
              detail: ref('excluded.detail'),
            })),
          )
          .execute()
    })
  },

  async receipts(filter = {}) {
    let query = dialect.kept.selectFrom('receipt').selectAll()
    if (filter.document !== undefined) query = query.where('document', '=', filter.document)
    if (filter.root !== undefined) query = query.where('root', '=', filter.root)
    const rows = await query.orderBy('path').orderBy('id').execute()
    return rows.map(({ detail, arrived: _, ...receipt }) => ({ ...receipt, listed: JSON.parse(detail) }))
  },

  async arrivals() {
    const rows = await dialect.kept
      .selectFrom('receipt')
      .select(['id', 'arrived'])
      .where('arrived', 'is not', null)
      .orderBy('id')
      .execute()
    return new Map(rows.flatMap(({ id, arrived }) => (arrived === null ? [] : [[id, arrived] as const])))
  },

  async addDecision({ what, ...decision }) {
    await dialect.write(dialect.kept, async (db) => {
      const { last } = await db
        .selectFrom('decision')
        .select(({ fn }) => fn.max('sequence').as('last'))
        .executeTakeFirstOrThrow()
      await db
        .insertInto('decision')
        .values({ ...decision, sequence: (last ?? 0) + 1, detail: JSON.stringify(what) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    })
  },

  async rewriteDecisions(change) {
    await dialect.write(dialect.kept, async (db) => {
      for (const row of await db.selectFrom('decision').selectAll().orderBy('sequence').execute()) {
        const before = decisionOf(row)
        const after = change(before)
        if (after === before) continue
        if (!after) await db.deleteFrom('decision').where('id', '=', row.id).execute()
        else
          await db
            .updateTable('decision')
            .set({ by: after.by, at: after.at, why: after.why, detail: JSON.stringify(after.what) })
            .where('id', '=', row.id)
            .execute()
      }
    })
  },

  async decisions() {
    const rows = await dialect.kept.selectFrom('decision').selectAll().orderBy('sequence').execute()
    return rows.map(decisionOf)
  },

  async putFailures(root, path, problems) {
    const place = idOf(root, path)
    const rows = problems.map((problem, ordinal) => ({
      place,
      ordinal,
      root,
      path,
      code: problem.code,
      detail: JSON.stringify(problem),
    }))
    await dialect.write(dialect.kept, async (db) => {
      await db.deleteFrom('failure').where('place', '=', place).execute()
      for (const portion of portions(rows)) await db.insertInto('failure').values(portion).execute()
    })
  },

  async failures() {
    const rows = await dialect.kept
      .selectFrom('failure')
      .select(['root', 'detail'])
      .orderBy('root')
      .orderBy('path')
      .orderBy('code')
      .orderBy('ordinal')
      .execute()
    return rows.map(({ root, detail }) => ({ ...JSON.parse(detail), root }))
  },
})
