import type { Document } from '../model/document.ts'
import type { CaseEntity } from '../model/entity.ts'
import type { IdentityState, Store } from '../store/index.ts'
import { once } from './once.ts'
import { Recent } from './recent.ts'

/** A document without its text. */
export type Head = Omit<Document, 'text'>

/** Characters of texts that are held. */
const TEXTS = 16_000_000

/**
 * What was read off the documents of a case, whatever anybody decides of it: fetched when it is first asked for, and held as long as
 * nothing else is read. Nothing in it is ever changed.
 */
export class Holding {
  readonly #store: Store
  readonly heads: ReadonlyMap<string, Head>
  /** claims by document */
  readonly counts: ReadonlyMap<string, number>
  readonly #texts = new Recent<string>(TEXTS, (text) => text.length)
  #identified: { readonly state: string; readonly identified: Identified } | null = null

  private constructor(store: Store, heads: readonly Head[], counts: ReadonlyMap<string, number>) {
    this.#store = store
    this.heads = new Map(heads.map((head) => [head.id, head]))
    this.counts = counts
  }

  static async over(store: Store): Promise<Holding> {
    const [heads, counts] = await Promise.all([store.documents(), store.claimCounts()])
    return new Holding(store, heads, counts)
  }

  /** null where the case has no such document any more */
  async text(id: string): Promise<string | null> {
    const known = this.#texts.get(id)
    if (known !== undefined) return known
    const text = (await this.#store.document(id))?.text ?? null
    if (text !== null) this.#texts.put(id, text)
    return text
  }

  /** What is known of who is who, in this state of the identities. */
  identified({ entities, reached, decisions }: IdentityState): Identified {
    const state = `${entities} ${reached} ${decisions}`
    if (this.#identified?.state !== state) this.#identified = { state, identified: new Identified(this.#store) }
    return this.#identified.identified
  }
}

/** Who is who across the documents, in one state of the identities. */
export class Identified {
  readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  /** Entities by the id that their document gives them, with those that they bear in the case. */
  entities(): Promise<ReadonlyMap<string, CaseEntity>> {
    return entitiesIn(this)
  }

  /** As {@link Store.entityCounts}. */
  counts(): ReturnType<Store['entityCounts']> {
    return countsIn(this)
  }
}

const entitiesIn = once(
  async ({ store }: Identified): Promise<ReadonlyMap<string, CaseEntity>> =>
    new Map((await store.entities()).map((entity) => [entity.id, entity])),
)

const countsIn = once(({ store }: Identified) => store.entityCounts())
