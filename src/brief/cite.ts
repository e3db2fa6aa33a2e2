import type { Brief, BriefBlock, BriefCitation, BriefDraft, BriefRun, BriefSentence } from '../model/brief.ts'
import type { Allegation, BriefDocument, BriefMaterial } from '../model/brief-material.ts'
import { HearsayError } from '../model/error.ts'
import { sha256 } from '../model/identity.ts'
import { describer } from '../model/selector.ts'
import { contains, hull } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import { AS_TOLD_BY, NO_ANSWER } from './tell.ts'
import { chainOf, quoted, speakerOf } from './words.ts'

/** Characters before and behind a quotation in its citation. */
const CONTEXT = 280

/**
 * Holds each sentence of a draft against the documents, and numbers its citations in the order in which a reader comes to them.
 * @param views the claims that the draft may stand on, by id
 * @throws HearsayError `unsound-brief`, which names the line: a sentence without a claim, words that do not stand at their anchor, a
 *   quotation or an allegation without its speaker or its answer, a status that its words do not tell, and in an external brief a
 *   claim that nobody accepted
 */
export function cited(draft: BriefDraft, material: BriefMaterial, views: ReadonlyMap<string, ClaimView>): Brief {
  const citations = new Map<string, BriefCitation>()
  for (const block of draft.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'sentence') continue
    const refuse = (why: string): HearsayError => unsound(block, why)
    if (!block.claims.length) throw refuse('stands on no claim')
    for (const id of idsOf(block)) {
      const claim = views.get(id)
      const document = claim && material.documents.get(claim.document)
      if (!claim || !document) throw refuse(`stands on ${id.slice(0, 8)}, which is no claim of the case`)
      const wrong = anchorFault(claim, document) ?? admissionFault(claim, material)
      if (wrong) throw refuse(wrong)
      if (!citations.has(id)) citations.set(id, citationOf(claim, document, material, citations.size + 1))
    }
    const wrong = faultOf(block, material, views)
    if (wrong) throw refuse(wrong)
  }
  return { ...draft, citations: [...citations.values()] }
}

/** The claims of a sentence in the order of its citations; those it stands on without citing them come last. */
const idsOf = ({ runs, claims }: BriefSentence): readonly string[] => [
  ...new Set([...runs.flatMap((run) => (run.kind === 'cite' ? run.claims : [])), ...claims]),
]

/** The first thing about a sentence that its claims do not bear out; null where there is none. */
function faultOf(
  { runs, claims }: BriefSentence,
  { documents, allegations }: BriefMaterial,
  views: ReadonlyMap<string, ClaimView>,
): string | null {
  const spoken = new Set<string>()
  for (const run of runs) {
    if (run.kind === 'ours' || run.kind === 'cite') continue
    const claim = views.get(run.claim)
    if (!claim || !claims.includes(run.claim)) return 'tells of a claim that it does not stand on'
    if (run.kind === 'speaker') {
      if (![speakerOf(claim), ...chainOf(claim)].includes(run.words)) return `names ${run.words}, who does not say it`
      spoken.add(run.claim)
    }
    if (run.kind === 'quotation') {
      if (!spoken.has(run.claim)) return 'quotes words before it says whose they are'
      const own = claim.manner === 'in mind' ? [...claim.content, ...claim.cue] : claim.content
      if (!run.spans.every((span) => own.some((piece) => contains(piece, span))))
        return 'quotes words that are not the claim’s'
      if (quoted(documents.get(claim.document)!.text, run.spans) !== run.words)
        return 'quotes words that do not stand in the document'
    }
    if (run.kind === 'status' && !claim.legalStatus.some(({ status }) => status === run.words))
      return `says “${run.words}”, which its words do not`
    if (run.kind === 'told' && !isTold(run.words, claim, documents.get(claim.document)!.text))
      return `says “${run.words}”, which its words do not`
    if (run.kind === 'place' && claim.publisher !== run.words) return `names ${run.words}, who did not publish it`
  }
  const unspoken = claims.find((id) => !spoken.has(id))
  if (unspoken) return 'tells a claim without its speaker'
  // an office is told without what it was told with
  const isOffice = runs.some(({ kind }) => kind === 'told') && !runs.some(({ kind }) => kind === 'quotation')
  for (const id of isOffice ? [] : claims) {
    const allegation = allegations.get(id)
    if (allegation && !bearsAnswer(runs, allegation)) return 'tells an allegation without what is answered'
  }
  return null
}

/** Whether these are a claim's own words for an office, an offence or a time, which may have its "since" or "before" with it. */
const isTold = (words: string, { statements, legalStatus, times }: ClaimView, text: string): boolean =>
  statements.some(({ value }) => value === words) ||
  legalStatus.some(({ offence }) => offence === words) ||
  times.some(({ start, end }) => words.length >= end - start && wordsBefore(text, end, words.length) === words)

const wordsBefore = (text: string, end: number, length: number): string => text.slice(Math.max(0, end - length), end)

function bearsAnswer(runs: readonly BriefRun[], { answers, denials }: Allegation): boolean {
  const named = new Set(runs.flatMap((run) => (run.kind === 'cite' ? run.claims : [])))
  const saysNone = runs.some((run) => run.kind === 'ours' && run.words.includes(NO_ANSWER))
  return answers.length
    ? answers.every(({ id }) => named.has(id))
    : saysNone && denials.every(({ id }) => named.has(id))
}

function anchorFault({ content, contentWords }: ClaimView, { text, view }: BriefDocument): string | null {
  if (sha256(text) !== view.textHash) return 'stands on a document whose text has changed'
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return !content.length || words !== contentWords ? 'stands on an anchor that does not match the document' : null
}

const admissionFault = ({ id, decided }: ClaimView, { asked: { form } }: BriefMaterial): string | null => {
  if (decided?.verdict === 'rejected') return `stands on ${id.slice(0, 8)}, which a person threw out`
  if (form === 'external' && decided?.verdict !== 'accepted')
    return `stands on ${id.slice(0, 8)}, which nobody has opened and accepted`
  return null
}

function citationOf(
  claim: ClaimView,
  { view, text, passages }: BriefDocument,
  { asked }: BriefMaterial,
  number: number,
): BriefCitation {
  const all = hull([...claim.content, ...claim.source, ...claim.cue])!
  const words = hull(claim.content)!
  const passage = passages.findIndex(({ start, end }) => start <= words.start && words.start < end)
  const { start: from, end: to } = passages[passage] ?? { start: 0, end: text.length }
  const { reliability, credibility } = claim.rating
  const isWorking = asked.form === 'working'
  return {
    number,
    claim: claim.id,
    speaker: [speakerOf(claim), ...chainOf(claim).toReversed()].join(AS_TOLD_BY),
    ...(isWorking
      ? {
          before: lead(text.slice(Math.max(from, all.start - CONTEXT), words.start), all.start - CONTEXT > from),
          quotation: folded(text.slice(words.start, words.end)).trim(),
          after: tail(text.slice(words.end, Math.max(words.end, to)), Math.max(all.end - words.end, 0) + CONTEXT),
        }
      : // what stands around a claim was accepted by nobody
        { before: '', quotation: quoted(text, claim.content), after: '' }),
    title: view.title,
    publisher: view.publisher,
    author: isWorking ? view.author : null,
    published: view.published,
    url: isWorking ? view.url : null,
    kind: view.kind,
    passage: passage < 0 ? null : passage + 1,
    offset: describer(text)(words).start,
    original: isWorking ? { hash: view.id, path: view.path } : null,
    rating: asked.internal ? `${reliability ?? ''}${credibility ?? ''}` || null : null,
  }
}

/** What stands before a quotation, from the beginning of a word on. */
const lead = (words: string, isCut: boolean): string => folded(isCut ? `… ${words.replace(/^\S*\s/u, '')}` : words)

/** What stands behind it, up to the end of a word. */
const tail = (words: string, most: number): string =>
  folded(words.length > most ? `${words.slice(0, most).replace(/\s\S*$/u, '')} …` : words)

const folded = (words: string): string => words.replace(/\s+/gu, ' ')

const unsound = (sentence: BriefSentence, why: string): HearsayError =>
  new HearsayError(
    'unsound-brief',
    `This line ${why}: ${lineOf(sentence)}`,
    'Nothing was written. hearsay check tells whether the case is whole.',
  )

/** A sentence as words, its citations left out. */
export const lineOf = ({ runs }: Pick<Extract<BriefBlock, { kind: 'sentence' }>, 'runs'>): string =>
  runs
    .map((run) => (run.kind === 'cite' ? '' : run.words))
    .join('')
    .slice(0, 300)
