import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/model/entity.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { databases } from './database.ts'
import { analysisOf, entityOf } from './fixture.ts'

const texts = ['one', 'two', 'three', 'four', 'five']

/** What is done to one document: it is read and holds these entities, or it is removed. */
type Step = { readonly text: string; readonly names: readonly string[] | null }

const step: fc.Arbitrary<Step> = fc.record({
  text: fc.constantFrom(...texts),
  names: fc.option(fc.uniqueArray(fc.constantFrom('Mira', 'Anton', 'Olga', 'Lisna'), { maxLength: 4 }), { freq: 4 }),
})

const entitiesOf = ({ text, names }: Step): Entity[] =>
  (names ?? []).map((name) => entityOf(analysisOf(text).document.id, name === 'Lisna' ? 'Place' : 'Person', name))

/** What the ids should be, worked out from what is in the case alone. */
function expected(steps: readonly Step[]): Map<string, string> {
  const last = new Map(steps.map((done) => [done.text, done]))
  const entities = [...last.values()].flatMap(entitiesOf)
  return new Map(
    entities.map((entity) => [
      entity.id,
      entities
        .filter((other) => other.kind === entity.kind && other.key === entity.key)
        .map((other) => other.id)
        .sort()[0]!,
    ]),
  )
}

async function take(store: Store, done: Step): Promise<void> {
  const analysis = analysisOf(done.text, { entities: entitiesOf(done) })
  if (done.names) await store.putAnalysis(analysis)
  else await store.removeDocument(analysis.document.id)
}

for (const database of databases)
  describe.skipIf(database.missing)(`The id of an entity in a case on ${database.name}`, () => {
    it('is the smallest among its equals, whatever was read, read again and removed before', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const location = database.fresh()
          const store = await openStore(location)
          for (const done of steps) await take(store, done)
          const entities = await store.entities()
          await store.close()
          await database.discard(location)
          expect(new Map(entities.map((entity) => [entity.id, entity.canonical]))).toEqual(expected(steps))
        }),
        { numRuns: 25 },
      )
    })
  })
