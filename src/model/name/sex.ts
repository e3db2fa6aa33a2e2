import { nameKey } from '../name.ts'
import { menNames, womenNames } from './data/gender.ts'
import { parsePerson } from './person.ts'

export type Sex = 'man' | 'woman'

/** As a title before it or the given name tells; null where neither does. */
export function sexOfName(name: string): Sex | null {
  const { sex } = parsePerson(name)
  if (sex) return sex
  const [given, surname] = nameKey(name).split(' ')
  if (!given || !surname) return null
  const [isMans, isWomans] = [menNames.has(given), womenNames.has(given)]
  return isMans === isWomans ? null : isMans ? 'man' : 'woman'
}
