import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { EntityKind } from '../../src/model/entity.ts'
import { compareNames, comparePrepared, prepared } from '../../src/model/name/compare.ts'
import { dataRoot } from '../../training/gold/conllu.ts'

/** Two names, and whether people said that they are of one bearer. */
export interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly kind: EntityKind
  readonly schema: string
  readonly same: boolean
}

const path = join(dataRoot, 'names/pairs.csv')

/** Whether the labelled pairs are at hand. */
export const hasPairs = (): boolean => existsSync(path)

/** Ships are compared as things: by their words and numbers. */
const kindOf = (schema: string): EntityKind =>
  schema === 'Person' ? 'Person' : schema === 'Vessel' ? 'Document' : 'Organization'

/** The labelled pairs. They are for measuring alone. */
export const labelledPairs = (): readonly LabelledPair[] =>
  parse<Record<'schema' | 'name1' | 'name2' | 'is_match', string>>(readFileSync(path), { columns: true }).map(
    (row) => ({
      a: row.name1,
      b: row.name2,
      kind: kindOf(row.schema),
      schema: row.schema,
      same: row.is_match === 'true',
    }),
  )

/** Shares, from 0 to 1. */
export interface PairFigures {
  readonly count: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly wrong: readonly LabelledPair[]
}

/** What the verdict "same" is worth on labelled pairs. */
export function measurePairs(pairs: readonly LabelledPair[]): PairFigures {
  const said = pairs.map((pair) => compareNames(pair.a, pair.b, pair.kind).verdict === 'same')
  const right = pairs.filter(({ same }, at) => same && said[at]).length
  const found = said.filter(Boolean).length
  const gold = pairs.filter(({ same }) => same).length
  return {
    count: pairs.length,
    precision: right / Math.max(1, found),
    recall: right / Math.max(1, gold),
    f1: (2 * right) / Math.max(1, found + gold),
    wrong: pairs.filter(({ same }, at) => same !== said[at]),
  }
}

/** Pairs a second, on one thread, names being parsed: each name of the set against each other of its kind; best of five. */
export function pairSpeed(pairs: readonly LabelledPair[], kind: EntityKind): number {
  const names = [...new Set(pairs.filter((pair) => pair.kind === kind).flatMap(({ a, b }) => [a, b]))]
  const ready = names.map((name) => prepared(name, kind))
  let best = 0
  for (let run = 0; run < 5; run++) {
    const begun = performance.now()
    for (const one of ready) for (const other of ready) comparePrepared(one, other)
    best = Math.max(best, (1000 * ready.length ** 2) / (performance.now() - begun))
  }
  return best
}
