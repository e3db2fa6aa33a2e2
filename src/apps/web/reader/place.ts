/** A note of the margin: where its words begin, and how high it is, in pixels. */
export interface Placed {
  readonly at: number
  readonly height: number
}

/**
 * Where notes stand in the margin: beside their words if there is room, else below the note before them. The focused
 * note stands exactly beside its words, and those above it make way upwards.
 * @param notes in the order of the text
 * @param focused index; -1 for none
 * @param gap least room between two notes
 * @param least no note stands above this; where there is no room, the focused one gives way too
 * @returns the top of each
 */
export function place(notes: readonly Placed[], focused: number, gap: number, least = 0): number[] {
  const tops: number[] = []
  let free = Number.NEGATIVE_INFINITY
  notes.forEach((note, index) => {
    const top = index === focused ? note.at : Math.max(note.at, free)
    tops.push(top)
    free = top + note.height + gap
  })
  for (let index = focused - 1; index >= 0; index--) {
    const note = notes[index]
    const top = tops[index]
    const below = tops[index + 1]
    if (!note || top === undefined || below === undefined || top + note.height + gap <= below) break
    tops[index] = below - gap - note.height
  }
  let floor = least
  return tops.map((top, index) => {
    const lowered = Math.max(top, floor)
    floor = lowered + (notes[index]?.height ?? 0) + gap
    return lowered
  })
}
