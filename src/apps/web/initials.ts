/** The initials of whoever decided: of a name of one word its first two letters. */
export const initialsOf = (name: string): string => {
  const words = name.match(/\p{L}+/gu) ?? []
  const letters = words.length > 1 ? words.map((word) => [...word][0]) : [...(words[0] ?? '')].slice(0, 2)
  return letters.slice(0, 3).join('').toUpperCase() || '?'
}
