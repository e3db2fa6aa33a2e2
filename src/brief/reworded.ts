import type { Brief, BriefBlock, BriefCitation, BriefRun, WordsFrom } from '../model/brief.ts'
import { AS_TOLD_BY } from './tell.ts'

/** Shows other words in the place of some that come from a document or a person, such as labels in the place of names. */
export type Reword = (words: string, from: WordsFrom) => string

/**
 * The same brief with other words wherever those of a document or of its user are shown; Hearsay's own stay. It is done when the brief
 * has been held against the documents, and before it is rendered. What stood for a claim is then a number, and a quotation no longer
 * says at which characters it stands.
 */
export function reworded(brief: Brief, reword: Reword): Brief {
  const ids = new Map(brief.citations.map(({ claim, number }) => [claim, `claim-${number}`]))
  const other = (words: string): string => reword(words, { kind: 'other' })
  const maybe = (words: string | null): string | null => (words === null ? null : other(words))
  return {
    ...brief,
    sections: brief.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => blockOf(block, ids, reword)),
    })),
    citations: brief.citations.map(
      (citation): BriefCitation => ({
        ...citation,
        claim: ids.get(citation.claim)!,
        speaker: citation.speaker
          .split(AS_TOLD_BY)
          .map((words) => reword(words, { kind: 'speaker', claim: citation.claim }))
          .join(AS_TOLD_BY),
        before: other(citation.before),
        quotation: reword(citation.quotation, { kind: 'quotation', claim: citation.claim, spans: null }),
        after: other(citation.after),
        title: maybe(citation.title),
        publisher: maybe(citation.publisher),
        author: maybe(citation.author),
      }),
    ),
  }
}

type Ids = ReadonlyMap<string, string>

function blockOf(block: BriefBlock, ids: Ids, reword: Reword): BriefBlock {
  const other = (words: string): string => reword(words, { kind: 'other' })
  switch (block.kind) {
    case 'sentence':
      return { ...block, claims: numbered(block.claims, ids), runs: block.runs.map((run) => runOf(run, ids, reword)) }
    case 'table':
      return { ...block, head: block.head.map(other), rows: block.rows.map((cells) => cells.map(other)) }
    case 'remark':
    case 'own':
      return { ...block, words: other(block.words) }
    case 'heading':
      return block
  }
}

function runOf(run: BriefRun, ids: Ids, reword: Reword): BriefRun {
  if (run.kind === 'ours') return run
  if (run.kind === 'cite') return { ...run, claims: numbered(run.claims, ids) }
  const { claim } = run
  const shown = { claim: ids.get(claim)! }
  switch (run.kind) {
    case 'status':
      return { ...run, ...shown }
    case 'speaker':
      return { ...run, ...shown, words: reword(run.words, { kind: 'speaker', claim }) }
    case 'quotation':
      return {
        ...run,
        ...shown,
        words: reword(run.words, { kind: 'quotation', claim, spans: run.spans }),
        spans: [],
      }
    default:
      return { ...run, ...shown, words: reword(run.words, { kind: 'other' }) }
  }
}

const numbered = (claims: readonly string[], ids: Ids): string[] => claims.flatMap((id) => ids.get(id) ?? [])
