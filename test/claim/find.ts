import { findClaims } from '../../src/claim/index.ts'
import { findEntities } from '../../src/entity/index.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Entity } from '../../src/model/entity.ts'
import { wordsAtAll } from '../../src/model/text.ts'
import { findTimeExpressions, read, treesOf } from '../../src/reading/index.ts'
import { english, englishJudge } from '../../src/workbench/language-model.ts'
import { paragraphs } from './marked.ts'

export interface FoundIn {
  readonly text: string
  /** those with a cue, a source or quotation marks; propositions left out */
  readonly reported: readonly Claim[]
  /** words of the sentences in the outlet's own voice */
  readonly own: readonly string[]
  readonly claims: readonly Claim[]
  readonly entities: readonly Entity[]
  /** the name of a claim's speaker; its kind where it has none */
  speaker(claim: Claim | undefined): string
}

/** Finds the claims of a text given as paragraphs, one a line. */
export function claimsIn(text: string): FoundIn {
  const passages = paragraphs(text)
  const reading = read(text, passages, english())
  const named = findEntities('test', text, reading)
  const { claims, entities: made } = findClaims({
    document: 'test',
    text,
    passages,
    reading,
    entities: named,
    times: findTimeExpressions(text, passages),
    tree: treesOf(text, reading, english()),
    judge: englishJudge(),
  })
  const entities = [...named, ...made]
  return {
    text,
    claims,
    entities,
    reported: claims.filter((claim) => !claim.partOf && !(claim.speakerKind === 'outlet' && !claim.cue.length)),
    own: claims
      .filter((claim) => claim.speakerKind === 'outlet' && !claim.cue.length)
      .map((claim) => wordsAtAll(text, claim.content)),
    speaker: (claim) =>
      entities.find((entity) => entity.id === claim?.speaker)?.name ?? claim?.speakerKind ?? 'no claim',
  }
}
