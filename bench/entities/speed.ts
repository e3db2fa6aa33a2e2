import { identify } from '../../src/entity/identity.ts'
import type { Entity } from '../../src/model/entity.ts'
import { idOf, sha256 } from '../../src/model/identity.ts'
import { nameKey } from '../../src/model/name.ts'

/** Syllables of invented names, and the letters that press spellings change. */
const BEGIN =
  'ba be bi bo da de do du ga ge go ka ke ko ku la le li lo ma me mi mo na ne no pa pe po ra re ro sa se so su ta te ti to va ve vi vo za ze zo'.split(
    ' ',
  )
const MIDDLE = 'lan mir rat sen dor var gal tan bek kar min ral sol tur zan vel nor dal'.split(' ')
const END = ' ov ev in sky enko uly bay an idze ar'.split(' ')
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/k/u, 'q'],
  [/sky/u, 'skiy'],
  [/y/u, 'i'],
  [/v$/u, 'ff'],
  [/s/u, 'ss'],
]

/** A sequence of whole numbers below a limit that is the same on every machine (a linear congruential generator). */
function dice(): (limit: number) => number {
  let state = 1
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** Each article names so many. */
const IN_ONE = 20

/**
 * Entities of invented articles, one mention each: one person in five mentions is new, and the rest are named again, the
 * earlier ones more often, now and then in another spelling, by the surname, or with a middle name; one name in four is a body's.
 */
export function inventedEntities(count: number): Entity[] {
  const roll = dice()
  const pick = (list: readonly string[]): string => list[roll(list.length)]!
  const word = (): string => capital(pick(BEGIN) + pick(MIDDLE) + (roll(2) ? pick(MIDDLE) : '') + pick(END))
  const known: { readonly kind: 'Person' | 'Organization'; readonly name: string }[] = []
  const entities: Entity[] = []
  let used = new Set<string>()
  while (entities.length < count) {
    if (entities.length % IN_ONE === 0) used = new Set()
    if (!known.length || roll(5) === 0)
      known.push(
        roll(4)
          ? { kind: 'Person', name: `${capital(pick(BEGIN) + pick(MIDDLE))} ${word()}` }
          : { kind: 'Organization', name: `${word()} ${word()} ${pick(['Group', 'Bank', 'Committee', 'Holding'])}` },
      )
    const { kind, name: whole } = known[Math.min(roll(known.length), roll(known.length))]!
    const name = kind === 'Person' ? written(whole, roll, word) : whole
    const key = nameKey(name)
    if (used.has(key)) continue
    used.add(key)
    const document = sha256(`invented ${Math.floor(entities.length / IN_ONE)}`)
    const mention = { start: 10 * entities.length, end: 10 * entities.length + name.length, form: 'name' as const }
    entities.push({
      id: idOf('entity', document, kind, [mention]),
      document,
      kind,
      name,
      aliases: [],
      key,
      mentions: [mention],
    })
  }
  return entities
}

function written(name: string, roll: (limit: number) => number, word: () => string): string {
  const [given, surname] = name.split(' ')
  const how = roll(20)
  if (how < 3) return surname!
  if (how === 3) return `${given![0]}. ${surname}`
  if (how === 4) return `${given} ${word()} ${surname}`
  if (how > 8) return name
  const [from, to] = SPELLINGS[roll(SPELLINGS.length)]!
  return `${given} ${surname!.replace(from, to)}`
}

/** Seconds for each of these numbers of mentions, and how the time grows with them: 1 is in step, 2 with the square. */
export function measureGrowth(counts: readonly [number, number]): {
  readonly seconds: readonly [number, number]
  readonly exponent: number
} {
  const timed = (count: number): number => {
    const entities = inventedEntities(count)
    const begun = performance.now()
    identify(entities, { same: [], different: [] })
    return (performance.now() - begun) / 1000
  }
  timed(counts[0])
  const seconds = [timed(counts[0]), timed(counts[1])] as const
  return { seconds, exponent: Math.log(seconds[1] / seconds[0]) / Math.log(counts[1] / counts[0]) }
}
