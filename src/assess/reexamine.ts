import { type HeldAssessment, type Imprint, type Pairing, pairingId, type Replaced } from '../model/imprint.ts'
import { byClaim, type Entered, moved, pairsUnder } from './block.ts'
import { Pairings } from './pairings.ts'
import { factsIn, type Placed } from './print.ts'
import { type Relisted, type RelistSource, relisted } from './relist.ts'
import { type TellingSource, Tellings } from './tellings.ts'

/** What became of the claims of a case since they were laid beside each other. */
interface ClaimCourse {
  /** as kept then */
  readonly held: readonly Imprint[]
  /** of the documents that came or were changed, as they are now */
  readonly fresh: readonly Imprint[]
  /** documents that are no more in the case */
  readonly gone: ReadonlySet<string>
  /** claims whose origins may be others than they were */
  readonly touched: readonly string[]
}

/** What is asked for while claims are examined again. */
export interface ClaimSource extends TellingSource, Pick<RelistSource, 'descent'> {
  readonly held: HeldAssessment
}

/** What is to be written so that propositions and links are as of now. */
interface Reexamined extends Relisted {
  readonly pairings: Replaced<Pairing>
}

/**
 * Lays the claims that came or were changed beside those that they may agree with or contradict, and puts propositions and links
 * together again where that alters them. What comes out is what examining all anew gives.
 */
export async function reexamined(course: ClaimCourse, source: ClaimSource): Promise<Reexamined> {
  const { held } = source
  const { before, now } = parted(course)
  const claims = new Set([...before, ...course.fresh].flatMap((each) => each.claims))
  const tellings = new Tellings(source)
  const { met, lost } = pairsOf(before, now, course.fresh)
  const facts = await tellings.facts(met.flatMap((pair) => pair.map(({ claim }) => claim)))
  const put = met.flatMap(([one, other]) => {
    const [a, b] = [facts.numberOf(one.claim, one.at)!, facts.numberOf(other.claim, other.at)!]
    const comparison = facts.compared(a, b)
    return comparison ? [facts.pairing({ a, b, comparison })] : []
  })
  const gone = [
    ...(await held.pairings([...new Set(before.flatMap((each) => each.claims))])),
    ...(await lostOf(lost, [...now, ...course.fresh], held)),
  ]
  const pairings = new Pairings(held, gone, put)
  const agreeing = [...gone, ...put].filter(({ same }) => same !== null)
  const touched = new Set([...claims, ...course.touched])
  // two that stay, and are compared only now or no more
  for (const { a, b } of [...gone, ...put]) if (!claims.has(a) && !claims.has(b)) touched.add(a).add(b)
  for (const { a, b } of [...agreeing, ...(await pairings.joinedWith(agreeing))]) touched.add(a).add(b)
  return {
    pairings: { gone: gone.map(pairingId), put },
    ...(await relisted(touched, { held, pairings, tellings, descent: source.descent })),
  }
}

type Two = readonly [Placed, Placed]

/** What is held of documents that were changed or went, and of those that stay. */
function parted({ held, fresh, gone }: ClaimCourse): { readonly before: Imprint[]; readonly now: Imprint[] } {
  const altered = new Set([...gone, ...fresh.map(({ document }) => document)])
  const { before = [], now = [] } = Object.groupBy(held, ({ document }) => (altered.has(document) ? 'before' : 'now'))
  return { before, now }
}

/** The facts that are to be compared that were not before; and of those that stay, the ones that are not any more. */
function pairsOf(
  before: readonly Imprint[],
  now: readonly Imprint[],
  fresh: readonly Imprint[],
): { readonly met: Two[]; readonly lost: Two[] } {
  const entered = (imprints: readonly Imprint[], course: Entered['course'], wanted: ReadonlySet<number> | null) =>
    imprints.flatMap((each) => factsIn(each, wanted).map((fact): Entered => ({ ...fact, course })))
  const altered = [...entered(before, 'gone', null), ...entered(fresh, 'came', null)]
  const wanted = new Set(altered.flatMap(({ keys }) => [...keys]))
  const facts = [...altered, ...entered(now, 'stays', wanted)].sort(byClaim)
  const met: Two[] = []
  const lost = moved(facts, wanted, (a, b) => met.push([facts[a]!, facts[b]!]))
  return { met, lost: lost.map(([a, b]) => [facts[a]!, facts[b]!]) }
}

const idOf = ([one, other]: Two): string => pairingId({ a: one.claim, atA: one.at, b: other.claim, atB: other.at })

/** What is held of facts that are not compared any more, neither under the key that they were, nor under another. */
async function lostOf(lost: readonly Two[], now: readonly Imprint[], held: HeldAssessment): Promise<Pairing[]> {
  if (!lost.length) return []
  const byId = new Map(lost.map((pair) => [idOf(pair), pair]))
  const paired = (await held.pairings([...new Set(lost.flatMap((pair) => pair.map(({ claim }) => claim)))])).filter(
    (each) => byId.has(pairingId(each)),
  )
  const shared = new Set(
    paired.flatMap((each) => {
      const [one, other] = byId.get(pairingId(each))!
      return [...one.keys].filter((key) => other.keys.includes(key))
    }),
  )
  const facts = now.flatMap((each) => factsIn(each, shared)).sort(byClaim)
  const still = new Set([...pairsUnder(facts, shared)].map(([a, b]) => idOf([facts[a]!, facts[b]!])))
  return paired.filter((each) => !still.has(pairingId(each)))
}
