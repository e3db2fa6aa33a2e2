/**
 * A half-built tree over one sentence: a stack of words, the buffer of words still to come, and the arcs drawn so far. The
 * arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) knows three moves:
 *
 * - `SHIFT` puts the first word of the buffer on the stack;
 * - `LEFT` takes the top of the stack off and hangs it on the first word of the buffer;
 * - `RIGHT` takes the top of the stack off and hangs it on the one below it.
 *
 * Every word is shifted once and hung once, so a sentence of n words takes 2n moves. The root is a word behind the last.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** No such word: below the stack, behind the buffer, no child. */
export const NONE = -1

export class Configuration {
  /** how many words there are; the root is the word of this number */
  readonly length: number
  /** by word: its head, {@link NONE} until it is hung */
  readonly head: Int32Array
  /** by word: the number of the relation to its head */
  readonly label: Int32Array
  /** by word: its outermost and next to outermost children on either side */
  readonly leftmost: Int32Array
  readonly leftNext: Int32Array
  readonly rightmost: Int32Array
  readonly rightNext: Int32Array
  /** by word: how many children it has on either side */
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** by word: one bit a relation (modulo 31) of its children on either side */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
  readonly #stack: Int32Array
  #height = 0
  /** the first word of the buffer */
  next = 0

  constructor(length: number) {
    this.length = length
    const words = (): Int32Array => new Int32Array(length + 1)
    this.head = words().fill(NONE)
    this.label = words()
    this.leftmost = words().fill(NONE)
    this.leftNext = words().fill(NONE)
    this.rightmost = words().fill(NONE)
    this.rightNext = words().fill(NONE)
    this.leftCount = words()
    this.rightCount = words()
    this.leftLabels = words()
    this.rightLabels = words()
    this.#stack = words()
  }

  /** The word at a depth of the stack, 0 being its top. */
  stack(depth: number): number {
    return depth < this.#height ? this.#stack[this.#height - 1 - depth]! : NONE
  }

  get height(): number {
    return this.#height
  }

  /** The word at a place of the buffer; the root is its last. */
  buffer(place: number): number {
    return this.next + place <= this.length ? this.next + place : NONE
  }

  get isFinal(): boolean {
    return this.#height === 0 && this.next === this.length
  }

  may(move: number): boolean {
    if (move === SHIFT) return this.next < this.length
    if (move === LEFT) return this.#height > 0 && (this.next < this.length || this.#height === 1)
    return this.#height > 1
  }

  shift(): void {
    this.#stack[this.#height++] = this.next++
  }

  /** Hangs the top of the stack on the first word of the buffer. */
  left(label: number): void {
    const child = this.#stack[--this.#height]!
    const head = this.next
    this.head[child] = head
    this.label[child] = label
    this.leftNext[head] = this.leftmost[head]!
    this.leftmost[head] = child
    this.leftCount[head]!++
    this.leftLabels[head]! |= 1 << (label % 31)
  }

  /** Hangs the top of the stack on the word below it. */
  right(label: number): void {
    const child = this.#stack[--this.#height]!
    const head = this.#stack[this.#height - 1]!
    this.head[child] = head
    this.label[child] = label
    this.rightNext[head] = this.rightmost[head]!
    this.rightmost[head] = child
    this.rightCount[head]!++
    this.rightLabels[head]! |= 1 << (label % 31)
  }
}
