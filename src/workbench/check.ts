import { sha256 } from '../model/identity.ts'
import { isInside, type Span } from '../model/text.ts'
import type { CheckReport } from '../model/view.ts'
import type { Store } from '../store/index.ts'

/** Verifies what every line printed stands on: each original's hash, each text's hash, each span's place in its text. */
export async function checkCase(store: Store): Promise<CheckReport> {
  const faults: { document: string; what: string }[] = []
  let originals = 0
  let spans = 0
  const stored = new Set(await store.originals())
  const kept = new Set((await store.receipts()).map((receipt) => receipt.document))
  for (const document of kept) {
    originals++
    if (!stored.has(document)) {
      faults.push({ document, what: 'its original is missing' })
      continue
    }
    const bytes = await store.original(document)
    if (!bytes || sha256(bytes) !== document)
      faults.push({ document, what: 'its original does not have the hash it is known by' })
  }
  for (const { id: document, textHash } of await store.documents()) {
    const text = (await store.document(document))?.text ?? ''
    if (sha256(text) !== textHash) faults.push({ document, what: 'its text does not have the hash it was read with' })
    const test = (what: string, places: readonly Span[]): void => {
      spans += places.length
      const bad = places.find((span) => !isInside(span, text.length))
      if (bad) faults.push({ document, what: `${what} stands at ${bad.start}–${bad.end}, outside its text` })
    }
    test('a passage', await store.passages(document))
    test('a date', await store.times(document))
    for (const entity of await store.entities({ document })) test(`a mention of ${entity.name}`, entity.mentions)
    for (const claim of await store.claims({ document }))
      test(`claim ${claim.id}`, [...claim.content, ...claim.source, ...claim.cue])
  }
  return { originals, spans, faults }
}
