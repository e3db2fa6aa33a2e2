import { searchTerms } from '../model/text.ts'
import type { DocumentPart, DocumentQuery, DocumentView } from '../model/view.ts'
import { once } from './once.ts'
import type { Shelf } from './shelf.ts'

/** The words by which somebody finds a document who types how it is called. */
const wordsOn = once(
  async (shelf: Shelf) =>
    new Map(
      shelf
        .documents()
        .map(({ id, title, path, publisher }) => [id, searchTerms([title ?? '', path, publisher ?? ''].join(' '))]),
    ),
)

/** The documents that a question is about, by date of publication, undated last. */
export async function documentsAsked(shelf: Shelf, asked: DocumentQuery): Promise<DocumentPart> {
  const { ids, around, named, limit } = asked
  const chosen = ids && new Set(ids)
  const typed = named === undefined ? [] : searchTerms(named)
  const words = typed.length ? await wordsOn(shelf) : null
  const isNamed = ({ id }: DocumentView): boolean =>
    typed.every((begun) => words?.get(id)?.some((word) => word.startsWith(begun)))
  const found = shelf.documents().filter((each) => (!chosen || chosen.has(each.id)) && isNamed(each))
  const at = around === undefined ? -1 : found.findIndex(({ id }) => id === around)
  const offset = at < 0 || limit === undefined ? (asked.offset ?? 0) : Math.max(0, at - Math.floor(limit / 2))
  return {
    documents: found.slice(offset, limit === undefined ? undefined : offset + limit),
    offset,
    total: found.length,
  }
}
