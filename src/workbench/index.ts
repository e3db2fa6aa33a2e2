import type { Claim } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import { sha256 } from '../model/identity.ts'
import { analyse, findIn, type Outcome } from './analyse.ts'
import { passaged } from './parse.ts'

export { type ExchangeFormat, exchangeFormats, type Replaced } from '../exchange/index.ts'
export type { AllegationView } from '../model/allegation.ts'
export type { Analysis } from '../model/analysis.ts'
export type {
  AgreementType,
  ContradictionType,
  Link,
  Proposition,
  Reason,
} from '../model/assess.ts'
export type * from '../model/assess-view.ts'
export type { Brief, BriefAsked, BriefFile, BriefForm, BriefFormat, BriefSubject } from '../model/brief.ts'
export type * from '../model/claim.ts'
export type { ClaimTarget } from '../model/claim-target.ts'
export type {
  Decision,
  DecisionState,
  DecisionWhat,
  EntityTarget,
  LinkVerdict,
  SpeakerSaid,
} from '../model/decision.ts'
export type * from '../model/document.ts'
export type * from '../model/draft.ts'
export type * from '../model/entity.ts'
export type * from '../model/entity-view.ts'
export { HearsayError } from '../model/error.ts'
export type * from '../model/event.ts'
export type * from '../model/hypothesis.ts'
export type * from '../model/hypothesis-view.ts'
export type { Lineage, LineageReason, LineageWay } from '../model/lineage.ts'
export type { MarkedClaim, MarkSaid } from '../model/marked-claim.ts'
export type * from '../model/network.ts'
export type * from '../model/news-view.ts'
export type { Problem, ProblemCode } from '../model/problem.ts'
export type * from '../model/rating.ts'
export type * from '../model/reading.ts'
export type { ReplyFormat, ReplyRow } from '../model/reply.ts'
export type { Selector } from '../model/selector.ts'
export type { Span } from '../model/text.ts'
export type * from '../model/view.ts'
export { briefFile } from './brief.ts'
export { type Captured, capture } from './capture.ts'
export type {
  BriefForOthers,
  Case,
  Decider,
  ExportOptions,
  ForOthersOptions,
  ForOthersReport,
  GivenFile,
  ImportReport,
  PurgeReport,
  ReadOptions,
  ReplyAsked,
} from './case.ts'
export type { NoteSaid } from './deciding-claim.ts'
export type { ItemSaid, MatrixEdit, MatrixFormat } from './matrix-edit.ts'
export { checkMetadata } from './metadata.ts'
export { defaultUser, openCase } from './open.ts'
export { type Parsed, type PassagedText, parse, parseDocument, parseDocumentToConllu, parseToConllu } from './parse.ts'
export { findTimes } from './time.ts'

/**
 * Reads one document without a case: its text, passages, names and claims, or the problem for which it cannot be read.
 * @param name the file's name; it only breaks ties about the format
 */
export const readDocument = (bytes: Uint8Array, name: string): Promise<Outcome> =>
  analyse({ bytes, name, language: null, maxBytes: null })

/** Claims and entities of a plain English text. */
export async function findClaims(
  text: string,
): Promise<{ readonly claims: readonly Claim[]; readonly entities: readonly Entity[] }> {
  const { passages } = await passaged(text)
  const { claims, entities } = findIn({ id: sha256(text), text, passages })
  return { claims, entities }
}
