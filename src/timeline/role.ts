import { compareIntervals, intervalOf, mayCoincide } from '../model/calendar.ts'
import { nameKey } from '../model/name.ts'

/** An office as a claim tells it: in its words, and when in EDTF; an interval with an empty end says nothing of that end. */
export interface OfficeTold {
  readonly role: string
  readonly when: string | null
}

/** An office that somebody held, with all who tell it. */
export interface Role<T> {
  /** as most tell it, without "former" */
  readonly role: string
  /** the stretch, as whoever tells most of it has it; null: nobody says when */
  readonly when: string | null
  /** whether somebody says that it is over, with its date or without: "the former minister" */
  readonly ended: boolean
  /** in the order given */
  readonly told: readonly T[]
}

/** Words before an office that say that it is over. */
const PAST = /^(?:the |an? )?(?:(?:former|then|erstwhile|one-time|onetime|late)[ -]|ex[- ])/iu

/**
 * The offices that are told of one person, by time, those of which nobody says when last. Tellings are of one term where the office
 * is the same, and they share a beginning or an end and differ in neither. Two terms are never made one: who tells only a beginning
 * is not completed by who tells only an end. An undated telling belongs to the only term of its office.
 */
export function rolesOf<T extends OfficeTold>(told: readonly T[]): Role<T>[] {
  const keys = new Set(told.map(keyOf))
  return [...Map.groupBy(told, (each) => fullKey(keyOf(each), keys)).values()]
    .flatMap((office) => termsOf(office))
    .map((term) => ({
      role: wordingOf(term),
      when: widest(term),
      ended: term.some(({ role, when }) => PAST.test(role) || hasEnd(when)),
      told: term,
    }))
    .sort(byTime)
}

const officeOf = (role: string): string => role.replace(PAST, '').replace(/^(?:the|an?) /iu, '')
const keyOf = ({ role }: OfficeTold): string => nameKey(officeOf(role))

/** The only office among these that a title without its place may be: "prime minister" where there is "prime minister of Kordia". */
function fullKey(key: string, keys: ReadonlySet<string>): string {
  const longer = [...keys].filter((each) => each.startsWith(`${key} of `))
  return longer.length === 1 ? longer[0]! : key
}

/** The ends of a stretch, in EDTF; an empty one is not told. A single date is one on which the office was held. */
interface Stretch {
  readonly from: string
  readonly to: string
  readonly isPoint: boolean
}

/** An end that goes on, as far as whoever tells it knows. */
const OPEN = '..'

function stretchOf(when: string | null): Stretch | null {
  if (when === null) return null
  const [from = '', to] = when.split('/')
  return to === undefined ? { from, to: OPEN, isPoint: true } : { from, to, isPoint: false }
}

function hasEnd(when: string | null): boolean {
  const stretch = stretchOf(when)
  return stretch !== null && stretch.to !== '' && stretch.to !== OPEN
}

function termsOf<T extends OfficeTold>(told: readonly T[]): T[][] {
  const dated = told.filter(({ when }) => when !== null)
  const terms: T[][] = []
  // the fullest first: others join those that they share an end with
  for (const each of [...dated].sort(fullestFirst)) {
    const term = terms.find(([fullest]) => isOneTerm(fullest!.when!, each.when!))
    if (term) term.push(each)
    else terms.push([each])
  }
  const undated = told.filter(({ when }) => when === null)
  const whole = terms.length === 1 ? [[...terms[0]!, ...undated]] : undated.length ? [...terms, undated] : terms
  return whole.map((term) => told.filter((each) => term.includes(each)))
}

/** Whether two stretches are tellings of one term. */
function isOneTerm(one: string, other: string): boolean {
  const [a, b] = [stretchOf(one)!, stretchOf(other)!]
  if (a.isPoint || b.isPoint) return coincide(one, other)
  const ends = [
    [a.from, b.from],
    [a.to, b.to],
  ].filter(([left, right]) => left && right && left !== OPEN && right !== OPEN)
  return ends.length > 0 && ends.every(([left, right]) => coincide(left!, right!))
}

function coincide(one: string, other: string): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)]
  return a !== null && b !== null && mayCoincide(a, b)
}

const fullestFirst = (a: OfficeTold, b: OfficeTold): number =>
  told(b.when) - told(a.when) || (a.when! < b.when! ? -1 : a.when! > b.when! ? 1 : 0)

/** How much of a stretch is told: both ends before one, one before a date within it; a day before a year. */
function told(when: string | null): number {
  const stretch = stretchOf(when)
  if (!stretch) return 0
  const ends = stretch.isPoint ? 0 : [stretch.from, stretch.to].filter((end) => end && end !== OPEN).length
  return 100 * ends + when!.length
}

const widest = (term: readonly OfficeTold[]): string | null =>
  term.reduce((best, each) => (fullestFirst(best, each) <= 0 ? best : each)).when

/** The wording that most use; of equals the longest, then the first by alphabet. */
function wordingOf(term: readonly OfficeTold[]): string {
  const counts = new Map<string, number>()
  for (const { role } of term) counts.set(officeOf(role), (counts.get(officeOf(role)) ?? 0) + 1)
  return [...counts].sort(
    ([a, most], [b, others]) => others - most || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0),
  )[0]![0]
}

function byTime(a: Role<OfficeTold>, b: Role<OfficeTold>): number {
  const [first, second] = [a, b].map(({ when }) => (when === null ? null : intervalOf(when)))
  if (first && second) return compareIntervals(first, second) || inLetters(a, b)
  return Number(!first) - Number(!second) || inLetters(a, b)
}

const inLetters = (a: Role<OfficeTold>, b: Role<OfficeTold>): number => (nameKey(a.role) < nameKey(b.role) ? -1 : 1)
