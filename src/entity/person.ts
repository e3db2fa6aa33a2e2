/**
 * Whose the names of a document's people are: a name of several words is its own; a bare surname joins the one person whose
 * full name ends with it, else the one whose full name begins with it (a first name, or a surname in the languages that put
 * it first: "Xi", "Xi Jinping"). Where two people bear it, it stays apart. Takes keys of names (see `nameKey`), gives keys.
 */
export function people(keys: readonly string[]): (key: string) => string {
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
  return (key) => {
    const bearers = full.has(key) ? [] : (ending.get(key) ?? beginning.get(key) ?? [])
    return bearers.length === 1 ? bearers[0]! : key
  }
}
