import { byId, type Contents, type TakenClaim, type TakenDocument, type TakenSelector, toldBy } from './contents.ts'
import { TERMS, urn } from './urn.ts'

/** Our own terms of a body, beside those of the standard. */
const OWN = {
  hearsay: TERMS,
  speaker: 'hearsay:speaker',
  speakerKind: 'hearsay:speakerKind',
  chain: { '@id': 'hearsay:chain', '@container': '@list' },
  stance: 'hearsay:stance',
  adoption: 'hearsay:adoption',
  certainty: 'hearsay:certainty',
  basis: 'hearsay:basis',
  decided: 'hearsay:decided',
} as const

/**
 * The claims as W3C Web Annotations, one page of them: the target is the words in their document, by position in code points and
 * by quotation; the body says who says them, through whom, and what the speaker does with them.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationsOf(contents: Contents): string {
  const documents = byId(contents.documents)
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', OWN],
    id: urn('annotations'),
    type: 'AnnotationPage',
    items: contents.claims.map((claim) => annotationOf(claim, documents)),
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function annotationOf(claim: TakenClaim, documents: ReadonlyMap<string, TakenDocument>): object {
  const source = sourceOf(documents.get(claim.document)!)
  return {
    id: urn('claim', claim.id),
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      value: `${toldBy(claim, documents)} (${claim.stance})`,
      speaker: claim.speakerName,
      speakerKind: claim.speakerKind,
      chain: claim.chain,
      stance: claim.stance,
      adoption: claim.adoption,
      certainty: claim.certainty,
      basis: claim.basis,
      ...(claim.decided && { decided: claim.decided }),
    },
    target: claim.selectors.map((selector) => ({ source, selector: selectorsOf(selector) })),
  }
}

const sourceOf = ({ id, title, publisher, language, url }: TakenDocument): object => ({
  id: urn('document', id),
  type: 'Text',
  ...(title !== null && { label: title }),
  ...(language !== null && { language }),
  ...(publisher !== null && { 'dc:publisher': publisher }),
  ...(url !== null && { 'schema:url': url }),
})

/** Both selectors of a piece; where the text is not at hand, its words alone. */
function selectorsOf(selector: TakenSelector): object | object[] {
  if (!('start' in selector)) return { type: 'TextQuoteSelector', exact: selector.exact }
  const { start, end, ...quote } = selector
  return [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', ...quote },
  ]
}
