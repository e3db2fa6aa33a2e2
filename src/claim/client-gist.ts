import type { Clause, Role } from '../model/gist.ts'

const REPRESENTS = /^(?:represent|defend)$/u
const LAWYER = /^(?:lawyer|attorney|solicitor|barrister|advocate|counsel)$/u
const MY_CLIENT = /^(?:my|our) client$/iu
const GOES_ON = /^(?:he|she)$/u

/**
 * Who "my client" is: the one whom somebody in the document is said to represent, or whose lawyer is named, before. Where it is told
 * of two, nobody knows. "He" at the head of the next sentence goes on with the client.
 */
export class Clients {
  readonly #known = new Set<string>()
  /** the last sentence whose first subject was the client */
  #told = Number.NEGATIVE_INFINITY

  /** The clauses of a sentence, in the order of the text, with the client's entity where it speaks of one. */
  named(clauses: readonly Clause[], sentence: number): Clause[] {
    for (const clause of clauses) this.#note(clause)
    const [client, another] = this.#known
    if (client === undefined || another !== undefined) return [...clauses]
    const goesOn = this.#told === sentence - 1
    const isClient = ({ as, head, entity, wording }: Role): boolean =>
      entity === null && (MY_CLIENT.test(wording) || (goesOn && as === 'agent' && GOES_ON.test(head)))
    const subject = clauses.flatMap(({ roles }) => roles).find(({ as }) => as === 'agent' || as === 'object')
    if (subject && isClient(subject)) this.#told = sentence
    return clauses.map((clause) => ({
      ...clause,
      roles: clause.roles.map((role) =>
        isClient(role) ? { ...role, entity: client, entities: [...new Set([...role.entities, client])].sort() } : role,
      ),
    }))
  }

  #note({ predicate, form, negated, mode, roles }: Clause): void {
    if (negated || (mode !== 'actual' && mode !== 'presupposed')) return
    const whose =
      form === 'verb' && REPRESENTS.test(predicate)
        ? roles.filter(({ as }) => as === 'object')
        : form === 'noun' && LAWYER.test(predicate)
          ? roles.filter(({ as }) => as === 'of' || as === 'for')
          : []
    for (const { entity } of whose) if (entity !== null) this.#known.add(entity)
  }
}
