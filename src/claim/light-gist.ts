import type { Clause, Role } from '../model/gist.ts'
import { NONE, type Words } from '../model/tree.ts'
import type { Read } from './clause-gist.ts'
import { standingOf } from './clause-mode.ts'
import { concernOf, withOf } from './concern.ts'
import { bearing, partaking } from './data/light-verb.ts'
import { deedAt, deedRoles } from './deed-gist.ts'
import { isVerb, saidOf } from './doer.ts'
import { caseOf, type Scene, spanOf } from './filler.ts'
import { isUndergone, objectsOf } from './plain.ts'
import { rolesOf } from './role-gist.ts'
import { agentOf } from './subject.ts'

/** What a verb says that tells its deed by another word, and the words that tell it, so that it is not told again. */
export interface Light {
  /** null: a verb behind it says it all */
  readonly read: Read | null
  readonly told: Words
}

/**
 * "had nothing to do with the arrest", "made a decision", "took part in the killing", "was behind the dismissal": the deed that is
 * meant, done or not by whom the verb is said of. null for any other verb.
 */
export function lightAt(scene: Scene, word: number): Light | null {
  const { tree } = scene
  if (tree.kid(word, 'cop') >= 0) return behind(scene, word)
  if (!isVerb(tree, word)) return null
  return concern(scene, word) ?? part(scene, word) ?? borne(scene, word)
}

function concern(scene: Scene, verb: number): Light | null {
  const { tree } = scene
  const act = concernOf(tree, verb)
  if (act < 0) return null
  const target = withOf(tree, act, verb)
  if (isVerb(tree, target)) return { read: null, told: [act] }
  const doer = saidOf(tree, verb)
  const deed = deedOf(scene, target, verb, doer)
  if (deed) return { ...deed, told: [act, ...deed.told] }
  const roles = [...rolesOf(scene, 'agent', doer), ...rolesOf(scene, 'with', target)]
  return { read: made(scene, verb, 'have to do', roles), told: [act] }
}

/** "took part in the killing", "participated in it", "was involved in it". */
function part(scene: Scene, verb: number): Light | null {
  const { tree } = scene
  const noun = partaking.get(tree.lemma(verb))
  const object = tree.kid(verb, 'obj')
  const shares = noun?.has(tree.lemma(object)) ?? /^(?:participate|engage|involve)$/u.test(tree.lemma(verb))
  if (!shares || (tree.lemma(verb) === 'involve' && !isUndergone(tree, verb))) return null
  const target = [verb, object]
    .flatMap((word) => (word < 0 ? [] : tree.kids(word, 'obl', 'nmod')))
    .find((kid) => caseOf(tree, kid) === 'in')
  // "was involved in promoting trade"
  const act = tree
    .kids(verb, 'advcl')
    .some((kid) => tree.xpos(kid) === 'VBG' && tree.low(tree.kid(kid, 'mark')) === 'in')
  if (target === undefined || isVerb(tree, target))
    return target === undefined && !act ? null : { read: null, told: [] }
  const doer = saidOf(tree, verb)
  return (
    deedOf(scene, target, verb, doer) ?? {
      read: made(scene, verb, 'take part', [...rolesOf(scene, 'agent', doer), ...rolesOf(scene, 'in', target)]),
      told: [object],
    }
  )
}

/** "made the decision", "the decision was made by Toma". */
function borne(scene: Scene, verb: number): Light | null {
  const { tree } = scene
  if (!bearing.has(tree.lemma(verb))) return null
  const undergone = isUndergone(tree, verb)
  const noun = undergone ? saidOf(tree, verb) : (objectsOf(tree, verb)[0] ?? NONE)
  // "had a meeting", not "had Varga’s confession": a deed of somebody else is had, not done
  if (noun < 0 || tree.kid(noun, 'nmod:poss') >= 0 || !deedAt(tree, noun)) return null
  return deedOf(scene, noun, verb, undergone ? agentOf(tree, verb) : saidOf(tree, verb), verb)
}

/** "was behind the arrest" */
function behind(scene: Scene, word: number): Light | null {
  const { tree } = scene
  return caseOf(tree, word) === 'behind' ? deedOf(scene, word, word, saidOf(tree, word)) : null
}

/** A deed told by its noun as done by somebody; `verb`: on which it hangs whether that is so. */
function deedOf(scene: Scene, noun: number, verb: number, doer: number, more: number = NONE): Light | null {
  const { tree } = scene
  const deed = deedAt(tree, noun)
  if (!deed) return null
  const roles = deedRoles(scene, noun, deed, doer)
  // "launched an attack on the bank": the phrase may hang on the verb
  const known = new Set(roles.map(({ as }) => as))
  const others =
    more < 0
      ? []
      : tree.kids(more, 'obl').filter((kid) => !scene.isTime(kid) && !['', 'by'].includes(caseOf(tree, kid)))
  const rest = others.flatMap((kid) => {
    const as = caseOf(tree, kid)
    const done = as === 'against' && deed.of === 'object' && !known.has('object')
    return rolesOf(scene, done ? 'object' : as, kid)
  })
  return { read: made(scene, verb, deed.verb, [...roles, ...rest]), told: [noun] }
}

function made(scene: Scene, verb: number, predicate: string, roles: readonly Role[]): Read {
  const { tree } = scene
  const standing = standingOf(tree, verb)
  const { negated, mode, tense } = standing
  const cop = tree.kid(verb, 'cop')
  const clause: Clause = {
    predicate,
    form: 'verb',
    span: spanOf(tree, cop < 0 ? verb : cop),
    negated,
    mode,
    tense,
    roles,
  }
  return { standing, clause }
}
