import { legalForms } from './data/legal-form.ts'
import { soundKeys } from './sound.ts'
import type { Piece } from './split.ts'

const kindsOfForm = new Map<string, string[]>()
for (const [kind, forms] of Object.entries(legalForms))
  for (const form of forms) {
    const key = sounded(form.split(' '))
    kindsOfForm.set(key, [...(kindsOfForm.get(key) ?? []), kind])
  }
const longest = Math.max(...Object.values(legalForms).flatMap((forms) => forms.map((form) => form.split(' ').length)))

function sounded(words: readonly string[]): string {
  return words.map((each) => soundKeys(each)[0]).join(' ')
}

/** A name without the legal forms that it begins or ends with, as long as something remains; and their kinds. */
export function withoutForms(pieces: readonly Piece[]): { rest: readonly Piece[]; forms: readonly string[] } {
  const forms: string[] = []
  let rest = pieces
  for (let found = formOf(rest); found; found = formOf(rest)) {
    forms.push(...found.kinds)
    rest = found.rest
  }
  return { rest, forms }
}

function formOf(pieces: readonly Piece[]): { kinds: readonly string[]; rest: readonly Piece[] } | null {
  for (let length = Math.min(longest, pieces.length - 1); length > 0; length--) {
    const kinds = kindsOf(pieces.slice(-length))
    if (kinds) return { kinds, rest: pieces.slice(0, -length) }
    const before = pieces.slice(0, length)
    // one word before a name is a form only in capitals: "ООО", not "As"
    const first = length > 1 || isShouted(before[0]!) ? kindsOf(before) : undefined
    if (first) return { kinds: first, rest: pieces.slice(length) }
  }
  return null
}

const kindsOf = (pieces: readonly Piece[]): readonly string[] | undefined =>
  kindsOfForm.get(sounded(pieces.map(({ text }) => text)))

const isShouted = ({ form }: Piece): boolean => form.length > 1 && form === form.toUpperCase()
