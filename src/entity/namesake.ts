import { type Sex, sexOfName } from '../model/name/sex.ts'
import { type Span, spanAt, wordsAt } from '../model/text.ts'
import type { Keyed } from './extent.ts'

/** Who is brought in beside somebody as his kin. */
const KIN =
  /\b(?:wife|husband|widow(?:er)?|spouse|brother|sister|son|daughter|father|mother|cousin|uncle|aunt|nephew|niece|grand(?:son|daughter|father|mother)|(?:brother|sister|son|daughter|father|mother)-in-law)\b/iu

/** Characters: so near behind somebody's full name a surname may mean him, where all others are kin, and where they are not. */
const NEAR = { kin: 100, others: 300 }

/**
 * Whom a bare surname means that several of a document bear, by its place: "Mrs Varga" the only woman among them; "Varga" the one
 * who is named first, where all the others are brought in as kin, since the papers then give a first name or a title to those,
 * or where he went by it before any other was named; in both cases if none of them was named shortly before this place. Gives
 * the key of the one, or the name's own where it stays open.
 * @param names people's names
 */
export function namesakes(text: string, names: readonly Keyed[], sentences: readonly Span[]): (name: Keyed) => string {
  const families = new Map<string, Map<string, Keyed[]>>()
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    const words = name.key.split(' ')
    if (words.length < 2) continue
    const family = families.get(words.at(-1)!) ?? new Map<string, Keyed[]>()
    families.set(words.at(-1)!, family)
    const places = family.get(name.key)
    if (places) places.push(name)
    else family.set(name.key, [name])
  }
  const isKin = (places: readonly Keyed[]): boolean =>
    places.some(({ start }) => {
      const sentence = spanAt(sentences, start)
      return sentence !== undefined && KIN.test(wordsAt(text, sentence))
    })
  const goesByIt = (surname: string, from: number, to: number): boolean =>
    names.some(({ key, start }) => key === surname && start > from && start < to)
  return (name) => {
    const family = families.get(name.key)
    if (!family || family.size < 2) return name.key
    const sex = sexOfName(titled(text, name) ?? name.key)
    const meant = [...family].filter(([, places]) => !sex || ![...sexesOf(text, places)].some((its) => its !== sex))
    const [[first, own] = [name.key, []], ...others] = meant
    const next = others[0]?.[1][0]
    if (!next) return first
    const areKin = others.every(([, places]) => isKin(places))
    const near = areKin ? NEAR.kin : NEAR.others
    const isNear = others.some(([, places]) => places.some(({ end }) => end < name.start && name.start - end < near))
    return !isNear && (areKin || goesByIt(name.key, own[0]!.start, next.start)) ? first : name.key
  }
}

/** A name with the word before it, which may be a title: "Mrs Varga". */
export function titled(text: string, { start, end }: Span): string | null {
  const title = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]
  return title ? `${title} ${text.slice(start, end)}` : null
}

const sexesOf = (text: string, places: readonly Span[]): Set<Sex> =>
  new Set(
    places.flatMap(
      (place) => sexOfName(titled(text, place) ?? wordsAt(text, place)) ?? sexOfName(wordsAt(text, place)) ?? [],
    ),
  )
