import type { BriefBlock } from '../model/brief.ts'
import type { BriefMaterial } from '../model/brief-material.ts'
import type { LineageWay } from '../model/lineage.ts'
import { fails, type ProblemCode } from '../model/problem.ts'
import { sourceName } from './source.ts'
import { counted, upper } from './words.ts'

/** What each doubt comes to for a reader who does not have the files. Others bear on the work and not on the brief. */
const DOUBTS: Partial<Readonly<Record<ProblemCode, readonly [one: string, many: string]>>> = {
  'no-text': ['holds no text, only pictures of pages', 'hold no text, only pictures of pages'],
  'unread-language': ['is in a language that was not read', 'are in a language that was not read'],
  'cut-off': ['looks cut off', 'look cut off'],
  'no-publisher': ['names no publisher', 'name no publisher'],
  'no-date': ['bears no date', 'bear no date'],
  undated: ['has times that cannot be placed', 'have times that cannot be placed'],
  'skipped-page': ['has pages that were not read', 'have pages that were not read'],
  'unread-attachment': ['has attachments that were not read', 'have attachments that were not read'],
  'uncertain-encoding': ['may have wrong letters', 'may have wrong letters'],
  superseded: ['has a newer version', 'have a newer version'],
  'unresolved-speaker': [
    'has words whose speaker could not be made out',
    'have words whose speaker could not be made out',
  ],
}

/** What could not be read of the case; a working brief names the files. */
export function doubtful({ problems, documents, asked }: BriefMaterial): BriefBlock[] {
  const failed = problems.filter(({ code }) => fails(code))
  const isWorking = asked.form === 'working'
  const byCode = Map.groupBy(
    problems.filter(({ code, document }) => DOUBTS[code] && document !== null && documents.has(document)),
    ({ code }) => code,
  )
  const remarks = [
    ...(failed.length
      ? [
          `${counted(failed.length, 'file')} could not be read at all${isWorking ? `: ${[...new Set(failed.map(({ path }) => path))].join(', ')}` : ''}.`,
        ]
      : []),
    ...[...byCode].map(([code, found]) => {
      const which = [...new Set(found.map(({ document }) => document!))]
      const [one, many] = DOUBTS[code]!
      const named = isWorking ? `: ${which.map((id) => documents.get(id)!.view.path).join(', ')}` : ''
      return `${counted(which.length, 'document')} ${which.length === 1 ? one : many}${named}.`
    }),
  ]
  return remarks.map((words) => ({ kind: 'remark', depth: 0, words }))
}

const WAYS: Readonly<Record<LineageWay, string>> = {
  copies: 'copies',
  quotes: 'quotes',
  cites: 'names',
  comments: 'comments on',
}

const closest: readonly LineageWay[] = ['copies', 'quotes', 'comments', 'cites']

/** Which of the documents hangs on which: of each two the closest tie. */
export function lineageBlocks(material: BriefMaterial): BriefBlock[] {
  const said = new Map<string, string>()
  for (const how of closest)
    for (const { document, on, named } of material.lineage.filter((each) => each.how === how)) {
      const what = on ? sourceName(on, material) : named ? `“${named}”, which is not in the case` : null
      const pair = `${document} ${on ?? named}`
      if (what && !said.has(pair)) said.set(pair, upper(`${sourceName(document, material)} ${WAYS[how]} ${what}.`))
    }
  return [...said.values()].map((words) => ({ kind: 'remark', depth: 0, words }))
}
