import { type Fields, hasTextColumn, isArticle, labelOf } from './article-json.ts'
import { decode } from './encoding.ts'
import { extensionOf } from './media-type.ts'
import { type Allowance, Gathered, slugOf, type Unfolded } from './member.ts'
import { type Row, rowsOf } from './table.ts'
import { Unreadable } from './unreadable.ts'

/** Where news interfaces put the list of articles in an answer. */
const lists = [
  'articles',
  'items',
  'results',
  'response',
  'data',
  'value',
  'documents',
  'docs',
  'news',
  'stories',
  'posts',
  'hits',
]

/** Deeper than any answer nests its list. */
const DEEPEST = 4

/** Whether a text is JSON by its name, or without an ending by how it begins. */
export function isJson(head: string, name: string): boolean {
  const ending = extensionOf(name)
  return /^(?:json|jsonl|ndjson)$/u.test(ending) || (!ending && /^\s*(?:\[\s*)?\{\s*"/u.test(head))
}

/** What a JSON file holds: an article, a list of them, or neither. */
export type Held = { readonly article: Fields } | { readonly articles: readonly Fields[] } | null

/**
 * The articles of a JSON file or of one with a JSON object a line. An object that is an article is no list, whatever else it holds.
 * @throws Unreadable `broken` for what begins as JSON and is none
 */
export function articlesIn(text: string, name: string): Held {
  const value = jsonOf(text, name)
  if (isArticle(value)) return { article: value }
  const articles = listIn(value, DEEPEST)
  return articles.length ? { articles } : null
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!/^(?:jsonl|ndjson)$/u.test(extensionOf(name)))
      throw new Unreadable('broken', `It is called JSON, and is none: ${reason(error)}.`)
  }
  return text.split(/\r?\n/u).flatMap((line, index): unknown[] => {
    try {
      return line.trim() ? [JSON.parse(line)] : []
    } catch (error) {
      throw new Unreadable('broken', `Its line ${index + 1} is no JSON: ${reason(error)}.`)
    }
  })
}

const reason = (error: unknown): string =>
  error instanceof RangeError
    ? 'it is nested too deeply'
    : String(error instanceof Error ? error.message : error)
        .replace(/\s+/gu, ' ')
        .replace(/[.…]*$/u, '')
        .slice(0, 120)

function listIn(value: unknown, depth: number): Fields[] {
  if (Array.isArray(value)) return value.map(unwrapped).filter(isArticle)
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  for (const name of lists) {
    const found = Object.hasOwn(value, name) ? listIn((value as Fields)[name], depth - 1) : []
    if (found.length) return found
  }
  return []
}

/** Search engines wrap each thing they find. */
const unwrapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '_source' in value ? value._source : value

/** Each article as a file of its own, in JSON, named by its place, and by its title or address where it has them. */
export function unfoldArticles(articles: readonly Fields[], allowance: Allowance, packed: number): Unfolded {
  const gathered = new Gathered(allowance, packed)
  for (const [index, article] of articles.entries()) {
    const slug = slugOf(labelOf(article))
    gathered.add(
      `${slug || String(index + 1).padStart(4, '0')}.json`,
      Buffer.from(`${JSON.stringify(article, null, 2)}\n`),
    )
  }
  return { isDocument: false, members: gathered.members, problems: [] }
}

/** The lines of a table of articles, each an article; null for a table that has no column of texts. @throws Unreadable `broken` */
export function rowsIn(bytes: Uint8Array): readonly Fields[] | null {
  const { text } = decode(bytes)
  const [header = ''] = text.split(/\r?\n/u, 1)
  const separator = [',', ';', '\t'].find((mark) => hasTextColumn(header.split(mark)))
  if (!separator) return null
  const rows = parsed(text, separator)
  const columns = rows[0]!.record
  return rows
    .slice(1)
    .map(
      ({ record }): Fields =>
        Object.fromEntries(columns.flatMap((column, at) => (record[at]?.trim() ? [[column.trim(), record[at]]] : []))),
    )
    .filter(isArticle)
}

function parsed(text: string, separator: string): Row[] {
  try {
    return rowsOf(text, '', [separator])
  } catch (error) {
    throw new Unreadable('broken', `It cannot be read as a table: ${reason(error)}.`)
  }
}
