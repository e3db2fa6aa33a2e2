import { createHash } from 'node:crypto'
import { type Cell, defused } from './table.ts'

/** The name of the data set that all statements of an export bear. */
const DATASET = 'hearsay'

/** The types of the properties that we write, as FollowTheMoney's model gives them. */
const propertyTypes: Readonly<Record<string, string>> = {
  ...{ name: 'name', alias: 'name', full: 'address', title: 'string', fileName: 'string', author: 'string' },
  ...{ publisher: 'string', publishedAt: 'date', sourceUrl: 'url', language: 'language', document: 'entity' },
  ...{ resolved: 'entity', detectedSchema: 'string', position: 'string', education: 'string', birthPlace: 'string' },
  birthDate: 'date',
}

export const statementColumns = (
  'id entity_id canonical_id prop prop_type schema value dataset lang original_value external ' +
  'first_seen last_seen origin'
).split(' ')

/** One value of one property, and where it comes from. @see https://followthemoney.tech/docs/statements/ */
export interface FtmStatement {
  readonly entity: string
  readonly schema: string
  readonly prop: string
  readonly value: string
  /** as worded */
  readonly original: string | null
  /** ISO 639-3 */
  readonly lang: string | null
  readonly origin: string
}

/** A statement as a row under {@link statementColumns}. Its id is the SHA-1 of data set, entity, property, value and origin. */
export function statementRow({ entity, schema, prop, value, original, lang, origin }: FtmStatement): Cell[] {
  const id = createHash('sha1').update([DATASET, entity, prop, value, origin].join('.')).digest('hex')
  return [
    ...[id, entity, entity, prop, propertyTypes[prop] ?? 'string', schema, value, DATASET, lang, original, 'f'],
    ...[null, null, origin],
  ].map(defused)
}
