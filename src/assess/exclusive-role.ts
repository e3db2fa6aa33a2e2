import { type Interval, intervalOf, mayCoincide } from '../model/calendar.ts'
import type { Role } from '../model/gist.ts'
import type { Aligned } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { severalOffices, soleAmongSeveral, soleOffices } from './data/kind.ts'
import type { Fact } from './fact.ts'
import type { Key } from './key.ts'
import { type Known, wordingOf } from './role.ts'

/** As sharp as another actor of what one alone does, and no name need be shared but the body's. */
const ROLES = 2

/** Two texts that both say "is" were written so near each other in days that no successor need have come between. */
const AT_ONCE = 7

/** An office of which there is one, with who is said to hold it. */
interface Office {
  readonly holder: Role
  /** "head", "prime minister" */
  readonly name: string
  /** entities it is of */
  readonly bodies: readonly string[]
  /** words that tell of what it is, where no entity does */
  readonly words: readonly string[]
  readonly said: Role
}

/** Two people said to hold one office of one body at one time. */
export function exclusiveRole({ a, b }: Aligned, known: Known): Clash | null {
  const [one, other] = [officeIn(a), officeIn(b)]
  if (!one || !other || !areOneOffice(one, other, known) || !areAtOnce(a, b)) return null
  const [mine, theirs] = [one.holder.entity, other.holder.entity].map((id) => known.entities.get(id ?? ''))
  if (one.holder.entity === other.holder.entity || mine?.kind !== 'Person' || theirs?.kind !== 'Person') return null
  const [office, its] = [one, other].map(({ said }) => wordingOf(said, known))
  const detail = `one says that ${mine.name} was “${office}”, the other that ${theirs.name} was “${its}”, at one time`
  return {
    type: 'exclusive roles',
    isWhole: true,
    reasons: [
      { feature: 'office', detail: `both of one office: “${one.name}”`, weight: 1 },
      { feature: 'body', detail: `of one body: ${wordingOf(bodyOf(one, known), known)}`, weight: 1.5 },
      { feature: 'holder', detail, weight: ROLES },
    ],
  }
}

const bodyOf = ({ bodies, words, said }: Office, { entities }: Known): Role => ({
  ...said,
  entity: bodies.find((id) => entities.has(id)) ?? null,
  wording: words.join(' '),
})

/** "the head of the Customs Service", "Kordia’s prime minister", put forward as so; null for deputies, members, former heads. */
function officeIn({ form, said, denied, mode, agents, others, tense, predicate }: Fact): Office | null {
  const [holder, another] = agents
  if (form !== 'noun' || !said || denied || (mode !== 'actual' && mode !== 'presupposed')) return null
  if (
    !holder ||
    another ||
    holder.entity === null ||
    !soleOffices.has(predicate) ||
    said.wording.includes(`${predicate}s`)
  )
    return null
  if (said.words.some((word) => severalOffices.has(word)) || (mode === 'presupposed' && tense !== null)) return null
  const which = soleAmongSeveral.get(predicate)
  const behind = others.filter(({ as }) => as === 'of' || as === 'for')
  const told = [...said.words, ...behind.flatMap(({ words }) => words)]
  const kind = which && told.find((word) => which.has(word))
  if (which && kind === undefined) return null
  const isOf = (id: string): boolean => id !== holder.entity
  return {
    holder,
    said,
    name: kind === undefined ? predicate : `${kind} ${predicate}`,
    bodies: [...new Set([...said.entities, ...behind.flatMap(({ entities }) => entities)])].filter(isOf).sort(),
    words: [...new Set(told)].filter((word) => word !== predicate && word !== kind).sort(),
  }
}

/** Of one name and one body: the same entity, or, where no entity is known, the same words and more than one. */
function areOneOffice(one: Office, other: Office, { lexicon }: Known): boolean {
  if (!['same', 'near'].includes(lexicon.relation(one.name, other.name, 'noun') ?? '')) return false
  if (one.bodies.length || other.bodies.length) return one.bodies.some((id) => other.bodies.includes(id))
  return one.words.length > 1 && one.words.join() === other.words.join()
}

/** Whether each held it while the other did, as far as dates tell: who held it in one year may have followed on another. */
function areAtOnce(a: Fact, b: Fact): boolean {
  const [one, other] = [heldIn(a), heldIn(b)]
  if (!one || !other) return false
  if (one.throughout && other.throughout) return mayCoincide(one.throughout, other.throughout)
  const isWithin = (day: Interval | null, long: Interval | null): boolean =>
    day !== null && long !== null && long.earliest <= day.earliest && day.latest <= long.latest
  if (isWithin(one.once, other.throughout) || isWithin(other.once, one.throughout)) return true
  if (!one.once || !other.once) return false
  const [first, last] = [Math.min(one.once.earliest, other.once.earliest), Math.max(one.once.latest, other.once.latest)]
  return last - first <= AT_ONCE
}

/** When an office was held: all the time between two dates, or at some time in one. What "is" was when the text came out. */
function heldIn({ when, tense, mode, telling }: Fact): { throughout: Interval | null; once: Interval | null } | null {
  const published = tense === 'present' && mode === 'actual' ? telling.document.published : null
  const edtf = (when?.year === 'untold' ? null : when?.edtf) ?? published
  const days = edtf === null ? null : intervalOf(edtf)
  if (edtf === null || !days) return null
  const [from, to] = edtf.split('/')
  if (to === undefined) return { throughout: null, once: days }
  const [begun, ended] = [intervalOf(from!), intervalOf(to)]
  const whole = { earliest: (begun ?? days).latest, latest: (ended ?? days).earliest }
  return begun && ended && whole.earliest <= whole.latest ? { throughout: whole, once: null } : null
}

/** Under what a fact is found as one that says who holds an office. */
export function officeKeys(fact: Fact): readonly Key[] {
  const office = officeIn(fact)
  if (!office) return []
  return office.bodies.length
    ? office.bodies.map((id): Key => ['office of', id])
    : [['office of', office.words.join(' ')]]
}
