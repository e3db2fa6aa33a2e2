import type { Claim } from '../model/claim.ts'
import type { Clause } from '../model/gist.ts'
import type { Reading } from '../model/reading.ts'
import { contains, firstEndingAfter, lengthOf, type Span } from '../model/text.ts'
import type { TimeExpression } from '../model/time.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import { clauseAt, type Read } from './clause-gist.ts'
import { Clients } from './client-gist.ts'
import { deedClause } from './deed-gist.ts'
import { type Scene, spanOf } from './filler.ts'
import { lightAt } from './light-gist.ts'
import type { Meant } from './meant.ts'
import type { Mentioned } from './mentioned.ts'
import { besideNames } from './name-gist.ts'
import { Topics } from './topic-gist.ts'

interface Given {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly meant: Meant
  readonly mentioned: Mentioned
  /** in the order of the text */
  readonly times: readonly TimeExpression[]
}

/** A clause, with the words that only count where they stand in the same claim. */
interface Noted {
  readonly clause: Clause
  /** of the verb that says or thinks it */
  readonly under: Span | null
  readonly denier: Span | null
}

/**
 * The clauses of a document: read sentence by sentence, while the trees are at hand, and handed out once all claims are known.
 * What a clause hangs on counts where it is said in the same claim: "Linde denied the theft" is no theft, but in the claim whose
 * cue is "denied" the theft is what she denies.
 */
export class Gists {
  readonly #given: Given
  readonly #noted: Noted[] = []
  readonly #clients = new Clients()
  readonly #topics: Topics

  constructor(given: Given) {
    this.#given = given
    this.#topics = new Topics(given.mentioned)
  }

  /** Takes note of the clauses of a sentence. To be called in the order of the text. */
  note(index: number): void {
    const { text, tree, meant, mentioned } = this.#given
    const words = tree(index)
    if (words.length > LONGEST_READ) return
    const scene: Scene = { text, tree: words, sentence: index, meant, isTime: this.#isTime(words, index) }
    const found = [...clausesIn(scene), ...besideNames(scene, mentioned)]
    const place = (word: number): Span | null => (word < 0 ? null : spanOf(words, word))
    found.sort((a, b) => a.clause.span.start - b.clause.span.start)
    const named = this.#clients.named(
      found.map(({ clause }) => clause),
      index,
    )
    const clauses = this.#topics.named(named, index, this.#given.reading.sentences[index]!)
    for (const [at, { standing }] of found.entries())
      this.#noted.push({ clause: clauses[at]!, under: place(standing.under), denier: place(standing.denier) })
  }

  #isTime(tree: Tree, index: number): (word: number) => boolean {
    const { times, reading } = this.#given
    const { start, end } = reading.sentences[index]!
    const here: Span[] = []
    for (let at = firstEndingAfter(times, start); at < times.length && times[at]!.start < end; at++) {
      const { expression } = times[at]!
      if (expression.kind === 'date' || expression.kind === 'vague' || expression.kind === 'set' || expression.over)
        here.push(times[at]!)
    }
    return (word) => here.some((time) => contains(time, tree.words[word]!))
  }

  /** The same claims with their gists. A clause that stands in several claims, one within another, is the innermost one's. */
  handOut(claims: readonly Claim[]): Claim[] {
    const wholes = new Set(claims.map(({ partOf }) => partOf))
    const spans = this.#noted.map(({ clause }) => clause.span)
    const innermost = new Map<Noted, { readonly claim: Claim; readonly length: number }>()
    for (const claim of claims) {
      if (wholes.has(claim.id)) continue
      const length = lengthOf(claim.content)
      for (const piece of claim.content)
        for (let at = firstEndingAfter(spans, piece.start); at < spans.length && spans[at]!.end <= piece.end; at++) {
          const noted = this.#noted[at]!
          const known = innermost.get(noted)
          if (contains(piece, noted.clause.span) && (!known || length < known.length))
            innermost.set(noted, { claim, length })
        }
    }
    const clauses = new Map<string, Clause[]>()
    for (const [noted, { claim }] of innermost) {
      const known = clauses.get(claim.id)
      const clause = within(claim, noted)
      if (known) known.push(clause)
      else clauses.set(claim.id, [clause])
    }
    return claims.map((claim) => {
      const own = clauses.get(claim.id)
      return own ? { ...claim, gist: { clauses: own.sort((a, b) => a.span.start - b.span.start) } } : claim
    })
  }
}

/** The clauses of a sentence, a deed that two words tell once. */
function clausesIn(scene: Scene): Read[] {
  const found: Read[] = []
  const told = new Set<number>()
  const { length } = scene.tree
  for (let word = 0; word < length; word++) {
    const light = lightAt(scene, word)
    for (const each of light?.told ?? []) told.add(each)
    const read = light ? light.read : told.has(word) ? null : clauseAt(scene, word)
    // "it is said to rain": nothing that could be laid beside another
    if (read && (read.clause.roles.length || read.clause.negated)) found.push(read)
  }
  for (let word = 0; word < length; word++) {
    const deed = told.has(word) ? null : deedClause(scene, word)
    if (deed) found.push(deed)
  }
  return found
}

/** A clause as the claim has it that it stands in. */
function within({ content }: Claim, { clause, under, denier }: Noted): Clause {
  const isSaid = (word: Span | null): boolean => word !== null && content.some((piece) => contains(piece, word))
  const denied = isSaid(denier) ? !clause.negated : clause.negated
  const mode = isSaid(under) && (clause.mode === 'actual' || clause.mode === 'presupposed') ? 'supposed' : clause.mode
  return denied === clause.negated && mode === clause.mode ? clause : { ...clause, negated: denied, mode }
}
