/** How many sentences are remembered. */
const MOST = 500

/** What was made of the last sentences, by their number: those around a quotation are asked for several times. */
export class Recent<T> {
  readonly #made = new Map<number, T>()

  of(sentence: number, make: () => T): T {
    const known = this.#made.get(sentence)
    if (known !== undefined) return known
    const made = make()
    if (this.#made.size >= MOST) this.#made.delete(this.#made.keys().next().value!)
    this.#made.set(sentence, made)
    return made
  }
}
