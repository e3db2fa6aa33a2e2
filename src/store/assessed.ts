import type { Kysely } from 'kysely'
import type { DecisionWhat } from '../model/decision.ts'
import type { Imprint } from '../model/imprint.ts'
import { portions } from './portion.ts'
import type { DerivedTables } from './table.ts'

type Tables = Kysely<DerivedTables>

/** Whatever was worked out of these documents is to be worked out again. */
export async function forgetImprint(db: Tables, documents: readonly string[]): Promise<void> {
  for (const portion of portions(documents))
    await db.updateTable('imprint').set({ basis: '' }).where('document', 'in', portion).execute()
}

/**
 * Takes a document's words out of what the case was found to say, while `entity` still lists its names: those in the reasons of links,
 * of lineage, and of what documents have from each other. What stays are ids and hashes, from which it is told at the next
 * cross-examination what else its going changes; until then nothing of it is shown.
 * @param decisions as they are kept: names that people gave its entities go with it
 */
export async function eraseAssessed(
  db: Tables,
  document: string,
  decisions: readonly { readonly detail: string }[],
): Promise<void> {
  await db.deleteFrom('assessed').execute()
  await db
    .deleteFrom('lineage')
    .where(({ or, eb }) => or([eb('document', '=', document), eb('on', '=', document)]))
    .execute()
  const borrowings = await db
    .selectFrom('borrowing')
    .select(['id', 'later', 'earlier'])
    .where(({ or, eb }) => or([eb('later', '=', document), eb('earlier', '=', document)]))
    .execute()
  for (const { id, later, earlier } of borrowings)
    await db
      .updateTable('borrowing')
      .set({ detail: JSON.stringify({ later, earlier, reused: [] }) })
      .where('id', '=', id)
      .execute()
  const imprint = await db.selectFrom('imprint').select('detail').where('document', '=', document).executeTakeFirst()
  if (!imprint) return
  const held: Imprint = JSON.parse(imprint.detail)
  await db
    .updateTable('imprint')
    .set({ basis: '', detail: JSON.stringify({ ...held, published: null }) })
    .where('document', '=', document)
    .execute()
  await blankLinks(db, new Set(held.claims), [
    ...(await namesOfItsOwn(db, document)),
    ...givenNames(document, decisions),
  ])
}

/** Takes the reasons of links at these claims, and of those that tell one of these names; of the latter, ends are to be examined again. */
async function blankLinks(db: Tables, claims: ReadonlySet<string>, names: readonly string[]): Promise<void> {
  const members = await db.selectFrom('member').selectAll().execute()
  const byProposition = Map.groupBy(members, ({ proposition }) => proposition)
  const claimsAt = (end: string): string[] => (byProposition.get(end) ?? []).map(({ claim }) => claim)
  const written = names.map((name) => JSON.stringify(name).slice(1, -1))
  const again = new Set<string>()
  for (const { id, a, b, detail } of await db.selectFrom('link').selectAll().execute()) {
    const ends = [...claimsAt(a), ...claimsAt(b)]
    const isTold = written.some((name) => detail.includes(name))
    if (!isTold && !ends.some((claim) => claims.has(claim))) continue
    if (isTold) for (const claim of ends) again.add(claim)
    await db
      .updateTable('link')
      .set({ detail: JSON.stringify({ ...JSON.parse(detail), reasons: [] }) })
      .where('id', '=', id)
      .execute()
  }
  const documents = new Set<string>()
  for (const portion of portions([...again]))
    for (const { document } of await db.selectFrom('claim').select('document').where('id', 'in', portion).execute())
      documents.add(document)
  await forgetImprint(db, [...documents])
}

/** The names that no other document has for anybody. */
async function namesOfItsOwn(db: Tables, document: string): Promise<string[]> {
  const rows = await db.selectFrom('entity').select('name').where('document', '=', document).execute()
  const names = new Set(rows.map(({ name }) => name))
  for (const portion of portions([...names])) {
    const others = await db
      .selectFrom('entity')
      .select('name')
      .where('document', '!=', document)
      .where('name', 'in', portion)
      .execute()
    for (const { name } of others) names.delete(name)
  }
  return [...names].filter((name) => name !== '')
}

function givenNames(document: string, decisions: readonly { readonly detail: string }[]): string[] {
  return decisions.flatMap(({ detail }) => {
    const what: DecisionWhat = JSON.parse(detail)
    return what.kind === 'rename' && what.entity.document === document && what.name ? [what.name] : []
  })
}
