import type { Brief, BriefBlock, BriefRun } from '../model/brief.ts'

/**
 * The same brief with other words wherever its own, or those of a document, are shown, such as labels in the place of names. It is
 * done when the brief has been held against the documents, and before it is rendered.
 */
export function reworded(brief: Brief, reword: (words: string) => string): Brief {
  const maybe = (words: string | null): string | null => (words === null ? null : reword(words))
  return {
    ...brief,
    title: reword(brief.title),
    lead: brief.lead.map(reword),
    sections: brief.sections.map(({ heading, explain, blocks }) => ({
      heading: reword(heading),
      explain: maybe(explain),
      blocks: blocks.map((block) => blockOf(block, reword)),
    })),
    citations: brief.citations.map((citation) => ({
      ...citation,
      speaker: reword(citation.speaker),
      before: reword(citation.before),
      quotation: reword(citation.quotation),
      after: reword(citation.after),
      title: maybe(citation.title),
      author: maybe(citation.author),
    })),
  }
}

function blockOf(block: BriefBlock, reword: (words: string) => string): BriefBlock {
  if (block.kind === 'sentence') return { ...block, runs: block.runs.map((run) => runOf(run, reword)) }
  if (block.kind === 'table')
    return { ...block, head: block.head.map(reword), rows: block.rows.map((cells) => cells.map(reword)) }
  return { ...block, words: reword(block.words) }
}

const runOf = (run: BriefRun, reword: (words: string) => string): BriefRun =>
  run.kind === 'cite' || run.kind === 'status' ? run : { ...run, words: reword(run.words) }
