import type { SelectQueryBuilder } from 'kysely'
import type { Claim } from '../model/claim.ts'
import type { CaseEntity } from '../model/entity.ts'
import type { TimeExpression } from '../model/time.ts'
import { putAnalysis } from './analysis.ts'
import type { Dialect } from './dialect.ts'
import { membersOf } from './identity.ts'
import { portions } from './portion.ts'
import type { ClaimFilter, Store } from './store.ts'
import { lookedUp } from './stretch.ts'
import type { ClaimDetail, DerivedTables } from './table.ts'

type Claims = SelectQueryBuilder<DerivedTables, 'claim', DerivedTables['claim']>

/** The half of the store that holds what can be made again. */
export const derivedHalf = (
  dialect: Dialect,
): Pick<
  Store,
  | 'putAnalysis'
  | 'analysed'
  | 'documents'
  | 'document'
  | 'passages'
  | 'times'
  | 'claims'
  | 'claim'
  | 'claimCounts'
  | 'entities'
  | 'problems'
  | 'search'
> => {
  const db = dialect.derived
  const documentColumns = ['id', 'textHash', 'mediaType', 'size', 'intakeVersion', 'detail'] as const

  return {
    putAnalysis: (analysis) => putAnalysis(dialect, analysis),

    analysed: () => db.selectFrom('document').select(['id as document', 'readerVersion']).orderBy('id').execute(),

    async documents() {
      const rows = await db.selectFrom('document').select(documentColumns).orderBy('id').execute()
      return rows.map(({ detail, ...document }) => ({ ...document, metadata: JSON.parse(detail) }))
    },

    async document(id) {
      const row = await db
        .selectFrom('document')
        .select([...documentColumns, 'text'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) return null
      const { detail, ...document } = row
      return { ...document, metadata: JSON.parse(detail) }
    },

    passages: (document) =>
      db
        .selectFrom('passage')
        .select(['start', 'end', 'kind'])
        .where('document', '=', document)
        .orderBy('start')
        .orderBy('ordinal')
        .execute(),

    async times(document) {
      const rows = await db
        .selectFrom('time')
        .select(['start', 'end', 'detail'])
        .where('document', '=', document)
        .orderBy('start')
        .orderBy('ordinal')
        .execute()
      return rows.map(({ start, end, detail }) => {
        const rest: Pick<TimeExpression, 'signal' | 'expression'> = JSON.parse(detail)
        return { start, end, ...rest }
      })
    },

    async claims(filter = {}) {
      const { offset = 0, limit = Number.MAX_SAFE_INTEGER } = filter
      if (filter.speakers?.length === 0 || filter.about?.length === 0) return []
      if (filter.ids) return claimsById(db, filter.ids)
      const rows = await filtered(db, filter)
        .orderBy('document')
        .orderBy('place')
        .orderBy('reach')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map(toClaim)
    },

    async claim(id) {
      const row = await db.selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? toClaim(row) : null
    },

    async claimCounts(filter = {}) {
      if (filter.speakers?.length === 0 || filter.about?.length === 0) return new Map()
      const rows = await filtered(db, filter)
        .clearSelect()
        .select(({ fn }) => ['document' as const, fn.countAll<number>().as('count')])
        .groupBy('document')
        .execute()
      return new Map(rows.map(({ document, count }) => [document, Number(count)]))
    },

    async entities(filter = {}) {
      let query = db
        .selectFrom('entity')
        .innerJoin('identity', 'identity.entity', 'entity.id')
        .select(['id', 'document', 'kind', 'key', 'name', 'entity.detail', 'canonical'])
      if (filter.document !== undefined) query = query.where('document', '=', filter.document)
      if (filter.canonical !== undefined) query = query.where('id', 'in', membersOf(db, [filter.canonical]))
      const rows = await query.orderBy('id').execute()
      return rows.map(({ detail, ...entity }) => {
        const lists: Pick<CaseEntity, 'aliases' | 'mentions'> = JSON.parse(detail)
        return { ...entity, ...lists }
      })
    },

    async problems(document) {
      let query = db.selectFrom('problem').select('detail')
      if (document !== undefined) query = query.where('document', '=', document)
      const rows = await query.orderBy('document').orderBy('code').orderBy('place').orderBy('ordinal').execute()
      return rows.map(({ detail }) => JSON.parse(detail))
    },

    async search(phrases, limit) {
      const wanted = lookedUp(phrases)
      if (!wanted.length) return []
      const [first, ...others] = wanted.map((phrase) =>
        db.selectFrom('stretch').select(['document', 'passage']).where('id', 'in', dialect.terms.holding(phrase)),
      )
      // Phrase by phrase, for two phrases of a long passage may stand in different stretches of it.
      const hits = others.reduce((all, other) => all.intersect(other), first!.distinct())
      return db
        .selectFrom(hits.as('hit'))
        .innerJoin('passage', (join) =>
          join.onRef('passage.document', '=', 'hit.document').onRef('passage.ordinal', '=', 'hit.passage'),
        )
        .select(['passage.document', 'passage.start', 'passage.end'])
        .orderBy('passage.rank')
        .orderBy('passage.document')
        .orderBy('passage.ordinal')
        .limit(limit)
        .execute()
    },
  }
}

/** In portions; sorted by id. */
async function claimsById(db: Dialect['derived'], ids: readonly string[]): Promise<Claim[]> {
  const found: Claim[] = []
  for (const portion of portions([...ids].sort()))
    found.push(
      ...(await db.selectFrom('claim').selectAll().where('id', 'in', portion).orderBy('id').execute()).map(toClaim),
    )
  return found
}

function filtered(db: Dialect['derived'], filter: ClaimFilter): Claims {
  const { document, documents, stance, speakerKind, within, partOf, speakers, about, tells } = filter
  let query: Claims = db.selectFrom('claim').selectAll('claim')
  if (document !== undefined) query = query.where('claim.document', '=', document)
  if (stance !== undefined) query = query.where('claim.stance', '=', stance)
  if (speakerKind !== undefined) query = query.where('claim.speakerKind', '=', speakerKind)
  if (within !== undefined) query = query.where('claim.within', '=', within)
  if (partOf !== undefined) query = query.where('claim.partOf', '=', partOf)
  if (documents) query = query.where('claim.document', 'in', documents)
  if (tells === 'time') query = query.where('claim.dated', '=', 1)
  else if (tells !== undefined) query = query.where('claim.legal', '>', '')
  if (tells !== undefined && tells !== 'time' && tells !== 'legal status')
    query = query.where('claim.legal', 'like', `%|${tells}|%`)
  if (speakers)
    query = query.where('claim.speaker', 'in', membersOf(db, speakers)).where('claim.manner', '<>', 'in mind')
  if (about)
    query = query.where('claim.id', 'in', (from) =>
      from.selectFrom('about').select('about.claim').where('about.entity', 'in', membersOf(db, about)),
    )
  return query
}

function toClaim({ place: _, reach: __, legal: ___, dated: ____, detail, ...claim }: DerivedTables['claim']): Claim {
  const lists: ClaimDetail = JSON.parse(detail)
  return { ...claim, ...lists }
}
