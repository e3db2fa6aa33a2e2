import type { Entity } from '../model/entity.ts'
import { menNames, menWords, womenNames, womenWords } from '../model/name/data/gender.ts'
import type { Sex } from '../model/name/sex.ts'

/** As titles, kinship words and given names tell whether "he" or "she" may mean somebody; null where nothing does. */
export function sexOf(entity: Entity, text: string): Sex | null {
  const given = entity.name.split(/\s+/u)[0]!.toLowerCase()
  const beside = entity.mentions.slice(0, 8).flatMap(({ start, end }) => {
    const before = lettersOf(sameSentence(text.slice(Math.max(0, start - 24), start))).slice(-2)
    return entity.kind === 'Unnamed' ? lettersOf(text.slice(start, end)) : before
  })
  const words = [given, ...beside]
  const she = words.some((word) => womenWords.has(word)) || womenNames.has(given)
  const he = words.some((word) => menWords.has(word)) || menNames.has(given)
  return she === he ? null : she ? 'woman' : 'man'
}

/** What of the words before a name belongs to its sentence: "Mr. ", but not the husband who ends the line before. */
function sameSentence(before: string): string {
  const last = before.split(/[\n!?:;”"]|\.\s+(?=\S)/u).at(-1)!
  return /\p{L}{5,}\.\s*$/u.test(last) ? '' : last
}

const lettersOf = (words: string): string[] => words.toLowerCase().match(/\p{L}+/gu) ?? []
