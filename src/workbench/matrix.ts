import { analysisOf } from '../hypothesis/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import { HearsayError } from '../model/error.ts'
import type { Matrix } from '../model/hypothesis.ts'
import type { ItemView, MatrixLine, MatrixView } from '../model/hypothesis-view.ts'
import { nameKey } from '../model/name.ts'
import { searchTerms } from '../model/text.ts'
import type { Store } from '../store/index.ts'
import { finder } from './judged-claim.ts'
import { foundOrigins } from './matrix-origin.ts'
import type { Shelf } from './shelf.ts'

/** A matrix as a decision gives it. */
export interface StoredMatrix extends Pick<Decision, 'by' | 'at'> {
  readonly matrix: Matrix
}

/** The matrices of a case, by question. */
export async function matricesOf(shelf: Shelf): Promise<StoredMatrix[]> {
  const found: StoredMatrix[] = []
  for (const { by, at, what } of (await shelf.judgedClaims()).matrices.values())
    if (what.kind === 'hypothesis' && what.matrix) found.push({ matrix: what.matrix, by, at })
  return found.sort(({ matrix: a }, { matrix: b }) =>
    a.question < b.question ? -1 : a.question > b.question ? 1 : a.id < b.id ? -1 : 1,
  )
}

/**
 * The matrix that a person means: by its id or the beginning of it, or by words of its question.
 * @throws HearsayError `no-such-id`, `ambiguous-id`
 */
export async function matrixCalled(shelf: Shelf, name: string): Promise<StoredMatrix> {
  const all = await matricesOf(shelf)
  const words = searchTerms(nameKey(name))
  const byId = all.filter(({ matrix }) => /^[0-9a-f]{3,}$/u.test(name) && matrix.id.startsWith(name))
  const found = byId.length
    ? byId
    : all.filter(({ matrix }) => {
        const known = new Set(searchTerms(nameKey(matrix.question)))
        return words.length > 0 && words.every((word) => known.has(word))
      })
  if (found.length === 1) return found[0]!
  const listed = 'hearsay hypotheses lists questions and ids.'
  if (!found.length) throw new HearsayError('no-such-id', `No matrix of hypotheses is called ${name}.`, listed)
  throw new HearsayError('ambiguous-id', `${name} may be any of ${found.length} matrices.`, listed)
}

export const lineOf = ({ matrix: { id, question, hypotheses, items, cells }, by, at }: StoredMatrix): MatrixLine => ({
  id,
  question,
  hypotheses,
  items: items.length,
  judged: cells.length,
  cells: items.length * hypotheses.length,
  by,
  at,
})

/** The claims that the items of a matrix stand on, by item; those whose words are gone are not in it. */
export async function claimsUnder(store: Store, shelf: Shelf, { items }: Matrix): Promise<ReadonlyMap<string, Claim>> {
  const find = finder({
    textOf: async (id) => (shelf.heads.has(id) ? shelf.text(id) : null),
    claimsOf: (document) => store.claims({ document }),
  })
  const found = new Map<string, Claim>()
  for (const { id, claim: target } of items) {
    const claim = target && (await find(target))
    if (claim) found.set(id, claim)
  }
  return found
}

/** A matrix with its claims as they are read now, and all that is worked out from it. */
export async function matrixView(store: Store, shelf: Shelf, stored: StoredMatrix): Promise<MatrixView> {
  const { matrix } = stored
  const claims = await claimsUnder(store, shelf, matrix)
  const views = new Map((await shelf.views([...claims.values()])).map((view) => [view.id, view]))
  const origins = await foundOrigins(store, shelf, matrix, views, claims)
  const items = matrix.items.map((item): ItemView => {
    const claimView = views.get(claims.get(item.id)?.id ?? '') ?? null
    const rating = claimView?.rating ?? null
    return {
      ...item,
      claimView,
      orphaned: item.claim !== null && claimView === null,
      judged: item.credibility ?? rating?.credibility ?? null,
      rating,
      foundOrigin: origins.get(item.id) ?? null,
    }
  })
  return {
    ...lineOf(stored),
    items,
    cells: matrix.cells,
    analysis: analysisOf({
      ...matrix,
      items: items.map((item) => ({ ...item, credibility: item.judged, origin: item.origin ?? item.foundOrigin })),
    }),
    likelyEchoes: likelyEchoes(items),
  }
}

/**
 * Items that may well have one origin though nobody has said so: one document, one speaker, one publisher. Only hints: who has read
 * them must say.
 */
function likelyEchoes(items: readonly ItemView[]): MatrixView['likelyEchoes'] {
  const shared = items.flatMap(({ id, origin: given, foundOrigin, claimView: claim }) => {
    if (!claim) return []
    const origin = given ?? foundOrigin
    const named = claim.speakerKind === 'named' || claim.speakerKind === 'document'
    const of = [
      { key: `document ${claim.document}`, share: `the document ${claim.path}` },
      ...(named
        ? [{ key: `speaker ${claim.speaker ?? nameKey(claim.speakerName)}`, share: `the speaker ${claim.speakerName}` }]
        : []),
      ...(claim.publisher
        ? [{ key: `publisher ${nameKey(claim.publisher)}`, share: `the publisher ${claim.publisher}` }]
        : []),
    ]
    return of.map((each) => ({ ...each, id, origin }))
  })
  const found = new Map<string, MatrixView['likelyEchoes'][number]>()
  for (const same of Map.groupBy(shared, ({ key }) => key).values()) {
    const ids = same.map(({ id }) => id)
    const isSaid = same.every(({ origin }) => origin !== null && nameKey(origin) === nameKey(same[0]!.origin!))
    // of one pair of items the closest thing that they share is named
    if (ids.length > 1 && !isSaid && !found.has(ids.join()))
      found.set(ids.join(), { items: ids, share: same[0]!.share })
  }
  return [...found.values()]
}
