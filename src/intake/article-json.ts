import type { Metadata } from '../model/document.ts'
import { problem } from '../model/problem.ts'
import { dayOf } from './date.ts'
import { collapsed } from './html-node.ts'
import type { Intake } from './intake.ts'
import { checkText } from './limit.ts'
import { mediaTypes } from './media-type.ts'
import { findPassages } from './passage.ts'

/** An object of a JSON file, or a line of a table as one. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * What news interfaces, feeds and exports of archives call each part of an article, the fullest text first. In small letters alone,
 * for `Published At`, `published_at` and `publishedAt` are one name to different programs.
 */
const names = {
  text: words(
    'articlebody body bodytext fulltext contenthtml contenttext text content maintext article articletext html',
  ),
  summary: words('description summary abstract leadparagraph snippet'),
  title: words('title headline webtitle name'),
  author: words('author authors byline creator'),
  publisher: words('publisher source outlet site sitename publication domain sourcedomain'),
  published: words(
    'publishedat datepublished published pubdate publicationdate webpublicationdate publishdate datepublish date',
  ),
  url: words('url link weburl externalurl permalink'),
  language: words('language lang inlanguage'),
}

type Field = keyof typeof names

function words(list: string): readonly string[] {
  return list.split(' ')
}

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '')

/** The first of the parts of that name that says anything; an object says its name, a list the names of all in it. */
function saidOf(article: Fields, field: Field): string {
  const byName = new Map(Object.entries(article).map(([name, value]) => [folded(name), value]))
  for (const name of names[field]) {
    const said = plainOf(byName.get(name))
    if (said) return said
  }
  return ''
}

function plainOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return [...new Set(value.slice(0, 20).map(plainOf).filter(Boolean))].join(', ')
  if (typeof value !== 'object' || value === null) return ''
  const { name, title, headline, main, original } = value as Fields
  return (
    [name, title, headline, main, original]
      .map((each) => (typeof each === 'string' ? each.trim() : ''))
      .find(Boolean) ?? ''
  )
}

/** Whether an object is an article: it has a title and a text of its own, or a summary. */
export const isArticle = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  (saidOf(value as Fields, 'text') !== '' ||
    (saidOf(value as Fields, 'title') !== '' && saidOf(value as Fields, 'summary') !== ''))

/** A few words by which people know the article: its title, else its address; empty where it has neither. */
export const labelOf = (article: Fields): string => saidOf(article, 'title') || saidOf(article, 'url')

/** Whether a table with these columns holds articles: one of them is a text. */
export const hasTextColumn = (columns: readonly string[]): boolean =>
  columns.some((column) => names.text.includes(folded(column)) || names.summary.includes(folded(column)))

/**
 * Reads one article as a news interface gives it. Its canonical text is its title and its text, or its summary where it has no
 * more; the rest is metadata. A text in HTML is read as such.
 */
export async function readArticle(article: Fields): Promise<Intake> {
  const title = collapsed(saidOf(article, 'title')).slice(0, 1000)
  const full = saidOf(article, 'text')
  const summary = full ? '' : saidOf(article, 'summary')
  const { words, missing } = cut(full || summary)
  checkText(words)
  const body = /<(?:p|br|div|h\d|ul|ol|blockquote|a|span)\b[^<>]*>/iu.test(words)
    ? await (await import('./html.ts')).readFragment(words)
    : { text: words, passages: findPassages(words) }
  const head = title ? `${title}\n\n` : ''
  const text = `${head}${body.text}`.replaceAll('\u0000', '\uFFFD').toWellFormed()
  const passages = [
    ...(title ? [{ start: 0, end: title.length, kind: 'title' as const }] : []),
    ...body.passages.map(({ start, end, kind }) => ({
      start: start + head.length,
      end: end + head.length,
      kind: title && kind === 'title' ? ('heading' as const) : kind,
    })),
  ]
  const last = passages.at(-1)
  const said = missing ?? (summary ? 'Only a summary of the article is in the file.' : null)
  return {
    text,
    passages,
    metadata: metadataOf(article, title),
    mediaType: mediaTypes.json,
    problems: said && last ? [problem('cut-off', said, { start: last.start, end: last.end })] : [],
  }
}

/** "… [+2345 chars]", with which a news interface ends a text that it does not give whole, is its own word and not the article's. */
function cut(words: string): { words: string; missing: string | null } {
  const match = /(?:…|\.{3})?\s*\[\+(\d+) chars\]\s*$/u.exec(words)
  if (!match) return { words, missing: null }
  return { words: words.slice(0, match.index), missing: `The file says that ${match[1]} characters are missing.` }
}

function metadataOf(article: Fields, title: string): Partial<Metadata> {
  const said = (field: Field): string => collapsed(saidOf(article, field)).slice(0, 500)
  const [author, publisher, url, language] = [
    said('author').replace(/^by\s+/iu, ''),
    said('publisher'),
    said('url'),
    said('language'),
  ]
  const published = dayOf(said('published'))
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(/^https?:\/\/\S+$/iu.test(url) && { url }),
    ...(/^[a-z]{2,3}(?:[-_]|$)/iu.test(language) && { language: language.toLowerCase().split(/[-_]/u, 1)[0]! }),
  }
}
