import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from '../../src/entity/identity.ts'
import type { Passage } from '../../src/model/document.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Span } from '../../src/model/text.ts'
import { findIn } from '../../src/workbench/analyse.ts'
import { evaluation } from '../claims/shared.ts'

/** A name that people marked in an article, and whose it is, by an id that all articles share. */
export interface GoldName extends Span {
  readonly text: string
  readonly entity: string
}

/** An article of MEANTIME with its marked names. */
export interface NamedArticle {
  readonly id: string
  readonly text: string
  readonly names: readonly GoldName[]
}

interface Line {
  readonly id: string
  readonly text: string
  readonly mentions: readonly (Span & {
    readonly text: string
    readonly kind: string
    readonly syn?: string | null
    readonly entity?: { readonly instance_id: string } | null
  })[]
}

const file = join(evaluation, 'data/meantime/meantime.jsonl')

export const hasMeantime = (): boolean => existsSync(file)

/** The articles that measure, every fifth, or the others. */
export const namedArticles = (part: 'measure' | 'look'): NamedArticle[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((_, index) => (index % 5 === 0) === (part === 'measure'))
    .map((line) => {
      const { id, text, mentions }: Line = JSON.parse(line)
      const names = mentions.flatMap(({ start, end, text: written, kind, syn, entity }) =>
        kind === 'ENTITY_MENTION' && syn === 'NAM' && entity
          ? [{ start, end, text: written, entity: entity.instance_id }]
          : [],
      )
      return { id, text, names }
    })

/** Every line of a text is a heading, a date or a sentence. */
function linesOf(text: string): Passage[] {
  const passages: Passage[] = []
  for (const { 0: line, index } of text.matchAll(/.+/gu))
    passages.push({ start: index, end: index + line.length, kind: index === 0 ? 'heading' : 'paragraph' })
  return passages
}

/** The entities that the whole pipeline finds in the articles, each article by itself. */
export const entitiesOf = (articles: readonly NamedArticle[]): Entity[] =>
  articles.flatMap(({ id, text }) => [...findIn({ id, text, passages: linesOf(text) }).entities])

/** A marked name, and the id under which the case has it; null where nobody found it. */
export interface Placed {
  readonly article: string
  readonly name: GoldName
  readonly found: string | null
}

/** Each marked name beside the found one that it shares most with. */
export function placed(articles: readonly NamedArticle[], entities: readonly Entity[]): Placed[] {
  const { identities } = identify(entities, { same: [], different: [] })
  return articles.flatMap(({ id, names }) => {
    const mentions = entities
      .filter(({ document }) => document === id)
      .flatMap((entity) =>
        entity.mentions.filter(({ form }) => form === 'name').map((mention) => ({ ...mention, id: entity.id })),
      )
    return names.map((name) => {
      let best: { readonly id: string; readonly share: number } | null = null
      for (const mention of mentions) {
        const share = shareOf(mention, name)
        if (share > (best?.share ?? 0)) best = { id: mention.id, share }
      }
      return { article: id, name, found: best ? identities.get(best.id)!.canonical : null }
    })
  })
}

/** What two spans have in common, as a part of what they cover together. */
function shareOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

/** In per cent. */
export interface ClusterFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** B³ (Bagga and Baldwin 1998): for every item, how much of its cluster belongs to it, and how much that belongs is there. */
export function bCubed(items: readonly (readonly [gold: string, found: string])[]): ClusterFigures {
  const count = (keys: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  const gold = count(items.map(([each]) => each))
  const found = count(items.map(([, each]) => each))
  const both = count(items.map(([one, other]) => `${one}\n${other}`))
  let [precision, recall] = [0, 0]
  for (const [one, other] of items) {
    const common = both.get(`${one}\n${other}`)!
    precision += common / found.get(other)!
    recall += common / gold.get(one)!
  }
  const [p, r] = [(100 * precision) / items.length, (100 * recall) / items.length]
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r) }
}

/** B³ over the marked names; one that nobody found is alone. */
export const measureNames = (names: readonly Placed[]): ClusterFigures =>
  bCubed(names.map(({ name, found }, at) => [name.entity, found ?? `nobody ${at}`]))

/** The same for each name being one entity wherever it is written alike, in small letters. */
export const measureSpelling = (names: readonly Placed[]): ClusterFigures =>
  bCubed(names.map(({ name }) => [name.entity, name.text.toLowerCase()]))
