import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deed, Stance } from '../../src/model/claim.ts'
import { idOf } from '../../src/model/identity.ts'
import { eventsOf, type Telling } from '../../src/timeline/index.ts'

const id = (name: string): string => idOf('entity', name)
const arrest: Deed = { verb: 'arrest', doer: null, done: id('Varga') }

/** A claim that dates something, by the outlet of its document unless somebody speaks. */
const telling = (
  document: string,
  edtf: string | null,
  deed: Deed | null = arrest,
  { speaker = null as string | null, stance = 'asserts' as Stance } = {},
): Telling => ({
  claim: {
    id: idOf(document, edtf, speaker, JSON.stringify(deed)),
    document,
    speaker,
    speakerKind: speaker ? 'named' : 'outlet',
    stance,
    about: [id('Varga')],
  },
  time: { start: 10, end: 20, of: 'content', deed, predicate: null, edtf, anchoredOn: null, signal: null },
})

/** Each event as its date, or its rival dates. */
const dates = (...tellings: Telling[]): string[] =>
  eventsOf(tellings).map(({ event }) => event.edtf ?? event.dates.map(({ edtf }) => edtf).join(' or '))

describe('Events', () => {
  it('are one where the same is told of the same days, with the narrowest date', () => {
    const [event, ...others] = eventsOf([telling('ledger', '2021'), telling('dawn', '2021-03-05')])
    expect(others).toEqual([])
    expect(event!.event).toMatchObject({ edtf: '2021-03-05', entities: [id('Varga')] })
    expect(event!.event.claims).toHaveLength(2)
  })

  it('have rival dates where those cannot be of the same day', () => {
    expect(dates(telling('ledger', '2021-03-05'), telling('dawn', '2021-03-07'))).toEqual(['2021-03-05 or 2021-03-07'])
  })

  it('have rival dates by two speakers of one document, but not by one voice: that tells of two', () => {
    const linde = { speaker: id('Linde') }
    expect(dates(telling('ledger', '2021-03-05'), telling('ledger', '2021-03-07', arrest, linde))).toHaveLength(1)
    expect(dates(telling('ledger', '2021-03-05'), telling('ledger', '2021-03-07'))).toEqual([
      '2021-03-05',
      '2021-03-07',
    ])
  })

  it('are two where years lie between them, unless it happens only once', () => {
    const born: Deed = { ...arrest, verb: 'bear' }
    expect(dates(telling('ledger', '2011'), telling('dawn', '2021'))).toEqual(['2011', '2021'])
    expect(dates(telling('ledger', '1951', born), telling('dawn', '1961', born))).toEqual(['1951 or 1961'])
  })

  it('are two where different people did it, and one where one telling does not say who', () => {
    const by = (name: string): Deed => ({ ...arrest, doer: id(name) })
    expect(dates(telling('ledger', '2021', by('Linde')), telling('dawn', '2021', by('Toma')))).toHaveLength(2)
    expect(dates(telling('ledger', '2021', by('Linde')), telling('dawn', '2021'))).toHaveLength(1)
  })

  it('stand alone where they are denied, or are of what happens every day', () => {
    expect(
      dates(telling('ledger', '2021'), telling('dawn', '2021', arrest, { speaker: null, stance: 'denies' })),
    ).toHaveLength(2)
    const meet: Deed = { verb: 'meet', doer: id('Linde'), done: id('Varga') }
    expect(dates(telling('ledger', '2021', meet), telling('dawn', '2021', meet))).toHaveLength(2)
  })

  it('borrow no date: what one document cannot place stays undated, beside another’s date', () => {
    const found = eventsOf([telling('ledger', '2021-03-05'), telling('dawn', null)])
    expect(found.map(({ event }) => [event.edtf, event.claims.length])).toEqual([
      ['2021-03-05', 1],
      [null, 1],
    ])
    expect(found[1]!.event.dates).toEqual([])
  })

  it('come by time: what is open by its end, what is of any year last', () => {
    const alone = (document: string, edtf: string): Telling => telling(document, edtf, null)
    expect(
      dates(
        alone('a', 'XXXX-03'),
        alone('b', '2021-03'),
        alone('c', '../2020'),
        alone('d', '2019/..'),
        alone('e', '198X'),
      ),
    ).toEqual(['198X', '2019/..', '../2020', '2021-03', 'XXXX-03'])
  })

  it('are the same in whatever order they are told', () => {
    const some = fc.record({
      document: fc.constantFrom('ledger', 'dawn', 'post'),
      edtf: fc.constantFrom('2021', '2021-03', '2021-03-05', '2021-03-07', '2021-08', '2022', '../2021', null),
      doer: fc.constantFrom(null, id('Linde'), id('Toma')),
      verb: fc.constantFrom('arrest', 'bear', 'meet'),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const tellings = [
          ...new Map(
            rows
              .map(({ document, edtf, doer, verb }) => telling(document, edtf, { ...arrest, doer, verb }))
              .map((each) => [each.claim.id, each]),
          ).values(),
        ]
        const drawn = new Map(tellings.map((each) => [each, numbers.next().value as number]))
        const shuffled = [...tellings].sort((a, b) => drawn.get(a)! - drawn.get(b)!)
        expect(eventsOf(shuffled)).toEqual(eventsOf(tellings))
      }),
    )
  })
})
