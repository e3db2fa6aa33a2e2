import type { DecisionWhat } from '../model/decision.ts'
import { HearsayError } from '../model/error.ts'
import type { MarkSaid } from '../model/marked-claim.ts'
import { describer } from '../model/selector.ts'
import { hull, isInside, overlap, type Span, trim } from '../model/text.ts'
import type { Store } from '../store/index.ts'
import { speakerSaid } from './deciding-claim.ts'
import { lookUpDocument } from './lookup.ts'
import type { Shelf } from './shelf.ts'

/**
 * A claim that a person marks in a document.
 * @throws HearsayError `no-such-id`, `ambiguous-id`; `bad-value` for words that are not in the text, or there several times, and where
 *   nobody is said to speak; `bad-usage` where these words are a claim already
 */
export async function claimMarked(store: Store, shelf: Shelf, name: string, said: MarkSaid): Promise<DecisionWhat> {
  const document = await lookUpDocument(store, shelf, name)
  const text = await shelf.text(document)
  const describe = describer(text)
  const content = placeOf(text, said.content, 'The claim')
  const [source, cue] = [said.source, said.cue].map((words) =>
    words === undefined ? null : placeOf(text, words, 'What attributes it', content),
  )
  const speaker = said.speaker?.trim()
  if (!speaker && !source)
    throw new HearsayError(
      'bad-value',
      'Nobody is said to make this claim.',
      'Name the speaker, or mark the words for one.',
    )
  const known = (await store.claims({ document })).find(
    (claim) => sameWords(hull(claim.content), content) && (cue ? overlaps(hull(claim.cue), cue) : !claim.cue.length),
  )
  if (known)
    throw new HearsayError(
      'bad-usage',
      `These words are a claim already: ${known.id.slice(0, 8)}.`,
      'Accept it, or correct its speaker.',
    )
  return {
    kind: 'mark',
    claim: {
      document,
      content: describe(content),
      source: source ? describe(source) : null,
      cue: cue ? describe(cue) : null,
      speaker: speaker ? await speakerSaid(store, shelf, speaker) : null,
      stance: said.stance ?? 'asserts',
      translation: said.translation?.trim() || null,
    },
  }
}

const sameWords = (a: Span | null, b: Span): boolean => a?.start === b.start && a.end === b.end
const overlaps = (a: Span | null, b: Span): boolean => a !== null && overlap(a, b) > 0

/**
 * Where words stand.
 * @param beside of words that stand several times, those nearest to this; without it they must stand once
 */
function placeOf(text: string, words: Span | string, what: string, beside?: Span): Span {
  if (typeof words !== 'string') {
    const span = isInside(words, text.length) ? trim(text, words) : null
    if (span) return span
    throw new HearsayError('bad-value', `${what} stands at no words of the text.`, 'Mark words of the document.')
  }
  const found: Span[] = []
  const wanted = words.trim()
  for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + 1))
    found.push({ start: at, end: at + wanted.length })
  if (!found.length)
    throw new HearsayError(
      'bad-value',
      `“${wanted}” does not stand in the text.`,
      'Give the words as they stand there.',
    )
  if (beside) return found.sort((a, b) => distance(a, beside) - distance(b, beside))[0]!
  if (found.length > 1)
    throw new HearsayError(
      'bad-value',
      `“${wanted}” stands in the text ${found.length} times.`,
      'Give more of the words.',
    )
  return found[0]!
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
