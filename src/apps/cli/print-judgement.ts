import { credibilityWords, reliabilityWords } from '../../model/rating.ts'
import type { ClaimTarget, ClaimView, DecisionWhat } from '../../workbench/index.ts'
import { plain, short } from './terminal.ts'

/** Decisions about claims, ratings and hypotheses. */
type Judgement = Extract<
  DecisionWhat,
  { readonly kind: 'rate' | 'link' | 'accept' | 'reject' | 'speaker' | 'mark' | 'note' | 'hypothesis' }
>

/** What such a decision says, in words. */
export function judgementInWords(what: Judgement): string {
  switch (what.kind) {
    case 'rate':
      return `${ratedIn(what)} is rated ${gradeInWords(what)}`
    case 'link':
      return `${claim(what.a)} and ${claim(what.b)}: ${what.verdict}`
    case 'accept':
      return `${claim(what.claim)} is accepted`
    case 'reject':
      return `${claim(what.claim)} is rejected`
    case 'speaker':
      return `${claim(what.claim)} is said by ${speakerIn(what)}`
    case 'mark': {
      const { document, content: selector, cue, speaker } = what.claim
      const by = speaker === null ? 'somebody not named' : speakerIn({ speaker })
      return `${claim({ document, selector, cue })} is a claim, by ${by}`
    }
    case 'note':
      return [
        `${claim(what.claim)}: ${plain(what.text)}`,
        what.next === null ? '' : `next: ${plain(what.next)}`,
        what.owner === null ? '' : `(${plain(what.owner)})`,
      ]
        .filter(Boolean)
        .join(' ')
    case 'hypothesis':
      return what.matrix === null
        ? `the hypotheses ${short(what.id)} are dropped`
        : `“${plain(what.matrix.question)}” (${short(what.id)}) has ${what.matrix.hypotheses.length} hypotheses, ${what.matrix.items.length} items, ${what.matrix.cells.length} cells judged`
  }
}

/** “B (usually reliable), 2 (probably true)”. */
export function gradeInWords({
  reliability,
  credibility,
}: Pick<Extract<Judgement, { kind: 'rate' }>, 'reliability' | 'credibility'>): string {
  return [
    reliability === null ? '' : `${reliability} (${reliabilityWords[reliability]})`,
    credibility === null ? '' : `${credibility} (${credibilityWords[credibility]})`,
  ]
    .filter(Boolean)
    .join(', ')
}

function ratedIn({ target }: Extract<Judgement, { kind: 'rate' }>): string {
  if ('publisher' in target) return plain(target.publisher)
  if ('claim' in target) return claim(target.claim)
  return `“${plain(target.entity.selector.exact)}” in ${short(target.entity.document)}`
}

function speakerIn({ speaker }: Pick<Extract<Judgement, { kind: 'speaker' }>, 'speaker'>): string {
  if (speaker === 'outlet') return 'the outlet'
  if ('name' in speaker) return plain(speaker.name)
  return `“${plain(speaker.entity.selector.exact)}” in ${short(speaker.entity.document)}`
}

/** Enough of a claim's words to know it by. */
const ENOUGH = 60

function claim({ document, selector }: ClaimTarget): string {
  const words = plain(selector.exact)
  const cut = words.length > ENOUGH ? `${words.slice(0, ENOUGH).replace(/\s+\S*$/u, '')} …` : words
  return `“${cut}” in ${short(document)}`
}

/** What people have said of a claim, a line each: who it was read as, what was decided, how it is rated, what was noted. */
export function judgementsOn({ readAs, marked, decided, rating, notes }: ClaimView): string[] {
  const own = rating.credibility !== null || rating.reliabilityOf === 'claim' || rating.reliabilityOf === 'speaker'
  return [
    readAs ? `speaker corrected; read as ${plain(readAs.speakerName)}` : '',
    marked ? `marked by ${plain(marked.by)}` : '',
    marked?.translation ? `translated: ${plain(marked.translation)}` : '',
    decided ? `${decided.verdict} by ${plain(decided.by)}${decided.why === null ? '' : `: ${plain(decided.why)}`}` : '',
    own ? `rated ${gradeInWords(rating)}` : '',
    ...notes.map(({ by, text, next, owner }) =>
      [
        `note by ${plain(by)}: ${plain(text)}`,
        next === null ? '' : `next: ${plain(next)}`,
        owner === null ? '' : `(${plain(owner)})`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ].filter(Boolean)
}
