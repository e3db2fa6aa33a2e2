import type { ParsedToken } from './reading.ts'
import type { Span } from './text.ts'

/** No such word. */
export const NONE = -1

/** A sentence over this many words is a table, a list or code: nothing is read off its tree, which would take too long. */
export const LONGEST_READ = 400

/** Words of a sentence by number, from 0, in order. */
export type Words = readonly number[]

/** The tree of a sentence, to be asked. */
export class Tree {
  readonly words: readonly ParsedToken[]
  /** by word: its head, {@link NONE} for the root's */
  readonly head: readonly number[]
  readonly #kids: readonly (readonly number[])[]
  /** by word: relation, without its subtype */
  readonly #relation: readonly string[]

  constructor(words: readonly ParsedToken[]) {
    this.words = words
    this.head = words.map(({ head }) => head - 1)
    const kids: number[][] = words.map(() => [])
    for (const [word, head] of this.head.entries()) if (head >= 0) kids[head]!.push(word)
    this.#kids = kids
    this.#relation = words.map(({ deprel }) => deprel.split(':')[0]!)
  }

  get length(): number {
    return this.words.length
  }

  /** The word in lower case; '' outside the sentence. */
  low(word: number): string {
    return this.words[word]?.form.toLowerCase().replace(/[’‘]/gu, "'") ?? ''
  }

  lemma(word: number): string {
    return this.words[word]?.lemma.toLowerCase() ?? ''
  }

  upos(word: number): string {
    return this.words[word]?.upos ?? ''
  }

  xpos(word: number): string {
    return this.words[word]?.xpos ?? ''
  }

  /** The relation to its head, without and with its subtype. */
  relation(word: number): string {
    return this.#relation[word] ?? ''
  }

  subtype(word: number): string {
    return this.words[word]?.deprel ?? ''
  }

  /** Its children, or those of them that have one of these relations: `nsubj` is any subject, `nsubj:pass` that alone. */
  kids(word: number, ...relations: readonly string[]): Words {
    const all = this.#kids[word] ?? []
    if (!relations.length) return all
    return all.filter((kid) => relations.includes(this.#relation[kid]!) || relations.includes(this.words[kid]!.deprel))
  }

  kid(word: number, ...relations: readonly string[]): number {
    return this.kids(word, ...relations)[0] ?? NONE
  }

  /** A word and all below it, in order, without the trees of `but` and all below them. */
  below(word: number, but: Words = []): number[] {
    const found: number[] = []
    const todo = [word]
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      found.push(next)
      for (const kid of this.#kids[next]!) if (!but.includes(kid)) todo.push(kid)
    }
    return found.sort((a, b) => a - b)
  }

  /** Whether a word is another or stands below it. */
  isBelow(word: number, top: number): boolean {
    let at = word
    while (at >= 0 && at !== top) at = this.head[at]!
    return at === top
  }

  /** Stretches of neighbouring words as spans, without marks at their edges, so that no comma is left over. */
  spans(words: Words): Span[] {
    const spans: Span[] = []
    for (let from = 0; from < words.length; ) {
      let to = from + 1
      while (to < words.length && words[to] === words[to - 1]! + 1) to++
      let first = words[from]!
      let last = words[to - 1]!
      while (first <= last && this.#isEdge(first, true)) first++
      while (last >= first && this.#isEdge(last, false)) last--
      // marks alone are nothing that anybody says
      const says = words.slice(from, to).some((word) => !/^(?:PUNCT|SYM)$/u.test(this.upos(word)))
      if (first <= last && says) spans.push({ start: this.words[first]!.start, end: this.words[last]!.end })
      from = to
    }
    return spans
  }

  /** Whether a word is a finite verb or auxiliary, as its tag tells. */
  isFinite(word: number): boolean {
    return /^(?:VBD|VBZ|VBP|MD)$/u.test(this.xpos(word))
  }

  /** Marks that a stretch does not begin or end with; what quotes or brackets may. */
  #isEdge(word: number, first: boolean): boolean {
    const { form, upos } = this.words[word]!
    if (upos !== 'PUNCT' && upos !== 'SYM') return false
    if (/^[([{“‘"«„'`$£€#]/u.test(form)) return !first && /^[([{“„«]/u.test(form)
    if (/^[)\]}”’»"]/u.test(form)) return first && !/^"/u.test(form)
    return true
  }
}
