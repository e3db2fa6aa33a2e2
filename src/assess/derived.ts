import type { Telling } from '../model/assess.ts'
import type { LegalStatus, Statement } from '../model/claim.ts'
import type { Role } from '../model/gist.ts'
import type { Span } from '../model/text.ts'
import { works } from './data/kind.ts'
import { initiating, schools, studying } from './data/noun.ts'
import type { Fact } from './fact.ts'
import { taken } from './taken.ts'
import { placed } from './when.ts'

/**
 * What follows from a claim's clauses by plain rules, and what its statements and legal statuses tell: where somebody studied,
 * which office they held, who made others do a deed.
 */
export const derivedFacts = (telling: Telling, plain: readonly Fact[]): readonly Fact[] => [
  ...plain.flatMap(studies),
  ...plain.flatMap(taken),
  ...plain.flatMap(made),
  ...plain.flatMap(raised),
  ...plain.flatMap((fact) => initiated(fact, plain)),
  ...telling.claim.statements.flatMap((each) => stated(telling, each, plain)),
  ...telling.claim.legalStatus.flatMap((each) => statusOf(telling, plain, each)),
]

/** "spent three years at the Institute", "read law at the University": studied there, whatever else is told of it. */
function studies(fact: Fact): Fact[] {
  if (fact.predicate === STUDY || !studying.has(fact.predicate)) return []
  const places = [...fact.others, ...fact.objects].filter((role) => isSchool(role))
  return places.map((place) => ({
    ...fact,
    predicate: STUDY,
    form: 'verb',
    objects: [],
    others: [{ ...place, as: 'at' }],
  }))
}

const STUDY = 'study at'

const isSchool = ({ head, words }: Role): boolean => schools.has(head) || words.some((word) => schools.has(word))

/** "The Quay is a film by Linde": she made it. */
function made(fact: Fact): Fact[] {
  const { form, said, predicate, agents, others } = fact
  const makers = others.filter(({ as, negated }) => as === 'by' && !negated)
  if (form !== 'noun' || !said || !works.has(predicate) || !makers.length || fact.denied) return []
  return [
    {
      ...fact,
      predicate: 'create',
      form: 'verb',
      agents: makers.map((maker) => ({ ...maker, as: 'agent' })),
      objects: agents.map((work) => ({ ...work, as: 'object' })),
      others: [],
      said: null,
    },
  ]
}

/** "The riot made Varga a hero": he was one. */
function raised(fact: Fact): Fact[] {
  const { form, predicate, objects, others } = fact
  if (form !== 'verb' || predicate !== 'make' || !objects.length) return []
  return others
    .filter(({ as, entity }) => as === 'as' && entity === null)
    .map((said) => ({
      ...fact,
      predicate: said.head,
      form: 'noun',
      agents: objects.map((role) => ({ ...role, as: 'agent' })),
      objects: [],
      others: [],
      said,
    }))
}

/** "ordered the arrest of Varga": who ordered it is named as who did it. */
function initiated(fact: Fact, plain: readonly Fact[]): Fact[] {
  if (!initiating.has(fact.predicate)) return []
  return fact.objects.flatMap((deed) =>
    plain
      .filter((each) => each !== fact && each.mode === 'presupposed' && !each.agents.length && each.objects.length > 0)
      .filter(({ predicate }) => deed.head === predicate || deed.words.includes(predicate))
      .map((each) => ({ ...each, agents: fact.agents, mode: fact.mode, denied: fact.denied, when: fact.when })),
  )
}

/** What properties are as predicates, and as which role their value stands. */
const predicates: Readonly<Record<string, readonly [predicate: string, as: string]>> = {
  studiedAt: [STUDY, 'at'],
  heldOffice: ['hold office', 'object'],
  bornAt: ['bear', 'at'],
  founded: ['found', 'object'],
  owns: ['own', 'object'],
  employedBy: ['employ', 'by'],
  relative: ['relative', 'of'],
  ally: ['ally', 'of'],
  patron: ['patron', 'of'],
}

function stated(
  telling: Telling,
  { subject, property, value, valueEntity, when }: Statement,
  plain: readonly Fact[],
): Fact[] {
  const known = predicates[property]
  if (!known) return []
  const [predicate, as] = known
  // the clause says it with all its roles
  if (plain.some((fact) => fact.predicate === predicate && fact.agents.some(({ entity }) => entity === subject)))
    return []
  const object = roleOf(as, value, valueEntity, telling)
  return [
    {
      telling,
      predicate,
      form: 'verb',
      denied: telling.claim.stance === 'denies',
      mode: 'actual',
      tense: null,
      said: null,
      agents: [roleOf('agent', '', subject, telling)],
      notAgents: [],
      objects: as === 'object' ? [object] : [],
      others: as === 'object' ? [] : [object],
      when: placed(when),
      status: null,
      isAgain: false,
    },
  ]
}

function statusOf(
  telling: Telling,
  plain: readonly Fact[],
  { status, of: told, by, offence, when }: LegalStatus,
): Fact[] {
  const of = told ?? onlyOther(telling, by, plain)
  if (of === null) return []
  return [
    {
      telling,
      predicate: 'legal status',
      form: 'noun',
      denied: telling.claim.stance === 'denies',
      mode: 'actual',
      tense: null,
      said: null,
      notAgents: [],
      agents: by === null ? [] : [roleOf('agent', '', by, telling)],
      objects: [roleOf('object', '', of, telling)],
      others: offence === null ? [] : [roleOf('of', offence, null, telling)],
      when: placed(when) ?? placed(dateOf(telling, of)),
      status,
      isAgain: plain.some((fact) => isDeedOf(fact, status, of)),
    },
  ]
}

/** The verbs by which a claim's own words tell a status. */
const deeds: Partial<Record<string, readonly string[]>> = {
  'accused in public': ['accuse'],
  suspected: ['suspect'],
  detained: ['detain', 'hold'],
  arrested: ['arrest'],
  remanded: ['remand', 'hold'],
  charged: ['charge', 'indict'],
  convicted: ['convict'],
  sentenced: ['sentence', 'jail'],
  acquitted: ['acquit'],
  released: ['release', 'free'],
}

/** Whether a clause tells a status of somebody: "was arrested". */
export const isDeedOf = (fact: Fact, status: string, whom: string | null): boolean =>
  (deeds[status]?.includes(fact.predicate) ?? false) && fact.objects.some(({ entity }) => entity === whom)

/** Whom a status is of that names nobody: the only one whom the claim speaks of besides who accuses him. */
function onlyOther({ claim }: Telling, by: string | null, plain: readonly Fact[]): string | null {
  const joined = plain.flatMap(({ agents, objects }) => [...agents, ...objects]).flatMap(({ entity }) => entity ?? [])
  const [only, another] = new Set([...claim.about, ...joined].filter((id) => id !== by && id !== claim.speaker))
  return only !== undefined && another === undefined ? only : null
}

/** The date that a claim gives what was done to somebody. */
const dateOf = ({ claim }: Telling, whom: string): string | null =>
  claim.times.find(({ of, deed, edtf }) => of === 'content' && deed?.done === whom && edtf !== null)?.edtf ?? null

const small = new Set('a an the of in on at to for and or by with his her its their not'.split(' '))

/** A role of which only the wording is known. */
function roleOf(as: string, wording: string, entity: string | null, { claim }: Telling): Role {
  const words = (wording.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter((word) => !small.has(word))
  const before =
    wording
      .toLowerCase()
      .split(/ (?:of|for|in|at) /u)[0]!
      .match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return {
    as,
    head: before.at(-1) ?? words.at(-1) ?? '',
    words: [...new Set(words)],
    entity,
    entities: entity === null ? [] : [entity],
    span: spanOf(claim.content),
    wording,
    negated: false,
    quantity: null,
  }
}

const spanOf = (content: readonly Span[]): Span => ({ start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 })
