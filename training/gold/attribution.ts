import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stance } from '../../src/model/claim.ts'
import type { Span } from '../../src/model/text.ts'
import { dataRoot } from './conllu.ts'
import { readGum } from './gum.ts'
import { rawOf } from './raw.ts'

/** An attribution as it was marked: see `training/attribution/GUIDELINES.md`. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** index of the attribution in whose content this one stands; null at the top */
  readonly within: number | null
  readonly stance: Stance
}

/** An article with its attributions. */
export interface AttributedDocument {
  readonly document: string
  readonly corpus: 'meantime' | 'gum'
  /** `held` measures and trains nothing */
  readonly part: 'train' | 'held'
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

type Pieces = readonly (readonly [number, number])[]

interface Row {
  readonly document: string
  readonly corpus: 'meantime' | 'gum'
  readonly part: 'train' | 'held'
  readonly sha256: string
  readonly attributions: readonly {
    readonly source: Pieces
    readonly cue: Pieces
    readonly content: Pieces
    readonly within: number | null
    readonly stance: Stance
  }[]
}

/**
 * Reads our corpus of attributions: offsets from `training/attribution/`, texts from the evaluation data.
 * Throws where a text is not the one that was marked.
 */
export function readAttributions(file: 'attributions' | 'second' = 'attributions'): AttributedDocument[] {
  const texts = textsOf()
  return lines<Row>(join(import.meta.dirname, '../attribution', `${file}.jsonl`)).map((row) => {
    const text = texts.get(row.document)
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== row.sha256)
      throw new Error(`${row.document}: the text is not the one that was marked`)
    return { ...row, text, attributions: row.attributions.map((each) => ({ ...each, ...spansOf(each) })) }
  })
}

const spansOf = (each: Row['attributions'][number]) => ({
  source: each.source.map(([start, end]) => ({ start, end })),
  cue: each.cue.map(([start, end]) => ({ start, end })),
  content: each.content.map(([start, end]) => ({ start, end })),
})

/** MEANTIME's texts by id, and GUM's by name, its sentences put together by `rawOf`. */
function textsOf(): Map<string, string> {
  const gum = readGum()
  return new Map([
    ...lines<{ id: string; text: string }>(join(dataRoot, 'meantime/meantime.jsonl')).map(
      ({ id, text }) => [id, text] as const,
    ),
    ...[...gum.train, ...gum.dev, ...gum.test].map(({ name, sentences }) => [name, rawOf(sentences).text] as const),
  ])
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
