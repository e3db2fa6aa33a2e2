import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, findClaims } from '../../src/workbench/index.ts'
import { type GoldAttribution, readAttributions } from '../../training/gold/attribution.ts'
import { evaluation, inScratch, scored } from './shared.ts'

type Pieces = readonly (readonly [number, number])[]

/** An article with what its readers marked, as `score-attribution.mjs` takes it. */
export interface Marked {
  readonly document: string
  readonly text: string
  readonly attributions: readonly { readonly source: Pieces; readonly cue: Pieces; readonly content: Pieces }[]
}

/** In per cent. */
export interface Shares {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What `score-attribution.mjs` prints of attributions at the top, those inside another left out. */
export interface AttributionFigures {
  readonly documents: number
  /** half of the content's words, and a word of the source */
  readonly overlap: Shares
  /** every word of source, cue and content */
  readonly exact: Shares
  /** by how much of the content is in quotation marks; `core`: of speech, or "according to" */
  readonly recallByType: Readonly<Record<'direct' | 'mixed' | 'indirect' | 'core', { readonly recall: number }>>
}

/** PolNeAR's development articles. */
export const polnear = (): Marked[] =>
  readFileSync(join(evaluation, 'data/polnear/dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Marked)

/** Our own articles that nothing was learned from. */
export const heldOut = (): Marked[] =>
  readAttributions()
    .filter(({ part }) => part === 'held')
    .map(({ document, text, attributions }) => ({
      document,
      text,
      attributions: attributions.filter((each) => atTop(each, attributions)).map(inPieces),
    }))

/** As the scorer has it of claims: one inside another is left out, unless that has no cue. */
function atTop({ within }: GoldAttribution, all: readonly GoldAttribution[]): boolean {
  if (within === null) return true
  const outer = all[within]!
  return outer.cue.length === 0 && atTop(outer, all)
}

function inPieces({ source, cue, content }: GoldAttribution): Marked['attributions'][number] {
  const pieces = (spans: GoldAttribution['cue']): Pieces => spans.map(({ start, end }) => [start, end])
  return { source: pieces(source), cue: pieces(cue), content: pieces(content) }
}

/** What is found in the texts of articles, against what their readers marked. */
export const measureAttributions = (gold: readonly Marked[]): Promise<AttributionFigures> =>
  inScratch(async (folder) => {
    const documents: unknown[] = []
    const claims: unknown[] = []
    for (const { document, text } of gold) {
      documents.push({ id: document, path: `${document}.txt`, text })
      for (const claim of (await findClaims(text)).claims) claims.push(called(claim, document))
    }
    const goldFile = join(folder, 'gold.jsonl')
    writeFileSync(goldFile, jsonLines(gold))
    writeFileSync(join(folder, 'documents.jsonl'), jsonLines(documents))
    writeFileSync(join(folder, 'claims.jsonl'), jsonLines(claims))
    return scored<AttributionFigures>('score-attribution.mjs', goldFile, folder)
  })

/** A claim under its article's name, ids included: the same text may stand in two. */
function called(claim: Claim, document: string): Claim {
  const here = (id: string | null): string | null => id && `${document} ${id}`
  return { ...claim, document, id: `${document} ${claim.id}`, within: here(claim.within), partOf: here(claim.partOf) }
}

const jsonLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
