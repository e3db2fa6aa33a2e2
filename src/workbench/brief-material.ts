import type { DisagreementView, PropositionView } from '../model/assess-view.ts'
import type { BriefAsked } from '../model/brief.ts'
import type { Allegation, BriefDocument, BriefMaterial, BriefOf } from '../model/brief-material.ts'
import { HearsayError } from '../model/error.ts'
import { fails, type Problem } from '../model/problem.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { allegationsOf } from './allegation.ts'
import { Assessed } from './assessed.ts'
import { entityShown } from './entity-shown.ts'
import { lookUpAny, lookUpClaim } from './lookup.ts'
import { matrixCalled, matrixView } from './matrix.ts'
import type { Shelf } from './shelf.ts'
import { timelineOf } from './timeline.ts'

/** What a brief is made of, and every claim that it may stand on, by id. */
export interface Gathered {
  readonly material: BriefMaterial
  readonly views: ReadonlyMap<string, ClaimView>
}

/**
 * Gathers what the case holds of the subject of a brief.
 * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` where the subject is none that a brief can be of
 */
export async function briefMaterial(
  store: Store,
  shelf: Shelf,
  asked: BriefAsked,
  problems: readonly Problem[],
): Promise<Gathered> {
  const assessed = await Assessed.over(store, shelf)
  const all = await allegationsOf(shelf)
  const of = await subjectOf(store, shelf, assessed, asked, all)
  const told = claimsIn(of)
  const allegations = new Map<string, Allegation>()
  // what answers an allegation may be one itself, and is then told with its own answer
  const wanted = [...told]
  for (let at = 0; at < wanted.length; at++) {
    const id = wanted[at]!.id
    const allegation = allegations.has(id) ? undefined : mergedOf(all.filter(({ claim }) => claim.id === id))
    if (!allegation) continue
    allegations.set(id, allegation)
    wanted.push(...allegation.answers, ...allegation.denials)
  }
  const views = new Map(wanted.map((view) => [view.id, view]))
  const documents = new Map<string, BriefDocument>()
  for (const { document } of views.values())
    if (!documents.has(document))
      documents.set(document, {
        view: shelf.document(document),
        text: await shelf.text(document),
        passages: await store.passages(document),
      })
  const lineage = (await assessed.lineage()).filter(
    ({ document, on }) => documents.has(document) && (on === null || documents.has(on)),
  )
  return {
    material: {
      asked,
      of,
      allegations,
      held: shelf.heads.size,
      documents,
      problems: problems.filter(({ code, document }) => fails(code) || (document !== null && documents.has(document))),
      lineage,
    },
    views,
  }
}

/** A claim that accuses several is one allegation to its reader: what answers for one of them is told with it. */
function mergedOf(all: readonly Allegation[]): Allegation | null {
  const [first] = all
  if (!first) return null
  const joined = (views: readonly ClaimView[]): ClaimView[] => [
    ...new Map(views.map((view) => [view.id, view])).values(),
  ]
  const answers = joined(all.flatMap((each) => each.answers))
  const isAnswer = new Set(answers.map(({ id }) => id))
  return {
    ...first,
    answers,
    denials: joined(all.flatMap((each) => each.denials)).filter(({ id }) => !isAnswer.has(id)),
  }
}

async function subjectOf(
  store: Store,
  shelf: Shelf,
  assessed: Assessed,
  { subject }: BriefAsked,
  allegations: readonly Allegation[],
): Promise<BriefOf> {
  switch (subject.kind) {
    case 'entity':
      return entityOf(store, shelf, assessed, subject.entity, allegations)
    case 'disagreement':
      return { kind: 'disagreement', disagreements: await disagreementsOf(assessed, subject.claim) }
    case 'matrix':
      return { kind: 'matrix', matrix: await matrixView(store, shelf, await matrixCalled(shelf, subject.matrix)) }
    case 'claims': {
      const claims = await shelf.views(await Promise.all(subject.claims.map((name) => lookUpClaim(store, name))))
      const ids = new Set(claims.map(({ id }) => id))
      const touches = (propositions: readonly PropositionView[]): boolean =>
        propositions.some((each) => each.claims.some(({ id }) => ids.has(id)))
      return {
        kind: 'claims',
        claims,
        disagreements: (await assessed.disagreements()).filter(({ a, b }) => touches([a, b])),
        agreements: (await assessed.agreements()).filter((each) => touches([each])),
      }
    }
  }
}

async function entityOf(
  store: Store,
  shelf: Shelf,
  assessed: Assessed,
  name: string,
  allegations: readonly Allegation[],
): Promise<BriefOf> {
  const found = await lookUpAny(store, shelf, name)
  if (found.noun !== 'entity')
    throw new HearsayError(
      'bad-value',
      `${name} is a ${found.noun}, and a brief is of a person, an organisation, a disagreement, a matrix or claims.`,
      'hearsay people and hearsay organisations list names; --claims takes claims.',
    )
  const entity = await entityShown(store, shelf, found.id)
  const { events, undated } = await timelineOf(store, shelf, { about: entity.id })
  const agreements = await assessed.agreements(entity.id)
  const shared = new Set(agreements.flatMap(({ claims }) => claims.map(({ id }) => id)))
  const whole = entity.about.filter(({ partOf }) => partOf === null)
  const own = allegations.filter(({ of }) => of === entity.id)
  const accusing = new Set(own.map(({ claim }) => claim.id))
  const tellers = new Set(entity.roles.flatMap(({ tellings }) => tellings.map(({ claim }) => claim)))
  const steps = new Set(entity.proceedings.flatMap(({ statuses }) => statuses.map(({ claim }) => claim)))
  const known = new Map([...entity.says, ...entity.about].map((view) => [view.id, view]))
  return {
    kind: 'entity',
    entity: { id: entity.id, kind: entity.kind, name: entity.name, names: entity.names },
    roles: entity.roles,
    roleClaims: [...tellers].flatMap((id) => known.get(id) ?? []),
    events: [...events, ...undated],
    allegations: own,
    steps: [...steps].flatMap((id) => known.get(id) ?? []),
    disagreements: await assessed.disagreements(entity.id),
    agreements,
    says: entity.says.filter(isSaying),
    alone: [...new Map([...whole, ...own.map(({ claim }) => claim)].map((view) => [view.id, view])).values()].filter(
      ({ id }) => !shared.has(id) && (accusing.has(id) || known.get(id)?.partOf === null),
    ),
    about: whole.length,
  }
}

/** Whether words of somebody are worth a line: a whole saying, and not the two words that another puts into their mouth. */
const isSaying = ({ partOf, within, quotation, contentWords }: ClaimView): boolean =>
  partOf === null &&
  (within === null || quotation === 'direct') &&
  contentWords.split(/\s+/u).length > 4 &&
  !/^(?:to|who|which|whose)\s/u.test(contentWords)

/** The disagreements in which a claim, or a proposition, stands on either side. */
async function disagreementsOf(assessed: Assessed, name: string): Promise<readonly DisagreementView[]> {
  const wanted = name.trim().toLowerCase()
  const all = await assessed.disagreements()
  const found = all.filter(({ a, b }) =>
    [a, b].some(({ id, claims }) => id.startsWith(wanted) || claims.some((claim) => claim.id.startsWith(wanted))),
  )
  if (/^[0-9a-f]{3,}$/u.test(wanted) && found.length) return found
  throw new HearsayError(
    'no-such-id',
    `No disagreement was found in which ${name} stands.`,
    'hearsay disagreements lists them with the ids of their claims.',
  )
}

/** Every claim that a brief of this may tell. */
function claimsIn(of: BriefOf): readonly ClaimView[] {
  const both = ({ a, b }: DisagreementView): ClaimView[] => [...a.claims, ...b.claims]
  switch (of.kind) {
    case 'entity':
      return [
        ...of.roleClaims,
        ...of.events.flatMap(({ tellings }) => tellings.map(({ claim }) => claim)),
        ...of.allegations.map(({ claim }) => claim),
        ...of.steps,
        ...of.disagreements.flatMap(both),
        ...of.agreements.flatMap(({ claims }) => claims),
        ...of.says,
        ...of.alone,
      ]
    case 'disagreement':
      return of.disagreements.flatMap(both)
    case 'matrix':
      return of.matrix.items.flatMap(({ claimView }) => claimView ?? [])
    case 'claims':
      return [...of.claims, ...of.disagreements.flatMap(both), ...of.agreements.flatMap(({ claims }) => claims)]
  }
}
