import { repeatsOf } from '../assess/index.ts'
import type { Link, Telling } from '../model/assess.ts'
import type { Imprint } from '../model/imprint.ts'
import type { Lineage } from '../model/lineage.ts'
import { wordsAtAll } from '../model/text.ts'
import type { Store } from '../store/index.ts'
import type { Shelf } from './shelf.ts'
import { tellingsIn } from './telling.ts'

/** A claim whose words come from another's. */
type Repeat = ReturnType<typeof repeatsOf>[number]

/** As a link. */
export const repeating = ({ a, b }: Repeat): Link => ({
  kind: 'repeats',
  a,
  b,
  type: null,
  score: 1,
  sharedOrigin: true,
  reasons: [{ feature: 'same words', detail: 'most of its words stand where the other document has them', weight: 1 }],
})

/** Which of these claims repeat which. */
export async function repeatsAmong(
  shelf: Shelf,
  tellings: readonly Telling[],
  lineage: readonly Lineage[],
): Promise<Repeat[]> {
  const words = new Map<string, string>()
  for (const { claim } of tellings) words.set(claim.id, wordsAtAll(await shelf.text(claim.document), claim.content))
  return repeatsOf(tellings, lineage, words)
}

/** What documents have been told anew to have from others, and what is held of the rest. */
interface Retold {
  /** of which it was told anew */
  readonly documents: ReadonlySet<string>
  /** what they have, and nothing else */
  readonly lineage: readonly Lineage[]
  /** documents that are no more in the case */
  readonly gone: ReadonlySet<string>
  /** all that are or were in the case, as kept; of one that changed both */
  readonly imprints: readonly Imprint[]
}

/** Where claims come from as it is now: what is held, but for documents of which it was told anew. */
export class Descents {
  readonly #store: Store
  readonly #retold: Retold
  /** repeats that are held no more, and those that take their place */
  readonly gone: readonly Repeat[]
  readonly put: readonly Repeat[]
  /** claims whose origins may be others than they were */
  readonly touched: readonly string[]

  private constructor(
    store: Store,
    retold: Retold,
    changed: { readonly gone: readonly Repeat[]; readonly put: readonly Repeat[]; readonly touched: readonly string[] },
  ) {
    this.#store = store
    this.#retold = retold
    this.gone = changed.gone
    this.put = changed.put
    this.touched = changed.touched
  }

  static async over(store: Store, shelf: Shelf, retold: Retold): Promise<Descents> {
    const { documents, lineage, gone, imprints } = retold
    const copied = lineage.filter(({ on, how }) => on !== null && (how === 'copies' || how === 'quotes'))
    const among = new Set(copied.flatMap(({ document, on }) => [document, on!]))
    const put = await repeatsAmong(shelf, await tellingsIn(store, shelf, [...among].sort()), copied)
    const claims = new Set(
      imprints.flatMap((each) => (documents.has(each.document) || gone.has(each.document) ? each.claims : [])),
    )
    const before = (await store.linksAt([...claims])).filter(({ kind, a }) => kind === 'repeats' && claims.has(a))
    const key = ({ a, b }: Repeat): string => `${a} ${b}`
    const [held, now] = [new Set(before.map(key)), new Set(put.map(key))]
    const touched = [
      ...before.filter((each) => !now.has(key(each))),
      ...put.filter((each) => !held.has(key(each))),
    ].map(({ a }) => a)
    const edges = (all: readonly Lineage[], document: string): string =>
      [...new Set(all.flatMap((each) => (each.document === document && isTie(each) ? [each.on] : [])))].sort().join()
    const [then, told] = [await store.lineage([...documents]), Map.groupBy(lineage, ({ document }) => document)]
    const thenOf = Map.groupBy(then, ({ document }) => document)
    for (const each of imprints)
      if (
        documents.has(each.document) &&
        edges(thenOf.get(each.document) ?? [], each.document) !== edges(told.get(each.document) ?? [], each.document)
      )
        touched.push(...each.claims)
    return new Descents(store, retold, { gone: before, put, touched: [...new Set(touched)] })
  }

  /** As far as it bears on the origins of these, or of several together. */
  async of(
    tellings: readonly Telling[],
  ): Promise<{ readonly lineage: readonly Lineage[]; readonly repeats: readonly Repeat[] }> {
    const { documents, gone, lineage } = this.#retold
    const asked = new Set(tellings.map(({ document }) => document.id))
    const claims = new Set(tellings.map(({ claim }) => claim.id))
    const left = new Set(this.gone.map(({ a }) => a))
    const held = await this.#store.lineage([...asked])
    const links = await this.#store.linksAt([...claims])
    return {
      lineage: [
        ...held.filter(({ document }) => asked.has(document) && !documents.has(document) && !gone.has(document)),
        ...lineage.filter(({ document }) => asked.has(document)),
      ],
      repeats: [
        ...links.filter(({ kind, a }) => kind === 'repeats' && claims.has(a) && !left.has(a)),
        ...this.put.filter(({ a }) => claims.has(a)),
      ],
    }
  }
}

/** Whether two documents are one origin by it. */
const isTie = ({ on, how }: Lineage): boolean => on !== null && how !== 'comments'
