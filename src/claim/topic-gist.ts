import type { Clause, Role } from '../model/gist.ts'
import type { Span } from '../model/text.ts'
import type { Mentioned } from './mentioned.ts'

/** Two words with a capital: what a thing is called, and not how its sentence begins. */
const CALLED = /^(?:[Tt]he )?\p{Lu}\S* (?:.* )?\p{Lu}/u

/**
 * What "it" is at the head of a sentence: the thing, body or place that the sentence before begins with and tells of. In "The Customs
 * Service was founded in 1991. It was closed in 1994" it is the service. What else a sentence names may be "it" too, but is so rarely
 * where the subjects stand in a row (Grosz, Joshi and Weinstein 1995, on centering).
 */
export class Topics {
  #last: { readonly role: Role; readonly sentence: number } | null = null
  readonly #mentioned: Mentioned

  constructor(mentioned: Mentioned) {
    this.#mentioned = mentioned
  }

  /** The clauses of a sentence, in the order of the text, with what "it" stands for where that is plain. */
  named(clauses: readonly Clause[], sentence: number, { start }: Span): Clause[] {
    const topic = this.#last?.sentence === sentence - 1 ? this.#last.role : null
    const begins = ({ as, span }: Role): boolean => (as === 'agent' || as === 'object') && span.start === start
    const found = topic
      ? clauses.map((clause) => ({
          ...clause,
          roles: clause.roles.map((role) =>
            begins(role) && role.head === 'it' ? { ...topic, as: role.as, negated: role.negated } : role,
          ),
        }))
      : [...clauses]
    const goesOn =
      topic !== null && clauses.some(({ roles }) => roles.some((role) => begins(role) && role.head === 'it'))
    const first = clauses.find(({ mode }) => mode === 'actual')?.roles.find(begins)
    const role = goesOn ? topic : first && this.#mayBeIt(first) ? first : null
    this.#last = role && { role, sentence }
    return found
  }

  #mayBeIt({ entity, entities, wording, span, quantity }: Role): boolean {
    if (quantity !== null || this.#mentioned.in([span], 'Person').length) return false
    return entity !== null || (entities.length === 0 && CALLED.test(wording))
  }
}
