import type { Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import type { Store } from './store.ts'
import type { DerivedTables } from './table.ts'

type Tables = Kysely<DerivedTables>

/** Who is named together with whom: read off the claims whenever it is asked, and kept nowhere. */
export const tieHalf = ({ derived: db }: Dialect): Pick<Store, 'tiesAmong' | 'tiesOf' | 'claimsTying'> => ({
  async tiesAmong(entities, without) {
    if (!entities.length) return []
    let query = db
      .with('party', () => partiesIn(db, entities))
      .selectFrom('party as one')
      .innerJoin('party as other', (join) =>
        join.onRef('other.claim', '=', 'one.claim').onRef('other.entity', '>', 'one.entity'),
      )
      .innerJoin('claim', 'claim.id', 'one.claim')
      .where('claim.partOf', 'is', null)
    if (without.length) query = query.where('claim.id', 'not in', without)
    const rows = await query
      .select(({ fn }) => ['one.entity as a', 'other.entity as b', fn.countAll<number>().as('claims')])
      .groupBy(['one.entity', 'other.entity'])
      .execute()
    return rows.map(({ a, b, claims }) => ({ a, b, claims: Number(claims) })).sort(inOrder)
  },

  async tiesOf(entities, without, limit) {
    if (!entities.length) return []
    let query = db
      .with('party', () => partiesIn(db, entities))
      .with('pair', (made) =>
        made
          .selectFrom('party')
          .innerJoin('about', 'about.claim', 'party.claim')
          .innerJoin('identity', 'identity.entity', 'about.entity')
          .select(['party.entity', 'party.claim', 'identity.canonical as other'])
          .union(
            made
              .selectFrom('party')
              .innerJoin('claim', 'claim.id', 'party.claim')
              .innerJoin('identity', 'identity.entity', 'claim.speaker')
              .select(['party.entity', 'party.claim', 'identity.canonical as other']),
          ),
      )
      .selectFrom('pair')
      .innerJoin('claim', 'claim.id', 'pair.claim')
      .innerJoin('entity', 'entity.id', 'pair.other')
      .where('entity.kind', 'in', ['Person', 'Organization'])
      .where('claim.partOf', 'is', null)
      .whereRef('pair.other', '<>', 'pair.entity')
    if (without.length) query = query.where('claim.id', 'not in', without)
    const rows = await query
      .select(({ fn }) => ['pair.entity', 'pair.other', fn.countAll<number>().as('claims')])
      .groupBy(['pair.entity', 'pair.other'])
      .orderBy('claims', 'desc')
      .orderBy('pair.entity')
      .orderBy('pair.other')
      .limit(limit)
      .execute()
    const ties = rows.map(({ entity, other, claims }) => ({
      a: entity < other ? entity : other,
      b: entity < other ? other : entity,
      claims: Number(claims),
    }))
    // of two that were asked for, each tells of the other
    return [...new Map(ties.map((tie) => [`${tie.a} ${tie.b}`, tie])).values()].sort(inOrder)
  },

  async claimsTying(a, b) {
    const rows = await db
      .with('one', () => partiesIn(db, [a]))
      .with('other', () => partiesIn(db, [b]))
      .selectFrom('one')
      .innerJoin('other', 'other.claim', 'one.claim')
      .innerJoin('claim', 'claim.id', 'one.claim')
      .where('claim.partOf', 'is', null)
      .select('claim.id')
      .orderBy('claim.document')
      .orderBy('claim.place')
      .orderBy('claim.reach')
      .orderBy('claim.id')
      .execute()
    return rows.map(({ id }) => id)
  },
})

/** The claims that these make or that speak of them, each once for each of them. */
const partiesIn = (db: Tables, entities: readonly string[]) =>
  db
    .selectFrom('identity')
    .innerJoin('about', 'about.entity', 'identity.entity')
    .where('identity.canonical', 'in', entities)
    .select(['identity.canonical as entity', 'about.claim as claim'])
    .union(
      db
        .selectFrom('identity')
        .innerJoin('claim', 'claim.speaker', 'identity.entity')
        .where('identity.canonical', 'in', entities)
        .select(['identity.canonical as entity', 'claim.id as claim']),
    )

interface Sortable {
  readonly a: string
  readonly b: string
  readonly claims: number
}

const inOrder = (one: Sortable, other: Sortable): number =>
  other.claims - one.claims || (one.a + one.b < other.a + other.b ? -1 : 1)
