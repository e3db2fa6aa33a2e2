import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, type Examined, examine, keysOf } from '../../src/assess/index.ts'
import type { Telling } from '../../src/model/assess.ts'
import { known, lexicon, tell } from './tell.ts'

const examined = (tellings: readonly Telling[], more: Partial<Examined> = {}) =>
  examine({ tellings, repeats: [], lineage: [], ...known, ...more })

const dismissed = 'dismiss(agent: Toma, object: Varga)'
const fired = 'fire(agent: Toma, object: Varga)'
const asked = 'ask(agent: Linde, object: Port Guild, for: help)'
const turned = 'turn(agent: Linde, to: Port Guild, for: assistance)'
const signed = 'sign(agent: Varga, object: Order 114)'
const unsigned = `${signed} not`

describe('propositions', () => {
  it('are of claims that say one thing in several words', () => {
    const [a, b, c, d] = [dismissed, fired, asked, turned].map((clauses) => tell(clauses))
    const { propositions } = examined([a!, b!, c!, d!])
    const claims = propositions.map(({ claims }) => claims)
    expect(claims).toHaveLength(2)
    expect(claims).toContainEqual([a!.claim.id, b!.claim.id].sort())
    expect(claims).toContainEqual([c!.claim.id, d!.claim.id].sort())
  })

  it.each([
    ['of two people', dismissed, 'dismiss(agent: Toma, object: Solt)'],
    ['where one says no', signed, unsigned],
    [
      'of one deed against two deputies',
      'arrest(object: the deputies of Varga)',
      'arrest(object: the deputies of Toma)',
    ],
    ['where only one says what was studied', 'study(agent: Varga)', 'study(agent: Varga, object: the law)'],
    ['where only one says as what', 'resign(agent: Varga)', 'resign(agent: Varga, as: chair of the guild)'],
    ['of an unnamed doer', 'sign(agent: he, object: it)', 'sign(agent: he, object: it)'],
    [
      'of an accusation and a charge as a fact',
      'accuse(object: Varga, of: theft)',
      'suspect(object: Varga, of: theft)',
    ],
  ])('do not join claims %s', (_, a, b) => {
    expect(examined([tell(a), tell(b)]).propositions.filter(({ claims }) => claims.length > 1)).toEqual([])
  })

  it('do not join a claim with its own part, nor with one inside it', () => {
    const whole = tell(dismissed, { document: 'd' })
    const part = tell(fired, { document: 'd', partOf: whole.claim.id })
    const inner = tell(fired, { document: 'd', within: part.claim.id })
    expect(examined([whole, part, inner]).propositions).toEqual([])
  })

  it('do not chain: what is like one of two, and unlike the other, stays with the one', () => {
    const [a, b, c] = ['2019-03-06', '2019-03', '2019-03-08'].map((when) => tell('arrest(object: Varga)', { when }))
    const groups = examined([a!, b!, c!]).propositions.filter(({ claims }) => claims.length > 1)
    expect(groups).toHaveLength(1)
    expect(groups[0]!.claims).toHaveLength(2)
    expect(groups[0]!.claims).toContain(b!.claim.id)
  })
})

describe('a telling without a date', () => {
  const arrest = 'arrest(object: Varga)'
  const [sixth, eighth, undated] = [
    tell(arrest, { when: '2019-03-06' }),
    tell(arrest, { when: '2019-03-08' }),
    tell(arrest),
  ] as const

  it('stands with the one date that is told', () => {
    const { propositions } = examined([sixth, undated])
    expect(propositions.map(({ claims }) => claims)).toEqual([[sixth.claim.id, undated.claim.id].sort()])
  })

  it('bears on two dates that exclude each other, and is counted with neither', () => {
    const { propositions, links } = examined([sixth, eighth, undated])
    expect(propositions.every(({ claims }) => claims.length === 1)).toBe(true)
    const idOf = (telling: Telling) => propositions.find(({ claims }) => claims.includes(telling.claim.id))!.id
    const bearing = links.filter(({ type }) => type === 'undated').map(({ a, b }) => [a, b].sort())
    expect(bearing).toHaveLength(2)
    for (const dated of [sixth, eighth]) expect(bearing).toContainEqual([idOf(undated), idOf(dated)].sort())
  })

  it('stays with another that tells none', () => {
    const another = tell(arrest, { document: 'another' })
    const claims = examined([sixth, eighth, undated, another]).propositions.map((each) => each.claims)
    expect(claims).toContainEqual([undated.claim.id, another.claim.id].sort())
  })
})

describe('origins', () => {
  const origins = (a: Telling, b: Telling, more: Partial<Examined> = {}): number =>
    examined([a, b], more).propositions.find(({ claims }) => claims.length === 2)!.origins.length

  it('are two where nothing is known to be shared', () => {
    expect(origins(tell(dismissed), tell(fired))).toBe(2)
  })

  it('are one of one publisher, and of one speaker wherever he is heard', () => {
    expect(origins(tell(dismissed, { publisher: 'the Ledger' }), tell(fired, { publisher: 'the Ledger' }))).toBe(1)
    expect(origins(tell(dismissed, { speaker: 'Koll' }), tell(fired, { speaker: 'Koll' }))).toBe(1)
    expect(origins(tell(dismissed, { speaker: 'Koll' }), tell(fired, { speaker: 'Linde' }))).toBe(2)
  })

  it('are none where a document only passes on what it was told', () => {
    expect(origins(tell(dismissed), tell(fired, { basis: 'told by others' }))).toBe(1)
    expect(origins(tell(dismissed, { basis: 'told by others' }), tell(fired, { basis: 'told by others' }))).toBe(2)
  })

  it('are one where a document goes back on the other, or a claim repeats the other', () => {
    const [a, b] = [tell(dismissed), tell(fired)]
    const copied = { document: a.document.id, on: b.document.id, how: 'copies' } as const
    expect(origins(a, b, { lineage: [copied] })).toBe(1)
    expect(origins(a, b, { lineage: [{ ...copied, how: 'comments' }] })).toBe(2)
    expect(origins(a, b, { repeats: [{ a: a.claim.id, b: b.claim.id }] })).toBe(1)
  })
})

describe('contradictions', () => {
  const typesOf = (...tellings: readonly Telling[]) =>
    examined(tellings)
      .links.filter(({ kind }) => kind === 'contradicts')
      .map(({ type }) => type)

  it('join propositions, and are told once', () => {
    const { links, propositions } = examined([tell(signed), tell(`${signed}\nspeak(agent: Koll)`), tell(unsigned)])
    const found = links.filter(({ kind }) => kind === 'contradicts')
    expect(found).toHaveLength(1)
    const ends = found
      .flatMap(({ a, b }) => [a, b])
      .map((id) => propositions.find((each) => each.id === id)!.claims.length)
    expect(ends.sort()).toEqual([1, 2])
  })

  it('may be of two speakers in one report', () => {
    const report = { document: 'report' }
    expect(
      typesOf(tell(signed, { ...report, speaker: 'Koll' }), tell(unsigned, { ...report, speaker: 'Linde' })),
    ).toEqual(['opposed'])
  })

  it('are none of what one says in one report, and a change of story in two', () => {
    expect(
      typesOf(tell(signed, { document: 'one', speaker: 'Koll' }), tell(unsigned, { document: 'one', speaker: 'Koll' })),
    ).toEqual([])
    expect(typesOf(tell(signed, { speaker: 'Koll' }), tell(unsigned, { speaker: 'Koll' }))).toEqual(['change of story'])
  })

  it('are none between a claim and what stands in it', () => {
    const outer = tell(signed, { document: 'one', speaker: 'Koll' })
    expect(typesOf(outer, tell(unsigned, { document: 'one', speaker: 'Linde', within: outer.claim.id }))).toEqual([])
  })

  it('come with the sharper first', () => {
    const { links } = examined([tell(signed), tell(unsigned), tell(`${signed} possible`)])
    const scores = links.filter(({ kind }) => kind === 'contradicts').map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})

describe('what is found', () => {
  const people = ['Varga', 'Toma', 'Linde', 'Solt', 'he']
  const clause = fc
    .tuple(
      fc.constantFrom('dismiss', 'fire', 'arrest', 'detain', 'acquit', 'convict', 'sign', 'study'),
      fc.constantFrom(...people),
      fc.constantFrom(...people, 'Order 114', 'the new law', '3 million euros', '5 million euros', '!Arabic', 'Arabic'),
      fc.constantFrom('', 'not', 'possible'),
    )
    .map(([verb, agent, object, mark]) => `${verb}(agent: ${agent}, object: ${object}) ${mark}`)
  const telling = fc
    .tuple(
      fc.array(clause, { minLength: 1, maxLength: 2 }),
      fc.constantFrom('one', 'two', 'three'),
      fc.constantFrom(null, 'Koll', 'Linde'),
      fc.constantFrom(null, '2019', '2019-03-06', '2020'),
    )
    .map(([clauses, document, speaker, when]) =>
      tell(clauses.join('\n'), { document, speaker, when, speakerKind: speaker ? 'named' : 'outlet' }),
    )
  const tellings = fc.uniqueArray(telling, { maxLength: 14, selector: ({ claim }) => claim.id })

  it('is the same in whichever order claims come', () => {
    fc.assert(
      fc.property(
        tellings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(examined(shuffled)).toEqual(examined(all))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is the same whichever of two claims comes first', () => {
    fc.assert(
      fc.property(telling, telling, (a, b) => {
        const [one, other] = [compare(a, b, known), compare(b, a, known)]
        expect(other.agreement?.score).toBe(one.agreement?.score)
        expect([other.contradiction?.type, other.contradiction?.score]).toEqual([
          one.contradiction?.type,
          one.contradiction?.score,
        ])
      }),
      { numRuns: 300 },
    )
  })

  it('is found again in the company of claims that it has nothing to do with', () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const apart = tell('found(agent: Koll, object: Port Guild)')
        expect(examined([...all, apart])).toEqual(examined(all))
      }),
      { numRuns: 40 },
    )
  })

  it('is found under a key that both ends have', () => {
    const keys = (telling: Telling): ReadonlySet<string> => new Set(keysOf(telling, lexicon))
    fc.assert(
      fc.property(tellings, (all) => {
        const byId = new Map(all.map((telling) => [telling.claim.id, telling]))
        const { links, propositions } = examined(all)
        const ends = (id: string): Set<string>[] =>
          propositions.find((each) => each.id === id)!.claims.map((claim) => new Set(keys(byId.get(claim)!)))
        for (const { a, b } of links)
          expect(ends(a).some((mine) => ends(b).some((theirs) => [...mine].some((key) => theirs.has(key))))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
