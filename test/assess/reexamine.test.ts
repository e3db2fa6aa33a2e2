import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsPrinted, type Examined, examineWhole, reexamined } from '../../src/assess/index.ts'
import type { Telling } from '../../src/model/assess.ts'
import type { Imprint } from '../../src/model/imprint.ts'
import { Held } from './held.ts'
import { known, lexicon, tell } from './tell.ts'

type Descent = Pick<Examined, 'repeats' | 'lineage'>
const apart: Descent = { repeats: [], lineage: [] }

const printOf = (document: string, tellings: readonly Telling[]): Imprint => ({
  document,
  basis: 'as it is',
  ...claimsPrinted(tellings, lexicon),
  hashes: '',
  quoted: '',
  called: '',
  calls: '',
  published: null,
})

/** A case whose documents come, change and go, and which is examined after each time. */
class Running {
  readonly held = new Held()
  readonly #imprints = new Map<string, Imprint>()
  #documents = new Map<string, readonly Telling[]>()
  #descent = apart

  async become(documents: ReadonlyMap<string, readonly Telling[]>, descent: Descent = apart): Promise<void> {
    const gone = new Set([...this.#documents.keys()].filter((id) => !documents.has(id)))
    const fresh = [...documents].filter(([id, tellings]) => this.#documents.get(id) !== tellings)
    const imprints = fresh.map(([id, tellings]) => printOf(id, tellings))
    const all = [...documents.values()].flat()
    const among = new Set([...this.#descent.lineage, ...descent.lineage].map(({ document }) => document))
    const change = await reexamined(
      {
        held: [...this.#imprints.values()],
        fresh: imprints,
        gone,
        touched: all.flatMap(({ claim }) =>
          among.has(claim.document) || [...this.#descent.repeats, ...descent.repeats].some(({ a }) => a === claim.id)
            ? [claim.id]
            : [],
        ),
      },
      {
        held: this.held,
        known,
        tellings: async (claims) => all.filter(({ claim }) => claims.includes(claim.id)),
        descent: async () => descent,
      },
    )
    for (const id of gone) this.#imprints.delete(id)
    for (const each of imprints) this.#imprints.set(each.document, each)
    this.#documents = new Map(documents)
    this.#descent = descent
    this.held.put('pairings', change.pairings)
    this.held.put('propositions', change.propositions)
    this.held.put('links', change.links)
  }

  /** What is held, beside what examining all anew gives. */
  compared() {
    const anew = examineWhole({ tellings: [...this.#documents.values()].flat(), ...this.#descent, ...known })
    const sorted = <Row extends { readonly a: string }>(rows: readonly Row[]) =>
      rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    return {
      held: {
        propositions: [...this.held.rows.propositions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        links: sorted([...this.held.rows.links.values()]),
        pairings: sorted([...this.held.rows.pairings.values()]),
      },
      anew: { propositions: anew.propositions, links: sorted(anew.links), pairings: sorted(anew.pairings) },
    }
  }
}

const people = ['Varga', 'Toma', 'he']
const clause = fc
  .tuple(
    fc.constantFrom('dismiss', 'fire', 'arrest', 'acquit', 'convict'),
    fc.constantFrom(...people),
    fc.constantFrom(...people, 'Order 114', '3 million euros', '5 million euros'),
    fc.constantFrom('', 'not', 'possible'),
  )
  .map(([verb, agent, object, mark]) => `${verb}(agent: ${agent}, object: ${object}) ${mark}`)

/** What one claim of a document tells: the same words may be another's too. */
const told = fc.record({
  clauses: fc.array(clause, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  speaker: fc.constantFrom(null, 'Koll', 'Linde'),
  when: fc.constantFrom(null, '2019', '2019-03-06', '2020'),
})

const names = ['one', 'two', 'three', 'four', 'five', 'six']

/** A document, as it is on one day: none where it is not in the case. The second claim may stand in the first. */
const documentOf = (name: string) =>
  fc.option(
    fc
      .tuple(fc.uniqueArray(told, { maxLength: 4, selector: (each) => JSON.stringify(each) }), fc.boolean())
      .map(([all, inside]) => {
        const tellings: Telling[] = []
        for (const [at, { clauses, speaker, when }] of all.entries())
          tellings.push(
            tell(clauses, {
              document: name,
              publisher: name === 'one' || name === 'two' ? 'the Ledger' : name,
              speaker,
              when,
              speakerKind: speaker ? 'named' : 'outlet',
              within: at === 1 && inside ? tellings[0]!.claim.id : null,
            }),
          )
        return tellings
      }),
    { freq: 4 },
  )

const lineage = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 2 })
  .map((edges) =>
    edges.flatMap(([document, on]) => (document === on ? [] : [{ document, on, how: 'copies' as const }])),
  )

const day = fc.tuple(
  fc.tuple(...names.map(documentOf)).map((all) => all.map((tellings, at) => [names[at]!, tellings] as const)),
  lineage,
)

/** On the first day all documents come; of those that a later day has otherwise, one in six is changed. */
const isChanged = fc.nat({ max: 5 }).map((number) => number === 0)
const days = fc.array(fc.tuple(day, fc.array(isChanged, { minLength: names.length, maxLength: names.length })), {
  minLength: 2,
  maxLength: 7,
})

describe('claims that are examined as their documents come and go', () => {
  it('come to what examining them anew gives, whatever is added, changed and removed, in whichever order', async () => {
    await fc.assert(
      fc.asyncProperty(days, async (all) => {
        const running = new Running()
        let documents = new Map<string, readonly Telling[]>()
        for (const [turn, [[given, edges], changes]] of all.entries()) {
          documents = new Map(
            given.flatMap(([name, tellings], at) => {
              const now = changes[at] || turn === 0 ? tellings : (documents.get(name) ?? null)
              return now ? [[name, now] as const] : []
            }),
          )
          await running.become(documents, { repeats: [], lineage: edges })
          const { held, anew } = running.compared()
          expect(held).toEqual(anew)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('do so where more are under one key than can be compared each with each', async () => {
    const crowd = (from: number, count: number) =>
      Array.from({ length: count }, (_, at): [string, Telling[]] => {
        const number = from + at
        const mark = number % 3 ? '' : 'not'
        const object = ['Order 114', 'the new law', 'the old law'][number % 3]
        return [
          `paper ${number}`,
          [
            tell(`sign(agent: Varga, object: ${object}) ${mark}`, {
              document: `paper ${number}`,
              when: `20${10 + (number % 12)}-0${1 + (number % 9)}`,
            }),
          ],
        ]
      })
    const running = new Running()
    for (const documents of [crowd(0, 40), crowd(0, 60), crowd(20, 70), crowd(20, 71), crowd(30, 20), crowd(0, 120)]) {
      await running.become(new Map([...documents]))
      const { held, anew } = running.compared()
      expect(held.links.length).toBeGreaterThan(0)
      expect(held).toEqual(anew)
    }
  })
})
