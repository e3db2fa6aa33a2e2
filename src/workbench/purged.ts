import { createHmac, randomBytes } from 'node:crypto'
import type { Decision, DecisionWhat } from '../model/decision.ts'
import { nameKey } from '../model/name.ts'

type Purge = Extract<DecisionWhat, { kind: 'purge' }>

const markOf = (key: string, of: Purge['of'], what: string): string =>
  createHmac('sha256', key).update(`${of} ${what}`).digest('hex')

/** The key of the case's tombstones: that of the first, or a new one. */
export const keyIn = (log: readonly Decision[]): string =>
  log.flatMap(({ what }) => (what.kind === 'purge' ? [what.key] : []))[0] ?? randomBytes(32).toString('hex')

/** Names of one word are borne by too many: they mark somebody only who has no other. */
function marking(names: readonly string[]): string[] {
  const keys = [...new Set(names.map(nameKey))].filter(Boolean).sort()
  const full = keys.filter((name) => name.includes(' '))
  return full.length ? full : keys
}

/** The tombstone of a document, by its id, or of a person, by all spellings. It says nothing to who has not the case and a guess. */
export function tombstone(key: string, of: Purge['of'], what: string | readonly string[]): Purge {
  const named = typeof what === 'string' ? [what] : marking(what)
  return { kind: 'purge', of, key, marks: named.map((each) => markOf(key, of, each)) }
}

/** Which documents and names were purged from a case; asked by what somebody has in hand. */
export interface Purged {
  document(id: string): boolean
  person(names: readonly string[]): boolean
}

/** @param standing the decisions that nobody has taken back */
export function purgedBy(standing: readonly Decision[]): Purged {
  const purges = standing.flatMap(({ what }) => (what.kind === 'purge' ? [what] : []))
  const holds = (of: Purge['of'], what: string): boolean =>
    purges.some((purge) => purge.of === of && purge.marks.includes(markOf(purge.key, of, what)))
  return {
    document: (id) => holds('document', id),
    person: (names) => purges.some(({ of }) => of === 'person') && names.some((name) => holds('person', nameKey(name))),
  }
}
