/** Two facts that say the same, and how much speaks for it. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Puts together what says the same, the surest pairs first, each with all that are with it already: where A is like B and B like C,
 * but A is not like C, the surer pair is one and the third stays apart (complete linkage). Depends on nothing but the pairs.
 * @param agree whether two that no pair was found for say the same
 * @returns the groups of two and more, each sorted
 */
export function grouped(pairs: readonly Pair[], agree: (a: number, b: number) => boolean): number[][] {
  const known = new Set(pairs.map(({ a, b }) => `${a} ${b}`))
  const same = (a: number, b: number): boolean => known.has(`${Math.min(a, b)} ${Math.max(a, b)}`) || agree(a, b)
  const groups = new Map<number, number[]>()
  const groupOf = (fact: number): number[] => groups.get(fact) ?? [fact]
  for (const { a, b } of pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [one, other] = [groupOf(a), groupOf(b)]
    if (one === other || one.includes(b)) continue
    if (!one.every((each) => other.every((its) => same(each, its)))) continue
    const whole = [...one, ...other].sort((x, y) => x - y)
    for (const each of whole) groups.set(each, whole)
  }
  return [...new Set(groups.values())]
}
