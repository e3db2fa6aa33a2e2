import type { Role } from '../model/gist.ts'
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
 * Whether both tell when the papers were destroyed, by words that may be meant of the same ones: "the files" and "the boxes", but not
 * the files of two deputies, nor the files of the fund and the letters of the bank.
 */
export function areTheRecords(a: Fact, b: Fact): boolean {
  const [mine, more] = recordsDestroyed(a)
  const [theirs, moreToo] = recordsDestroyed(b)
  if (!mine || !theirs || more || moreToo) return false
  if (mine.entities.length && theirs.entities.length) return mine.entities.some((id) => theirs.entities.includes(id))
  const [others, othersToo] = [mine, theirs].map(({ words, head }) => words.filter((word) => word !== head))
  return !others!.length || !othersToo!.length || others!.some((word) => othersToo!.includes(word))
}
