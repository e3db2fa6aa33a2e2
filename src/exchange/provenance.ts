import { byId, type Contents, type TakenDecision, type TakenLineage, toldBy } from './contents.ts'
import { TERMS, urn } from './urn.ts'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  hearsay: TERMS,
  id: '@id',
  type: '@type',
  label: 'rdfs:label',
  used: { '@id': 'prov:used', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  wasInfluencedBy: { '@id': 'prov:wasInfluencedBy', '@type': '@id' },
  endedAtTime: { '@id': 'prov:endedAtTime', '@type': 'xsd:dateTime' },
  value: 'prov:value',
} as const

const SOFTWARE = urn('software')

/**
 * Where everything in a case comes from, as PROV-O in JSON-LD: documents, the program that read them, the claims that it found,
 * and what people decided about those.
 * @see https://www.w3.org/TR/prov-o/
 */
export function provenanceOf(contents: Contents): string {
  const documents = byId(contents.documents)
  const graph = [
    { id: SOFTWARE, type: ['prov:Agent', 'prov:SoftwareAgent'], label: 'Hearsay' },
    ...contents.documents.flatMap((document) => [
      {
        id: urn('document', document.id),
        type: 'prov:Entity',
        ...(document.title !== null && { label: document.title }),
        ...(document.publisher !== null && { 'dcterms:publisher': document.publisher }),
        ...(document.published !== null && { 'dcterms:issued': document.published }),
        ...derived(contents.lineage.filter((each) => each.document === document.id)),
      },
      {
        id: urn('reading', document.id),
        type: 'prov:Activity',
        label: 'reading',
        used: urn('document', document.id),
        wasAssociatedWith: SOFTWARE,
        ...(document.readBy && { 'hearsay:version': document.readBy }),
      },
    ]),
    ...contents.claims.map((claim) => ({
      id: urn('claim', claim.id),
      type: 'prov:Entity',
      label: `${toldBy(claim, documents)} (${claim.stance})`,
      value: claim.words,
      wasQuotedFrom: urn('document', claim.document),
      wasGeneratedBy: urn('reading', claim.document),
    })),
    ...[...new Set(contents.decisions.map(({ by }) => by))].map((by) => ({
      id: urn('person', by),
      type: ['prov:Agent', 'prov:Person'],
      label: by,
    })),
    ...contents.decisions.map(decisionOf),
  ]
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`
}

/** What a document hangs on: it copies, quotes, or was otherwise moved by others. */
function derived(lineage: readonly TakenLineage[]): object {
  const on = (...ways: string[]): string[] => [
    ...new Set(lineage.flatMap(({ how, on }) => (on !== null && ways.includes(how) ? [urn('document', on)] : []))),
  ]
  return { wasDerivedFrom: on('copies'), wasQuotedFrom: on('quotes'), wasInfluencedBy: on('cites', 'comments') }
}

const decisionOf = (decision: TakenDecision): object => ({
  id: urn('decision', decision.id),
  type: 'prov:Activity',
  label: decision.kind,
  used: [
    ...decision.claims.map((id) => urn('claim', id)),
    ...decision.documents.map((id) => urn('document', id)),
    ...decision.entities.map((id) => urn('entity', id)),
  ],
  wasAssociatedWith: urn('person', decision.by),
  endedAtTime: decision.at,
  'hearsay:state': decision.state,
  ...(decision.why !== null && { 'rdfs:comment': decision.why }),
})
