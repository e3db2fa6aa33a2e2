/** Legal forms; they end a company's name and are left out when it is named again. Ours, from companies' registers. */
const LEGAL =
  / (?:ag|asa?|b ?v|co|corp|corporation|gmbh|inc|incorporated|jsc|kft|limited|llc|llp|lp|ltd|n ?v|oao|ojsc|ooo|oyj?|pjsc|plc|pty|sarl|spa|srl|zao)$/u

/** Words that are left out when an acronym is made. */
const SMALL = /^(?:of|the|for|and|in|on|to)$/u

/** An acronym of fewer letters fits too many names. */
const SHORTEST_ACRONYM = 3

/** The state that follows an acronym: "NSC RK" (see `completed`). */
const STATE = /(?<=^\p{L}{2,6}) (?:rk|rf|kr|rb|rt)$/u

/** What the names of a document's organisations are told by, as keys (see `nameKey`). */
export interface Named {
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  /** acronyms that it uses of organisations */
  readonly acronyms: ReadonlySet<string>
  /** what it says that they are short for */
  readonly defined: ReadonlyMap<string, string>
}

/**
 * Whose the names of a document's organisations are, by six rules, each only where the document leaves one choice:
 *
 * - the legal form may be left out: "Halcyon Quay Limited", "Halcyon Quay";
 * - so may the country or town it is of: "Security Committee of the Republic of Kordia", "Security Committee";
 * - and what stands before two words or more, but for a place or another body, which tells two of a kind apart: "Anna Linde
 *   Memorial Fund", "Memorial Fund", while "Velm District Court" is not just any "District Court";
 * - an acronym is the name whose initials it is (the acronym sieve of Raghunathan et al. 2010);
 * - or that it is said to be short for, in brackets behind the name;
 * - the state's name may be left out behind an acronym: "SKV of the Kordian Republic", "SKV RK", "SKV".
 *
 * Takes keys of names (see `nameKey`). The function it gives returns the body's key; null for a name that was not read as
 * an organisation's (`read` false), unless it is a company's name without its legal form.
 */
export function bodies({ organizations, places, acronyms, defined }: Named) {
  const named = new Set(organizations)
  const bare = (key: string): string => key.replace(LEGAL, '').replace(STATE, '')
  const companies = new Set([...named].flatMap((key) => (bare(key) === key ? [] : [bare(key)])))
  const names = [...new Set([...named].map(bare))]
  const known = new Set(names)
  const place = new Set(places)
  const branches = owners(names, (key) => stateless(key, acronyms))
  const shorter = new Map(
    names.map((key) => {
      const [head] = stateless(key, acronyms)
      return [key, head && branches.get(head)!.length === 1 ? head : unplaced(key, known, place)]
    }),
  )
  const whole = [...new Set(shorter.values())]
  const endings = owners(whole, (key) => endingsOf(key, known, place))
  const initials = owners(
    whole.filter((key) => key.includes(' ')),
    (key) => initialsOf(key),
  )
  const sole = (map: ReadonlyMap<string, readonly string[]>, key: string): string | null => {
    const found = map.get(key) ?? []
    return found.length === 1 ? found[0]! : null
  }
  return (key: string, read: boolean): string | null => {
    const own = bare(key)
    if (!read && !companies.has(own)) return null
    const short = shorter.get(own) ?? own
    const long = defined.get(short)
    if (long !== undefined) return shorter.get(bare(long)) ?? bare(long)
    return sole(initials, short) ?? sole(endings, short) ?? short
  }
}

function owners(keys: readonly string[], partsOf: (key: string) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const key of keys) for (const part of partsOf(key)) found.set(part, [...(found.get(part) ?? []), key])
  return found
}

/** A name without the place that it ends with, where the document also uses it so: "… of the Republic of Kordia". */
function unplaced(key: string, known: ReadonlySet<string>, places: ReadonlySet<string>): string {
  for (let at = key.lastIndexOf(' of '); at > 0; at = key.lastIndexOf(' of ', at - 1)) {
    const before = key.slice(0, at)
    const place = key.slice(at + 4).replace(/^the /u, '')
    if (before.includes(' ') && known.has(before) && (places.has(place) || places.has(place.replace(/^.* of /u, ''))))
      return before
  }
  return key
}

/** The acronym that a name begins with, of what or whom it says behind it: none where the document does not use it alone. */
function stateless(key: string, acronyms: ReadonlySet<string>): string[] {
  const head = /^(\p{L}+) of /u.exec(key)?.[1]
  return head && acronyms.has(head) ? [head] : []
}

/** What a longer name may be called by: its last words, two or more, if what is left out is neither a place nor a body. */
function endingsOf(key: string, known: ReadonlySet<string>, places: ReadonlySet<string>): string[] {
  const words = key.split(' ')
  const found: string[] = []
  for (let from = 1; from <= words.length - 2; from++) {
    const left = words.slice(0, from)
    const apart = left.some((_, at) =>
      left.slice(at).some((__, length) => {
        const part = left.slice(at, at + length + 1).join(' ')
        return places.has(part) || known.has(part)
      }),
    )
    if (apart || /^(?:of|the|for|and)$/u.test(words[from]!) || SMALL.test(left.at(-1)!)) continue
    const ending = words.slice(from).join(' ')
    if (known.has(ending)) found.push(ending)
  }
  return found
}

/** The acronyms of a name, with and without what it is "of": NSCK and NSC of the "National Security Committee of Kordia". */
function initialsOf(key: string): string[] {
  const parts = [key, ...[...key.matchAll(/ of /gu)].map((of) => key.slice(0, of.index))]
  return parts.flatMap((part) => {
    const letters = part.split(' ').flatMap((word) => (SMALL.test(word) ? [] : [word[0]]))
    return letters.length >= SHORTEST_ACRONYM ? [letters.join('')] : []
  })
}
