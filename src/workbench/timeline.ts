import { type Interval, isEdtf } from '../model/calendar.ts'
import type { Claim } from '../model/claim.ts'
import { HearsayError } from '../model/error.ts'
import type { EventView, TellingView, TimelineQuery, TimelineView, UnplacedView } from '../model/event.ts'
import { wordsAt } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { daysOf, eventsOf, type Occurrence, type Telling } from '../timeline/index.ts'
import { entitiesCalled } from './lookup.ts'
import { once } from './once.ts'
import { inCase, type Shelf } from './shelf.ts'

/** What the claims of a case tell of when something was, with the case's ids. */
export const tellingsOn = once(async (shelf: Shelf): Promise<readonly Telling[]> => {
  const entities = await shelf.entities()
  const found: Telling[] = []
  for (const stored of await shelf.store.claims({ tells: 'time' })) {
    const claim = inCase(stored, entities)
    for (const time of (await shelf.dates(claim.document)).of(claim).times)
      if (time.of !== 'saying') found.push({ claim: toldBy(claim), time })
  }
  return found
})

/** As much of a claim as tells who says what of when: the rest of a large case is not held for it. */
const toldBy = ({ id, document, speaker, speakerKind, stance, about }: Claim): Telling['claim'] => ({
  ...{ id, document, speaker, speakerKind, stance, about },
})

const occurrencesOn = once(async (shelf: Shelf) => eventsOf(await tellingsOn(shelf)))

/**
 * The events of a case that fit a question, by time.
 * @throws HearsayError `bad-value` for a date that is no EDTF
 */
export async function timelineOf(store: Store, shelf: Shelf, query: TimelineQuery): Promise<TimelineView> {
  const [from, to] = [query.from, query.to].map(daysAsked)
  const about = query.about === undefined ? null : new Set(await entitiesCalled(store, shelf, query.about))
  const found = (await occurrencesOn(shelf)).filter(({ event, told }) => {
    if (query.rivals && !isRival({ event, told })) return false
    const named = [...event.entities, ...told.flatMap(({ claim }) => claim.about)]
    if (about && !named.some((id) => about.has(id))) return false
    const days = event.dates.flatMap(({ edtf }) => daysOf(edtf) ?? [])
    const isWithin = ({ earliest, latest }: Interval): boolean =>
      !(from && latest < from.earliest) && !(to && earliest > to.latest)
    return !days.length || days.some(isWithin)
  })
  const isDated = ({ event: { dates } }: Occurrence): boolean => dates.some(({ edtf }) => daysOf(edtf) !== null)
  const [dated, undated] = [found.filter(isDated), found.filter((each) => !isDated(each))]
  const unplaced = about || query.rivals ? [] : await unplacedOn(shelf)
  const some = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, query.limit)
  const shown = [...some(dated), ...some(undated)]
  const claims = await store.claims({ ids: [...new Set(shown.flatMap(({ event }) => event.claims))] })
  const views = new Map((await shelf.views(claims)).map((view) => [view.id, view]))
  return {
    events: await Promise.all(some(dated).map((each) => viewOf(shelf, each, views))),
    undated: await Promise.all(some(undated).map((each) => viewOf(shelf, each, views))),
    unplaced: some(unplaced),
    total: { events: dated.length, undated: undated.length, unplaced: unplaced.length },
  }
}

/** Whether an event is given dates that cannot be true together. */
const isRival = ({ event, told }: Occurrence): boolean => told.length > 1 && event.edtf === null

function daysAsked(edtf: string | undefined): Interval | null {
  if (edtf === undefined) return null
  const days = isEdtf(edtf) ? daysOf(edtf) : null
  if (days) return days
  throw new HearsayError('bad-value', `“${edtf}” is no date in EDTF.`, 'Such are 1984, 1984-05, 1984-05-14 and 198X.')
}

async function viewOf(shelf: Shelf, occurrence: Occurrence, views: ReadonlyMap<string, ClaimView>): Promise<EventView> {
  const { event, told } = occurrence
  const tellings: TellingView[] = []
  for (const { claim, time } of told) {
    const words = wordsAt(await shelf.text(claim.document), { start: time.signal?.start ?? time.start, end: time.end })
    tellings.push({ claim: views.get(claim.id)!, words, edtf: time.edtf, anchoredOn: time.anchoredOn })
  }
  return { ...event, rivals: isRival(occurrence), tellings }
}

/** The dates of the case's texts that cannot be placed and that belong to no claim's telling. */
const unplacedOn = once(async (shelf: Shelf): Promise<readonly UnplacedView[]> => {
  const told = new Set((await tellingsOn(shelf)).map(({ claim, time }) => `${claim.document} ${time.start}`))
  const found: UnplacedView[] = []
  for (const { id: document, title, path } of shelf.documents()) {
    const unplaced = (await shelf.dates(document)).placed.filter(
      ({ kind, edtf, start }) => kind === 'date' && daysOf(edtf) === null && !told.has(`${document} ${start}`),
    )
    if (!unplaced.length) continue
    const text = await shelf.text(document)
    for (const { start, end, edtf, anchoredOn } of unplaced)
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
})
