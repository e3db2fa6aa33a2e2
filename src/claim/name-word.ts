import type { EntityKind } from '../model/entity.ts'
import { type Span, wordsAt } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import { determinerOf, isPlural, kindOf, namingWords, type Phrase } from './phrase.ts'

/** Words for many that a name does not begin with: "Most Republicans". */
const QUANTITY =
  /^(?:a|an|all|any|both|each|every|few|many|more|most|no|other|several|some|such|these|those|two|three|four|five)$/u

/** Endings of what people are called by their country, party or creed. */
const GROUP = /(?:ans|ards|crats|ese|ists|ites|lims|vatives|rals|ews|lics)$/u

/**
 * What a capital says of a noun that reading did not take for a name: a person, a body, or people by their country or party.
 * 'none' for what is no name at all, such as markup; null where the noun has no capital but the one of its sentence.
 */
export function properKind(text: string, { tree, head }: Phrase, source: readonly Span[]): EntityKind | 'none' | null {
  const { form, entity } = tree.words[head]!
  const words = namingWords(tree, head, source)
  const span = tree.spans(words)[0]
  const name = span ? wordsAt(text, span) : form
  if (!/^\p{Lu}/u.test(form) && !/\p{Lu}/u.test(form.slice(1)))
    return /^[@#<]/u.test(form) || !/\p{L}/u.test(form) ? 'none' : null
  if (tree.upos(head) !== 'PROPN' && !(words[0]! < head && tree.upos(head) === 'NOUN')) return null
  if (/[<>@=_|()[\]]|https?:/u.test(name) || /^\p{L}{1,3}\.$/u.test(name)) return 'none'
  const capitals = words.filter((word) => /^\p{Lu}/u.test(tree.words[word]!.form) && tree.upos(word) !== 'DET').length
  const quantity = QUANTITY.test(tree.low(words[0]!)) || tree.kid(head, 'nummod') >= 0
  if (isPlural(tree, head) && (quantity || capitals < 2 || GROUP.test(tree.low(head)))) return 'Unnamed'
  if (quantity) return 'Unnamed'
  // the first word of a sentence has a capital anyway
  if (tree.upos(head) === 'NOUN') return null
  if (entity?.endsWith('ORG') || /\.\p{L}{2,4}$/u.test(form) || /^\p{Lu}{2,}s?$/u.test(form)) return 'Organization'
  if (words.some((word) => word < head && kindOf(tree, word) === 'person')) return 'Person'
  return determinerOf(tree, head) === 'the' || capitals > 3 ? 'Organization' : 'Person'
}

/** A person’s name without the titles and roles before it: "band member Toma" is Toma. */
export function nameOfWords(tree: Tree, head: number): string {
  let first = head
  let last = head
  const isName = (word: number): boolean =>
    tree.upos(word) === 'PROPN' && /^\p{Lu}/u.test(tree.words[word]?.form ?? '') && kindOf(tree, word) === null
  while (first > 0 && isName(first - 1)) first--
  while (last + 1 < tree.length && isName(last + 1)) last++
  return Array.from({ length: last - first + 1 }, (_, at) => tree.words[first + at]!.form).join(' ')
}
