import { useLayoutEffect, useState } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { type Bracket, bracketsOf } from './bracket.ts'
import { place } from './place.ts'
import { isBeside } from './sight.ts'
import type { Spread } from './spread.ts'

/** Room between two notes, in pixels. */
const GAP = 14

/** Where brackets and notes stand, in pixels below the top of the text and of the margin. */
export interface Layout {
  readonly brackets: readonly Bracket[]
  /** by claim; null where the margin does not stand beside the text */
  readonly tops: ReadonlyMap<string, number> | null
  /** of the whole margin */
  readonly height: number
}

const nothing: Layout = { brackets: [], tops: null, height: 0 }

/** The elements that a sheet is measured by. */
export interface Measured {
  readonly text: HTMLElement
  readonly margin: HTMLElement
  readonly pieces: readonly HTMLElement[]
}

/** The pieces of a text that was drawn, by their numbers. */
export const piecesIn = (text: HTMLElement): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('[data-piece]')]

function layOut(
  { text, margin, pieces }: Measured,
  spread: Spread,
  shown: readonly ClaimView[],
  focused: string | null,
) {
  const origin = text.getBoundingClientRect().top
  const line = Number.parseFloat(getComputedStyle(text).lineHeight)
  const rectsOf = (numbers: readonly number[]) =>
    numbers
      .flatMap((number) => [...(pieces[number]?.getClientRects() ?? [])])
      .filter((rect) => rect.width > 0)
      .map(({ top, bottom }) => ({ top: top - origin, bottom: bottom - origin }))
  const brackets = bracketsOf(
    shown.map((claim) => ({
      claim: claim.id,
      depth: spread.depth.get(claim.id) ?? 0,
      rects: rectsOf(spread.piecesOf(claim).content),
    })),
    line,
  )
  if (!isBeside(margin)) return { brackets, tops: null, height: 0 }
  const top = margin.getBoundingClientRect().top
  const boxes = shown.map((claim) => {
    const first = pieces[spread.piecesOf(claim).all[0] ?? -1]
    const note = margin.querySelector<HTMLElement>(`#note-${claim.id}`)
    return { at: (first?.getBoundingClientRect().top ?? top) - top, height: note?.offsetHeight ?? 0 }
  })
  const summary = margin.querySelector<HTMLElement>('.margin-summary')?.offsetHeight ?? 0
  const tops = place(
    boxes,
    shown.findIndex(({ id }) => id === focused),
    GAP,
    summary + GAP,
  )
  const last = boxes.length - 1
  return {
    brackets,
    tops: new Map(shown.map(({ id }, index) => [id, tops[index] ?? 0])),
    height: last < 0 ? 0 : (tops[last] ?? 0) + (boxes[last]?.height ?? 0),
  }
}

/**
 * Puts the notes beside their words and the brackets beside their lines, again whenever the text takes another shape.
 * @param focused the whole whose note stands exactly beside its words
 * @param change whatever else makes a note higher or lower
 */
export function useLayout(
  measure: () => Measured | null,
  spread: Spread,
  shown: readonly ClaimView[],
  focused: string | null,
  change: string,
): Layout {
  const [layout, setLayout] = useState(nothing)
  const [shape, setShape] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when what is drawn has changed
  useLayoutEffect(() => {
    const measured = measure()
    if (measured) setLayout(layOut(measured, spread, shown, focused))
  }, [spread, shown, focused, change, shape])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet keeps its text
  useLayoutEffect(() => {
    const reshape = (): void => setShape((n) => n + 1)
    const watch = new ResizeObserver(reshape)
    const text = measure()?.text
    if (text) watch.observe(text)
    void document.fonts.ready.then(reshape)
    return () => watch.disconnect()
  }, [])
  return layout
}
