import { distance } from 'fastest-levenshtein'

/**
 * Whose the names of a document's people are: a name of several words is its own; a bare surname joins the one person whose
 * full name ends with it, else the one whose full name begins with it (a first name, or a surname in the languages that put
 * it first: "Xi", "Xi Jinping"). Where two people bear it, it stays apart. Takes keys of names (see `nameKey`), gives keys.
 */
export function people(written: readonly string[]): (key: string) => string {
  const whole = new Set(written.filter((key) => key.includes(' ')))
  const keys = written.map((key) => untitled(key, whole))
  const full = new Set(keys.filter((key) => key.includes(' ')))
  const ending = new Map<string, string[]>()
  const beginning = new Map<string, string[]>()
  const put = (owners: Map<string, string[]>, part: string, key: string): void => {
    owners.set(part, [...(owners.get(part) ?? []), key])
  }
  for (const key of full) {
    const words = key.split(' ')
    for (let from = 1; from < words.length; from++) put(ending, words.slice(from).join(' '), key)
    put(beginning, words[0]!, key)
  }
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const slips = new Map<string, string>()
  for (const key of counts.keys()) {
    const meant = full.has(key) || !(ending.has(key) || beginning.has(key)) ? meantBy(key, full, counts) : null
    if (meant) slips.set(key, meant)
  }
  return (name) => {
    const key = untitled(name, whole)
    const bearers = full.has(key) ? [] : (ending.get(key) ?? beginning.get(key) ?? [])
    const bearer = bearers.length === 1 ? bearers[0]! : key
    return slips.get(bearer) ?? bearer
  }
}

/** What stands before names and is abbreviated, or so common that it is no first name. */
const TITLE =
  /^(?:(?:mr|mrs|ms|miss|dr|sen|sens|rep|reps|gov|gen|col|maj|capt|lt|sgt|prof|rev|president|pope) )+(?=\S)/u

/**
 * A name without what stands before another name of the document that is whole by itself: "senate whip rin varga" where there
 * is "rin varga". And without the titles that reading takes in.
 */
function untitled(key: string, full: ReadonlySet<string>): string {
  const words = key.split(' ')
  for (let from = 1; from <= words.length - 2; from++) {
    const ending = words.slice(from).join(' ')
    if (full.has(ending)) return untitled(ending, full)
  }
  return key.replace(TITLE, '')
}

/** A surname of fewer letters than this is too short to tell a slip of the pen from another name. */
const LONG = 7

/**
 * Whose name a document spells otherwise in one place: "Ostrovsky", "Ostrosvky" and "Anna Ostrovksy" for Anna Ostrovsky. The
 * surname differs in a letter or two of eight, it begins with the same, a given name is the same, and it is the rarer form.
 * null where nobody's is, or two people's could be.
 */
function meantBy(key: string, full: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string | null {
  const given = key.split(' ')
  const surname = given.pop()!
  if (surname.length < LONG) return null
  const near = [...full].filter((other) => {
    const words = other.split(' ')
    const its = words.pop()!
    const apart = its === surname || its[0] !== surname[0] ? Infinity : distance(its, surname)
    const rarer = counts.get(key)! < counts.get(other)! || (counts.get(key) === counts.get(other) && key > other)
    return apart <= Math.min(2, surname.length / 4) && rarer && (!given.length || given.join(' ') === words.join(' '))
  })
  return near.length === 1 ? near[0]! : null
}
