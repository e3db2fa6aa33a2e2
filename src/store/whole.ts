import type { Kysely } from 'kysely'
import type { DecisionWhat, EntityTarget } from '../model/decision.ts'
import type { Selector } from '../model/selector.ts'
import { eraseAnalysis } from './analysis.ts'
import { assessmentHalf } from './assessment.ts'
import { derivedHalf } from './derived.ts'
import type { Dialect } from './dialect.ts'
import { formerlyBetween } from './former.ts'
import { identityHalf } from './identity.ts'
import { keptHalf } from './kept.ts'
import type { Store } from './store.ts'
import type { KeptTables } from './table.ts'
import { tieHalf } from './tie.ts'

/** How many ids of each noun {@link Store.idsBeginning} gives at most. */
const MOST_IDS = 20

/** The store of a case, over the database that holds it: its two halves, and what concerns them both. */
export function storeOver(dialect: Dialect): Store {
  const { kept, derived, originals } = dialect
  return {
    location: dialect.location,
    revision: () => dialect.revision(),
    putOriginal: originals.put,
    original: originals.get,
    originals: originals.list,
    ...keptHalf(dialect),
    ...derivedHalf(dialect),
    ...identityHalf(dialect),
    ...assessmentHalf(dialect),
    ...tieHalf(dialect),

    async idsBeginning(prefix) {
      // Nothing that begins with the prefix sorts after the prefix and the last character there is.
      const end = `${prefix}\u{10ffff}`
      const beginning = async (noun: 'document' | 'claim' | 'entity') => {
        const query = derived.selectFrom(noun).select('id').where('id', '>=', prefix).where('id', '<=', end)
        return (await query.orderBy('id').limit(MOST_IDS).execute()).map(({ id }) => id)
      }
      const received = async (column: 'id' | 'document') => {
        const query = kept.selectFrom('receipt').select(`${column} as id`).distinct()
        const within = query.where(column, '>=', prefix).where(column, '<=', end)
        return (await within.orderBy(column).limit(MOST_IDS).execute()).map(({ id }) => id)
      }
      // A document whose derived rows are lost is still known by its receipts.
      const documents = new Set([...(await beginning('document')), ...(await received('document'))])
      const named = await beginning('entity')
      const found = {
        document: [...documents].sort().slice(0, MOST_IDS),
        claim: await beginning('claim'),
        entity: named.length ? named : await formerlyBetween(derived, prefix, end, MOST_IDS),
        receipt: await received('id'),
      }
      return (['document', 'claim', 'entity', 'receipt'] as const).flatMap((noun) =>
        found[noun].map((id) => ({ noun, id })),
      )
    },

    async removeDocument(id) {
      // Receipts go last: killed before that, the document is still listed, and can be removed again.
      await eraseAnalysis(dialect, id)
      await originals.erase(id)
      await dialect.write(kept, async (db) => {
        const receipts = await db.selectFrom('receipt').select(['root', 'path']).where('document', '=', id).execute()
        for (const { root, path } of receipts)
          await db.deleteFrom('failure').where('root', '=', root).where('path', '=', path).execute()
        await db.deleteFrom('receipt').where('document', '=', id).execute()
        await forget(db, id)
      })
      await dialect.scrub()
    },

    scrub: () => dialect.scrub(),

    close: () => dialect.close(),
  }
}

/**
 * Erases what people said about a document and about its claims, since it speaks of it; the words of it by which decisions name
 * entities, with the reasons given; and the items of matrices that stand on it. That there was such a decision on an entity stays
 * in the log, and so does that the document was removed, and by whom.
 */
async function forget(db: Kysely<KeptTables>, id: string): Promise<void> {
  const rows = await db.selectFrom('decision').select(['id', 'detail']).execute()
  for (const { id: decision, detail } of rows) {
    const what: DecisionWhat = JSON.parse(detail)
    if (speaksOf(what, id)) await db.deleteFrom('decision').where('id', '=', decision).execute()
    const left = wordless(withoutItemsOn(what, id), id)
    if (left !== what)
      await db
        .updateTable('decision')
        .set({ ...(what.kind !== 'hypothesis' && { why: null }), detail: JSON.stringify(left) })
        .where('id', '=', decision)
        .execute()
  }
}

/** A decision without the words of a document; itself where it holds none. */
function wordless(what: DecisionWhat, document: string): DecisionWhat {
  const bare = (target: EntityTarget): EntityTarget =>
    target.document === document ? { ...target, selector: NO_WORDS } : target
  if (what.kind === 'same' || what.kind === 'different') {
    const [a, b] = [bare(what.a), bare(what.b)]
    return a === what.a && b === what.b ? what : { ...what, a, b }
  }
  if (what.kind === 'rename' && what.entity.document === document)
    return { ...what, entity: bare(what.entity), name: '' }
  if (what.kind === 'public' && what.entity.document === document) return { ...what, entity: bare(what.entity) }
  return what
}

const NO_WORDS: Selector = { start: 0, end: 0, exact: '', prefix: '', suffix: '' }

/** Whether a decision is about a document or what it claims, so that nothing of it is left without the document. */
function speaksOf(what: DecisionWhat, document: string): boolean {
  if (what.kind === 'set') return what.document === document
  if (what.kind === 'link') return what.a.document === document || what.b.document === document
  if (what.kind === 'rate')
    return (
      ('entity' in what.target && what.target.entity.document === document) ||
      ('claim' in what.target && what.target.claim.document === document)
    )
  if (what.kind === 'speaker' || what.kind === 'mark') {
    const speaker = what.kind === 'mark' ? what.claim.speaker : what.speaker
    const named = speaker !== null && speaker !== 'outlet' && 'entity' in speaker ? speaker.entity.document : null
    return what.claim.document === document || named === document
  }
  if (what.kind === 'accept' || what.kind === 'reject' || what.kind === 'note') return what.claim.document === document
  return false
}

/** A matrix without the items that stand on a document's claims, and their cells; anything else as it is. */
function withoutItemsOn(what: DecisionWhat, document: string): DecisionWhat {
  if (what.kind !== 'hypothesis' || !what.matrix?.items.some(({ claim }) => claim?.document === document)) return what
  const items = what.matrix.items.filter(({ claim }) => claim?.document !== document)
  const left = new Set(items.map(({ id }) => id))
  return { ...what, matrix: { ...what.matrix, items, cells: what.matrix.cells.filter(({ item }) => left.has(item)) } }
}
