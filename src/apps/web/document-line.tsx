import type { ReactNode } from 'react'
import type { DocumentView } from '../../model/view.ts'
import { href } from './href.ts'
import { strings } from './strings.ts'
import { Dated, Foreign, PublishedBy, titleOf } from './words.tsx'

/** A document on one line of a list. */
export const DocumentLine = ({ document, isCurrent }: { document: DocumentView; isCurrent?: boolean }): ReactNode => (
  <a href={href.document(document.id)} className="document-line" aria-current={isCurrent ? 'page' : undefined}>
    <Dated published={document.published} />
    <Foreign className="title">{titleOf(document)}</Foreign>
    <PublishedBy publisher={document.publisher} />
    <span className="claims">
      {document.language && document.language !== 'en' ? `(${document.language}) ` : ''}
      {document.claims ? strings.overview.claims(document.claims) : strings.none}
    </span>
  </a>
)
