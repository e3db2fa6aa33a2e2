import type { Brief, BriefBlock, BriefRun } from '../../model/brief.ts'
import { bannerOf, numbersOf, originalOf, placeOf } from './place.ts'

/** A brief as CommonMark with footnote-like anchors: `[3](#c3)` leads to the quotation in its context. */
export function asMarkdown(brief: Brief): string {
  const lines = [
    `# ${safe(brief.title)}`,
    ...brief.lead.map((words, at) => (at === 0 && brief.form === 'working' ? `**${safe(words)}**` : safe(words))),
  ]
  for (const { heading, explain, blocks } of brief.sections)
    lines.push(
      `## ${safe(heading)}`,
      ...(explain ? [`*${safe(explain)}*`] : []),
      ...grouped(blocks.map((block) => blockOf(block, brief))),
    )
  lines.push('## Citations')
  for (const citation of brief.citations) {
    const { number, before, quotation, after } = citation
    const original = originalOf(citation)
    lines.push(
      `<a id="c${number}"></a>**[${number}]** ${safe(placeOf(citation))}`,
      `> ${safe(before)}**${safe(quotation.trim())}**${safe(after)}`,
      ...(original ? [safe(original)] : []),
    )
  }
  lines.push(`---`, `*${safe(bannerOf(brief))}*`)
  return `${lines.join('\n\n')}\n`
}

/** Items of a list belong together. */
function grouped(blocks: readonly string[]): string[] {
  const found: string[] = []
  for (const block of blocks) {
    const isItem = /^ *- /u.test(block)
    if (isItem && found.length && /^ *- /u.test(found.at(-1)!)) found[found.length - 1] += `\n${block}`
    else found.push(block)
  }
  return found
}

function blockOf(block: BriefBlock, brief: Brief): string {
  switch (block.kind) {
    case 'heading':
      return `### ${safe(block.words)}`
    case 'remark':
      return block.depth ? `  - *${safe(block.words)}*` : `*${safe(block.words)}*`
    case 'own':
      return `> ${safe(block.words).replace(/\n/gu, '\n> ')}\n>\n> ${safe(ownOf(block.by))}`
    case 'sentence':
      return `${block.depth ? '  ' : ''}- ${block.runs.map((run) => runOf(run, brief)).join('')}`
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map((cell) => safe(cell)).join(' | ')} |`
      return [row(block.head), `|${block.head.map(() => ' --- |').join('')}`, ...block.rows.map(row)].join('\n')
    }
  }
}

export const ownOf = (by: string | null): string => (by === null ? '(the author’s own words)' : `(own words of ${by})`)

function runOf(run: BriefRun, brief: Brief): string {
  if (run.kind === 'cite')
    return ` ${numbersOf(run.claims, brief)
      .map((number) => `[\\[${number}\\]](#c${number})`)
      .join(' ')}`
  return run.kind === 'speaker' ? `**${safe(run.words)}**` : safe(run.words)
}

/** Whatever Markdown or the HTML in it would take for a mark is escaped; what comes from a document stays words. */
export const safe = (words: string): string =>
  words
    .replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gmu, '$1\\$2')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, ' ')
