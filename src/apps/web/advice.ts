import type { MetadataField } from '../../model/document.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import { strings } from './strings.ts'

const say = strings.settle

/** Which detail of a document, once somebody says it, settles a problem. */
const settles: Partial<Record<ProblemCode, MetadataField & keyof typeof say>> = {
  'no-date': 'published',
  undated: 'published',
  'no-publisher': 'publisher',
  'cut-off': 'complete',
  'unread-language': 'language',
}

/** The detail that settles a problem; null where none does. */
export const fieldOf = ({ code }: Problem): MetadataField | null => settles[code] ?? null

/** What to do about a problem on this page; the advice that comes with it is for the command line. */
export const adviceOn = (problem: Problem): string => {
  if (problem.code === 'unresolved-speaker') return say.speaker
  const field = settles[problem.code]
  return field ? say[field] : problem.advice
}
