import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely'

/**
 * Gives back every text exactly as it was put. PostgreSQL cannot hold U+0000, and neither database can hold half of a
 * surrogate pair, which has no UTF-8; both occur in damaged files. So those code units are written as U+001A SUBSTITUTE
 * with four hexadecimal digits, and so is U+001A itself. Any other text is stored as it is, and searching for one that
 * was escaped works, because what is asked is escaped too.
 */
export const escapeText = (text: string): string =>
  text.replace(/[\u0000\u001a]|\p{Surrogate}/gu, (unit) => `\u001a${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Takes {@link escapeText} back. */
export const unescapeText = (text: string): string =>
  text.includes('\u001a')
    ? text.replace(/\u001a([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text

const escapeValue = (value: unknown): unknown => (typeof value === 'string' ? escapeText(value) : value)

class Escaping extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: escapeValue(node.value) }
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(escapeValue) }
  }
}

const unescapeRow = (row: UnknownRow): UnknownRow => {
  for (const [column, value] of Object.entries(row)) if (typeof value === 'string') row[column] = unescapeText(value)
  return row
}

const escaping = new Escaping()

/** Escapes every parameter on its way into the database and every text on its way out. */
export const verbatim: KyselyPlugin = {
  transformQuery: ({ node }) => escaping.transformNode(node),
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(unescapeRow) }),
}
