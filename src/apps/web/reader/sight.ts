/** Room kept above and below what is brought into sight, in pixels. */
const AIR = 24

/** Whether the margin stands beside the text, and not below it as on a narrow screen. */
export const isBeside = (margin: Element): boolean => getComputedStyle(margin).position !== 'static'

/**
 * Whether words are on the screen: all of them, or as much of a long quotation as a screen holds.
 * @param note what covers the foot of the window where it does not stand beside the words
 */
export function isInSight(words: readonly Element[], note: HTMLElement | null, beside: boolean): boolean {
  const rects = words.flatMap((piece) => [...piece.getClientRects()]).filter(({ width }) => width > 0)
  if (!rects.length) return false
  const top = document.getElementById('bar')?.offsetHeight ?? 0
  const foot = innerHeight - (note && !beside ? note.offsetHeight : 0)
  const first = Math.min(...rects.map((rect) => rect.top))
  const last = Math.max(...rects.map((rect) => rect.bottom))
  return last - first > foot - top ? first < foot && last > top : first >= top - 1 && last <= foot + 1
}

/**
 * Scrolls text and margin together until the words and their note are in sight; not at all if they are.
 * @param beside whether the note stands beside the words; else it covers the foot of the window
 */
export function bring(words: readonly Element[], note: HTMLElement | null, beside: boolean): void {
  const rects = words.map((piece) => piece.getBoundingClientRect())
  if (note && beside)
    rects.push(new DOMRect(0, Number.parseFloat(note.style.top) + topOf(note.offsetParent), 0, note.offsetHeight))
  const top = Math.min(...rects.map((rect) => rect.top))
  const end = Math.max(...rects.map((rect) => rect.bottom))
  const above = (document.getElementById('bar')?.offsetHeight ?? 0) + AIR
  const below = innerHeight - (note && !beside ? note.offsetHeight : 0) - AIR
  if (!rects.length || (top >= above && end <= below)) return
  // What is too long to be seen whole is shown from its beginning; the rest a third down, with what leads to it.
  const lead = beside && end - top < below - innerHeight / 3 ? innerHeight / 3 : above
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollTo({ top: scrollY + top - lead, behavior: still ? 'instant' : 'smooth' })
}

const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? 0
