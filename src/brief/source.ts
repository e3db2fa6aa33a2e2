import type { BriefMaterial } from '../model/brief-material.ts'
import { titled } from './words.ts'

/** What a document is called: its publisher and title. A path is no name, since it may tell whose machine it lay on. */
export function sourceName(id: string, { documents }: Pick<BriefMaterial, 'documents'>): string {
  const view = documents.get(id)?.view
  if (!view) return 'a document that is not in the case'
  const publisher = view.publisher ?? 'publisher not known'
  return view.title ? `${publisher}, ${titled(view.title)}` : `${publisher}, untitled`
}
