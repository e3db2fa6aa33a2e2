import { nameKey } from '../model/name.ts'
import type { Name } from '../model/reading.ts'
import { wordsAt } from '../model/text.ts'

/** A name that reading found, with its key (see `nameKey`). */
export type Keyed = Name & { readonly key: string }

/** What follows the acronym of a state's body, and says which state's it is: "NSC RK". Initials of republics and federations. */
const STATES = /^ (?:RK|RF|KR|RB|RT)(?![\p{L}\p{N}])/u
const ACRONYM = /^\p{Lu}{2,6}$/u

/**
 * Names of bodies as far as they go: with the words before them that stand there in a longer name of the document as well, of
 * which reading took them apart ("the People’s Harbour School" where there is an "Anna Linde People’s Harbour School"), and
 * with the state behind an acronym.
 */
export function completed<N extends Keyed>(text: string, names: readonly N[]): N[] {
  const bodies = names.filter(({ kind }) => kind === 'organization')
  const longest = new Map<string, string>()
  for (const body of bodies) longest.set(body.key, wordsAt(text, body))
  return names.map((name, at) => {
    if (name.kind !== 'organization') return name
    const written = wordsAt(text, name)
    const floor = names[at - 1]?.end ?? 0
    let { start, end } = name
    for (const [key, form] of longest) {
      if (!name.key.includes(' ') || !key.endsWith(` ${name.key}`) || !form.endsWith(written)) continue
      const more = sharedEnd(form.slice(0, -written.length), text.slice(floor, name.start))
      start = Math.min(start, name.start - more)
    }
    if (ACRONYM.test(written)) end += STATES.exec(text.slice(end, end + 6))?.[0].length ?? 0
    return start === name.start && end === name.end
      ? name
      : { ...name, start, end, key: nameKey(text.slice(start, end)) }
  })
}

/** How many letters two texts end with alike, from a word with a capital on. */
function sharedEnd(form: string, before: string): number {
  for (let from = 0; from >= 0 && from < form.length; from = form.indexOf(' ', from) + 1 || form.length) {
    const ending = form.slice(from)
    if (!/^\p{Lu}/u.test(ending)) continue
    if (before === ending || (before.endsWith(ending) && /[^\p{L}\p{N}]/u.test(before.at(-ending.length - 1)!)))
      return ending.length
  }
  return 0
}
