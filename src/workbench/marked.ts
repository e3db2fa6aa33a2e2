import type { Analysis } from '../model/analysis.ts'
import type { Claim, SpeakerKind } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import { idOf } from '../model/identity.ts'
import type { MarkedClaim } from '../model/marked-claim.ts'
import { anchor } from '../model/selector.ts'
import { contains, hull, lengthOf, type Span } from '../model/text.ts'
import type { Store } from '../store/index.ts'
import type { Decided } from './effective.ts'

/** The claims that people marked in a document and did not take back; of two with the same words, the later. */
export function marksIn(document: string, { log, undone }: Decided): MarkedClaim[] {
  const marks = new Map<string, MarkedClaim>()
  for (const { id, what } of log)
    if (what.kind === 'mark' && what.claim.document === document && !undone.has(id))
      marks.set(markedId(what.claim), what.claim)
  return [...marks.values()]
}

/**
 * The id of a claim that a person marked. It is made of words and never of places, so that it outlasts another reading of the text,
 * and is never that of a claim that the reader finds.
 */
export const markedId = ({ document, content, cue }: MarkedClaim): string =>
  idOf('marked', document, JSON.stringify([content, cue]))

/** What of a document's version lies in the claims that people marked: other marks mean other derived rows. */
export function marksVersion(document: string, decisions: Decided): string {
  const marks = marksIn(document, decisions)
  return marks.length ? `${MARKS}${idOf('marks', JSON.stringify(marks)).slice(0, 8)}` : ''
}

const MARKS = '+'

/** A version without what lies in marks. */
export const unmarkedVersion = (version: string): string => version.split(MARKS, 1)[0]!

/** Whether a claim of the store is one that people marked, whatever has become of the decision. */
export const markedIds = (log: readonly Decision[]): ReadonlySet<string> =>
  new Set(log.flatMap(({ what }) => (what.kind === 'mark' ? [markedId(what.claim)] : [])))

/** An analysis with the claims that people marked. Those whose words are not in the text to the letter are left out. */
export function withMarks(analysis: Analysis, marks: readonly MarkedClaim[]): Analysis {
  const { claims } = analysis
  return { ...analysis, claims: [...claims, ...marks.flatMap((mark) => claimOf(mark, analysis) ?? [])] }
}

/** What the store holds of a document, without the claims that people marked; null where it holds nothing. */
export async function storedAnalysis(
  store: Store,
  id: string,
  readerVersion: string,
  marked: ReadonlySet<string>,
): Promise<Analysis | null> {
  const document = await store.document(id)
  if (!document) return null
  return {
    document,
    readerVersion,
    passages: await store.passages(id),
    times: await store.times(id),
    entities: (await store.entities({ document: id })).map(({ canonical: _, ...entity }) => entity),
    claims: (await store.claims({ document: id })).filter((claim) => !marked.has(claim.id)),
    problems: await store.problems(id),
  }
}

function claimOf(mark: MarkedClaim, { document, claims, entities }: Analysis): Claim | null {
  const place = anchor(document.text, mark.content)
  if (!place) return null
  const [source, cue] = [mark.source, mark.cue].map((words) => (words ? anchor(document.text, words) : null))
  const all = hull([place, ...[source ?? [], cue ?? []].flat()])!
  return {
    id: markedId(mark),
    document: document.id,
    content: [place],
    source: source ? [source] : [],
    cue: cue ? [cue] : [],
    speaker: null,
    speakerKind: kindOf(mark),
    candidates: [],
    within: around(all, claims)?.id ?? null,
    partOf: null,
    quotation: quotationOf(document.text, place, Boolean(source || cue)),
    stance: mark.stance,
    manner: 'said',
    adoption: 'none',
    certainty: 'not stated',
    basis: 'not stated here',
    legalStatus: [],
    about: entities
      .filter(({ mentions }) => mentions.some((mention) => contains(place, mention)))
      .map(({ id }) => id)
      .sort(),
    times: [],
    when: null,
    said: null,
    statements: [],
    gist: { clauses: [] },
  }
}

/** As what kind of speaker; who it is, is looked up when the claim is shown. */
function kindOf({ speaker }: MarkedClaim): SpeakerKind {
  if (speaker === 'outlet') return 'outlet'
  return speaker === null ? 'unnamed' : 'named'
}

/** The smallest claim of somebody in whose content these words stand. */
function around(words: Span, claims: readonly Claim[]): Claim | null {
  const outer = claims.filter(
    ({ content, cue, partOf }) =>
      cue.length && partOf === null && contains(hull(content) ?? { start: 0, end: 0 }, words),
  )
  return outer.sort((a, b) => lengthOf(a.content) - lengthOf(b.content) || (a.id < b.id ? -1 : 1))[0] ?? null
}

const MARK = /["“”„«»‹›]/u

/** How much of the content stands in quotation marks, those just outside it included. */
function quotationOf(text: string, { start, end }: Span, attributed: boolean): Claim['quotation'] {
  const words = text.slice(start, end)
  const opens = MARK.test(text[start - 1] ?? '') || MARK.test(words[0] ?? '')
  const closes = MARK.test(text[end] ?? '') || MARK.test(words.at(-1) ?? '')
  if (opens && closes) return 'direct'
  if (MARK.test(words)) return 'mixed'
  return attributed ? 'indirect' : 'none'
}
