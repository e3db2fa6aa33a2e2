import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimsPrinted, examineWhole, reexamined } from '../../src/assess/index.ts'
import type { KnownEntities, Telling } from '../../src/model/assess.ts'
import type { AssessmentChange, Imprint } from '../../src/model/imprint.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { inventedTellings, lexicon } from './speed.ts'

const nothing = { gone: [], put: [] } as const

/** Claims of one article. */
const ARTICLE = 15

const imprintOf = (document: string, claims: Pick<Imprint, 'claims' | 'facts'>): Imprint => ({
  document,
  basis: 'as it is',
  ...claims,
  hashes: '',
  quoted: '',
  called: '',
  calls: '',
  published: null,
})

/**
 * Seconds that it takes to examine so many claims from nothing and to put what comes of it into a case on SQLite; and to add one article
 * to it and write what that changes. The claims themselves come from memory, and everybody is known already.
 */
export async function measureAdded(count: number): Promise<{ readonly whole: number; readonly added: number }> {
  const { tellings, entities } = inventedTellings(count + ARTICLE)
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const store = await openStore(join(folder, 'added.hearsay'))
  try {
    const before = tellings.slice(0, count)
    const whole = await timed(() => store.putAssessment(wholeOf(before, entities), 'whole', { entities: 0, basis: '' }))
    // a run on another article first, since nothing has been compiled yet
    await addedTo(store, tellings, entities, before.slice(0, ARTICLE))
    const added = await timed(async () =>
      store.putAssessment(await addedTo(store, tellings, entities, tellings.slice(count)), 'added', {
        entities: 0,
        basis: 'whole',
      }),
    )
    console.log(`${count} claims put whole in ${whole.toFixed(1)} s, one article added in ${added.toFixed(2)} s`)
    return { whole, added }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

async function timed(work: () => Promise<boolean>): Promise<number> {
  const begun = performance.now()
  if (!(await work())) throw new Error('Nothing was put.')
  return (performance.now() - begun) / 1000
}

function wholeOf(tellings: readonly Telling[], entities: KnownEntities): AssessmentChange {
  const whole = examineWhole({ tellings, entities, repeats: [], lineage: [], lexicon })
  const put = <Row>(rows: readonly Row[]) => ({ gone: [], put: rows })
  return {
    isWhole: true,
    imprints: put([...whole.imprints].map(([id, claims]) => imprintOf(id, claims))),
    pairings: put(whole.pairings),
    propositions: put(whole.propositions),
    links: put(whole.links),
    borrowings: nothing,
    lineage: nothing,
  }
}

/** @param article claims of one document */
async function addedTo(
  store: Store,
  tellings: readonly Telling[],
  entities: KnownEntities,
  article: readonly Telling[],
): Promise<AssessmentChange> {
  const byId = new Map(tellings.map((telling) => [telling.claim.id, telling]))
  const held = await store.imprints()
  const fresh = [imprintOf(article[0]!.document.id, claimsPrinted(article, lexicon))]
  const change = await reexamined(
    { held, fresh, gone: new Set(), touched: [] },
    {
      held: store,
      known: { lexicon, entities },
      tellings: async (claims) => claims.flatMap((claim) => byId.get(claim) ?? []),
      descent: async () => ({ repeats: [], lineage: [] }),
    },
  )
  return { ...change, isWhole: false, imprints: { gone: [], put: fresh }, borrowings: nothing, lineage: nothing }
}
