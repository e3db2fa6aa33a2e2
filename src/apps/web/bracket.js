// @ts-check
import { h } from './dom.js'

/**
 * @typedef {{ top: number, bottom: number }} Run lines that follow one another, in pixels below the text's top
 * @typedef {{ claim: string, depth: number, elements: readonly Element[] }} Bracketed
 */

/** Brackets further in than this share the innermost place. */
const DEEPEST = 4

/**
 * The lines that a content stands on, joined where nothing but a paragraph's end is between them.
 * @param {readonly Element[]} elements
 * @param {number} origin
 * @param {number} line height of a line
 * @returns {Run[]}
 */
export function runsOf(elements, origin, line) {
  const rects = elements.flatMap((element) => [...element.getClientRects()]).filter((rect) => rect.width > 0)
  /** @type {Run[]} */
  const runs = []
  for (const { top, bottom } of rects.sort((a, b) => a.top - b.top)) {
    const last = runs.at(-1)
    if (last && top - origin - last.bottom < line) last.bottom = Math.max(last.bottom, bottom - origin)
    else runs.push({ top: top - origin, bottom: bottom - origin })
  }
  return runs
}

/**
 * Draws a bracket beside every content, outer ones further out. Two that meet on one line share its height.
 * @param {HTMLElement} gutter
 * @param {HTMLElement} text
 * @param {readonly Bracketed[]} contents in the order of the text
 * @param {ReadonlySet<string>} own claims in the outlet's own voice, drawn lightly
 * @returns {Map<string, HTMLElement[]>} the brackets of each claim
 */
export function drawBrackets(gutter, text, contents, own) {
  const origin = text.getBoundingClientRect().top
  const line = Number.parseFloat(getComputedStyle(text).lineHeight)
  /** @type {Map<string, HTMLElement[]>} */
  const drawn = new Map()
  /** @type {(Run & { depth: number, claim: string })[]} */
  const all = contents.flatMap(({ claim, depth, elements }) =>
    runsOf(elements, origin, line).map((run) => ({ ...run, claim, depth: Math.min(depth, DEEPEST) })),
  )
  const lowest = new Map()
  for (const run of all.sort((a, b) => a.top - b.top || a.bottom - b.bottom)) {
    const before = lowest.get(run.depth)
    if (before && before.bottom > run.top) {
      const middle = (Math.max(before.top, run.top) + Math.min(before.bottom, run.bottom)) / 2
      before.bottom = Math.max(before.top + 4, middle - 1.5)
      run.top = Math.min(run.bottom - 4, middle + 1.5)
    }
    lowest.set(run.depth, run)
  }
  gutter.replaceChildren(
    ...all.map(({ top, bottom, depth, claim }) => {
      const bracket = h('span', { class: own.has(claim) ? 'bracket own' : 'bracket', 'data-depth': depth })
      bracket.style.top = `${top}px`
      bracket.style.height = `${bottom - top}px`
      drawn.set(claim, [...(drawn.get(claim) ?? []), bracket])
      return bracket
    }),
  )
  return drawn
}
