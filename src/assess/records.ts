import type { KnownEntities } from '../model/assess.ts'
import type { Role } from '../model/gist.ts'
import { sharedAffair } from './affair.ts'
import { destroying, records } from './data/noun.ts'
import type { Fact } from './fact.ts'

/**
 * The papers that a fact tells the destruction of, with a date: "the files", "the boxes of the fund"; not "a file" or "some papers",
 * which may be any.
 */
export const recordsDestroyed = ({ predicate, objects, when }: Fact): readonly Role[] =>
  when && destroying.has(predicate) ? objects.filter(areTold) : []

const areTold = ({ entity, head, negated, wording }: Role): boolean =>
  entity === null && !negated && records.has(head) && DEFINITE.test(wording)

const DEFINITE = /^(?:the|these|those|all|its|his|her|their|\S+['’]s)\s/iu

/**
 * The names by which both tell when the papers of one affair were destroyed, by words that may be meant of the same ones: "the files"
 * and "the boxes"; not the files of two deputies, nor "the files" and "the files of the harbour office", unless that is what the
 * affair is about. None where they do not.
 */
export function recordsOfOne(a: Fact, b: Fact, entities: KnownEntities): readonly string[] {
  const [mine, more] = recordsDestroyed(a)
  const [theirs, moreToo] = recordsDestroyed(b)
  if (!mine || !theirs || more || moreToo) return []
  const affair = sharedAffair(a.telling.document, b.telling.document, entities)
  const known = affair.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const isTold = (role: Role, other: Role): boolean =>
    role.words.every((word) => word === role.head || other.words.includes(word) || known.includes(word))
  return isTold(mine, theirs) && isTold(theirs, mine) ? affair : []
}
