/** More nodes than this under one key are too many to compare each with each. */
const MOST = 24

/** Finer keys that are made of a key and another of the same node: by its first letter, then the whole of it. */
const FINER: readonly ((key: string, other: string) => string)[] = [
  (key, other) => `${key}\n${other.slice(0, 1)}`,
  (key, other) => `${key}\n\n${other}`,
]

/**
 * Pairs of nodes that may have one bearer, each once, the smaller number first: those that share a key (standard blocking). A
 * block that is too big is split by what else its nodes are found under, so that the work grows with the nodes and not with
 * their square. What is too big even then is put in order of its names, and each compared with those next to it (the sorted
 * neighbourhood of Hernández and Stolfo 1995).
 * @param keys what each node is found under
 * @param order what a node is sorted by: nodes that are spelt alike should be near each other
 */
export function candidates(keys: readonly (readonly string[])[], order: (node: number) => string): [number, number][] {
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  const add = (a: number, b: number): void => {
    const [one, other] = a < b ? [a, b] : [b, a]
    const pair = one * keys.length + other
    if (one === other || seen.has(pair)) return
    seen.add(pair)
    pairs.push([one, other])
  }
  const split = (key: string, nodes: readonly number[], level: number): void => {
    if (nodes.length <= MOST) {
      for (let at = 0; at < nodes.length; at++)
        for (let other = at + 1; other < nodes.length; other++) add(nodes[at]!, nodes[other]!)
      return
    }
    const finer = FINER[level]
    if (!finer) {
      const sorted = nodes
        .map((node) => ({ node, by: order(node) }))
        .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.node - b.node))
      for (const [at, one] of sorted.entries())
        for (const other of sorted.slice(at + 1, at + MOST / 2)) add(one.node, other.node)
      return
    }
    const base = key.split('\n')[0]!
    const parts = blocked(nodes, (node) => {
      const others = keys[node]!.filter((each) => each !== base)
      return others.length ? [...new Set(others.map((other) => finer(base, other)))] : [base]
    })
    for (const [part, members] of parts) split(part, members, level + 1)
  }
  const all = blocked(
    keys.map((_, node) => node),
    (node) => keys[node]!,
  )
  for (const [key, nodes] of all) split(key, nodes, 0)
  return pairs
}

function blocked(nodes: readonly number[], keysOf: (node: number) => readonly string[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const node of nodes)
    for (const key of keysOf(node)) {
      const block = blocks.get(key)
      if (block) block.push(node)
      else blocks.set(key, [node])
    }
  return blocks
}
