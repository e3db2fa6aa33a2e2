import type { Passage } from '../model/document.ts'
import type { Quotation } from '../model/reading.ts'
import type { Span } from '../model/text.ts'

/**
 * Quotation marks that pair. Straight ones tell opening from closing by what stands beside them. A single mark is a
 * quotation only where it cannot be an apostrophe.
 */
const PAIRS: Record<string, readonly string[]> = {
  '“': ['”', '“', '"'],
  '„': ['“', '”'],
  '«': ['»'],
  '"': ['"', '”'],
  '‘': ['’'],
}

/** How many paragraphs a quotation may run on without being reopened; articles that quote a whole chapter are rare. */
const LONGEST_RUN = 24

/** Quotations inside quotations beyond which marks are noise. */
const DEEPEST = 8

interface Mark {
  readonly at: number
  /** where the words behind it begin: typewriters make a mark of two apostrophes */
  readonly end: number
  readonly sign: string
  readonly role: 'open' | 'close'
}

interface Open {
  readonly sign: string
  readonly start: number
  readonly pieces: Span[]
  pieceStart: number
}

/**
 * Finds quotations in the running text: nested ones; ones that run over paragraphs, reopened at each or not; titles
 * whose inner and outer closing marks fell into one; and ones whose opening mark was lost after a quotation just before.
 * Sorted by start, outer before inner.
 */
export function quotations(text: string, passages: readonly Passage[]): Quotation[] {
  const blocks = passages.filter((passage) => passage.kind !== 'furniture')
  const marked = blocks.map((block) => marks(text, block))
  const found: { start: number; end: number; inner: Span[]; closed: boolean }[] = []
  const stack: Open[] = []
  let carried = 0 // how many paragraphs the open quotation has run on

  const close = (end: number, innerEnd: number, closed: boolean): void => {
    const open = stack.pop()!
    if (innerEnd > open.pieceStart) open.pieces.push({ start: open.pieceStart, end: innerEnd })
    if (open.pieces.length) found.push({ start: open.start, end, inner: open.pieces, closed })
  }

  for (const [index, block] of blocks.entries()) {
    const here = marked[index]!
    let skip = -1
    const outer = stack[0]
    if (outer) {
      const first = here[0]
      const reopening = first?.role === 'open' && first.sign === outer.sign && first.at === block.start ? first : null
      if (reopening) skip = 0
      outer.pieceStart = reopening ? reopening.end : block.start
    } else if (lostOpening(here, found.at(-1)?.end ?? -1, blocks[index - 1])) {
      stack.push({ sign: '“', start: block.start, pieces: [], pieceStart: block.start })
    }
    for (const [number, mark] of here.entries()) {
      if (number === skip) continue
      if (mark.role === 'open') {
        if (stack.length === DEEPEST) continue
        stack.push({ sign: mark.sign, start: mark.at, pieces: [], pieceStart: mark.end })
        continue
      }
      const depth = stack.findLastIndex((open) => PAIRS[open.sign]!.includes(mark.sign))
      if (depth < 0) continue
      while (stack.length > depth + 1) close(mark.at, mark.at, false)
      close(mark.end, mark.at, true)
      // one closing mark at the end of a paragraph also closes what was opened in mid-paragraph and has no other; what was
      // opened at its head is a block that may run on
      const last = number === here.length - 1 && /^[\s.,;:!?…)]*$/u.test(text.slice(mark.end, block.end))
      if (last && stack.length === 1 && stack[0]!.start > block.start) close(mark.end, mark.at, true)
    }
    while (stack.length > 1) close(block.end, block.end, false)
    const open = stack[0]
    if (!open) {
      carried = 0
      continue
    }
    if (carried < LONGEST_RUN && runsOn(marked, index + 1, open.sign, blocks)) {
      carried++
      if (block.end > open.pieceStart) open.pieces.push({ start: open.pieceStart, end: block.end })
    } else {
      close(block.end, block.end, false)
      carried = 0
    }
  }
  return nest(found)
}

/**
 * Whether a quotation open at the end of a paragraph goes on: the next paragraph reopens it, or one of the following
 * closes a quotation that it did not open.
 */
function runsOn(marked: readonly (readonly Mark[])[], from: number, sign: string, blocks: readonly Passage[]): boolean {
  for (let index = from; index < Math.min(marked.length, from + LONGEST_RUN); index++) {
    const here = marked[index]!
    if (here[0]?.role === 'open' && here[0].sign === sign && here[0].at === blocks[index]!.start) return index === from
    let depth = 0
    for (const mark of here) {
      if (mark.role === 'open') depth++
      else if (depth > 0) depth--
      else if (PAIRS[sign]!.includes(mark.sign)) return true
    }
  }
  return false
}

/** A paragraph right behind a quotation that closes one it never opened: its opening mark was lost. */
function lostOpening(here: readonly Mark[], lastEnd: number, before: Passage | undefined): boolean {
  if (!before || lastEnd < before.end - 3 || lastEnd > before.end) return false
  let depth = 0
  for (const mark of here) {
    if (mark.role === 'open') depth++
    else if (mark.sign !== '’' && --depth < 0) return true
  }
  return false
}

/** Signs of which two in a row are a straight mark. */
const TWICE = /['`´]/u

/** The quotation marks of a passage, told apart from apostrophes, feet and inches. */
function marks(text: string, passage: Span): Mark[] {
  const found: Mark[] = []
  let straight = false
  let curly = 0 // how many curly marks are open
  let single = false
  for (let at = passage.start; at < passage.end; at++) {
    const twice = TWICE.test(text[at]!) && text[at + 1] === text[at] && at + 1 < passage.end
    const end = twice ? at + 2 : at + 1
    const sign = twice ? '"' : text[at]!
    const before = at > passage.start ? text[at - 1]! : ' '
    const after = end < passage.end ? text[end]! : ' '
    const free = /[\s([{—–\-/“"«„]/u.test(before)
    if (sign === '"') {
      // “as if by a slip of the keys"
      if (!straight && curly > 0 && !free && /[\s.,;:!?…)—–-]/u.test(after)) {
        curly--
        found.push({ at, end, sign, role: 'close' })
        continue
      }
      if (/\d/.test(before) && !straight) continue // 6'2" and 12"
      straight = straight ? !/[\s.,;:!?…)’”—–-]/u.test(after) && free : true
      found.push({ at, end, sign, role: straight ? 'open' : 'close' })
      at = end - 1
    } else if (sign === '“' || sign === '„' || sign === '«') {
      // „German“ closes with the sign that English opens with
      const role = sign === '“' && !free && /[\s.,;:!?…)]/u.test(after) ? 'close' : 'open'
      curly = Math.max(0, curly + (role === 'open' ? 1 : -1))
      found.push({ at, end, sign, role })
    } else if (sign === '”' || sign === '»') {
      // a closing sign in an opening place: the author's slip
      const opens = sign === '”' && free && /[\p{L}\p{N}]/u.test(after)
      if (!opens && curly === 0) straight = false
      curly = Math.max(0, curly + (opens ? 1 : -1))
      found.push({ at, end, sign: opens ? '“' : sign, role: opens ? 'open' : 'close' })
    } else if (sign === '‘') {
      if (free && /[\p{L}\p{N}…]/u.test(after)) found.push({ at, end, sign, role: 'open' })
      single = true
    } else if (sign === '’' && single && !/[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}.,!?…]/u.test(before)) {
      found.push({ at, end, sign, role: 'close' })
    }
  }
  return found
}

function nest(found: { start: number; end: number; inner: Span[]; closed: boolean }[]): Quotation[] {
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  const around: number[] = []
  return sorted.map((quotation, index) => {
    while (around.length && sorted[around.at(-1)!]!.end < quotation.end) around.pop()
    const within = around.at(-1) ?? null
    around.push(index)
    return { ...quotation, within }
  })
}
