import type { Tree } from '../model/tree.ts'
import type { Candidate } from './candidate.ts'
import { type Nouns, readNouns } from './noun-kind.ts'

/**
 * Tells attributions from what only looks like one: a logistic regression over plain features of a candidate, learned from
 * `training/attribution`. Every weight can be read: the model is a list of features in words.
 */
export class Judge {
  readonly #weights: ReadonlyMap<string, number>
  readonly nouns: Nouns

  constructor(weights: ReadonlyMap<string, number>, nouns: Nouns) {
    this.#weights = weights
    this.nouns = nouns
  }

  /** The logarithm of the odds that a candidate is an attribution. */
  score(tree: Tree, candidate: Candidate, quoted: (word: number) => boolean): number {
    let sum = 0
    for (const feature of features(tree, candidate, quoted, this.nouns)) sum += this.#weights.get(feature) ?? 0
    return sum
  }
}

/** A judge from its files: a line a feature, a tab, a weight; and the nouns it tells apart. Throws where a line is not one. */
export function readJudge(bytes: Uint8Array, nouns: Uint8Array): Judge {
  const weights = new Map<string, number>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (!line) continue
    const [feature, weight] = line.split('\t')
    if (feature === undefined || !Number.isFinite(Number(weight)) || weight === undefined)
      throw new Error(`The model of attribution has a line it should not have: ${line}`)
    weights.set(feature, Number(weight))
  }
  return new Judge(weights, readNouns(nouns))
}

/** What the judge sees of a candidate, each in words. */
export function features(tree: Tree, candidate: Candidate, quoted: (word: number) => boolean, nouns: Nouns): string[] {
  const { construction, cueHead, sourceHead, contentHead, entry, frame, grip, content, source } = candidate
  const kind = entry?.class ?? 'unlisted'
  const fits = entry ? (entry.frames.has('weak') ? 'weak' : 'fits') : 'misfit'
  const who = sourceKind(tree, candidate, nouns)
  const what = contentKind(tree, candidate, quoted)
  const shape = `${construction}/${frame ?? ''}`
  const found = [
    'always',
    `how ${shape}`,
    `how ${shape} ${fits}`,
    `class ${kind}`,
    `class ${kind} ${construction}`,
    `class ${kind} ${construction} ${fits}`,
    `cue ${tree.lemma(cueHead)}`,
    `cue ${tree.lemma(cueHead)} ${construction}`,
    `who ${who}`,
    `who ${who} ${construction}`,
    `who ${who} ${kind}`,
    `grip ${grip}`,
    `grip ${grip} ${construction}`,
    `what ${what}`,
    `what ${what} ${construction}`,
    `what ${what} ${kind}`,
    `relation ${tree.relation(cueHead)} ${construction}`,
    `tense ${tree.xpos(cueHead)} ${construction}`,
    `long ${Math.min(4, Math.floor(Math.log2(content.length + 1)))} ${construction}`,
    `named ${source.some((word) => tree.words[word]!.entity !== null)} ${construction}`,
  ]
  if (candidate.negated) found.push('negated', `negated ${kind}`)
  if (quoted(cueHead)) found.push('cue in quotation', `cue in quotation ${construction}`)
  const modal = tree.kids(cueHead, 'aux').find((kid) => tree.xpos(kid) === 'MD')
  if (modal !== undefined) found.push(`modal ${tree.low(modal)}`, `modal ${kind}`)
  if (tree.relation(cueHead) === 'advcl') found.push(`under ${tree.low(tree.kid(cueHead, 'mark'))}`)
  if (sourceHead >= 0) found.push(`source ${tree.lemma(sourceHead)}`)
  if (contentHead >= 0) found.push(`content ${tree.upos(contentHead)} ${kind}`)
  if (construction === 'object' || construction === 'preposition')
    found.push(`object ${tree.upos(contentHead)} ${fits}`, `object ${tree.lemma(contentHead)}`)
  return found
}

function sourceKind(tree: Tree, { sourceHead }: Candidate, nouns: Nouns): string {
  if (sourceHead < 0) return 'nobody'
  const upos = tree.upos(sourceHead)
  const low = tree.low(sourceHead)
  if (upos === 'PRON' || upos === 'DET')
    return ['he', 'she', 'his', 'her'].includes(low)
      ? 'he'
      : ['i', 'we', 'you', 'they', 'who', 'it', 'that', 'which', 'this', 'there', 'my', 'our', 'their', 'its'].includes(
            low,
          )
        ? low
        : 'pronoun'
  const entity = tree.words[sourceHead]!.entity
  if (entity) return entity.slice(2)
  if (upos === 'PROPN') return 'proper'
  return upos === 'NOUN' ? (nouns.kindOf(tree.lemma(sourceHead)) ?? 'noun') : 'other'
}

function contentKind(tree: Tree, { contentHead, content }: Candidate, quoted: (word: number) => boolean): string {
  const inQuotes = content.filter(quoted).length
  const quote = inQuotes === 0 ? '' : inQuotes > 0.8 * content.length ? ' quoted' : ' part quoted'
  const subject = tree.kid(contentHead, 'nsubj', 'csubj', 'expl') >= 0
  const mark = tree.low(tree.kid(contentHead, 'mark'))
  const finite = tree.kids(contentHead, 'aux', 'cop').length > 0 || /^VB[DPZ]$/u.test(tree.xpos(contentHead))
  const base = ['that', 'whether', 'if', 'to'].includes(mark)
    ? mark
    : subject
      ? finite
        ? 'clause'
        : 'small clause'
      : tree.upos(contentHead) === 'VERB'
        ? 'verb'
        : 'phrase'
  return base + quote
}
