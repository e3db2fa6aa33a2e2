const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether for every word that was typed there is a word that begins so, accents and case aside. */
export function beginsSo(typed: string, ...texts: readonly string[]): boolean {
  const words = texts.flatMap(wordsOf)
  return wordsOf(typed).every((asked) => words.some((word) => word.startsWith(asked)))
}
