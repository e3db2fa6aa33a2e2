import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demonyms } from '../../src/reading/data/place-name.ts'
import { namelessPeople } from '../../src/reading/data/title.ts'
import type { NamedSentence, NameKind, NameSpan } from '../../src/reading/name-label.ts'
import { dataRoot } from './conllu.ts'
import type { GumDocument } from './gum.ts'

/** A sentence whose names are known. */
export interface NameGold extends NamedSentence {
  readonly names: readonly NameSpan[]
  /** words of which it is not known whether they are a name; nothing is learned from what stands around them */
  readonly unsure?: readonly { readonly first: number; readonly last: number }[]
}

/** A document whose names are known; `words` are the treebank's, `tags` Penn Treebank ones. */
export interface NameDocument {
  readonly id: string
  readonly genre: string
  readonly sentences: readonly NameGold[]
}

/** A word of a tree: its head's index in the sentence, −1 for the root. */
export interface Node {
  readonly word: string
  readonly tag: string
  readonly head: number
  readonly relation: string
}

export interface EntitySpan {
  readonly type: string
  first: number
  last: number
}

const KIND: Record<string, NameKind> = { person: 'PER', organization: 'ORG', place: 'LOC' }

const DEMONYM: ReadonlySet<string> = new Set(demonyms.map((word) => word.toLowerCase()))
const NAMELESS: ReadonlySet<string> = new Set(namelessPeople)

/**
 * The names of GUM. GUM marks every entity with its whole noun phrase, nested ones too, and a kind; what is a name, and
 * where it begins and ends, has to be told from its tags and trees. As UNER does, a name is the proper noun that heads the
 * phrase with what belongs to it (`flat`, `compound`, capital adjectives, "of" and a proper noun), without article, title
 * ("President"), apposition and place behind a comma. Peoples ("Americans") are OTHER; so are works, products, events.
 */
export function gumNames(document: GumDocument, folder: string = join(dataRoot, 'gum')): NameDocument {
  const entities = readEntities(join(folder, 'tsv', `${document.name}.tsv`))
  let offset = 0
  const sentences = document.sentences.map(({ tokens }) => {
    const nodes = tokens.map(({ form, xpos, head, deprel }) => ({
      word: form,
      tag: xpos,
      head: head - 1,
      relation: deprel,
    }))
    const end = offset + tokens.length
    const here = entities
      .filter((entity) => entity.first >= offset && entity.last <= end)
      .map(({ type, first, last }) => ({ type, first: first - offset, last: last - offset }))
    offset = end
    return {
      words: tokens.map((token) => token.form),
      tags: tokens.map((token) => token.xpos),
      names: namesOf(nodes, here),
    }
  })
  return { id: document.name, genre: document.genre, sentences }
}

/** The names of one sentence of GUM, from its entities' spans; longer ones first, none inside another. */
export function namesOf(nodes: readonly Node[], entities: readonly EntitySpan[]): NameSpan[] {
  const found: NameSpan[] = []
  for (const entity of entities) {
    const core = coreOf(nodes, entity, entities)
    if (core) found.push(core)
  }
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const kept: NameSpan[] = []
  for (const name of found)
    if (!kept.some((other) => other.first < name.last && name.first < other.last)) kept.push(name)
  return kept.sort((a, b) => a.first - b.first)
}

const isProper = (node: Node): boolean => node.tag === 'NNP' || node.tag === 'NNPS'
const isCapital = (node: Node): boolean => /^\p{Lu}/u.test(node.word)

export function coreOf(nodes: readonly Node[], entity: EntitySpan, all: readonly EntitySpan[]): NameSpan | null {
  if (entity.type === 'time') return null
  const inside = (at: number): boolean => at >= entity.first && at < entity.last
  const tops = range(entity.first, entity.last).filter((at) => !inside(nodes[at]!.head))
  const head = tops.find((at) => isProper(nodes[at]!)) ?? -1
  if (head < 0) return null
  const kind = KIND[entity.type] ?? 'OTHER'
  const member = new Set<number>()
  const take = (at: number, depth: number): void => {
    member.add(at)
    for (const child of range(entity.first, entity.last)) {
      const node = nodes[child]!
      if (node.head !== at || member.has(child)) continue
      if (belongs(nodes, child, at, kind, depth, all)) take(child, depth + 1)
    }
  }
  take(head, 0)
  let first = head
  let last = head + 1
  const link = (at: number): boolean =>
    inside(at) && /^(?:-|–|of|the|for|and|&|'s|’s|'|’|\/|\.|de|al)$/iu.test(nodes[at]!.word)
  for (let at = head - 1; at >= entity.first; at--) {
    if (member.has(at)) first = at
    else if (!link(at)) break
  }
  for (let at = head + 1; at < entity.last; at++) {
    if (member.has(at)) last = at + 1
    else if (!link(at)) break
  }
  while (first < last && /^(?:DT|PRP\$|IN|POS|CC|HYPH)$/u.test(nodes[first]!.tag)) first++
  while (last > first && /^(?:POS|IN|DT|CC|HYPH)$/u.test(nodes[last - 1]!.tag)) last--
  if (first >= last) return null
  const words = range(first, last).map((at) => nodes[at]!.word)
  if (!words.some((word) => /\p{Lu}/u.test(word))) return kind === 'OTHER' ? null : { first, last, kind }
  const small = words.map((word) => word.toLowerCase())
  if (entity.type === 'person') {
    if (small.every((word) => NAMELESS.has(word.replace(/\.$/u, '')))) return null
    if (small.length === 1 && (DEMONYM.has(small[0]!) || DEMONYM.has(small[0]!.replace(/s$/u, ''))))
      return { first, last, kind: 'OTHER' }
    if (/^(?:NNPS)$/u.test(nodes[head]!.tag) && !/^(?:flat)/u.test(nodes[head]!.relation) && small.length > 1)
      return { first, last, kind: 'OTHER' }
  }
  return { first, last, kind }
}

/** Whether a word goes on with the name that its head belongs to. */
function belongs(
  nodes: readonly Node[],
  child: number,
  head: number,
  kind: NameKind,
  depth: number,
  all: readonly EntitySpan[],
): boolean {
  const node = nodes[child]!
  const relation = node.relation
  const ownEntity = (): boolean =>
    all.some((entity) => {
      if (child < entity.first || child >= entity.last || (head >= entity.first && head < entity.last)) return false
      return true
    })
  if (relation === 'goeswith' || relation === 'flat') return true
  if (kind === 'PER') return relation === 'compound' && isProper(node) && !ownEntity() && child < head
  if (relation === 'compound') return isCapital(node) || isProper(node)
  if (relation === 'amod') return isCapital(node) && (child > 0 || isProper(node))
  if (relation === 'nummod') return child > head || isCapital(node)
  if (relation === 'nmod:desc') return isCapital(node)
  if (relation === 'nmod:poss') return isProper(node) && (!ownEntity() || depth > 0)
  if (relation === 'conj') return depth > 0 && isCapital(node)
  if (relation === 'nmod') {
    const marks = nodes.filter((other) => other.head === child && other.relation === 'case')
    return (
      isCapital(node) &&
      child > head &&
      marks.length > 0 &&
      marks.every((mark) => /^(?:of|for|de|on|in|to)$/iu.test(mark.word)) &&
      (/^of$/iu.test(marks[0]!.word) ? true : !ownEntity())
    )
  }
  return false
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

/**
 * The entities of a document, in words counted through it: the layers divide some sentences differently. WebAnno writes
 * `person[12]|place[13]` at each word; without a number, one word alone.
 */
export function readEntities(file: string): EntitySpan[] {
  const found = new Map<string, EntitySpan>()
  let at = -1
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.split('\t')
    if (!/^\d+-\d+$/u.test(fields[0]!)) continue
    at++
    if (fields[3] === '_') continue
    for (const [index, part] of fields[3]!.split('|').entries()) {
      const match = /^([a-z]+)(?:\[(\d+)\])?$/u.exec(part)
      if (!match) continue
      const key = match[2] ?? `at ${at} ${index}`
      const known = found.get(key)
      if (known) known.last = at + 1
      else found.set(key, { type: match[1]!, first: at, last: at + 1 })
    }
  }
  return [...found.values()]
}
