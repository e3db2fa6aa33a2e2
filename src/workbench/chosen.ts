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
