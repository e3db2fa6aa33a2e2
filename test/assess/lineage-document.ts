import { lineageOf } from '../../src/assess/lineage/index.ts'
import type { PassageKind } from '../../src/model/document.ts'
import type { Lineage, LineageDocument } from '../../src/model/lineage.ts'

/** An invented document: its title, then a passage for each string, a paragraph unless it begins with its kind and a bar. */
export function document(
  id: string,
  about: Partial<Omit<LineageDocument, 'id' | 'text' | 'passages'>>,
  ...passages: readonly string[]
): LineageDocument {
  const title = about.title ?? `Report ${id}`
  const blocks = [`title|${title}`, ...passages].map((passage) => {
    const [, kind = 'paragraph', words = passage] =
      /^(title|heading|byline|caption|list-item|furniture)\|(.*)$/su.exec(passage) ?? []
    return { kind: kind as PassageKind, words }
  })
  let end = -2
  const placed = blocks.map(({ kind, words }) => {
    const start = end + 2
    end = start + words.length
    return { kind, start, end }
  })
  const text = blocks.map(({ words }) => words).join('\n\n')
  return { publisher: null, author: null, published: null, ...about, id, title, text, passages: placed }
}

/** A line for each lineage: "letter comments story: the words it stands on"; what is not in the case stands in brackets. */
export const told = (...documents: readonly LineageDocument[]): string[] =>
  lineageOf(documents).map((each) => line(each, documents))

function line({ document, on, how, named, start, end }: Lineage, documents: readonly LineageDocument[]): string {
  const { text } = documents.find(({ id }) => id === document)!
  return `${document} ${how} ${on ?? (named === null ? '[somebody]' : `[${named}]`)}: ${text.slice(start, end)}`
}

/** Without the words it stands on. */
export const briefly = (...documents: readonly LineageDocument[]): string[] =>
  told(...documents).map((each) => each.slice(0, each.indexOf(': ')))
