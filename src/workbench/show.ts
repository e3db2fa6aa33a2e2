import type { DecisionView } from '../model/entity-view.ts'
import type { DocumentPage, Shown } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { decisionShown } from './decision-shown.ts'
import { circumstances } from './effective.ts'
import type { Shelf } from './shelf.ts'

/** Characters shown before and behind a claim. */
const CONTEXT = 240

/** A document with its text and all that was found in it. */
export async function pageOf(store: Store, shelf: Shelf, id: string): Promise<DocumentPage> {
  const view = shelf.document(id)
  return {
    ...view,
    text: await shelf.text(id),
    passages: await store.passages(id),
    claimViews: await shelf.views(await store.claims({ document: id })),
    problems: [...circumstances(id, view.receipts, view), ...shelf.problems(await store.problems(id))],
  }
}

/** A claim with its words in their place. */
export async function claimShown(store: Store, shelf: Shelf, id: string): Promise<Shown> {
  const claim = (await store.claim(id))!
  const text = await shelf.text(claim.document)
  const [view] = await shelf.views([claim])
  const first = Math.min(...[...claim.content, ...claim.source, ...claim.cue].map((span) => span.start))
  const last = Math.max(...[...claim.content, ...claim.source, ...claim.cue].map((span) => span.end))
  return {
    noun: 'claim',
    claim: view!,
    before: text.slice(Math.max(0, first - CONTEXT), first),
    after: text.slice(last, last + CONTEXT),
    parts: await shelf.views(await store.claims({ document: claim.document, partOf: id })),
    decisions: await decisionsOn(shelf, id),
  }
}

/** What people decided about a claim, whatever has become of it. */
async function decisionsOn(shelf: Shelf, id: string): Promise<DecisionView[]> {
  const { views, named } = await shelf.judgedClaims()
  const about = views.filter((view) => named.get(view.id)?.some((claim) => claim.id === id))
  return about.map((view) => decisionShown(shelf, view))
}
