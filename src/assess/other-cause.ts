import type { Role } from '../model/gist.ts'
import type { Aligned } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { causal, causing, planned, results, spontaneous } from './data/noun.ts'
import type { Fact } from './fact.ts'
import { type Known, type Match, matched, wordingOf } from './role.ts'

/** What is put down to what. */
interface Cause {
  readonly effect: Role
  readonly causes: readonly Role[]
}

/** Causes that exclude each other, and two of which nothing says that they do: a thing may have more than one. */
const EXCLUSIVE = 2.5
const OTHER = 0.8

/** One thing put down to two causes. */
export function otherCause({ a, b, sameTime }: Aligned, known: Known): Clash | null {
  if (a.denied || b.denied || sameTime === false) return null
  const [one, other] = [causeOf(a), causeOf(b)]
  if (!one || !other) return null
  const effect = matched(one.effect, other.effect, known)
  if (effect.likeness !== 'same') return null
  const pairs = one.causes.flatMap((cause) => other.causes.map((each) => matched(cause, each, known)))
  if (pairs.some(({ likeness }) => ['same', 'compatible', 'unknown'].includes(likeness))) return null
  const clash = pairs.find(isExclusive) ?? pairs[0]
  if (!clash) return null
  const detail = `one puts it down to ${wordingOf(clash.a, known)}, the other to ${wordingOf(clash.b, known)}`
  return {
    type: 'other cause',
    isWhole: true,
    reasons: [
      { feature: 'effect', detail: `both of ${wordingOf(effect.a, known)}`, weight: 1 + effect.strength },
      { feature: 'cause', detail, weight: isExclusive(clash) ? EXCLUSIVE : OTHER },
    ],
  }
}

/** Words that exclude each other, or what is planned against what breaks out. */
function isExclusive({ likeness, a, b }: Match): boolean {
  const is = (role: Role, list: ReadonlySet<string>): boolean => role.words.some((word) => list.has(word))
  const either = (one: Role, other: Role): boolean =>
    is(one, planned) && !is(one, spontaneous) && is(other, spontaneous) && !is(other, planned)
  return likeness === 'opposed' || either(a, b) || either(b, a)
}

/** "X is the result of Y", "Y caused X", "X was sacked because of Y". */
function causeOf(fact: Fact): Cause | null {
  const { predicate, form, agents, objects, others } = fact
  const effect = agents[0] ?? objects[0]
  const of = (places: readonly string[]): Role[] => others.filter(({ as }) => places.includes(as))
  if (effect && form === 'noun' && results.has(predicate)) return asCause(effect, of(['of']))
  if (effect && /^(?:result|stem|arise|follow|come)$/u.test(predicate)) return asCause(effect, of(['from', 'of']))
  if (causing.has(predicate) && objects[0]) return asCause(objects[0], agents)
  return effect
    ? asCause(
        effect,
        others.filter(({ as }) => causal.has(as)),
      )
    : null
}

const asCause = (effect: Role, causes: readonly Role[]): Cause | null => (causes.length ? { effect, causes } : null)

/** What a cause is found under besides its words: the thing that is put down to it. */
export const effectOf = (fact: Fact): Role | null => causeOf(fact)?.effect ?? null
