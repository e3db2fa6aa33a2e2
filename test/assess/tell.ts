import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Known, readLexicon } from '../../src/assess/index.ts'
import type { Account, Telling } from '../../src/model/assess.ts'
import type { EntityKind } from '../../src/model/entity.ts'
import type { Clause, ClauseMode, Role } from '../../src/model/gist.ts'
import { idOf } from '../../src/model/identity.ts'
import { readQuantity } from '../../src/model/quantity.ts'
import { claimOf } from '../store/fixture.ts'

export const lexicon = readLexicon(readFileSync(join(import.meta.dirname, '../../models/en/sense.txt')))

/** Whom and what the claims of these tests name. */
const kinds: Readonly<Record<string, EntityKind>> = {
  Varga: 'Person',
  Toma: 'Person',
  Linde: 'Person',
  Solt: 'Person',
  Koll: 'Person',
  Sarn: 'Place',
  Velm: 'Place',
  Kordia: 'Place',
  'Order 114': 'Document',
  'Port Guild': 'Organization',
  'University of Sarn': 'Organization',
  'Kordia Language Institute': 'Organization',
  'Kordia University of Language and Trade': 'Organization',
}

export const known: Known = {
  lexicon,
  entities: new Map(Object.entries(kinds).map(([name, kind]) => [name, { kind, name }])),
}

/** What is told of a claim beside its clauses; the rest is as of a document's own sentence. */
export interface Around extends Partial<Omit<Telling['claim'], 'gist'>> {
  readonly publisher?: string
  /** whom its document names */
  readonly names?: readonly string[]
}

/**
 * A claim of these clauses, in lines: `dismiss(agent: Toma, object: Varga, because of: the new fire) not possible`. A role of a name in
 * the list is its entity; one with `!` is denied; one that begins with a number has it. Behind the clause `not`, a mode, `noun` or
 * `adjective`. Each claim is of a document of its own, unless one is told.
 */
export function tell(clauses: string, { publisher, names = [], ...around }: Around = {}): Telling {
  const document = around.document ?? `document of ${clauses}`
  const account: Account = {
    id: document,
    publisher: publisher ?? null,
    author: null,
    published: null,
    title: null,
    receipts: [`receipt of ${document}`],
    names: new Set(names),
  }
  const gist = { clauses: clauses.trim().split('\n').map(clause) }
  const about = [...new Set(gist.clauses.flatMap(({ roles }) => roles.flatMap(({ entities }) => entities)))]
  const claim: Telling['claim'] = {
    ...claimOf(document, 0, { speakerKind: around.speaker ? 'named' : 'outlet', about }),
    id: idOf('claim', document, clauses, JSON.stringify(around)),
    content: [{ start: 0, end: clauses.length }],
    times: [],
    ...around,
    gist,
  }
  return { claim, document: account }
}

const modes: readonly ClauseMode[] = ['possible', 'wanted', 'supposed', 'presupposed']

function clause(line: string): Clause {
  const [, predicate = '', inside = '', behind = ''] = /^\s*([^(]+)\((.*)\)\s*(.*)$/u.exec(line) ?? []
  if (!predicate) throw new Error(`This is no clause: ${line}`)
  const marks = behind.split(' ')
  return {
    predicate,
    form: marks.includes('noun') ? 'noun' : marks.includes('adjective') ? 'adjective' : 'verb',
    span: { start: 0, end: predicate.length },
    negated: marks.includes('not'),
    mode: modes.find((mode) => marks.includes(mode)) ?? 'actual',
    tense: 'past',
    roles: inside ? inside.split(/,\s*/u).map(role) : [],
  }
}

function role(text: string): Role {
  const [as = '', wording = ''] = text.trim().split(/:\s*/u)
  const negated = wording.startsWith('!')
  const phrase = negated ? wording.slice(1) : wording
  const names = Object.keys(kinds).filter((name) => phrase.includes(name))
  const entity = names.find((name) => name === phrase) ?? null
  const words = phrase
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^(?:the|a|an|of|and|in|by|for)$/u.test(word))
  const before = phrase
    .toLowerCase()
    .split(/ (?:of|against|in|for) /u)[0]!
    .split(' ')
  return {
    as,
    head: before.at(-1) ?? '',
    words: [...new Set(words)],
    entity,
    entities: names.sort(),
    span: { start: 0, end: 1 },
    wording: phrase,
    negated,
    quantity: readQuantity(phrase, /^[\d.]+ (?:million )?(\w+?)s?$/u.exec(phrase)?.[1] ?? null),
  }
}
