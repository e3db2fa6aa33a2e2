/** Takes the place again that {@link Gate.enter} gave. */
export type Leave = () => void

/**
 * Lets light work through side by side and heavy work alone, in the order in which they came: two files of fifty megabytes
 * at once would take more memory than a person's other programs can spare.
 */
export class Gate {
  readonly #queue: { readonly alone: boolean; readonly go: () => void }[] = []
  #inside = 0
  #alone = false

  /** Resolves when there is room; alone: when everybody else has left. */
  async enter(alone: boolean): Promise<Leave> {
    await new Promise<void>((go) => {
      this.#queue.push({ alone, go })
      this.#admit()
    })
    return () => {
      this.#inside--
      this.#alone = false
      this.#admit()
    }
  }

  #admit(): void {
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      if (this.#alone || (next.alone && this.#inside > 0)) return
      this.#queue.shift()
      this.#inside++
      this.#alone = next.alone
      next.go()
    }
  }
}
