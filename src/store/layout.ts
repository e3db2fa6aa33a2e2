import type { CreateTableBuilder, Kysely } from 'kysely'
import type { ColumnTypes } from './dialect.ts'

/** `?` allows null. */
type ColumnType = 'text' | 'text?' | 'integer' | 'integer?'

interface Layout {
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly key: readonly string[]
  readonly indexes: readonly (readonly string[])[]
}

/** The tables of a half, as the first version of it has them. */
export type Layouts = Readonly<Record<string, Layout>>

const inText = { document: 'text', ordinal: 'integer', start: 'integer', end: 'integer' } as const

export const keptLayouts: Layouts = {
  receipt: {
    columns: {
      id: 'text',
      document: 'text',
      path: 'text',
      container: 'text?',
      root: 'text',
      state: 'text',
      detail: 'text',
    },
    key: ['id'],
    indexes: [['document']],
  },
  decision: {
    columns: { id: 'text', sequence: 'integer', by: 'text', at: 'text', why: 'text?', detail: 'text' },
    key: ['id'],
    indexes: [['sequence']],
  },
  failure: {
    columns: { place: 'text', ordinal: 'integer', root: 'text', path: 'text', code: 'text', detail: 'text' },
    key: ['place', 'ordinal'],
    indexes: [],
  },
}

export const derivedLayouts: Layouts = {
  document: {
    columns: {
      id: 'text',
      textHash: 'text',
      mediaType: 'text',
      size: 'integer',
      intakeVersion: 'text',
      readerVersion: 'text',
      detail: 'text',
      text: 'text',
    },
    key: ['id'],
    indexes: [],
  },
  passage: {
    columns: { ...inText, kind: 'text', rank: 'integer' },
    key: ['document', 'ordinal'],
    indexes: [],
  },
  time: {
    columns: { ...inText, detail: 'text' },
    key: ['document', 'ordinal'],
    indexes: [],
  },
  problem: {
    columns: { document: 'text', ordinal: 'integer', code: 'text', place: 'integer', detail: 'text' },
    key: ['document', 'ordinal'],
    indexes: [],
  },
  entity: {
    columns: {
      id: 'text',
      document: 'text',
      kind: 'text',
      key: 'text',
      name: 'text',
      detail: 'text',
    },
    key: ['id'],
    indexes: [['document']],
  },
  former: { columns: { id: 'text', document: 'text', place: 'integer' }, key: ['id'], indexes: [['document']] },
  identity: {
    columns: { entity: 'text', canonical: 'text', detail: 'text' },
    key: ['entity'],
    indexes: [['canonical', 'entity']],
  },
  identified: {
    columns: { one: 'integer', entities: 'integer', reached: 'integer', decisions: 'text' },
    key: ['one'],
    indexes: [],
  },
  claim: {
    columns: {
      id: 'text',
      document: 'text',
      place: 'integer',
      reach: 'integer',
      speaker: 'text?',
      speakerKind: 'text',
      within: 'text?',
      partOf: 'text?',
      quotation: 'text',
      stance: 'text',
      manner: 'text',
      adoption: 'text',
      certainty: 'text',
      basis: 'text',
      when: 'text?',
      said: 'text?',
      legal: 'text',
      dated: 'integer',
      detail: 'text',
    },
    key: ['id'],
    // Those that end in place and id give the rows in the order of the list, so that a first page needs no sorting.
    indexes: [
      ['document', 'place', 'reach', 'id'],
      ['stance', 'document', 'place', 'reach', 'id'],
      ['speakerKind', 'document', 'place', 'reach', 'id'],
      // for counting what there is of each kind without looking at the claims themselves
      ['document', 'speakerKind', 'stance', 'certainty', 'basis', 'legal'],
      ['legal'],
      ['dated', 'document'],
      ['speaker'],
      ['within'],
      ['partOf'],
    ],
  },
  about: {
    columns: { claim: 'text', entity: 'text' },
    key: ['entity', 'claim'],
    // for who else is named with somebody
    indexes: [['claim', 'entity']],
  },
  proposition: { columns: { id: 'text', detail: 'text' }, key: ['id'], indexes: [] },
  member: {
    columns: { claim: 'text', proposition: 'text' },
    key: ['claim', 'proposition'],
    indexes: [['proposition']],
  },
  link: { columns: { id: 'text', a: 'text', b: 'text', detail: 'text' }, key: ['id'], indexes: [['a'], ['b']] },
  lineage: {
    columns: { id: 'text', document: 'text', on: 'text?', detail: 'text' },
    key: ['id'],
    indexes: [['document'], ['on']],
  },
  pairing: { columns: { id: 'text', a: 'text', b: 'text', detail: 'text' }, key: ['id'], indexes: [['a'], ['b']] },
  borrowing: {
    columns: { id: 'text', later: 'text', earlier: 'text', detail: 'text' },
    key: ['id'],
    indexes: [['later'], ['earlier']],
  },
  imprint: { columns: { document: 'text', basis: 'text', detail: 'text' }, key: ['document'], indexes: [] },
  assessed: { columns: { one: 'integer', basis: 'text' }, key: ['one'], indexes: [] },
  stretch: {
    columns: { id: 'integer', document: 'text', passage: 'integer' },
    key: ['id'],
    indexes: [['document']],
  },
}

/** Creates tables and their indexes. */
export async function createTables(
  { schema }: Pick<Kysely<unknown>, 'schema'>,
  { text }: ColumnTypes,
  layouts: Layouts,
): Promise<void> {
  for (const [table, { columns, key, indexes }] of Object.entries(layouts)) {
    await Object.entries(columns)
      .reduce<CreateTableBuilder<string, string>>(
        (builder, [column, type]) =>
          builder.addColumn(column, type.startsWith('text') ? text : 'bigint', (definition) =>
            type.endsWith('?') ? definition : definition.notNull(),
          ),
        schema.createTable(table),
      )
      .addPrimaryKeyConstraint(`${table}_key`, [...key])
      .execute()
    for (const index of indexes)
      await schema
        .createIndex(`${table}_by_${index.join('_')}`)
        .on(table)
        .columns([...index])
        .execute()
  }
}
