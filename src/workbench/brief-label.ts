import { makeBrief, reworded } from '../brief/index.ts'
import { hiding, type PersonSpan, type Redactor } from '../exchange/index.ts'
import type { WordsFrom } from '../model/brief.ts'
import type { BriefMaterial } from '../model/brief-material.ts'
import type { Span } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import type { Gathered } from './brief-material.ts'
import type { BriefForOthers, ForOthersOptions } from './case.ts'
import { linesOf } from './entity-shown.ts'
import { memberCalled } from './lookup.ts'
import type { Shelf } from './shelf.ts'

/** Said in the brief where it holds a label. The documents' words are otherwise as they stand. */
const LABELLED =
  'Where these documents name somebody who is not marked as a public figure, a label such as “Person A” stands here, in quotations too. Their words are otherwise unchanged.'

/** Between the pieces of a quotation. */
const BETWEEN = ' … '

/**
 * Makes a brief of what was gathered and puts labels in the place of people, as {@link hiding} has it.
 * @throws HearsayError as a brief does, and `no-such-id`, `ambiguous-id` for who is to be hidden
 */
export async function relabelled(
  store: Store,
  shelf: Shelf,
  { material, views }: Gathered,
  { hide, key }: ForOthersOptions,
): Promise<BriefForOthers> {
  const members = await Promise.all(hide.map((name) => memberCalled(store, shelf, name)))
  const people = await linesOf(shelf, 'Person')
  const chosen = new Set(members.map(({ canonical }) => canonical))
  const hidden = hiding(people, await strangersIn(store, shelf), chosen, key)
  const brief = makeBrief(subjectLabelled(material, hidden), views)
  const places = await placesIn(shelf, material)
  const shown = reworded(brief, (words, from) => wordsFor(words, from, { hidden, views, places, material }))
  const replaced = hidden.replaced()
  return {
    brief: replaced.length ? { ...shown, lead: [...shown.lead, LABELLED] } : shown,
    replaced,
    key,
  }
}

/** A brief of somebody hidden, or of what bears their name, is called by their label, and says nothing of how the name is written. */
function subjectLabelled(material: BriefMaterial, hidden: Redactor): BriefMaterial {
  const { of } = material
  if (of.kind !== 'entity') return material
  const name = hidden.name(of.entity.id, of.entity.name)
  const names = name === of.entity.name ? of.entity.names : []
  return { ...material, of: { ...of, entity: { ...of.entity, name, names } } }
}

/** Speakers whom a person named by typing a name: the case knows nothing else of them. */
async function strangersIn(store: Store, shelf: Shelf): Promise<string[]> {
  const { speakers } = await shelf.judgedClaims()
  const claims = await Promise.all([...speakers.keys()].map((id) => store.claim(id)))
  const views = await shelf.views(claims.filter((claim) => claim !== null))
  return views.flatMap(({ speaker, speakerKind, speakerName }) =>
    speaker === null && speakerKind === 'named' ? [speakerName] : [],
  )
}

/** By document of the brief: where it names people, hidden or shown. */
async function placesIn(
  shelf: Shelf,
  { documents }: BriefMaterial,
): Promise<ReadonlyMap<string, readonly PersonSpan[]>> {
  const found = new Map<string, PersonSpan[]>([...documents.keys()].map((id) => [id, []]))
  for (const { id, kind, members } of await shelf.groups())
    if (kind === 'Person')
      for (const { document, mentions } of members)
        for (const { form, start, end } of mentions)
          if (form === 'name') found.get(document)?.push({ person: id, start, end })
  return found
}

interface Held {
  readonly hidden: Redactor
  readonly views: ReadonlyMap<string, ClaimView>
  readonly places: ReadonlyMap<string, readonly PersonSpan[]>
  readonly material: BriefMaterial
}

function wordsFor(words: string, from: WordsFrom, { hidden, views, places, material }: Held): string {
  if (from.kind === 'other') return hidden.words(words)
  const claim = views.get(from.claim)
  if (!claim) return hidden.words(words)
  if (from.kind === 'speaker')
    return claim.speakerName === words ? hidden.name(claim.speaker, words) : hidden.words(words)
  const { text } = material.documents.get(claim.document)!
  return hidden.words(words, within(words, text, from.spans ?? claim.content, places.get(claim.document) ?? []))
}

/**
 * Where quoted words name people, in units of those words: white space is folded in them, so places are counted anew. A place at which
 * the words are not the document's is left out, and the name is looked for by its letters alone.
 */
export function within(
  words: string,
  text: string,
  pieces: readonly Span[],
  people: readonly PersonSpan[],
): PersonSpan[] {
  const found: PersonSpan[] = []
  let before = 0
  for (const piece of pieces) {
    for (const { person, start, end } of people) {
      if (start < piece.start || end > piece.end) continue
      const name = folded(text.slice(start, end))
      const at = before + folded(text.slice(piece.start, start)).trimStart().length
      if (words.startsWith(name, at)) found.push({ person, start: at, end: at + name.length })
    }
    before += folded(text.slice(piece.start, piece.end)).trim().length + BETWEEN.length
  }
  return found
}

const folded = (words: string): string => words.replace(/\s+/gu, ' ')
