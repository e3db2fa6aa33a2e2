import type { Metadata } from '../model/document.ts'
import { dayOf } from './date.ts'

/** By field: the elements that hold it, the first that is there. */
type Elements = Readonly<Record<'title' | 'author' | 'language' | 'published', readonly string[]>>

/**
 * Title, author, language and day of creation, as the property part of an office document has them in Dublin Core and its kin.
 * `elements` are names with their prefixes; empty where there is no such part.
 */
export function officeProperties(part: Uint8Array | undefined, elements: Elements): Partial<Metadata> {
  if (!part) return {}
  const source = new TextDecoder().decode(part.subarray(0, 64 * 1024))
  const value = (names: readonly string[]): string | null => {
    for (const name of names) {
      const found = new RegExp(`<${name}\\b[^>]*>([^<]{1,500})<`, 'u').exec(source)?.[1]
      const words = found && unescaped(found).trim()
      if (words) return words
    }
    return null
  }
  const [title, author, language] = [value(elements.title), value(elements.author), value(elements.language)]
  const published = dayOf(value(elements.published) ?? '')
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(language && { language: language.toLowerCase().split('-', 1)[0]! }),
    ...(published && { published }),
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (xml: string): string =>
  xml.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff && point > 0 ? String.fromCodePoint(point).toWellFormed() : '\uFFFD'
  })
