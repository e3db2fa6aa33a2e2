import type { Kysely, Transaction } from 'kysely'
import type { Entity, Mention } from '../model/entity.ts'
import { portions } from './portion.ts'
import type { DerivedTables } from './table.ts'

/** Where each entity of a document is first mentioned, by id. */
async function places(db: Kysely<DerivedTables>, document: string): Promise<Map<string, number>> {
  const rows = await db.selectFrom('entity').select(['id', 'detail']).where('document', '=', document).execute()
  return new Map(rows.map(({ id, detail }) => [id, mentionsIn(detail)[0]?.start ?? -1]))
}

const mentionsIn = (detail: string): readonly Mention[] => JSON.parse(detail).mentions

/**
 * Keeps the ids of a document's entities, which are still written as another reading left them: an id comes of the first
 * mention, and a newer reader may draw that otherwise. Those that bear their old ids again are no former ones.
 */
export async function keepFormer(
  db: Transaction<DerivedTables>,
  document: string,
  entities: readonly Entity[],
): Promise<void> {
  const now = new Set(entities.map(({ id }) => id))
  const gone = [...(await places(db, document))].filter(([id]) => !now.has(id))
  for (const ids of portions([...now])) await db.deleteFrom('former').where('id', 'in', ids).execute()
  for (const portion of portions(gone.map(([id, place]) => ({ id, document, place }))))
    await db
      .insertInto('former')
      .values(portion)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
}

/** The entities that are mentioned where one whose former id lies between two was mentioned first; sorted. */
export async function formerlyBetween(
  db: Kysely<DerivedTables>,
  first: string,
  last: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('former')
    .innerJoin('entity', 'entity.document', 'former.document')
    .select(['former.id as former', 'former.place', 'entity.id', 'entity.detail'])
    .where('former.id', '>=', first)
    .where('former.id', '<=', last)
    .orderBy('former.id')
    .execute()
  const found = rows.filter(({ place, detail }) =>
    mentionsIn(detail).some(({ start, end }) => start <= place && place < end),
  )
  return [...new Set(found.map(({ id }) => id))].sort().slice(0, limit)
}
