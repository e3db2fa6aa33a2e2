import { nameKey } from '../model/name.ts'
import { wordsAt } from '../model/text.ts'
import type { Keyed } from './extent.ts'

const ACRONYM = /^\p{Lu}{3,6}$/u

/** The acronyms that a document uses of bodies, as keys. */
export const acronymsIn = (text: string, names: readonly Keyed[]): Set<string> =>
  new Set(
    names.flatMap((name) => (name.kind === 'organization' && ACRONYM.test(wordsAt(text, name)) ? [name.key] : [])),
  )

/**
 * What a document says an acronym is short for, in brackets behind a body's name that begins with the same letter: "Norda
 * Seaways (NSA)". By the key of the acronym, the key of the name; none where it is said of two.
 */
export function definedIn(text: string, names: readonly Keyed[]): Map<string, string> {
  const found = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const name of names) {
    if (name.kind !== 'organization' || !name.key.includes(' ')) continue
    const acronym = /^ \((?:the )?["“”']?(\p{Lu}{2,6})["“”']?\)/u.exec(text.slice(name.end, name.end + 16))?.[1]
    if (!acronym || nameKey(acronym)[0] !== name.key.replace(/^the /u, '')[0]) continue
    const key = nameKey(acronym)
    if ((found.get(key) ?? name.key) !== name.key) doubtful.add(key)
    found.set(key, name.key)
  }
  for (const key of doubtful) found.delete(key)
  return found
}

/**
 * The bodies that are named within another's name, "the Higher School of the SKV", "the SKV School", by an acronym that the
 * document uses by itself as well. Both are named there.
 */
export function withinOthers(text: string, names: readonly Keyed[], acronyms: ReadonlySet<string>): Keyed[] {
  return names.flatMap((name) => {
    const written = wordsAt(text, name)
    if (name.kind !== 'organization' || !written.includes(' ')) return []
    return [...written.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu)].flatMap(({ 0: word, index }) => {
      const key = nameKey(word)
      const start = name.start + index
      return acronyms.has(key) ? [{ ...name, start, end: start + word.length, key }] : []
    })
  })
}
