import type { Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import { portions } from './portion.ts'
import type { Store } from './store.ts'
import type { DerivedTables } from './table.ts'

type Tables = Kysely<DerivedTables>

/** Who is who across the documents of a case, as somebody has worked it out. */
export const identityHalf = (
  dialect: Dialect,
): Pick<Store, 'identityState' | 'putIdentities' | 'identityReasons' | 'entityCounts'> => {
  const db = dialect.derived
  return {
    identityState: () => stateOf(db),

    putIdentities: (identities, entities, decisions) =>
      dialect.write(db, async (transaction) => {
        if ((await stateOf(transaction)).entities !== entities) return false
        const held = await transaction.selectFrom('identity').selectAll().execute()
        const changed = held.flatMap(({ entity, canonical, detail }) => {
          const put = identities.get(entity)
          if (!put) return []
          const row = { entity, canonical: put.canonical, detail: JSON.stringify(put.reasons) }
          return row.canonical === canonical && row.detail === detail ? [] : [row]
        })
        for (const portion of portions(changed))
          await transaction
            .insertInto('identity')
            .values(portion)
            .onConflict((conflict) =>
              conflict.column('entity').doUpdateSet(({ ref }) => ({
                canonical: ref('excluded.canonical'),
                detail: ref('excluded.detail'),
              })),
            )
            .execute()
        await transaction
          .insertInto('identified')
          .values({ one: 1, entities, reached: entities, decisions })
          .onConflict((conflict) => conflict.column('one').doUpdateSet({ reached: entities, decisions }))
          .execute()
        return true
      }),

    async identityReasons(canonical) {
      const rows = await db
        .selectFrom('identity')
        .select(['entity', 'detail'])
        .where('entity', 'in', membersOf(db, [canonical]))
        .orderBy('entity')
        .execute()
      return new Map(rows.map(({ entity, detail }) => [entity, JSON.parse(detail)]))
    },

    async entityCounts() {
      const says = await db
        .selectFrom('claim')
        .innerJoin('identity', 'identity.entity', 'claim.speaker')
        .where('partOf', 'is', null)
        .where('manner', '<>', 'in mind')
        .select(({ fn }) => ['canonical' as const, fn.countAll<number>().as('count')])
        .groupBy('canonical')
        .execute()
      const about = await db
        .selectFrom('about')
        .innerJoin('claim', 'claim.id', 'about.claim')
        .innerJoin('identity', 'identity.entity', 'about.entity')
        .where('partOf', 'is', null)
        .select(({ fn }) => ['canonical' as const, fn.count<number>('claim.id').distinct().as('count')])
        .groupBy('canonical')
        .execute()
      const counts = (rows: typeof says) => new Map(rows.map(({ canonical, count }) => [canonical, Number(count)]))
      return { says: counts(says), about: counts(about) }
    },
  }
}

async function stateOf(db: Tables) {
  const row = await db.selectFrom('identified').select(['entities', 'reached', 'decisions']).executeTakeFirst()
  return row ?? { entities: 0, reached: 0, decisions: '' }
}

/**
 * The ids under which the documents hold entities of the case. Any id among an entity's members stands for it, so an id from
 * before a smaller one arrived still finds it.
 */
export const membersOf = (db: Tables, ids: readonly string[]) =>
  db
    .selectFrom('identity as member')
    .select('member.entity')
    .where('member.canonical', 'in', (from) =>
      from.selectFrom('identity as named').select('named.canonical').where('named.entity', 'in', ids),
    )

/** Entities that were just written bear their own ids. */
export async function insertIdentities(db: Tables, entities: readonly string[]): Promise<void> {
  for (const portion of portions(entities.map((id) => ({ entity: id, canonical: id, detail: '[]' }))))
    await db.insertInto('identity').values(portion).execute()
}

/** Forgets a document's entities, while `entity` still lists them; others that bore the id of one bear their own again. */
export async function eraseIdentities(db: Tables, document: string): Promise<void> {
  const gone = db.selectFrom('entity').select('id').where('document', '=', document)
  await db.deleteFrom('identity').where('entity', 'in', gone).execute()
  await db
    .updateTable('identity')
    .set(({ ref }) => ({ canonical: ref('entity'), detail: '[]' }))
    .where('canonical', 'in', gone)
    .execute()
  await db
    .insertInto('identified')
    .values({ one: 1, entities: 1, reached: 0, decisions: '' })
    .onConflict((conflict) =>
      conflict.column('one').doUpdateSet(({ eb }) => ({ entities: eb('identified.entities', '+', 1) })),
    )
    .execute()
}
