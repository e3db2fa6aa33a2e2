import type { ParsedToken } from '../model/reading.ts'
import type { Span } from '../model/text.ts'

/** A parsed text: its sentences are lists of their words, in order, and none crosses a passage. */
export interface ParsedText {
  /** name of the document, for `newdoc id`; sentences are numbered behind it */
  readonly id: string
  readonly text: string
  readonly passages: readonly Span[]
  readonly sentences: readonly (readonly ParsedToken[])[]
}

/**
 * A parsed text as CoNLL-U (universaldependencies.org/format.html). MISC gives `Start` and `End`, UTF-16 offsets into the
 * text, half-open; `Entity` for words of names; and `SpaceAfter=No`. Words written as one ("didn’t") have a line for the
 * whole. Features and enhanced dependencies are `_`. Runs of white space become one space in `# text`, as the format asks.
 * A text without words gives ''.
 */
export function conllu({ id, text, passages, sentences }: ParsedText): string {
  const lines: string[] = []
  let passage = -1
  for (const [index, tokens] of sentences.entries()) {
    if (tokens.length === 0) continue
    if (lines.length === 0) lines.push(`# newdoc id = ${oneLine(id)}`)
    const start = tokens[0]!.start
    const before = passage
    while (passage + 1 < passages.length && passages[passage + 1]!.start <= start) passage++
    if (passage !== before) lines.push(`# newpar id = ${oneLine(id)}-p${passage + 1}`)
    lines.push(`# sent_id = ${oneLine(id)}-${index + 1}`)
    lines.push(`# text = ${oneLine(text.slice(start, tokens.at(-1)!.end))}`)
    const follower = sentences[index + 1]?.[0]
    for (let at = 0; at < tokens.length; at++) {
      const last = wholeFrom(tokens, at)
      if (last > at) {
        const whole = tokens.slice(at, last + 1)
        const glued = (tokens[last + 1] ?? follower)?.start === tokens[last]!.end
        lines.push(
          [`${at + 1}-${last + 1}`, whole.map(({ form }) => form).join(''), ...Array(7).fill('_')].join('\t') +
            `\t${glued ? 'SpaceAfter=No' : '_'}`,
        )
        for (; at < last; at++) lines.push(wordLine(tokens[at]!, at + 1, false))
        lines.push(wordLine(tokens[last]!, last + 1, false))
      } else lines.push(wordLine(tokens[at]!, at + 1, (tokens[at + 1] ?? follower)?.start === tokens[at]!.end))
    }
    lines.push('')
  }
  return lines.length ? `${lines.join('\n')}\n` : ''
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A column that is empty, or an underscore that is the word itself, is `_` either way. */
const column = (value: string): string => oneLine(value) || '_'

function wordLine(token: ParsedToken, number: number, glued: boolean): string {
  const misc = [`Start=${token.start}`, `End=${token.end}`]
  if (token.entity !== null) misc.unshift(`Entity=${token.entity}`)
  if (glued) misc.push('SpaceAfter=No')
  const { form, lemma, upos, xpos, head, deprel } = token
  const columns = [String(number), column(form), column(lemma), column(upos), column(xpos), '_', String(head)]
  return [...columns, column(deprel), '_', misc.join('|')].join('\t')
}

/** The second half of a word written as one. */
const CLITIC = /^(?:n['’‘]?t|['’‘`](?:s|m|d|re|ve|ll)|not|na|ta|me|s|ve|re|ye|on)$/iu

/** The last word of those written as one with the word at `at`; `at` itself where it stands alone. */
function wholeFrom(tokens: readonly ParsedToken[], at: number): number {
  let last = at
  while (last + 1 < tokens.length) {
    const here = tokens[last]!
    const next = tokens[last + 1]!
    if (next.start !== here.end || !/[\p{L}\p{N}.]$/u.test(here.form)) break
    if (!CLITIC.test(next.form) && next.xpos !== 'POS') break
    last++
  }
  return last
}
