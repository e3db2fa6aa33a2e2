import { assessVersion, examine, repeatsOf } from '../assess/index.ts'
import { lineageOf } from '../assess/lineage/index.ts'
import type { Account, KnownEntities, Link, Telling } from '../model/assess.ts'
import type { Claim } from '../model/claim.ts'
import { idOf } from '../model/identity.ts'
import type { LineageDocument } from '../model/lineage.ts'
import { wordsAtAll } from '../model/text.ts'
import type { Assessment, Store } from '../store/index.ts'
import { identityBasis, settleIdentities } from './identity.ts'
import { englishLexicon } from './language-model.ts'
import { inCase, type Shelf } from './shelf.ts'

/** How often to begin anew where another process goes on writing. */
const TRIES = 3

/**
 * Cross-examines a case where its documents, what is known of them, or the decisions on who is who have changed since that was
 * done last. What comes out depends on these alone, so it is what examining everything anew gives.
 */
export async function settleAssessment(store: Store, shelf: Shelf): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    await settleIdentities(store, shelf.decided)
    const { entities } = await store.identityState()
    const basis = basisOf(shelf, entities)
    if ((await store.assessmentBasis()) === basis) return
    if (await store.putAssessment(await assessed(store, shelf), basis, entities)) return
  }
}

/** Names all that an assessment is worked out from. */
const basisOf = (shelf: Shelf, entities: number): string =>
  idOf(
    'assessment',
    assessVersion,
    String(entities),
    identityBasis(shelf.decided),
    ...shelf.decided.log.flatMap(({ id, what }) =>
      what.kind === 'speaker' && !shelf.decided.undone.has(id) ? [id] : [],
    ),
    ...shelf
      .documents()
      .map(({ id, title, publisher, author, published, url }) =>
        JSON.stringify([id, title, publisher, author, published, url]),
      ),
  )

async function assessed(store: Store, shelf: Shelf): Promise<Assessment> {
  const lineage = lineageOf(await lineageDocuments(store, shelf))
  const known = await knownEntities(shelf)
  const tellings = await tellingsIn(store, shelf)
  const words = new Map<string, string>()
  for (const { claim } of tellings) words.set(claim.id, wordsAtAll(await shelf.text(claim.document), claim.content))
  const repeats = repeatsOf(tellings, lineage, words)
  const { propositions, links } = examine({
    tellings,
    repeats,
    lineage,
    entities: known,
    lexicon: englishLexicon(),
  })
  return { propositions, links: [...links, ...repeats.map(repeating)], lineage }
}

/** A claim whose words come from another's, as a link. */
const repeating = ({ a, b }: { readonly a: string; readonly b: string }): Link => ({
  kind: 'repeats',
  a,
  b,
  type: null,
  score: 1,
  sharedOrigin: true,
  reasons: [{ feature: 'same words', detail: 'most of its words stand where the other document has them', weight: 1 }],
})

async function lineageDocuments(store: Store, shelf: Shelf): Promise<LineageDocument[]> {
  const found: LineageDocument[] = []
  for (const { id, title, publisher, author, published, url } of shelf.documents())
    found.push({
      id,
      text: await shelf.text(id),
      passages: await store.passages(id),
      title,
      publisher,
      author,
      published,
      url,
    })
  return found
}

/** Who is known in the case, by case-wide id. */
export async function knownEntities(shelf: Shelf): Promise<KnownEntities> {
  return new Map((await shelf.groups()).map(({ id, kind, name }) => [id, { kind, name }]))
}

/** The claims of a case with the case's ids and their times placed, each with what is known of its document. */
export async function tellingsIn(store: Store, shelf: Shelf): Promise<Telling[]> {
  const found: Telling[] = []
  for (const id of [...shelf.heads.keys()].sort())
    for (const read of await store.claims({ document: id })) found.push(await tellingOf(shelf, read))
  return found
}

/** One claim of a case, the same way. */
export async function tellingOf(shelf: Shelf, read: Claim): Promise<Telling> {
  const entities = await shelf.entities()
  const { claim } = await shelf.spoken(read)
  const dates = await shelf.dates(read.document)
  return { claim: { ...inCase(claim, entities), ...dates.of(claim) }, document: accountOf(shelf, read.document) }
}

function accountOf(shelf: Shelf, id: string): Account {
  const { title, publisher, author, published, receipts } = shelf.document(id)
  return { id, title, publisher, author, published, receipts: receipts.map((receipt) => receipt.id) }
}
