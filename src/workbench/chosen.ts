import type { Claim } from '../model/claim.ts'
import { nameKey } from '../model/name.ts'
import { searchTerms } from '../model/text.ts'
import type { ClaimFilter, Store } from '../store/index.ts'
import type { Shelf } from './shelf.ts'
import { correctionOf } from './spoken.ts'

/**
 * The claims that a filter chooses, by the speakers whom people gave them: the store knows only whom the reader took for one.
 * @param name as somebody typed it; a speaker whom a person has only named has no id by which to be filtered
 */
export async function chosen(store: Store, shelf: Shelf, filter: ClaimFilter, name: string | null): Promise<Claim[]> {
  const { speakers: wanted, speakerKind, ...others } = filter
  const { speakers, named } = await shelf.judgedClaims()
  const read = wanted?.length === 0 ? [] : await store.claims(filter)
  if (!speakers.size || (wanted === undefined && speakerKind === undefined)) return read
  const words = name === null ? [] : searchTerms(nameKey(name))
  const documents = new Set([...speakers.values()].map(({ id }) => named.get(id)![0]!.document))
  const added: Claim[] = []
  for (const document of documents) {
    if (filter.document !== undefined && filter.document !== document) continue
    for (const claim of await store.claims({ ...others, document })) {
      if (!correctionOf(claim, speakers)) continue
      const corrected = await shelf.spoken(claim)
      const { speaker } = corrected.claim
      const canonical = speaker === null ? null : (await shelf.entities()).get(speaker)?.canonical
      const known = new Set(searchTerms(nameKey(corrected.name)))
      const isWanted =
        wanted === undefined ||
        (canonical ? wanted.includes(canonical) : words.length > 0 && words.every((word) => known.has(word)))
      if (isWanted && (speakerKind === undefined || corrected.claim.speakerKind === speakerKind)) added.push(claim)
    }
  }
  const kept = read.filter((claim) => !correctionOf(claim, speakers))
  return [...kept, ...added].sort(inOrder)
}

/** As the store sorts them: by document, then place, a whole before its parts. */
function inOrder(a: Claim, b: Claim): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1
  const [first, second] = [a.content[0]?.start ?? 0, b.content[0]?.start ?? 0]
  return first - second || Number(a.partOf !== null) - Number(b.partOf !== null) || (a.id < b.id ? -1 : 1)
}

/** Claims of so many documents are fetched at once. */
const AT_ONCE = 100

/**
 * The same by date of publication, then place in the text, from `offset` on, `limit` of them at most. Where no correction bears on it,
 * only those are fetched: how many claims of each document a filter chooses tells where they begin.
 */
export async function claimsInOrder(
  store: Store,
  shelf: Shelf,
  { offset = 0, limit = Number.MAX_SAFE_INTEGER, ...filter }: ClaimFilter,
  name: string | null,
): Promise<Claim[]> {
  const { order } = shelf
  const inTime = (a: Claim, b: Claim): number => order.get(a.document)! - order.get(b.document)!
  const { speakers } = await shelf.judgedClaims()
  if (speakers.size && (filter.speakers !== undefined || filter.speakerKind !== undefined))
    return (await chosen(store, shelf, filter, name)).sort(inTime).slice(offset, offset + limit)
  const counts = Object.keys(filter).length ? await store.claimCounts(filter) : null
  const documents: string[] = []
  let [before, held] = [offset, 0]
  for (const { id, claims } of shelf.documents()) {
    const count = counts ? (counts.get(id) ?? 0) : claims
    if (!count) continue
    if (!documents.length && before >= count) {
      before -= count
      continue
    }
    documents.push(id)
    held += count
    if (held - before >= limit) break
  }
  const found: Claim[] = []
  for (let at = 0; at < documents.length; at += AT_ONCE)
    found.push(...(await store.claims({ ...filter, documents: documents.slice(at, at + AT_ONCE) })).sort(inTime))
  return found.slice(before, before + limit)
}
