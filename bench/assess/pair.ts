import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../src/assess/index.ts'
import { identify } from '../../src/entity/identity.ts'
import type { Comparison, KnownEntities, Telling } from '../../src/model/assess.ts'
import type { CaseEntity } from '../../src/model/entity.ts'
import { Dates } from '../../src/timeline/index.ts'
import { findIn } from '../../src/workbench/analyse.ts'
import { inCase as inCaseIds } from '../../src/workbench/shelf.ts'
import { evaluation } from '../claims/shared.ts'
import { lexicon } from './speed.ts'

/** Two sentences, and whether the one is held to speak against the other. */
export interface JudgedPair {
  readonly a: string
  readonly b: string
  readonly against: boolean
}

export const pairFiles = {
  fever: join(evaluation, 'data/pairs/fever-symmetric-dev.jsonl'),
  claimDiff: join(evaluation, 'data/pairs/claimdiff-weaken-train.json'),
} as const

/** FEVER-symmetric (Schuster and others 2019), the development part: a claim, and the evidence that supports or refutes it. */
export const fever = (): JudgedPair[] =>
  readFileSync(pairFiles.fever, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { claim, evidence, label } = JSON.parse(line)
      return { a: written(claim), b: written(evidence), against: label === 'REFUTES' }
    })

/** ClaimDiff, the training part: claims of two articles about one event, and whether one weakens the other. */
export const claimDiff = (): JudgedPair[] =>
  JSON.parse(readFileSync(pairFiles.claimDiff, 'utf8')).data.map(
    ({ claim_a: a, claim_b: b, relation }: { claim_a: string; claim_b: string; relation: number }) => ({
      a,
      b,
      against: relation === 1,
    }),
  )

const marks: readonly (readonly [RegExp, string])[] = [
  [/-LRB- ?/gu, '('],
  [/ ?-RRB-/gu, ')'],
  [/-LSB- ?/gu, '['],
  [/ ?-RSB-/gu, ']'],
  [/`` ?/gu, '“'],
  [/ ?''/gu, '”'],
  [/ ([.,;:!?'’])/gu, '$1'],
  [/ (n't|'s)\b/gu, '$1'],
  [/\( ([^()]*) \)/gu, '($1)'],
]

/** A sentence as one writes it, from its words with spaces between. */
const written = (tokens: string): string => marks.reduce((text, [from, to]) => text.replace(from, to), tokens)

/** What the claims of the one sentence and those of the other are to each other at most, read as two paragraphs of one text. */
export function compared({ a, b }: JudgedPair): Pick<Comparison, 'contradiction' | 'agreement'> {
  const text = `${a}\n\n${b}`
  const border = a.length + 1
  const passages = [
    { start: 0, end: a.length, kind: 'paragraph' as const },
    { start: border + 1, end: text.length, kind: 'paragraph' as const },
  ]
  const { claims, entities, times } = findIn({ id: 'pair', text, passages })
  const dates = new Dates(times, null)
  // whoever is named in both is one by name, as in two documents of a case
  const apart = entities.map((each) => ({ ...each, document: each.mentions[0]!.start < border ? 'a' : 'b' }))
  const { identities } = identify(apart, { same: [], different: [] })
  const inCase = new Map(
    entities.map((each): [string, CaseEntity] => [each.id, { ...each, canonical: identities.get(each.id)!.canonical }]),
  )
  const known: KnownEntities = new Map(entities.map(({ id, kind, name }) => [id, { kind, name }]))
  const account = {
    id: 'pair',
    publisher: null,
    author: null,
    published: null,
    title: null,
    receipts: [],
    names: new Set<string>(),
  }
  const tellings = claims.map((claim): Telling => {
    const { times, ...placed } = dates.of(claim)
    return { claim: { ...inCaseIds({ ...claim, ...placed }, inCase), times }, document: account }
  })
  const [one, other] = [true, false].map((first) =>
    tellings.filter(({ claim }) => claim.content[0]!.start < border === first),
  )
  const all = one!.flatMap((mine) => other!.map((theirs) => compare(mine, theirs, { lexicon, entities: known })))
  const strongest = <T extends { readonly score: number }>(found: readonly (T | null)[]): T | null =>
    found.reduce<T | null>((most, each) => (each && each.score > (most?.score ?? 0) ? each : most), null)
  return {
    contradiction: strongest(all.map(({ contradiction }) => contradiction)),
    agreement: strongest(all.map(({ agreement }) => agreement)),
  }
}
