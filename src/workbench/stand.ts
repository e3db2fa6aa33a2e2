import type { Revision, Store } from '../store/index.ts'
import { Holding } from './holding.ts'
import { Shelf } from './shelf.ts'

/** A shelf, with the revision that it was fetched at or after. */
interface Standing {
  readonly revision: Revision
  readonly holding: Promise<Holding>
  readonly shelf: Promise<Shelf>
}

/**
 * Where the shelf of a case stands between two questions. Whoever asks has the one that was used last, unless somebody has written
 * since, in this process or in another: then a new one takes its place, made of what was read off the documents where only
 * decisions or receipts have changed, else of everything. A shelf is never altered, so a question that is being answered goes on
 * with the one it began with.
 */
export class Stand {
  readonly #store: Store
  #standing: Standing | null = null

  constructor(store: Store) {
    this.#store = store
  }

  async shelf(): Promise<Shelf> {
    const revision = await this.#store.revision()
    const before = this.#standing
    const isRead = before?.revision.derived === revision.derived
    if (isRead && before.revision.kept === revision.kept) return before.shelf
    const holding = isRead ? before.holding : Holding.over(this.#store)
    const standing = { revision, holding, shelf: holding.then((held) => Shelf.of(this.#store, held)) }
    this.#standing = standing
    standing.shelf.catch(() => {
      if (this.#standing === standing) this.#standing = null
    })
    return standing.shelf
  }
}
