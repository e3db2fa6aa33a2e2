import type { BriefDocument, BriefMaterial } from '../model/brief-material.ts'
import { type FieldForOthers, isForOthers, toldFields } from '../model/for-others.ts'
import type { ClaimView, DocumentView } from '../model/view.ts'

/** A claim with what others may know of where it stands. */
export type Shown = (claim: ClaimView) => ClaimView

/** Shows of a claim's document what is fit for others: nothing that only a mail's header or the properties of a file tell. */
export const claimForOthers =
  ({ documents }: Pick<BriefMaterial, 'documents'>): Shown =>
  (claim) => {
    const document = documents.get(claim.document)
    if (!document) return claim
    const { title, path, publisher, published } = viewForOthers(document.view)
    return { ...claim, documentTitle: title ?? path, publisher, published }
  }

/** The documents of these claims and no others, with what others may know of them, and which of them hangs on which. */
export function sourcesForOthers(
  { documents, lineage }: BriefMaterial,
  claims: readonly ClaimView[],
): Pick<BriefMaterial, 'documents' | 'lineage'> {
  const held = new Map<string, BriefDocument>()
  for (const { document: id } of claims) {
    const document = documents.get(id)
    if (document) held.set(id, { ...document, view: viewForOthers(document.view) })
  }
  return {
    documents: held,
    lineage: lineage.filter(({ document, on }) => held.has(document) && on !== null && held.has(on)),
  }
}

function viewForOthers(view: DocumentView): DocumentView {
  const told = toldFields(view.receipts, view.decided)
  const shown = <F extends FieldForOthers>(field: F): DocumentView[F] | null =>
    isForOthers(view.mediaType, told, field) ? view[field] : null
  return { ...view, title: shown('title'), publisher: shown('publisher'), published: shown('published'), url: null }
}
