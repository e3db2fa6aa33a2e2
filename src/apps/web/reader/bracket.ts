/** Lines that follow one another, in pixels below the text's top. */
export interface Run {
  readonly top: number
  readonly bottom: number
}

/** A bracket beside the lines of a claim's content; `depth` 0 is furthest out. */
export interface Bracket extends Run {
  readonly claim: string
  readonly depth: number
}

/** Brackets further in than this share the innermost place. */
const DEEPEST = 4

/** The lines that a content stands on, joined where nothing but a paragraph's end, less than a line, is between them. */
function runsOf(rects: readonly Run[], line: number): Run[] {
  const runs: { top: number; bottom: number }[] = []
  for (const { top, bottom } of [...rects].sort((a, b) => a.top - b.top)) {
    const last = runs.at(-1)
    if (last && top - last.bottom < line) last.bottom = Math.max(last.bottom, bottom)
    else runs.push({ top, bottom })
  }
  return runs
}

/**
 * A bracket for every content, outer ones further out. Two that meet on one line share its height.
 * @param contents in the order of the text, with the rectangles of their words
 * @param line height of a line
 */
export function bracketsOf(
  contents: readonly { readonly claim: string; readonly depth: number; readonly rects: readonly Run[] }[],
  line: number,
): Bracket[] {
  const all = contents
    .flatMap(({ claim, depth, rects }) =>
      runsOf(rects, line).map((run) => ({ ...run, claim, depth: Math.min(depth, DEEPEST) })),
    )
    .sort((a, b) => a.top - b.top || a.bottom - b.bottom)
  const lowest = new Map<number, (typeof all)[number]>()
  for (const run of all) {
    const before = lowest.get(run.depth)
    if (before && before.bottom > run.top) {
      const middle = (Math.max(before.top, run.top) + Math.min(before.bottom, run.bottom)) / 2
      before.bottom = Math.max(before.top + 4, middle - 1.5)
      run.top = Math.min(run.bottom - 4, middle + 1.5)
    }
    lowest.set(run.depth, run)
  }
  return all
}
