import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '../../src/entity/identity.ts'
import type { Entity } from '../../src/model/entity.ts'
import { entity } from './written.ts'

const names = [
  'Anna Linde',
  'Anna M. Linde',
  'Anna Maria Linde',
  'Anna Petra Linde',
  'Irena Linde',
  'A. Linde',
  'Linde',
  'Kairat Zatybalov',
  'Kairat Zatubalov',
  'Qairat Zatybalov',
  'Кайрат Затыбалов',
  'Zatybalov',
  'K. Zatybalov',
]
const bodyNames = [
  'NCC',
  'National Customs Committee',
  'Norda Cement Council',
  'Halcyon',
  'Halcyon Group',
  'Halcyon AG',
]

const documents = fc
  .uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
  .chain((ids) =>
    fc
      .tuple(
        ...ids.map((id) =>
          fc
            .tuple(
              fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
              fc.uniqueArray(fc.constantFrom(...bodyNames), { maxLength: 2 }),
            )
            .map(([people, bodies]) => [
              ...people.map((name) => entity(id, name)),
              ...bodies.map((name) => entity(id, name, 'Organization')),
            ]),
        ),
      )
      .map((lists) => lists.flat()),
  )

const pairs = (entities: readonly Entity[]) => {
  const id = entities.length ? fc.constantFrom(...entities.map((each) => each.id)) : fc.constant('nobody')
  return fc.array(fc.tuple(id, id), { maxLength: 4 })
}

const cases = documents.chain((entities) =>
  fc.record({ entities: fc.constant(entities), same: pairs(entities), different: pairs(entities) }),
)

describe('Identities', () => {
  it('do not depend on the order of documents and decisions', () => {
    fc.assert(
      fc.property(
        cases.chain(({ entities, same, different }) =>
          fc.record({
            entities: fc.constant(entities),
            decisions: fc.constant({ same, different }),
            shuffled: fc.shuffledSubarray(entities, { minLength: entities.length }),
            turned: fc.constant({
              same: same.map(([a, b]) => [b, a] as const).reverse(),
              different: different.map(([a, b]) => [b, a] as const).reverse(),
            }),
          }),
        ),
        ({ entities, decisions, shuffled, turned }) => {
          const [one, other] = [identify(entities, decisions), identify(shuffled, turned)]
          expect(Object.fromEntries(other.identities)).toEqual(Object.fromEntries(one.identities))
          expect(other.conflicts).toEqual(one.conflicts)
        },
      ),
    )
  })

  it('bear the smallest id of their members, which reasons lead to from each', () => {
    fc.assert(
      fc.property(cases, ({ entities, same, different }) => {
        const { identities } = identify(entities, { same, different })
        expect([...identities.keys()].sort()).toEqual(entities.map(({ id }) => id).sort())
        for (const [canonical, ids] of Map.groupBy(identities.keys(), (id) => identities.get(id)!.canonical)) {
          expect([...ids].sort()[0]).toBe(canonical)
          const reached = new Set([canonical])
          for (const id of reached) for (const { other } of identities.get(id)!.reasons) reached.add(other)
          expect([...reached].sort()).toEqual([...ids].sort())
        }
      }),
    )
  })

  it('keep apart whom somebody said to be two, and join whom somebody said to be one unless that is a conflict', () => {
    fc.assert(
      fc.property(cases, ({ entities, same, different }) => {
        const { identities, conflicts } = identify(entities, { same, different })
        const areOne = (a: string, b: string) => identities.get(a)?.canonical === identities.get(b)?.canonical
        for (const [a, b] of different) if (a !== b && entities.length) expect(areOne(a, b)).toBe(false)
        const refused = new Set(conflicts.flatMap((conflict) => conflict.same).map((pair) => [...pair].sort().join()))
        for (const [a, b] of same) if (!refused.has([a, b].sort().join())) expect(areOne(a, b)).toBe(true)
      }),
    )
  })

  it('join no two kinds and no two contradicting first names, unless somebody said so', () => {
    fc.assert(
      fc.property(documents, (entities) => {
        const { identities } = identify(entities, { same: [], different: [] })
        for (const members of Map.groupBy(entities, ({ id }) => identities.get(id)!.canonical).values()) {
          expect(new Set(members.map(({ kind }) => kind)).size).toBe(1)
          const given = members.map(({ name }) => name)
          expect(given.includes('Irena Linde') && given.some((name) => name.startsWith('Anna'))).toBe(false)
          expect(given.includes('Anna Maria Linde') && given.includes('Anna Petra Linde')).toBe(false)
        }
      }),
    )
  })
})
