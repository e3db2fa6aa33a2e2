import type { Quotation, Reading, Sentence } from '../model/reading.ts'
import { firstEndingAfter, type Span, spanAt } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import { clauseOf } from './clause.ts'
import { credit } from './signature.ts'
import { isTag, type Tag, treeTagAhead, treeTagBehind } from './tag.ts'
import { wordTagAhead, wordTagAtHead, wordTagBehind } from './word-tag.ts'

/** A quotation where it stands. */
interface Place {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  /** its number among all */
  readonly index: number
  readonly quotation: Quotation
  /** a comma inside the marks promises who is speaking, and so may what ends a question or a call */
  readonly open: boolean
  /** what is quoted is a piece of a longer report, whose tree tells who made it */
  readonly piece: boolean
  /** where the words around the quotation end: those of a quotation that it stands in */
  readonly around: Span
}

/** The source and cue of the quotation with this number, in its own sentence: behind it first, since that is where English puts them. */
export function beside(text: string, reading: Reading, tree: (sentence: number) => Tree, index: number): Tag | null {
  const quotation = reading.quotations[index]!
  const outer = quotation.within === null ? null : reading.quotations[quotation.within]!
  const inner = text.slice(quotation.start, quotation.inner.at(-1)!.end)
  const opening = spanAt(reading.sentences, quotation.start)
  // "it will take time to “cool off,” Linde said"
  const piece =
    /^\p{Ll}/u.test(text.slice(quotation.inner[0]!.start)) &&
    opening !== undefined &&
    /\p{L}\P{L}+\p{L}/u.test(text.slice(opening.start, quotation.start))
  const around = outer ? { start: outer.start + 1, end: outer.end - 1 } : { start: 0, end: text.length }
  const place: Place = { text, reading, tree, index, quotation, open: /[,?!][’'\s]*$/u.test(inner), piece, around }
  // He added, “Nothing was taken.” — what a comma or a colon leads up to is not the next sentence's
  const leads = /[,:]\s*$/u.test(text.slice(Math.max(0, quotation.start - 3), quotation.start))
  const first = leads ? ahead(place) : null
  const right = first?.cue.some(({ end }) => quotation.start - end < 4)
  return first && (right || !/,[’'\s]*$/u.test(inner))
    ? first
    : (behind(place) ?? first ?? ahead(place) ?? credit(text, quotation))
}

const treeOf = ({ reading, tree }: Place, sentence: Sentence): Tree =>
  tree(firstEndingAfter(reading.sentences, sentence.start))

function behind(place: Place): Tag | null {
  const { text, reading, quotation, around } = place
  const closing = spanAt(reading.sentences, quotation.end - 1)
  if (closing && closing.end > quotation.end) {
    const tag = tagIn(place, closing, { start: quotation.end, end: Math.min(closing.end, around.end) })
    if (tag) return tag
  }
  // “Nothing was taken.” Varga said. — the tag may be a sentence of its own for the splitter
  const next =
    closing && closing.end <= quotation.end + 1
      ? reading.sentences[firstEndingAfter(reading.sentences, closing.end)]
      : undefined
  if (!next || next.passage !== closing!.passage) return null
  if (!/^\p{Ll}/u.test(text.slice(next.start)) && !isTag(treeOf(place, next))) return null
  // “Nothing was taken.” He added: “The door was shut.” — that tag leads up to another
  let other = place.index + 1
  while (other < reading.quotations.length && reading.quotations[other]!.start < next.start) other++
  const opening = reading.quotations[other]?.start ?? text.length
  if (opening < next.end && /\p{L}[,:]?\s*$/u.test(text.slice(next.start, opening))) return null
  return tagIn(place, next, { start: next.start, end: Math.min(next.end, around.end) })
}

function tagIn(place: Place, sentence: Sentence, region: Span): Tag | null {
  const clause = clauseOf(place.text, place.reading, sentence, region)
  const tree = treeOf(place, sentence)
  const tag = clause && treeTagBehind(tree, region, place.open)
  if (!clause || (tag && !isTorn(place.text, tag))) return tag
  return wordTagBehind(clause, tree, place.open) ?? tag
}

function ahead(place: Place): Tag | null {
  const { text, reading, quotation, around, piece } = place
  const opening = spanAt(reading.sentences, quotation.start)
  if (!opening || opening.start >= quotation.start) return null
  const region = { start: Math.max(opening.start, around.start), end: quotation.start }
  const clause = clauseOf(text, reading, opening, region)
  const tree = treeOf(place, opening)
  // what ends before it leads up to nothing, and what stands above a digest's quotation is its headline
  const lead = text.slice(region.start, region.end)
  if (!clause || isCapitals(lead) || /\p{L}{3}[.;?!]\s*$/u.test(lead)) return null
  const tag = wordTagAtHead(clause) ?? treeTagAhead(tree, region, piece)
  return tag && !isTorn(text, tag) ? tag : (wordTagAhead(clause, tree, piece) ?? tag)
}

const isCapitals = (words: string): boolean => {
  const long = words.match(/\p{L}{3,}/gu) ?? []
  return long.length >= 3 && long.every((word) => word === word.toUpperCase())
}

/** Whether a source has half of a pair of brackets, which the tree has torn apart. */
const isTorn = (text: string, { source }: Tag): boolean =>
  source.some(({ start, end }) => {
    const words = text.slice(start, end)
    return words.split('(').length !== words.split(')').length
  })
