import { type Interval, isEdtf } from '../model/calendar.ts'
import { HearsayError } from '../model/error.ts'
import type { EventView, TellingView, TimelineQuery, TimelineView, UnplacedView } from '../model/event.ts'
import { wordsAt } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { daysOf, eventsOf, type Occurrence, type Telling } from '../timeline/index.ts'
import { entitiesCalled } from './lookup.ts'
import { inCase, type Shelf } from './shelf.ts'

/** What the claims of a case tell of when something was, with the case's ids. */
export async function tellingsOf(store: Store, shelf: Shelf): Promise<Telling[]> {
  const entities = await shelf.entities()
  const found: Telling[] = []
  for (const document of [...shelf.heads.keys()].sort()) {
    const dates = await shelf.dates(document)
    for (const stored of await store.claims({ document })) {
      const claim = inCase(stored, entities)
      for (const time of dates.of(claim).times) if (time.of !== 'saying') found.push({ claim, time })
    }
  }
  return found
}

/** The events of a case that fit a question, by time. @throws HearsayError `bad-value` for a date that is no EDTF */
export async function timelineOf(store: Store, shelf: Shelf, query: TimelineQuery): Promise<TimelineView> {
  const [from, to] = [query.from, query.to].map(daysAsked)
  const about = query.about === undefined ? null : new Set(await entitiesCalled(store, shelf, query.about))
  const tellings = await tellingsOf(store, shelf)
  const found = eventsOf(tellings).filter(({ event, told }) => {
    const named = [...event.entities, ...told.flatMap(({ claim }) => claim.about)]
    if (about && !named.some((id) => about.has(id))) return false
    const days = event.dates.flatMap(({ edtf }) => daysOf(edtf) ?? [])
    const isWithin = ({ earliest, latest }: Interval): boolean =>
      !(from && latest < from.earliest) && !(to && earliest > to.latest)
    return !days.length || days.some(isWithin)
  })
  const wanted = [...new Set(found.flatMap(({ event }) => event.claims))]
  const claims = (await Promise.all(wanted.map((id) => store.claim(id)))).filter((claim) => claim !== null)
  const views = new Map((await shelf.views(claims)).map((view) => [view.id, view]))
  const events = await Promise.all(found.map((each) => viewOf(shelf, each, views)))
  const isDated = ({ dates }: EventView): boolean => dates.some(({ edtf }) => daysOf(edtf) !== null)
  return {
    events: events.filter(isDated),
    undated: events.filter((event) => !isDated(event)),
    unplaced: about ? [] : await unplacedIn(shelf, tellings),
  }
}

function daysAsked(edtf: string | undefined): Interval | null {
  if (edtf === undefined) return null
  const days = isEdtf(edtf) ? daysOf(edtf) : null
  if (days) return days
  throw new HearsayError('bad-value', `“${edtf}” is no date in EDTF.`, 'Such are 1984, 1984-05, 1984-05-14 and 198X.')
}

async function viewOf(
  shelf: Shelf,
  { event, told }: Occurrence,
  views: ReadonlyMap<string, ClaimView>,
): Promise<EventView> {
  const tellings: TellingView[] = []
  for (const { claim, time } of told) {
    const words = wordsAt(await shelf.text(claim.document), { start: time.signal?.start ?? time.start, end: time.end })
    tellings.push({ claim: views.get(claim.id)!, words, edtf: time.edtf, anchoredOn: time.anchoredOn })
  }
  return { ...event, rivals: told.length > 1 && event.edtf === null, tellings }
}

/** The dates of the case's texts that cannot be placed and that belong to no claim's telling. */
async function unplacedIn(shelf: Shelf, tellings: readonly Telling[]): Promise<UnplacedView[]> {
  const told = new Set(tellings.map(({ claim, time }) => `${claim.document} ${time.start}`))
  const found: UnplacedView[] = []
  for (const { id: document, title, path } of shelf.documents()) {
    const text = await shelf.text(document)
    for (const { start, end, kind, edtf, anchoredOn } of (await shelf.dates(document)).placed)
      if (kind === 'date' && daysOf(edtf) === null && !told.has(`${document} ${start}`))
        found.push({
          document,
          documentTitle: title ?? path,
          path,
          start,
          end,
          words: wordsAt(text, { start, end }),
          lacks: edtf === null ? anchoredOn : 'published',
        })
  }
  return found
}
