import { describe, expect, it } from 'vitest'
import { type OfficeTold, rolesOf } from '../../src/timeline/index.ts'

/** Tellings as "office | when"; without a date where nothing follows. */
const told = (...tellings: readonly string[]): OfficeTold[] =>
  tellings.map((telling) => {
    const [role = '', when = null] = telling.split(' | ')
    return { role, when }
  })

/** Roles as "office | when | how many tell it", with "over" behind those that are. */
const roles = (...tellings: readonly string[]): string[] =>
  rolesOf(told(...tellings)).map(
    ({ role, when, ended, told }) => `${role} | ${when ?? '-'} | ${told.length}${ended ? ' over' : ''}`,
  )

describe('An office', () => {
  it('is one line with all who tell it, whatever the article and the capitals', () => {
    expect(roles('Prime Minister | 2007/2012', 'the prime minister | 2007/2012', 'Prime Minister')).toEqual([
      'Prime Minister | 2007/2012 | 3 over',
    ])
  })

  it('is over, not stated when, where somebody calls its holder a former one', () => {
    expect(roles('former minister of trade')).toEqual(['minister of trade | - | 1 over'])
    expect(roles('ex-mayor', 'mayor')).toEqual(['mayor | - | 2 over'])
    expect(roles('mayor')).toEqual(['mayor | - | 1'])
  })

  it('joins who tells an end of a stretch to who tells the whole of it', () => {
    expect(roles('mayor | 2007/', 'mayor | 2007-03/2012', 'mayor | /2012-05', 'mayor | 2009')).toEqual([
      'mayor | 2007-03/2012 | 4 over',
    ])
    expect(roles('mayor | 2007/..', 'mayor | 2007/2012')).toEqual(['mayor | 2007/2012 | 2 over'])
  })

  it('is never put together from a beginning and an end that different people tell', () => {
    expect(roles('mayor | 2007/', 'mayor | /2012')).toEqual(['mayor | /2012 | 1 over', 'mayor | 2007/ | 1'])
  })

  it('held twice is two lines, and who gives no date belongs to neither', () => {
    expect(roles('mayor | 2007/2012', 'mayor | 2014/2016', 'mayor')).toEqual([
      'mayor | 2007/2012 | 1 over',
      'mayor | 2014/2016 | 1 over',
      'mayor | - | 1',
    ])
  })

  it('told with two beginnings that cannot both be true is two lines', () => {
    expect(roles('mayor | 2007/2012', 'mayor | 2008/2012')).toHaveLength(2)
  })

  it('without its place is the only one of that title with a place', () => {
    expect(roles('prime minister', 'prime minister of Kordia | 2007/')).toEqual([
      'prime minister of Kordia | 2007/ | 2',
    ])
    expect(roles('mayor', 'mayor of Velm', 'mayor of Sarn')).toHaveLength(3)
  })

  it('comes in the order of time, and in the same order whoever is read first', () => {
    const tellings = ['judge | 2015/..', 'mayor', 'clerk | 1999/2003', 'mayor | 2007/2012', 'mayor | 2007/']
    const expected = ['clerk | 1999/2003 | 1 over', 'mayor | 2007/2012 | 3 over', 'judge | 2015/.. | 1']
    expect(roles(...tellings)).toEqual(expected)
    expect(roles(...tellings.toReversed())).toEqual(expected)
  })
})
