/** More facts than this under one key are too many to compare each with each. */
const MOST = 48

/**
 * Pairs of facts that may be of one matter, each once, the smaller number first: those that share a key (standard blocking). A block
 * that is too big is split by a second key, and what is too big even then by the sorted neighbourhood of Hernández and Stolfo (1995),
 * so that the work grows with the facts and not with their square.
 * @param keys what each fact is found under
 * @param finer what it is found under besides
 * @param order what a fact is sorted by: those that say the same should be near each other
 */
export function candidates(
  keys: readonly (readonly string[])[],
  finer: (fact: number) => readonly string[],
  order: (fact: number) => string,
): [number, number][] {
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  const add = (a: number, b: number): void => {
    const pair = Math.min(a, b) * keys.length + Math.max(a, b)
    if (a === b || seen.has(pair)) return
    seen.add(pair)
    pairs.push([Math.min(a, b), Math.max(a, b)])
  }
  const all = (facts: readonly number[]): void => {
    for (let at = 0; at < facts.length; at++)
      for (let other = at + 1; other < facts.length; other++) add(facts[at]!, facts[other]!)
  }
  const near = (facts: readonly number[]): void => {
    const sorted = facts.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a - b))
    for (const [at, one] of sorted.entries()) for (const other of sorted.slice(at + 1, at + MOST / 4)) add(one, other)
  }
  for (const facts of blocked(keys.keys(), (fact) => keys[fact]!).values()) {
    if (facts.length <= MOST) {
      all(facts)
      continue
    }
    for (const part of blocked(facts, finer).values()) {
      if (part.length <= MOST) all(part)
      else near(part)
    }
  }
  return pairs
}

function blocked(facts: Iterable<number>, keysOf: (fact: number) => readonly string[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const fact of facts)
    for (const key of new Set(keysOf(fact))) {
      const block = blocks.get(key)
      if (block) block.push(fact)
      else blocks.set(key, [fact])
    }
  return blocks
}
