import type { ClaimView } from '../../../model/view.ts'
import { dateWords } from '../date.ts'
import { strings } from '../strings.ts'

/** A piece of a note's sentence. */
export interface Piece {
  readonly text: string
  /** *who*: a speaker's name. *words*: the text's own words for somebody. *unsure*: what is not known, under a dashed line */
  readonly as?: 'who' | 'words' | 'unsure'
}

const say = strings.claim

/**
 * Whether a verb after this name is a plural: "Kazakh authorities say", but "Reuters says". A capital at the last word
 * is taken for a name, and a name for one.
 */
export const isPlural = (name: string): boolean => {
  const head = name.split(/ (?:of|in|at|from|for|with|who|close|near|familiar)\b/)[0] ?? name
  const last = head.trim().split(/\s+/).at(-1) ?? ''
  return / and /.test(head) || /^(people|police|\p{Ll}[\p{Ll}-]*[^s’']s)$/u.test(last)
}

/** Who puts it forward, as a sentence. */
export function leadOf(claim: ClaimView): Piece[] {
  if (claim.manner === 'in mind') return ofMind(claim)
  const verb = claim.manner === 'urged' && claim.stance === 'denies' ? say.opposes : say.verbs[claim.stance]
  switch (claim.speakerKind) {
    case 'outlet':
      return [{ text: say.own + say.ownVerbs[claim.stance] }]
    case 'named':
    case 'document':
      return [{ text: claim.speakerName, as: 'who' }, { text: ` ${verb[isPlural(claim.speakerName) ? 1 : 0]}` }]
    case 'unnamed':
    case 'unresolved':
      return claim.sourceWords
        ? [
            { text: say.passive[claim.stance] + say.by },
            { text: strings.quoted(claim.sourceWords), as: 'words' },
            { text: ', ' },
            { text: claim.speakerKind === 'unnamed' ? say.notNamed : say.unresolved, as: 'unsure' },
          ]
        : [{ text: `${say.passive[claim.stance]}, ` }, { text: say.byWhom, as: 'unsure' }]
  }
}

/** What somebody wanted or decided is the word of whoever tells it. */
function ofMind(claim: ClaimView): Piece[] {
  const isKnown = claim.speakerKind === 'named' || claim.speakerKind === 'document'
  const whose: Piece = isKnown
    ? { text: claim.speakerName, as: 'who' }
    : { text: strings.quoted(claim.sourceWords || say.somebody), as: 'words' }
  return [
    { text: claim.chain.at(-1) ?? claim.publisher ?? say.outlet, as: 'who' },
    { text: say.saysOf },
    whose,
    { text: say.inWords(claim.cueWords) },
  ]
}

const inChain = (claim: ClaimView): string =>
  claim.speakerKind === 'named' || claim.speakerKind === 'document'
    ? claim.speakerName
    : strings.quoted(claim.sourceWords || say.somebody)

/** On whose word: outlet first, the speaker last. Who reports their own words is one link. */
export const chainOf = (claim: ClaimView): string[] => {
  const outlet = claim.publisher ?? say.outlet
  const links = claim.speakerKind === 'outlet' ? [outlet] : [outlet, ...claim.chain, inChain(claim)]
  return links.filter((who, at) => who !== links[at - 1])
}

/** What else the words say of the telling, most telling first. */
export function statedOf(claim: ClaimView): string[] {
  const outer = claim.chain.at(-1) ?? claim.publisher ?? say.outlet
  const { adoption, certainty, basis, sourceWords, speakerKind } = claim
  const known = speakerKind === 'named' || speakerKind === 'document'
  return [
    adoption !== 'none' && say.adoptions[adoption](outer),
    certainty !== 'not stated' && say.certainties[certainty],
    ...legalOf(claim),
    basis !== 'not stated here' && say.bases[basis],
    claim.when !== null && say.of(dateWords(claim.when)),
    claim.said !== null && say.said(dateWords(claim.said)),
    claim.candidates.length > 1 &&
      (speakerKind === 'unresolved' ? say.candidates : say.together)(claim.candidates.length),
    known && sourceWords !== '' && sourceWords !== claim.speakerName && say.attributedTo(sourceWords),
  ].filter((line) => typeof line === 'string')
}

/** What is told of somebody's legal status: those of one proceeding and time in one breath. */
const legalOf = ({ legalStatus }: ClaimView): string[] =>
  [...Map.groupBy(legalStatus, ({ of, offence, when }) => JSON.stringify([of, offence, when])).values()].map((told) => {
    const { offence, when } = told[0]!
    return say.legal([...new Set(told.map(({ status }) => status))], offence, when && dateWords(when))
  })

/** What the words leave open, so that nobody reads a gap as a yes. Empty when nothing is left open. */
export function unstatedOf({ certainty, basis }: ClaimView): string {
  const { both, certainty: noCertainty, basis: noBasis } = say.unstated
  if (certainty === 'not stated') return basis === 'not stated here' ? both : noCertainty
  return basis === 'not stated here' ? noBasis : ''
}

/** The quotation with its chain and where it stands, for a notebook. */
export const citationOf = (claim: ClaimView): string =>
  say.citation({
    words: claim.contentWords,
    chain: chainOf(claim).join(strings.arrow),
    title: claim.documentTitle,
    publisher: claim.publisher ?? strings.document.noPublisher,
    date: claim.published ? dateWords(claim.published) : strings.document.noDate,
    path: claim.path,
    id: claim.id,
  })
