import type {
  Contents,
  TakenClaim,
  TakenDecision,
  TakenDisagreement,
  TakenEntity,
  TakenMention,
} from '../exchange/index.ts'
import type { DisagreementView } from '../model/assess-view.ts'
import { internalKinds } from '../model/decision.ts'
import { type EntityKind, entityKinds } from '../model/entity.ts'
import type { DecisionView } from '../model/entity-view.ts'
import { toldFields } from '../model/for-others.ts'
import type { Problem } from '../model/problem.ts'
import { describer } from '../model/selector.ts'
import { wordsAt } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { Assessed } from './assessed.ts'
import { decisionsShown } from './decision-shown.ts'
import { linesOf } from './entity-shown.ts'
import { ratingsOf } from './rating.ts'
import type { Shelf } from './shelf.ts'
import { timelineOf } from './timeline.ts'

/**
 * A case as the formats of others take it. Claims that a person rejected are left out, and with them what stands on them.
 * @param internal with ratings, and with decisions that are for those who work on the case
 */
export async function contentsOf(
  store: Store,
  shelf: Shelf,
  problems: readonly Problem[],
  internal: boolean,
): Promise<Contents> {
  const views = (await shelf.views(await store.claims())).filter(({ decided }) => decided?.verdict !== 'rejected')
  const kept = new Set(views.map(({ id }) => id))
  const assessed = await Assessed.over(store, shelf)
  const timeline = await timelineOf(store, shelf, {})
  const readBy = new Map((await store.analysed()).map((each) => [each.document, each.readerVersion]))
  return {
    documents: shelf.documents().map((each) => ({
      id: each.id,
      path: each.path,
      title: each.title,
      publisher: each.publisher,
      author: each.author,
      published: each.published,
      url: each.url,
      language: each.language,
      kind: each.kind,
      mediaType: each.mediaType,
      hash: each.id,
      told: toldFields(each.receipts, each.decided),
      readBy: readBy.get(each.id) ?? '',
      claims: each.claims,
    })),
    entities: (await Promise.all(entityKinds.map((kind) => entitiesOf(shelf, kind)))).flat(),
    claims: await Promise.all(views.map((view) => claimOf(shelf, view))),
    events: [...timeline.events, ...timeline.undated].flatMap(({ id, edtf, rivals, entities, tellings }) => {
      const told = tellings.filter(({ claim }) => kept.has(claim.id))
      const taken = told.map((each) => ({ claim: each.claim.id, words: each.words, edtf: each.edtf }))
      return taken.length ? [{ id, edtf, rivals, entities, tellings: taken }] : []
    }),
    disagreements: (await assessed.disagreements()).flatMap((each) => disagreementOf(each, kept)),
    agreements: (await assessed.agreements()).map(({ claims, origins }) => ({
      claims: claims.flatMap(({ id }) => (kept.has(id) ? [id] : [])),
      origins: origins.map(({ documents }) => documents.map(({ id }) => id)),
    })),
    lineage: (await assessed.lineage()).map(({ document, on, how, named, words }) => ({
      ...{ document, on, how, named, words },
    })),
    problems: problems.map(({ document, path, code, message }) => ({ document, path, code, message })),
    decisions: await takenDecisions(shelf, internal),
    ratings: internal
      ? (await ratingsOf(store, shelf)).map(({ on, name, reliability, credibility }) => ({
          ...{ on, name, reliability, credibility },
        }))
      : [],
  }
}

async function entitiesOf(shelf: Shelf, kind: EntityKind): Promise<TakenEntity[]> {
  const members = new Map((await shelf.groups()).map((group) => [group.id, group.members]))
  return Promise.all(
    (await linesOf(shelf, kind)).map(async ({ id, name, aliases, public: isPublic, documents, says, about }) => {
      const mentions: TakenMention[] = []
      for (const { document, mentions: found } of members.get(id) ?? []) {
        const text = await shelf.text(document)
        const describe = describer(text)
        for (const mention of found) {
          if (mention.form === 'pronoun') continue
          const { start, end } = describe(mention)
          mentions.push({ document, form: mention.form, words: wordsAt(text, mention), start, end })
        }
      }
      return { id, kind, name, aliases, public: isPublic, documents, says, about, mentions }
    }),
  )
}

async function claimOf(shelf: Shelf, view: ClaimView): Promise<TakenClaim> {
  const describe = describer(await shelf.text(view.document))
  const { id, document, speaker, speakerName, speakerKind, chain, within, partOf, quotation, stance } = view
  const { adoption, certainty, basis, statements, about, when, said } = view
  return {
    ...{ id, document, speaker, speakerName, speakerKind, chain, within, partOf, quotation, stance },
    ...{ adoption, certainty, basis, statements, about, when, said },
    words: view.contentWords,
    sourceWords: view.sourceWords,
    cueWords: view.cueWords,
    legalStatus: view.legalStatus.map(({ status, of, by, offence, dated }) => ({ status, of, by, offence, dated })),
    selectors: view.content.map(describe),
    decided: view.decided?.verdict === 'accepted' ? 'accepted' : null,
  }
}

function disagreementOf(
  { type, a, b, sharedOrigin, reasons, decided }: DisagreementView,
  kept: ReadonlySet<string>,
): TakenDisagreement[] {
  const [one, other] = [a, b].map(({ claims }) => claims.flatMap(({ id }) => (kept.has(id) ? [id] : [])))
  if (!one?.length || !other?.length) return []
  const verdict = decided?.what.kind === 'link' ? decided.what.verdict : null
  return [{ type, a: one, b: other, sharedOrigin, reasons: reasons.map(({ detail }) => detail), verdict }]
}

async function takenDecisions(shelf: Shelf, internal: boolean): Promise<TakenDecision[]> {
  const { named } = await shelf.judgedClaims()
  const { named: entities } = await shelf.judged()
  const held = await shelf.entities()
  const hidden = new Set<string>()
  const taken: TakenDecision[] = []
  for (const view of await decisionsShown(shelf)) {
    if (!internal && isHidden(view, hidden)) {
      hidden.add(view.id)
      continue
    }
    const { id, by, at, why, state, what, paths } = view
    taken.push({
      ...{ id, by, at, why, state, kind: what.kind },
      claims: (named.get(id) ?? []).map((claim) => claim.id),
      documents: Object.keys(paths),
      entities: (entities.get(id) ?? []).flatMap((entity) => held.get(entity)?.canonical ?? []),
    })
  }
  return taken
}

/** Ratings, notes and hypotheses, and what takes them back. */
const isHidden = ({ what }: DecisionView, hidden: ReadonlySet<string>): boolean =>
  internalKinds.has(what.kind) || (what.kind === 'undo' && hidden.has(what.decision))
