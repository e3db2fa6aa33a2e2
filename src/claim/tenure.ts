import { dateAt } from './dated.ts'

/** What may stand between an office and how long it was held: "prime minister (from 2007", "prime minister, 2007–2012". */
const OPENING = /^,?\s*\(?\s*(?:(?<word>from|between|since|until|till|in)\s+)?/iu

/** What parts the two dates of a stretch. */
const TO = /^\s*(?:to|until|till|and|[-–—])\s*/iu

/** Years joined by a dash, the second often in two digits. */
const YEARS = /^(?<from>1[5-9]\d\d|20\d\d)\s*[-–—]\s*(?<to>1[5-9]\d\d|20\d\d|\d\d)(?![\d-])/u

/**
 * How long an office was held, by the words that begin at this position of a text, right behind the office: "from 2007 to May
 * 2012", "(2007–12)", "since 2007", "until 2012". An interval in EDTF, open where it goes on; null where they give none, or none with
 * its year.
 */
export function tenureAt(text: string, start: number): string | null {
  const ahead = text.slice(start, start + 100)
  const opening = OPENING.exec(ahead)
  if (!opening) return null
  const word = opening.groups!.word?.toLowerCase() ?? null
  const at = opening[0].length
  const years = YEARS.exec(ahead.slice(at))
  if (years) {
    const { from = '', to = '' } = years.groups!
    const last = to.length === 2 ? from.slice(0, 2) + to : to
    return from < last ? `${from}/${last}` : null
  }
  // "in 2012" may be when it began or ended: its verb tells
  if (word === null || word === 'in') return null
  const first = dateAt(ahead, at)
  if (!first?.edtf) return null
  if (word === 'since') return `${first.edtf}/..`
  if (word === 'until' || word === 'till') return `/${first.edtf}`
  const parted = TO.exec(ahead.slice(at + first.words.length))
  const second = parted && dateAt(ahead, at + first.words.length + parted[0].length)
  if (second?.edtf) return first.edtf < second.edtf ? `${first.edtf}/${second.edtf}` : null
  return word === 'from' ? `${first.edtf}/` : null
}

/** Parts an office from how long it was held, where the words of it go on to say that: "minister of trade from 2007 to 2012". */
export function heldIn(words: string): { readonly office: string; readonly tenure: string | null } {
  for (const { index } of words.matchAll(/,?\s/gu)) {
    const tenure = tenureAt(words, index)
    if (tenure !== null) return { office: words.slice(0, index), tenure }
  }
  return { office: words, tenure: null }
}
