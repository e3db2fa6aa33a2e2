import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Examined, examine, readLexicon } from '../../src/assess/index.ts'
import type { Telling } from '../../src/model/assess.ts'
import type { Clause, Role } from '../../src/model/gist.ts'
import { idOf } from '../../src/model/identity.ts'
import { claimOf } from '../../test/store/fixture.ts'
import { Random } from '../../test/support/random.ts'

export const lexicon = readLexicon(readFileSync(join(import.meta.dirname, '../../models/en/sense.txt')))

const VERBS =
  'dismiss fire arrest detain accuse charge acquit convict sign order study join leave found meet pay bribe help support oppose appoint sell buy steal burn hide transfer call visit betray'.split(
    ' ',
  )
const NOUNS = 'order letter contract fund house port law file report office ship mill company vote plan bridge'.split(
  ' ',
)
const MODIFIERS = 'new old large secret first second northern public joint last draft final'.split(' ')
const PLACES = ['in', 'at', 'from', 'of']

/** So many claims are of one article; one name in eight is new, the earlier ones come more often. */
const IN_ONE = 15

/** Claims of invented articles: one to three clauses each, a third of them told by somebody. The same on every run. */
export function inventedTellings(count: number): Pick<Examined, 'tellings' | 'entities'> {
  const random = new Random(7)
  const names: string[] = []
  const name = (): string => {
    if (!names.length || random.below(8) === 0) names.push(idOf('entity', 'invented', String(names.length)))
    return names[Math.min(random.below(names.length), random.below(names.length))]!
  }
  const role = (as: string, named: boolean): Role => {
    const entity = named ? name() : null
    const head = entity ?? random.pick(NOUNS)
    const words = entity ? [entity] : [random.pick(MODIFIERS), head]
    return {
      as,
      head,
      words,
      entity,
      entities: entity ? [entity] : [],
      span: { start: 0, end: 1 },
      wording: words.join(' '),
      negated: false,
      quantity: null,
    }
  }
  const clause = (): Clause => ({
    predicate: random.pick(VERBS),
    form: 'verb',
    span: { start: 0, end: 1 },
    negated: random.below(8) === 0,
    mode: random.below(8) === 0 ? 'possible' : 'actual',
    tense: 'past',
    roles: [
      role('agent', true),
      role('object', random.below(2) === 0),
      ...(random.below(2) ? [role(random.pick(PLACES), random.below(2) === 0)] : []),
    ],
  })
  const tellings = Array.from({ length: count }, (_, at): Telling => {
    const document = idOf('document', String(Math.floor(at / IN_ONE)))
    const speaker = random.below(3) ? null : name()
    return {
      claim: {
        ...claimOf(document, at, { speaker, speakerKind: speaker ? 'named' : 'outlet' }),
        times: [],
        when: random.below(4) ? null : `${2010 + random.below(12)}-0${1 + random.below(9)}`,
        gist: { clauses: Array.from({ length: 1 + random.below(3) }, clause) },
      },
      document: {
        id: document,
        publisher: null,
        author: null,
        published: null,
        title: null,
        receipts: [document],
        names: new Set(),
      },
    }
  })
  return { tellings, entities: new Map(names.map((id) => [id, { kind: 'Person', name: id }])) }
}

/** Seconds for each of these numbers of claims, and how the time grows with them: 1 is in step, 2 with the square. */
export function measureGrowth(counts: readonly [number, number]): {
  readonly seconds: readonly [number, number]
  readonly exponent: number
} {
  const timed = (count: number): number => {
    const given = inventedTellings(count)
    const begun = performance.now()
    const { links, propositions } = examine({ ...given, repeats: [], lineage: [], lexicon })
    const seconds = (performance.now() - begun) / 1000
    console.log(`${count} claims: ${propositions.length} propositions, ${links.length} links, ${seconds.toFixed(1)} s`)
    return seconds
  }
  timed(counts[0])
  const seconds = [timed(counts[0]), timed(counts[1])] as const
  return { seconds, exponent: Math.log(seconds[1] / seconds[0]) / Math.log(counts[1] / counts[0]) }
}
