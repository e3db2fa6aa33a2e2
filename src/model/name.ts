/**
 * The form under which two spellings of a name are the same name: compatibility forms and accents folded, lower case, no
 * marks of punctuation, words in their order. Scripts are not bridged: Варга and Varga differ.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
