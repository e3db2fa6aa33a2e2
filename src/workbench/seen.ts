import type { SeenView } from '../model/view.ts'
import { Assessed } from './assessed.ts'
import { once } from './once.ts'
import type { Shelf } from './shelf.ts'

/** As little of a case as tells later what is new in it. */
export const seenOn = once(async (shelf: Shelf): Promise<SeenView> => {
  const { links } = await (await Assessed.over(shelf.store, shelf)).contradictions()
  return {
    documents: shelf.documents().map(({ id, claims }) => ({ id, claims })),
    disagreements: links.map(({ a, b }) => ({ a, b })),
  }
})
