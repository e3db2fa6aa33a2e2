import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Decision } from '../../src/model/decision.ts'
import { noMetadata } from '../../src/model/document.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { settleAssessment } from '../../src/workbench/assessment.ts'
import { Shelf } from '../../src/workbench/shelf.ts'
import { tell } from '../assess/tell.ts'
import { type Database, databases } from '../store/database.ts'
import { analysisOf, entityOf, receiptOf } from '../store/fixture.ts'

/** Paragraphs that papers may have from each other: one long enough to be a copy, quotations, a paper and a title that are named. */
const paragraphs = [
  'The harbour of Sarn was closed on Monday after the customs office had found that three ships of the northern company carried no papers at all, and the crews were kept on board until the evening while officers searched every hold and wrote down what they saw.',
  'Nobody in the town could say for certain who had given the order to close the bridge, but several people who live near the river saw lorries with their lights off, which drove towards the mill and came back an hour later without their loads and without their drivers.',
  '“We never signed any order that would have closed the harbour, and whoever says so has not read what the port office wrote,” Solt said.',
  'We never signed any order that would have closed the harbour, and whoever says so has not read what the port office wrote.',
  'The Ledger reported that the ships carried no papers.',
  'The article titled “The Harbour of Sarn” says that the ships carried no papers.',
]

/** Whom a paper calls by which name: the case joins them by their names. */
const names = ['Varga', 'Toma', 'Linde', 'Solt']
const fuller: Readonly<Record<string, string>> = { Varga: 'Viktor Varga', Toma: 'Ivo Toma' }

const clause = fc
  .tuple(
    fc.constantFrom('dismiss', 'arrest', 'acquit', 'convict', 'sign'),
    fc.constantFrom(...names),
    fc.constantFrom(...names, 'the new law', 'the old law'),
    fc.constantFrom('', 'not'),
  )
  .map(([verb, agent, object, mark]) => `${verb}(agent: ${agent}, object: ${object}) ${mark}`)

const paper = fc.record({
  paragraphs: fc.uniqueArray(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 3 }),
  clauses: fc.uniqueArray(clause, { maxLength: 3 }),
  publisher: fc.constantFrom(null, 'the Ledger', 'Dawn'),
  published: fc.constantFrom(null, '2019-03-06', '2019-03-07', '2020'),
  title: fc.constantFrom('In brief', 'The Harbour of Sarn'),
  full: fc.boolean(),
})
type Paper = typeof paper extends fc.Arbitrary<infer T> ? T : never

/** A paper as if it had been read; its number makes it another document than one of the same words. */
function read(number: number, { paragraphs, clauses, publisher, published, title, full }: Paper): Analysis {
  const blocks = [title, ...paragraphs, `Number ${number}.`]
  const text = blocks.join('\n\n')
  const analysis = analysisOf(text)
  const { id } = analysis.document
  const nameOf = (name: string): string => (full ? (fuller[name] ?? name) : name)
  const entities = names.map((name) => entityOf(id, 'Person', nameOf(name)))
  const ids = new Map(names.map((name, at) => [name, entities[at]!.id]))
  const named = (entity: string | null): string | null => (entity === null ? null : (ids.get(entity) ?? entity))
  const claims = clauses.map((each) => {
    const { claim } = tell(each, { document: id })
    return {
      ...claim,
      times: [],
      content: [{ start: title.length + 2, end: title.length + 2 + paragraphs[0]!.length }],
      about: claim.about.map((entity) => named(entity)!),
      gist: {
        clauses: claim.gist.clauses.map((clause) => ({
          ...clause,
          roles: clause.roles.map((role) => ({
            ...role,
            entity: named(role.entity),
            entities: role.entities.map((entity) => named(entity)!),
          })),
        })),
      },
    }
  })
  let start = 0
  const passages = blocks.map((block, at) => {
    const passage = { start, end: start + block.length, kind: at === 0 ? ('title' as const) : ('paragraph' as const) }
    start += block.length + 2
    return passage
  })
  const metadata = { ...noMetadata, title, publisher, published }
  return { ...analysis, document: { ...analysis.document, metadata }, passages, entities, claims }
}

type Step =
  | { readonly kind: 'put'; readonly number: number; readonly paper: Paper }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'publisher'; readonly at: number; readonly value: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('put' as const), number: fc.nat({ max: 5 }), paper }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('publisher' as const),
      at: fc.nat(),
      value: fc.constantFrom('the Ledger', 'the Post'),
    }),
  },
)

/** What a case holds in the end, to be put into another. */
interface Contents {
  readonly papers: Map<string, Analysis>
  readonly decisions: Decision[]
}

async function put(store: Store, analysis: Analysis): Promise<void> {
  await store.putAnalysis(analysis)
  await store.putReceipts([receiptOf(analysis.document.id, `${analysis.document.id.slice(0, 8)}.txt`)])
}

const settle = async (store: Store): Promise<boolean> => settleAssessment(store, await Shelf.over(store))

const assessed = async (store: Store) => ({
  propositions: await store.propositions(),
  links: await store.links(),
  lineage: await store.lineage(),
  pairings: await store.pairings((await store.claims()).map(({ id }) => id)),
  borrowings: await store.borrowings((await store.documents()).map(({ id }) => id)),
  imprints: await store.imprints(),
})

/** What examining the same documents anew gives, put in another order. */
async function anew(database: Database, { papers, decisions }: Contents) {
  const location = database.fresh()
  const store = await openStore(location)
  try {
    for (const analysis of [...papers.values()].reverse()) await put(store, analysis)
    for (const decision of decisions) await store.addDecision(decision)
    await settle(store)
    return await assessed(store)
  } finally {
    await store.close()
    await database.discard(location)
  }
}

async function take(store: Store, step: Step, { papers, decisions }: Contents): Promise<void> {
  if (step.kind === 'put') {
    const analysis = read(step.number, step.paper)
    papers.set(analysis.document.id, analysis)
    return put(store, analysis)
  }
  const document = [...papers.keys()][step.at % Math.max(1, papers.size)]
  if (document === undefined) return
  if (step.kind === 'remove') {
    papers.delete(document)
    const left = decisions.filter(({ what }) => what.kind !== 'set' || what.document !== document)
    decisions.splice(0, decisions.length, ...left)
    return store.removeDocument(document)
  }
  const what = { kind: 'set', document, field: 'publisher', value: step.value } as const
  const decision: Decision = {
    id: `decision ${document} ${decisions.length} ${step.at}`,
    by: 'k',
    at: 'now',
    why: null,
    what,
  }
  decisions.push(decision)
  return store.addDecision(decision)
}

for (const database of databases)
  describe.skipIf(database.missing)(`A case on ${database.name} whose papers come, change and go`, () => {
    it('is cross-examined as examining everything anew would do, after each of them', {
      timeout: 180_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
          async (turns) => {
            const location = database.fresh()
            const store = await openStore(location)
            const contents: Contents = { papers: new Map(), decisions: [] }
            try {
              for (const steps of turns) {
                for (const each of steps) await take(store, each, contents)
                await settle(store)
                expect(await assessed(store)).toEqual(await anew(database, contents))
              }
            } finally {
              await store.close()
              await database.discard(location)
            }
          },
        ),
        // a removal rewrites each table, for which PostgreSQL takes a second
        { numRuns: database.name === 'SQLite' ? 12 : 3 },
      )
    })
  })
