import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '../../src/entity/identity.ts'
import type { Decision, DecisionWhat } from '../../src/model/decision.ts'
import type { Entity } from '../../src/model/entity.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { decided } from '../../src/workbench/effective.ts'
import { settleIdentities } from '../../src/workbench/identity.ts'
import { targetOf } from '../../src/workbench/target.ts'
import { databases } from '../store/database.ts'
import { analysisOf, entityOf } from '../store/fixture.ts'

const texts = ['one', 'two', 'three', 'four']
const names = ['Mira Kovel', 'Anton Dresh', 'Lisna'] as const
type Name = (typeof names)[number]

/** Each name at a place of its own, so that a decision can name it by its words. */
const textOf = (text: string): string => `${names.join(' ')} in ${text}`

const entitiesOf = (text: string, held: readonly Name[]): Entity[] =>
  held.map((name) => {
    const { document } = analysisOf(textOf(text))
    const start = document.text.indexOf(name)
    const mentions = [{ start, end: start + name.length, form: 'name' as const }]
    return { ...entityOf(document.id, name === 'Lisna' ? 'Place' : 'Person', name), mentions }
  })

/** What is done: a document is read and holds these, or is removed; two names are decided on; one decision is taken back. */
type Step =
  | { readonly text: string; readonly held: readonly Name[] | null }
  | { readonly kind: 'same' | 'different'; readonly pair: readonly { readonly text: string; readonly name: Name }[] }
  | { readonly undo: number }

const text = fc.constantFrom(...texts)
const held = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
const named = fc.record({ text, name: fc.constantFrom<Name>('Mira Kovel', 'Anton Dresh') })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ text, held: fc.option(held, { freq: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('same', 'different'), pair: fc.tuple(named, named) }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.nat(5) }) },
)

const targetFor = ({ text, name }: { readonly text: string; readonly name: Name }) =>
  targetOf(textOf(text), entitiesOf(text, [name])[0]!)!

async function take(store: Store, done: Step): Promise<void> {
  const log = await store.decisions()
  const decide = (what: DecisionWhat): Promise<void> =>
    store.addDecision({ id: `${log.length} ${Math.random()}`, by: 'k', at: '', why: null, what })
  if ('undo' in done) {
    const decision = log[done.undo]
    if (decision) await decide({ kind: 'undo', decision: decision.id })
  } else if ('kind' in done) {
    const [a, b] = done.pair.map(targetFor)
    await decide({ kind: done.kind, a: a!, b: b! })
  } else {
    const analysis = analysisOf(textOf(done.text), { entities: entitiesOf(done.text, done.held ?? []) })
    if (done.held) await store.putAnalysis(analysis)
    else await store.removeDocument(analysis.document.id)
  }
}

const canonicalIn = async (store: Store) =>
  new Map((await store.entities()).map(({ id, canonical }) => [id, canonical] as const))

/** What the ids of a case should be, worked out by hand from what is in it and what was decided. */
function expected(entities: readonly Entity[], log: readonly Decision[]): Map<string, string> {
  const { undone } = decided(log)
  const last = new Map<string, { kind: string; ids: readonly [string, string] }>()
  for (const { id, what } of log) {
    if (undone.has(id) || (what.kind !== 'same' && what.kind !== 'different')) continue
    const ids = [what.a, what.b].flatMap(
      ({ document, selector }) =>
        entities.find((entity) => entity.document === document && entity.name === selector.exact)?.id ?? [],
    )
    const [a, b] = ids.sort()
    if (a !== undefined && b !== undefined) {
      // the later of two about the same is the last in the list as well
      last.delete(`${a} ${b}`)
      last.set(`${a} ${b}`, { kind: what.kind, ids: [a, b] })
    }
  }
  const pairs = (kind: string) =>
    [...last.values()].filter((each) => each.kind === kind && each.ids[0] !== each.ids[1]).map(({ ids }) => ids)
  const { identities } = identify(entities, { same: pairs('same'), different: pairs('different') })
  return new Map([...identities].map(([id, { canonical }]) => [id, canonical]))
}

for (const database of databases)
  describe.skipIf(database.missing)(`Who is who in a case on ${database.name}`, () => {
    it('is what working it out anew gives, whatever was read, removed, decided and taken back before', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.nat(3), async (steps, often) => {
          const location = database.fresh()
          const store = await openStore(location)
          for (const [at, done] of steps.entries()) {
            await take(store, done)
            if (at % (often + 1) === 0) await settleIdentities(store, decided(await store.decisions()))
          }
          const log = await store.decisions()
          await settleIdentities(store, decided(log))
          const found = await canonicalIn(store)
          const entities = await store.entities()
          await store.close()
          await database.discard(location)
          expect(found).toEqual(expected(entities, log))
        }),
        { numRuns: 20 },
      )
    })

    it('is not written again where nothing has changed', async () => {
      const location = database.fresh()
      const store = await openStore(location)
      await take(store, { text: 'one', held: ['Mira Kovel'] })
      await settleIdentities(store, decided([]))
      const before = await store.identityState()
      expect(before.reached).toBe(before.entities)
      await settleIdentities({ ...store, putIdentities: () => Promise.reject(new Error('written')) }, decided([]))
      await store.close()
      await database.discard(location)
    })
  })
