import { byId, type Contents, type TakenClaim, type TakenDocument, type TakenEvent, toldBy } from './contents.ts'
import { type DateParts, plainDate } from './date.ts'
import { xmlOf } from './printable.ts'

const dateOf = ([year, month, day]: DateParts): object => ({
  year,
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
})

/**
 * What happened when, as told, for TimelineJS: a slide for each date that an event is given, with who gives it and in which words.
 * What cannot be placed on a calendar is not in it. @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJsOf(contents: Contents): string {
  const claims = byId(contents.claims)
  const documents = byId(contents.documents)
  const events = contents.events.flatMap((event) => slidesOf(event, claims, documents))
  return `${JSON.stringify({ scale: 'human', events }, null, 2)}\n`
}

function slidesOf(
  event: TakenEvent,
  claims: ReadonlyMap<string, TakenClaim>,
  documents: ReadonlyMap<string, TakenDocument>,
): object[] {
  return [...Map.groupBy(event.tellings, ({ edtf }) => edtf)].flatMap(([edtf, tellings], at) => {
    const date = plainDate(edtf)
    const told = tellings.flatMap(({ claim: id, words }) => {
      const claim = claims.get(id)
      return claim ? [{ words, claim, by: toldBy(claim, documents) }] : []
    })
    const [first] = told
    if (!date || !first) return []
    const says = told.map(({ claim, by }) => `<p>${xmlOf(by)} (${claim.stance}): “${xmlOf(claim.words)}”</p>`)
    const rival = event.rivals ? ['<p>Others give another date.</p>'] : []
    return [
      {
        unique_id: `${event.id}-${at + 1}`,
        start_date: dateOf(date.from),
        ...(date.to && { end_date: dateOf(date.to) }),
        display_date: xmlOf(first.words),
        text: {
          headline: `“${xmlOf(first.words)}”, as ${xmlOf(first.by)} tells it`,
          text: [...says, ...rival].join(''),
        },
      },
    ]
  })
}
