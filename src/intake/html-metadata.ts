import type { Metadata } from '../model/document.ts'
import { dayOf } from './date.ts'
import { collapsed, following, type HtmlNode, textIn } from './html-node.ts'

/** What a page says of itself in its head, and of its article where it says that too. */
export interface PageMetadata {
  readonly metadata: Partial<Metadata>
  /** `articleBody` of the JSON-LD: the publisher's own idea of what the article is; null where not stated */
  readonly articleBody: string | null
  /** `isAccessibleForFree: false` of the JSON-LD */
  readonly behindPaywall: boolean
  /** `wordCount` of the JSON-LD */
  readonly wordCount: number | null
}

/** Everything in a page that may be metadata, gathered in one walk; the first of each name counts. */
interface Found {
  readonly meta: ReadonlyMap<string, string>
  /** all values of a name that may be repeated, such as `citation_author` */
  readonly authors: readonly string[]
  readonly title: string | null
  readonly heading: string | null
  readonly canonical: string | null
  readonly language: string | null
  readonly times: readonly string[]
  readonly linked: readonly string[]
}

/** In the order of trust: what was written for machines to cite comes before what was written for social networks. */
const titleNames = [
  'citation_title',
  'dc.title',
  'dcterms.title',
  'og:title',
  'parsely-title',
  'sailthru.title',
  'twitter:title',
]
const authorNames = [
  'citation_author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'article.author',
  'article:author_name',
  'twitter:data1',
]
const publisherNames = [
  'og:site_name',
  'citation_journal_title',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'al:iphone:app_name',
]
const dateNames = [
  'article:published_time',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish_date',
  'publish-date',
  'pubdate',
  'pub_date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'date',
  'dc.date.created',
]

/** Reads the metadata of a parsed page: JSON-LD first, then meta tags, then what the page shows. */
export function pageMetadata(root: HtmlNode): PageMetadata {
  const found = gather(root)
  const article = articleOf(found.linked)
  const publisher = nameOf(article?.publisher) ?? firstOf(found.meta, publisherNames)
  const title = stringOf(article?.headline) ?? firstOf(found.meta, titleNames) ?? (found.heading || found.title)
  const author = authorOf(article?.author ?? article?.creator) ?? authorFrom(found)
  const published = dateOf(article, found)
  const url = urlOf(found.canonical) ?? urlOf(found.meta.get('og:url')) ?? urlOf(stringOf(article?.url))
  const language = found.language ?? stringOf(article?.inLanguage) ?? found.meta.get('content-language') ?? null
  const free = article?.isAccessibleForFree
  return {
    metadata: {
      ...(title && { title: withoutSite(collapsed(title), publisher ?? null) }),
      ...(publisher && { publisher: collapsed(publisher) }),
      ...(author && { author }),
      ...(published && { published }),
      ...(url && { url }),
      ...(language &&
        /^[a-z]{2,3}(?:[-_]|$)/iu.test(language) && { language: language.toLowerCase().split(/[-_]/u, 1)[0]! }),
    },
    articleBody: stringOf(article?.articleBody),
    behindPaywall: free === false || (typeof free === 'string' && free.toLowerCase() === 'false'),
    wordCount: Number(article?.wordCount) || null,
  }
}

function gather(root: HtmlNode): Found {
  const meta = new Map<string, string>()
  const authors: string[] = []
  const times: string[] = []
  const linked: string[] = []
  let title: string | null = null
  let heading: string | null = null
  let canonical: string | null = null
  let language: string | null = null
  for (let node = following(root, root); node; node = following(node, root)) {
    if (node.nodeType !== 1) continue
    const attribute = (name: string): string => node?.getAttribute(name)?.trim() ?? ''
    if (node.localName === 'meta') {
      const name = (
        attribute('name') ||
        attribute('property') ||
        attribute('itemprop') ||
        attribute('http-equiv')
      ).toLowerCase()
      const content = collapsed(attribute('content'))
      if (!name || !content) continue
      if (!meta.has(name)) meta.set(name, content)
      if (name === 'citation_author' || name === 'author') authors.push(content)
    } else if (node.localName === 'html') language ??= attribute('lang') || attribute('xml:lang') || null
    else if (node.localName === 'title') title ??= collapsed(textIn(node)) || null
    else if (node.localName === 'h1') heading ??= collapsed(textIn(node)) || null
    else if (node.localName === 'link' && attribute('rel').toLowerCase() === 'canonical')
      canonical ??= attribute('href')
    else if (node.localName === 'script' && /ld\+json/iu.test(attribute('type'))) linked.push(textIn(node))
    else if (node.localName === 'time' || attribute('itemprop').toLowerCase() === 'datepublished') {
      const value = attribute('datetime') || attribute('content') || collapsed(textIn(node))
      if (attribute('itemprop').toLowerCase() === 'datepublished' || attribute('pubdate')) times.unshift(value)
      else times.push(value)
    }
  }
  return { meta, authors, title, heading, canonical, language, times, linked }
}

type Linked = Readonly<Record<string, unknown>>

/** A page lists a dozen things beside its article; a graph larger than this is not metadata. */
const MOST_THINGS = 5000

/** The first thing in the JSON-LD that is an article, whether at the top, in a list or in `@graph`. */
function articleOf(scripts: readonly string[]): Linked | null {
  const queue: unknown[] = scripts.map(parsed)
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const thing = queue[at]
    if (Array.isArray(thing)) queue.push(...thing.slice(0, MOST_THINGS))
    else if (isLinked(thing)) {
      const types = [thing['@type']].flat().map(String)
      if (types.some((type) => /(?:Article|Posting|Report)$/u.test(type))) return thing
      queue.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage)
    }
  }
  return null
}

const isLinked = (value: unknown): value is Linked => typeof value === 'object' && value !== null

/** JSON-LD as it is found in the wild: with raw line ends inside strings, and wrapped in comments. */
function parsed(script: string): unknown {
  const source = script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\s*\]\]>|\]\]>)$/u, '')
    .replace(/;\s*$/u, '')
  for (const attempt of [source, source.replace(/[\u0000-\u001f]+/gu, ' ')])
    try {
      return JSON.parse(attempt)
    } catch {}
  return null
}

const stringOf = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() ? first.trim() : null
}

const nameOf = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return isLinked(first) ? stringOf(first.name) : stringOf(first)
}

function authorOf(value: unknown): string | null {
  const names = [value].flat().flatMap((one) => nameOf(one) ?? [])
  return namesOf(names)
}

const authorFrom = (found: Found): string | null =>
  namesOf(found.authors) ??
  authorNames.reduce<string | null>((known, name) => known ?? namesOf([found.meta.get(name) ?? '']), null)

/** Names only: links to a profile are none, and neither is "By" before one. */
function namesOf(values: readonly string[]): string | null {
  const names = values
    .map((value) => collapsed(value).replace(/^by\s+/iu, ''))
    .filter((name) => name && name.length <= 120 && !/^https?:|^www\.|^\/|^@/iu.test(name))
  return names.length ? [...new Set(names)].join(', ') : null
}

const firstOf = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.reduce<string | null>((known, name) => known ?? meta.get(name) ?? null, null)

function dateOf(article: Linked | null, found: Found): string | null {
  const stated = [stringOf(article?.datePublished), stringOf(article?.dateCreated)]
  const candidates = [...stated, ...dateNames.map((name) => found.meta.get(name) ?? null), ...found.times.slice(0, 5)]
  return candidates.reduce<string | null>((known, value) => known ?? (value ? dayOf(value) : null), null)
}

const urlOf = (value: string | null | undefined): string | null =>
  value && /^https?:\/\/\S+$/iu.test(value) ? value : null

/** "A headline | The Paper" without its paper: at a bar always if it names the publisher, else only the last part. */
function withoutSite(title: string, publisher: string | null): string {
  const match = /^(.{10,}?)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/u.exec(title)
  if (!match) return title
  const same = publisher !== null && match[2]!.toLowerCase().includes(publisher.toLowerCase().slice(0, 12))
  return same || title.includes(' | ') ? match[1]! : title
}
