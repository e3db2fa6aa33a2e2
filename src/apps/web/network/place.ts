import type { Dot, Plot } from './plot.ts'

/** A dot where it is drawn, in pixels. */
export interface Placed extends Dot {
  readonly x: number
  readonly y: number
}

/** How wide a letter of a name is on the whole, how high a line of it; pixels. */
const LETTER = 6.8
const LINE = 18
/** Left and right of the outermost dots, above and below. */
const SIDE = 20
const EDGE = 24
/** Rounds in which names that lie upon each other are pushed apart. */
const ROUNDS = 60

/** The dots of a plot on a stage of this size, none of their names upon another as far as there is room. */
export function placed({ graph }: Plot, width: number, height: number): Placed[] {
  const dots = graph.mapNodes((_id, dot) => dot)
  const [left, right] = [Math.min(...dots.map(({ x }) => x)), Math.max(...dots.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...dots.map(({ y }) => y)), Math.max(...dots.map(({ y }) => y))]
  const part = (value: number, from: number, to: number): number => (to > from ? (value - from) / (to - from) : 0.5)
  const spots = dots.map((dot) => {
    const name = Math.min(dot.label.length * LETTER + 12, width / 2)
    return {
      dot,
      name,
      x: SIDE + part(dot.x, left, right) * (width - 2 * SIDE - name),
      y: EDGE + part(dot.y, top, bottom) * (height - 2 * EDGE),
    }
  })
  for (let round = 0; round < ROUNDS; round++) {
    spots.sort((a, b) => a.y - b.y || (a.dot.id < b.dot.id ? -1 : 1))
    for (const [at, upper] of spots.entries())
      for (const lower of spots.slice(at + 1)) {
        const gap = lower.y - upper.y
        if (gap >= LINE || upper.x + upper.name < lower.x || lower.x + lower.name < upper.x) continue
        const push = (LINE - gap) / 2
        upper.y = Math.max(EDGE, upper.y - push)
        lower.y = Math.min(height - EDGE, lower.y + push)
      }
  }
  return spots.map(({ dot, x, y }) => ({ ...dot, x, y }))
}
