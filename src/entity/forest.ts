/** Sets that are joined two by two, by number; the smallest member of a set is its root (union–find, Tarjan 1975). */
export class Forest {
  readonly #above: Int32Array

  constructor(count: number) {
    this.#above = Int32Array.from({ length: count }, (_, at) => at)
  }

  root(of: number): number {
    const above = this.#above
    let at = of
    while (above[at] !== at) {
      above[at] = above[above[at]!]!
      at = above[at]!
    }
    return at
  }

  join(a: number, b: number): void {
    const [one, other] = [this.root(a), this.root(b)]
    this.#above[Math.max(one, other)] = Math.min(one, other)
  }
}
