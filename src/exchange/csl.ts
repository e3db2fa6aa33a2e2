import type { TakenDocument } from './contents.ts'
import { plainDate } from './date.ts'

/** What a document is among the types of CSL. @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-newspaper',
  ruling: 'legal_case',
  interview: 'interview',
  letter: 'personal_communication',
  'registry extract': 'document',
  'leaked paper': 'document',
  other: 'document',
}

/** The documents as CSL-JSON, for Zotero and its like. Who wrote it stays one name as printed: we do not know its parts. */
export const cslOf = (documents: readonly TakenDocument[]): string =>
  `${JSON.stringify(documents.map(itemOf), null, 2)}\n`

function itemOf(document: TakenDocument): object {
  const { id, title, publisher, author, url, language, kind } = document
  const issued = issuedOf(document)
  return {
    id,
    type: TYPES[kind ?? 'article'] ?? 'document',
    ...(title !== null && { title }),
    ...(author !== null && { author: [{ literal: author }] }),
    ...(publisher !== null && { publisher, 'container-title': publisher }),
    ...(issued && { issued }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
  }
}

function issuedOf({ published }: TakenDocument): object | null {
  const date = plainDate(published)
  if (!date) return published === null ? null : { literal: published }
  return { 'date-parts': date.to ? [date.from, date.to] : [date.from], ...(date.doubtful && { circa: true }) }
}
