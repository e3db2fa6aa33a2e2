import { type NamedPerson, type Redactor, redactor } from './redact.ts'

/** Somebody of a case, as far as hiding them needs to know. */
export interface CasePerson {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** whether a person has marked them a public figure */
  readonly public: boolean | null
}

/**
 * Hides everybody of a case who is not marked a public figure.
 * @param strangers names that a person typed, of whom the case knows nothing else: nobody has said that they are public figures
 * @param chosen ids of people who are hidden though they are public figures
 * @param key decides who gets which label
 */
export function hiding(
  people: readonly CasePerson[],
  strangers: readonly string[],
  chosen: ReadonlySet<string>,
  key: string,
): Redactor {
  const isHidden = (person: CasePerson): boolean => !person.public || chosen.has(person.id)
  const unknown = [...new Set(strangers)].map((name) => ({ id: `said ${name}`, names: [name] }))
  return redactor(
    [...people.filter(isHidden).map(named), ...unknown],
    people.filter((each) => !isHidden(each)).map(named),
    key,
  )
}

const named = ({ id, name, aliases }: CasePerson): NamedPerson => ({ id, names: [name, ...aliases] })
