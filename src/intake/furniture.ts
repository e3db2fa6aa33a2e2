import type { Passage } from '../model/document.ts'
import { litterLines, litterShapes, relatedHeaders } from './furniture.data.ts'

const curly = (line: string): string => line.replaceAll("'", '’')

const lines = new Set(litterLines.map(curly))
const headers = new Set(relatedHeaders)

/** The longest line a shape may match. Longer ones are not looked at, so that no line costs more than its share. */
const LONGEST = 400

const folded = (line: string): string => line.toLowerCase().replace(/\s+/gu, ' ').trim()

/** Without the marks that stand around a label: "» Share:", "[Advertisement]", "— Print —". */
const bare = (line: string): string => line.replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N})]+$/gu, '')

/**
 * Whether a line of its own is page litter: an advert's label, a share button, a comment form, a newsletter box. Judged
 * by its words alone, so the answer is the same in a pasted text, a PDF and a web page. Precision first: a sentence that
 * an article could contain is never litter.
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false
  const words = folded(line)
  const label = curly(bare(words))
  return isLabel(label, words) || isToolbar(line)
}

const isLabel = (label: string, words: string): boolean =>
  lines.has(label) || litterShapes.some((shape) => shape.test(words))

/**
 * A row of labels: "Facebook  Twitter  Copy link", "Terms of use | Privacy | © The Paper". Each is short and no
 * sentence, and half of them are known; where there are five or more in a row, it is a menu whatever they say.
 */
function isToolbar(line: string): boolean {
  const labels = line.trim().split(/\s*[|·•/]\s+|\s{2,}/u)
  if (labels.length < 2 || labels.some((label) => /[.!?:;,]$/u.test(label) && !isFurniture(label))) return false
  const known = labels.filter((label) => isLabel(curly(bare(folded(label))), folded(label))).length
  if (known === labels.length) return true
  if (labels.some((label) => label.split(/\s+/u).length > 5)) return false
  return known * 2 >= labels.length || (labels.length >= 5 && known > 0)
}

/** Whether a line announces links to other matter: "Related articles". */
const isRelatedHeader = (line: string): boolean => line.length < 60 && headers.has(bare(folded(line)))

/** A line that could be a headline: short, and no sentence. */
const isHeadline = (line: string): boolean => line.length <= 160 && !/[.;:,]["”’»)]*$/u.test(line)

/**
 * Marks the list of other headlines with which a copied page ends. Only if nothing but short lines without a full stop
 * follow the header, up to the end of the text: otherwise the article goes on below the box, and nothing is marked.
 */
export function markRelated(text: string, passages: readonly Passage[]): Passage[] {
  let from = passages.length
  for (let index = passages.length - 1; index >= 0; index--) {
    const passage = passages[index]!
    const line = text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST))
    if (isRelatedHeader(line)) from = index
    else if (passage.kind !== 'furniture' && !isHeadline(line)) break
  }
  return passages.map((passage, index) => (index < from ? passage : { ...passage, kind: 'furniture' }))
}
