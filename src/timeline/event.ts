import { compareIntervals, type Interval, intervalOf, mayCoincide } from '../model/calendar.ts'
import type { Claim } from '../model/claim.ts'
import type { DatedTime, Event } from '../model/event.ts'
import { idOf } from '../model/identity.ts'
import { fleeting, once } from './data/verb.ts'

/** A claim that tells when something was. Ids of entities are those of the case. */
export interface Telling {
  readonly claim: Pick<Claim, 'id' | 'document' | 'speaker' | 'speakerKind' | 'stance' | 'about'>
  readonly time: DatedTime
}

/** An event with the tellings that make it, in the order of their dates. */
export interface Occurrence {
  readonly event: Event
  readonly told: readonly Telling[]
}

interface Placed extends Telling {
  /** null: it cannot be placed, or is of any year */
  readonly days: Interval | null
}

/** Two dates of a thing that may happen again are rivals if at most so many days lie between them; else it happened again. */
const SAME_OCCASION = 366

/**
 * The events that claims tell, by time, those that cannot be placed last. Claims tell one event where the same verb joins the same
 * people or things, and their dates may be of the same day or are rivals: given by different speakers or documents, and too near
 * to one another to be two occasions, or of what happens only once. Denials and demands stand for themselves.
 */
export function eventsOf(tellings: readonly Telling[]): Occurrence[] {
  const placed = narrowest(tellings.map((each): Placed => ({ ...each, days: daysOf(each.time.edtf) })))
  const groups = Map.groupBy(placed, (each) => keyOf(each))
  const alone = (groups.get(null) ?? []).map((each) => [each])
  groups.delete(null)
  const joined = [...groups].flatMap(([key, told]) => byDoer(told).flatMap((group) => occasions(group, isOnce(key!))))
  return [...alone, ...joined].map((told) => ({ event: eventOf(told), told })).sort(byTime)
}

/** The days of a date; null for none, and for one of any year: `XXXX-05`. */
export const daysOf = (edtf: string | null): Interval | null =>
  edtf === null || edtf.startsWith('X') ? null : intervalOf(edtf)

/** Without the times that a claim tells more narrowly of the same: "on Friday at 16:41". */
const narrowest = (placed: readonly Placed[]): Placed[] => {
  const byClaim = Map.groupBy(placed, ({ claim }) => claim.id)
  return placed.filter((each) =>
    byClaim
      .get(each.claim.id)!
      .every(
        (other) =>
          other === each ||
          !each.time.deed ||
          JSON.stringify(each.time.deed) !== JSON.stringify(other.time.deed) ||
          !(each.days && other.days && mayCoincide(each.days, other.days)) ||
          width(each) < width(other) ||
          (width(each) === width(other) && each.time.start <= other.time.start),
      ),
  )
}

const width = ({ days }: Placed): number => (days ? days.latest - days.earliest : Infinity)

/**
 * By the first day of their first date, of one that is open there by the last; those without a date behind, in an order that is
 * always the same.
 */
function byTime({ event: a }: Occurrence, { event: b }: Occurrence): number {
  const [first, second] = [a, b].map(({ dates: [date] }) => closed(daysOf(date?.edtf ?? null)))
  if (first && second) return compareIntervals(first, second) || (a.id < b.id ? -1 : 1)
  return Number(!first) - Number(!second) || (a.id < b.id ? -1 : 1)
}

const closed = (days: Interval | null): Interval | null =>
  days && days.earliest === -Infinity ? { earliest: days.latest, latest: days.latest } : days

/** What claims must have in common to tell one event; null for one that stands for itself. */
function keyOf({ claim, time: { deed }, days }: Placed): string | null {
  if (!deed || !days || claim.stance !== 'asserts' || fleeting.has(deed.verb)) return null
  if (!Number.isFinite(days.earliest) || !Number.isFinite(days.latest)) return null
  // "Varga was arrested" is told of Varga, whoever arrested him; "bought a house" of whoever bought it
  if (deed.done !== null && isEntity(deed.done)) return JSON.stringify([deed.verb, deed.done])
  return deed.doer === null ? null : JSON.stringify([deed.verb, deed.done, deed.doer])
}

const isOnce = (key: string): boolean => once.has(JSON.parse(key)[0])

/** Parts what different people did. Who does not say who did it tells of the only one that others name, or of an act apart. */
function byDoer(told: readonly Placed[]): (readonly Placed[])[] {
  const groups = Map.groupBy(told, ({ time }) => time.deed?.doer ?? null)
  return groups.size === 2 && groups.has(null) ? [told] : [...groups.values()]
}

/** Parts the occasions on which a thing happened. */
function occasions(told: readonly Placed[], once: boolean): Placed[][] {
  const found: Placed[][] = []
  for (const each of [...told].sort(inOrder)) {
    const fits = found.find((occasion) =>
      occasion.every((other) => {
        const [a, b] = [other.days!, each.days!]
        if (mayCoincide(a, b)) return true
        const apart = Math.max(a.earliest, b.earliest) - Math.min(a.latest, b.latest)
        return (once || apart <= SAME_OCCASION) && teller(other) !== teller(each)
      }),
    )
    if (fits) fits.push(each)
    else found.push([each])
  }
  return found
}

const inOrder = (a: Placed, b: Placed): number =>
  (a.days && b.days ? compareIntervals(a.days, b.days) : 0) ||
  (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : a.time.start - b.time.start)

/** Who tells it, where: what one voice tells of two dates is two occasions. */
const teller = ({ claim }: Telling): string =>
  claim.speakerKind === 'outlet' || !claim.speaker ? claim.document : `${claim.document} ${claim.speaker}`

function eventOf(told: readonly Placed[]): Event {
  const dated = Map.groupBy(
    told.filter(({ time }) => time.edtf !== null),
    ({ time }) => time.edtf!,
  )
  const dates = [...dated].map(([edtf, claims]) => ({
    edtf,
    claims: [...new Set(claims.map(({ claim }) => claim.id))],
  }))
  const agree = told.every((a) => told.every((b) => a.days && b.days && mayCoincide(a.days, b.days)))
  const best = told.reduce((one, each) => (width(each) < width(one) ? each : one))
  const actors = told.flatMap(({ time: { deed } }) => [deed?.doer ?? '', deed?.done ?? '']).filter(isEntity)
  return {
    id: idOf('event', ...told.map(({ claim, time }) => `${claim.id} ${time.start}`).sort()),
    edtf: told.length === 1 || agree ? best.time.edtf : null,
    dates,
    claims: [...new Set(told.map(({ claim }) => claim.id))],
    entities: [...new Set(actors.length ? actors : told.flatMap(({ claim }) => claim.about))].sort(),
  }
}

/** Whether what a deed is done to has an id: is an entity, not a word. */
const isEntity = (done: string): boolean => /^[0-9a-f]{24}$/u.test(done)
