/** What was asked for last, by a key, as much of it as may be held; what was not asked for longest is let go first. */
export class Recent<Value> {
  readonly #held = new Map<string, Value>()
  readonly #most: number
  readonly #weigh: (value: Value) => number
  #weight = 0

  /** @param most the weight of all that is held; one value may weigh more, and is held alone */
  constructor(most: number, weigh: (value: Value) => number) {
    this.#most = most
    this.#weigh = weigh
  }

  get(key: string): Value | undefined {
    const value = this.#held.get(key)
    if (value === undefined) return undefined
    this.#held.delete(key)
    this.#held.set(key, value)
    return value
  }

  put(key: string, value: Value): void {
    this.#drop(key)
    this.#held.set(key, value)
    this.#weight += this.#weigh(value)
    for (const oldest of this.#held.keys()) {
      if (this.#weight <= this.#most || oldest === key) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const value = this.#held.get(key)
    if (value === undefined) return
    this.#held.delete(key)
    this.#weight -= this.#weigh(value)
  }
}
