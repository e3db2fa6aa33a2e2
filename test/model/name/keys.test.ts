import { assert, constantFrom, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/model/name/compare.ts'
import { matchingKeys } from '../../../src/model/name/keys.ts'
import { systems, transliterate } from '../../../src/model/name/transliterate.ts'

const meet = (a: string, b: string, kind: 'Person' | 'Organization' = 'Person'): boolean => {
  const keys = new Set(matchingKeys(a, kind))
  return matchingKeys(b, kind).some((key) => keys.has(key))
}

describe('Keys of names', () => {
  it('are met by every spelling', () => {
    const spellings = ['Yerzhan Satybaldy', 'Erzhan Satubaldy', 'Ержан Сатыбалды', 'Erjan Satıbaldı', 'Satybaldy, E.']
    for (const a of spellings) for (const b of spellings) expect([a, b, meet(a, b)]).toEqual([a, b, true])
    expect(meet('Varga', 'Anna Varga')).toBe(true)
    expect(meet('Bob Varga', 'Robert Varga')).toBe(true)
    expect(meet('Anna Varga', 'Peter Linde')).toBe(false)
  })

  it('are met by every published transliteration of a Russian name', () => {
    const given = constantFrom('Анна', 'Юрий', 'Ержан', 'Сергей', 'Мария')
    const surname = constantFrom('Щербаков', 'Жаксыбеков', 'Хохлова', 'Цветаев', 'Чайкина', 'Вьюгин', 'Подъячев')
    const russian = systems.filter(({ id }) => id.includes('-rus-'))
    assert(
      property(tuple(given, surname), constantFrom(...russian), ([first, last], { id }) => {
        const name = `${first} ${last}`
        expect([id, meet(name, transliterate(name, id))]).toEqual([id, true])
      }),
    )
  })

  it('are met by an organisation’s acronym and translation', () => {
    expect(meet('National Security Committee', 'NSC', 'Organization')).toBe(true)
    expect(meet('KNB', 'National Security Committee', 'Organization')).toBe(true)
    expect(meet('Halcyon Quay Ltd', 'HalcyonQuay', 'Organization')).toBe(true)
  })

  it('are few, and the name itself where there is no table', () => {
    expect(matchingKeys('林安', 'Person')).toEqual(['=林安'])
    expect(matchingKeys('Anna Maria von Linde', 'Person').length).toBeLessThanOrEqual(4)
    expect(compareNames('林安', '林安', 'Person').verdict).toBe('same')
  })
})
