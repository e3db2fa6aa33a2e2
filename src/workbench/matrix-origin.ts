import { originsOf } from '../assess/index.ts'
import { originKey } from '../hypothesis/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Matrix } from '../model/hypothesis.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { settleAssessment } from './assessment.ts'
import type { Shelf } from './shelf.ts'
import { tellingsOf } from './telling.ts'

/**
 * Items that are known to be echoes of each other: their claims put forward one thing and go back to one origin, or have their words
 * one from the other. By item, what the origin is called: whoever tells it in the earliest of the documents. An item that a person has
 * given an origin keeps it, and gives it to its echoes that have none.
 */
export async function foundOrigins(
  store: Store,
  shelf: Shelf,
  { items }: Matrix,
  views: ReadonlyMap<string, ClaimView>,
  claims: ReadonlyMap<string, Claim>,
): Promise<ReadonlyMap<string, string>> {
  await settleAssessment(store, shelf)
  const itemsOf = Map.groupBy(
    items.filter(({ id }) => claims.has(id)),
    ({ id }) => claims.get(id)!.id,
  )
  const found = new Map<string, string>()
  const taken = new Set(items.map(originKey))
  for (const echoes of await echoing(store, shelf, [
    ...new Map([...claims.values()].map((each) => [each.id, each])).values(),
  ])) {
    const all = echoes.flatMap((claim) => itemsOf.get(claim) ?? [])
    if (all.length < 2) continue
    const given = new Map(
      all.flatMap((item) => (item.origin === null ? [] : [[originKey(item), item.origin] as const])),
    )
    const bare = all.filter(({ origin }) => origin === null)
    // two words of a person for one origin are not ours to choose between
    if (given.size > 1 || !bare.length) continue
    const [only] = given.values()
    let name = only ?? nameOf(echoes.map((claim) => views.get(claim)!))
    if (only === undefined && taken.has(originKey({ id: '', origin: name }))) name = `${name} (${bare[0]!.id})`
    taken.add(originKey({ id: '', origin: name }))
    for (const { id } of bare) found.set(id, name)
  }
  return found
}

/** These claims as far as they echo each other, each once; sorted. */
async function echoing(store: Store, shelf: Shelf, claims: readonly Claim[]): Promise<string[][]> {
  const ids = claims.map(({ id }) => id)
  const links = (await store.linksAt(ids)).filter(({ kind }) => kind === 'repeats')
  const repeats = new Map([...Map.groupBy(links, ({ a }) => a)].map(([claim, all]) => [claim, all.map(({ b }) => b)]))
  const lineage = await store.lineage([...new Set(claims.map(({ document }) => document))])
  const tellings = new Map((await tellingsOf(shelf, claims)).map((telling) => [telling.claim.id, telling]))
  const groups = new Map([...ids, ...links.flatMap(({ a, b }) => [a, b])].map((id) => [id, [id]]))
  const join = (together: readonly string[]): void => {
    const whole = [...new Set(together.flatMap((id) => groups.get(id) ?? []))].sort()
    for (const id of whole) groups.set(id, whole)
  }
  const saying = (await store.propositionsOf(ids)).map((each) => each.claims.filter((id) => tellings.has(id)))
  for (const one of saying)
    for (const origin of originsOf(
      one.map((id) => tellings.get(id)!),
      { lineage, repeats },
    ))
      join(origin.map(({ claim }) => claim.id))
  for (const { a, b } of links) join([a, b])
  return [...new Set(groups.values())].map((whole) => whole.filter((id) => tellings.has(id)))
}

/** Whoever tells it in the earliest of the documents that are dated. */
function nameOf(views: readonly ClaimView[]): string {
  const [first] = views.toSorted((a, b) =>
    (a.published ?? '\uffff') + a.path < (b.published ?? '\uffff') + b.path ? -1 : 1,
  )
  return first!.speakerKind === 'outlet' ? (first!.publisher ?? first!.documentTitle) : first!.speakerName
}
