import { firstReceipt, type MetadataField, type Receipt } from './document.ts'

/** What a document's own text says of it is public when it was published so; of the rest, it may be a property of the file. */
const PUBLISHED = new Set(['text/html', 'text/plain', 'text/markdown'])

/** What is said of a document that may be shown outside the house, where it is known from elsewhere than from the file. */
export type FieldForOthers = Extract<MetadataField, 'title' | 'publisher' | 'published' | 'url'>

/**
 * Whether others may see what is known of a document: a mail's header and a Word file's properties are nobody's business, unless a
 * list of sources or a person says the same.
 * @param told the fields that a list or a person gives
 */
export const isForOthers = (mediaType: string | null, told: readonly string[], field: FieldForOthers): boolean =>
  PUBLISHED.has(mediaType ?? '') || told.includes(field)

/** The fields of a document that a list of sources gives, or a person. */
export const toldFields = (
  receipts: readonly Receipt[],
  decided: Readonly<Partial<Record<MetadataField, unknown>>>,
): readonly string[] => [...Object.keys(firstReceipt(receipts)?.listed ?? {}), ...Object.keys(decided)]
