import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systems, transliterate } from '../../src/model/name/transliterate.ts'
import { dataRoot } from '../../training/gold/conllu.ts'

const path = join(dataRoot, 'names/transliteration.tsv')

/** Whether the published examples are at hand. */
export const hasExamples = (): boolean => existsSync(path)

/** How many examples of a system come out to the letter. */
export interface SystemFigures {
  readonly system: string
  readonly right: number
  readonly count: number
  readonly wrong: readonly { readonly source: string; readonly expected: string; readonly got: string }[]
}

/** Every system of the examples that we have; and the names of those that we have not. */
export function measureSystems(): { readonly figures: readonly SystemFigures[]; readonly missing: readonly string[] } {
  const examples = new Map<string, [string, string][]>()
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [system, source, expected] = line.split('\t').map(unescaped)
    examples.set(system!, [...(examples.get(system!) ?? []), [source!, expected!]])
  }
  const known = new Set(systems.map(({ id }) => id))
  const figures = [...examples]
    .filter(([system]) => known.has(system))
    .map(([system, cases]) => {
      const wrong = cases
        .map(([source, expected]) => ({ source, expected, got: transliterate(source, system) }))
        .filter(({ expected, got }) => expected !== got)
      return { system, right: cases.length - wrong.length, count: cases.length, wrong }
    })
  return { figures, missing: [...examples.keys()].filter((system) => !known.has(system)) }
}

/** Line breaks and quotation marks are written with a backslash in the file. */
const unescaped = (cell: string): string => cell.replace(/\\n/gu, '\n').replace(/\\"/gu, '"')
