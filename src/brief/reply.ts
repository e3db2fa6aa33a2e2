import type { Allegation } from '../model/brief-material.ts'
import type { ReplyFormat, ReplyRow } from '../model/reply.ts'
import type { ClaimView } from '../model/view.ts'
import { dateInWords } from './date.ts'
import { safe } from './render/markdown.ts'
import { AS_TOLD_BY } from './tell.ts'
import { chainOf, speakerOf } from './words.ts'

/** What is to be put to whom, by the accused and then in the order of the documents. */
export const replyRows = (allegations: readonly Allegation[], all: boolean): ReplyRow[] =>
  allegations
    .filter(({ answers }) => all || !answers.length)
    .map(({ of, name, claim, answers, denials }) => ({
      of,
      accused: name,
      claim,
      accuser: accuserOf(claim),
      place: `${claim.publisher ?? 'publisher not known'}, ${claim.published ? dateInWords(claim.published) : 'no date known'}`,
      answers,
      denials,
    }))
    .sort((a, b) => (a.accused < b.accused ? -1 : a.accused > b.accused ? 1 : a.of < b.of ? -1 : a.of > b.of ? 1 : 0))

function accuserOf(claim: ClaimView): string {
  const voice = claim.speakerKind === 'outlet' ? `${speakerOf(claim)}, in its own voice` : speakerOf(claim)
  return [voice, ...chainOf(claim).toReversed()].join(AS_TOLD_BY)
}

const HEAD = ['Who', 'What is said', 'By whom', 'Published', 'Answer in these documents', 'Your reply'] as const

const cellsOf = ({ accused, claim, accuser, place, answers, denials }: ReplyRow): readonly string[] => [
  accused,
  `“${line(claim.contentWords)}”`,
  accuser,
  place,
  answers.length
    ? answers.map(reported).join('; ')
    : `none on this point${denials.length ? `; denied in general: ${denials.map(reported).join('; ')}` : ''}`,
  '',
]

const reported = (claim: ClaimView): string => `${speakerOf(claim)}: “${line(claim.contentWords)}”`
const line = (words: string): string => words.replace(/\s+/gu, ' ').trim()

const NOTE = 'What the documents of this case hold. That no answer was found in them does not say that none was given.'

/** The list as a file: as text a row a line in columns parted by tabs, as CSV for a table, as Markdown or Word for a letter. */
export async function writeReply(rows: readonly ReplyRow[], format: ReplyFormat): Promise<Uint8Array> {
  const encode = (words: string): Uint8Array => new TextEncoder().encode(words)
  switch (format) {
    case 'text':
      return encode(`${[HEAD, ...rows.map(cellsOf)].map((cells) => cells.map(line).join('\t')).join('\n')}\n`)
    case 'csv':
      return encode(
        `\ufeff${[HEAD, ...rows.map(cellsOf)].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`,
      )
    case 'md':
      return encode(asMarkdown(rows))
    case 'docx':
      return (await import('./render/reply-docx.ts')).asDocx(NOTE, HEAD, rows.map(cellsOf))
  }
}

/** RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it. */
function csvCell(words: string): string {
  const plain = /^[=+\-@\t\r]/u.test(words) ? `'${words}` : words
  return `"${plain.replace(/"/gu, '""')}"`
}

function asMarkdown(rows: readonly ReplyRow[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => safe(cell)).join(' | ')} |`
  return [
    '# For reply',
    NOTE,
    [row(HEAD), `|${HEAD.map(() => ' --- |').join('')}`, ...rows.map((each) => row(cellsOf(each)))].join('\n'),
    '',
  ].join('\n\n')
}
