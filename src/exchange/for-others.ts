import { type FieldForOthers, isForOthers } from '../model/for-others.ts'
import type { Contents, TakenClaim, TakenDocument, TakenEntity, TakenEvent } from './contents.ts'
import { hiding } from './hide.ts'
import type { PersonSpan, Replaced } from './redact.ts'

/** What is fit to leave the house, and the list of what was replaced, which is not. */
interface ForOthers {
  readonly contents: Contents
  readonly replaced: readonly Replaced[]
}

/**
 * A case as others may have it: the claims that a person has accepted and what they name, with numbers for ids; nobody by name who is
 * not a public figure or was chosen to be hidden; no hash, path, mail header, document property, byline or name of a user.
 * @param chosen ids of people who are hidden though they are public figures
 * @param key decides who gets which label
 */
export function forOthers(contents: Contents, chosen: ReadonlySet<string>, key: string): ForOthers {
  const people = contents.entities.filter(({ kind }) => kind === 'Person')
  const { labels, words, name, replaced } = hiding(people, strangers(contents), chosen, key)
  const maybe = (text: string | null): string | null => (text === null ? null : words(text))

  const accepted = contents.claims.filter(({ decided }) => decided === 'accepted')
  const claimIds = numbered('claim', accepted)
  const held = new Set(accepted.map(({ document }) => document))
  const documents = contents.documents.filter(({ id }) => held.has(id))
  const documentIds = numbered('document', documents)
  const spoken = new Set(accepted.flatMap(entitiesIn))
  const entities = contents.entities.filter(({ id }) => spoken.has(id))
  const entityIds = numbered('entity', entities)
  const entity = (id: string | null): string | null => (id === null ? null : (entityIds.get(id) ?? null))
  const all = (ids: readonly string[], into: ReadonlyMap<string, string>): string[] =>
    ids.flatMap((id) => into.get(id) ?? [])
  const spansIn = spansOf(people)

  const claimOf = (claim: TakenClaim): TakenClaim => {
    const pieces = claim.selectors.map((selector) => ({ exact: words(selector.exact, spansIn(claim, selector)) }))
    return {
      ...claim,
      id: claimIds.get(claim.id)!,
      document: documentIds.get(claim.document)!,
      words: pieces.map(({ exact }) => exact).join(' … '),
      selectors: pieces,
      sourceWords: name(claim.speaker, claim.sourceWords),
      cueWords: words(claim.cueWords),
      speaker: entity(claim.speaker),
      speakerName: name(claim.speaker, claim.speakerName),
      chain: claim.chain.map((each) => words(each)),
      within: claimIds.get(claim.within ?? '') ?? null,
      partOf: claimIds.get(claim.partOf ?? '') ?? null,
      about: all(claim.about, entityIds),
      legalStatus: claim.legalStatus.map((each) => ({
        ...each,
        of: entity(each.of),
        by: entity(each.by),
        offence: maybe(each.offence),
      })),
      statements: claim.statements.map((each) => ({
        ...each,
        subject: entity(each.subject)!,
        value: words(each.value),
        valueEntity: entity(each.valueEntity),
      })),
    }
  }

  const entityOf = (taken: TakenEntity): TakenEntity => {
    const mentions = taken.mentions.filter(({ document }) => held.has(document))
    const shown = new Map(
      mentions.map(({ document, form, words: said }) => {
        const mention = { document: documentIds.get(document)!, form, words: name(taken.id, said) }
        return [JSON.stringify(mention), { ...mention, start: null, end: null }]
      }),
    )
    return {
      ...taken,
      id: entityIds.get(taken.id)!,
      name: name(taken.id, taken.name),
      aliases: labels.has(taken.id) ? [] : [...new Set(taken.aliases.map((each) => words(each)))],
      documents: new Set(mentions.map(({ document }) => document)).size,
      says: accepted.filter(({ speaker }) => speaker === taken.id).length,
      about: accepted.filter(({ about }) => about.includes(taken.id)).length,
      mentions: [...shown.values()],
    }
  }

  const documentOf = (taken: TakenDocument): TakenDocument => {
    const told = (field: FieldForOthers): string | null =>
      isForOthers(taken.mediaType, taken.told, field) ? taken[field] : null
    const url = told('url')
    return {
      ...taken,
      ...{
        id: documentIds.get(taken.id)!,
        path: null,
        hash: null,
        mediaType: null,
        author: null,
        readBy: '',
        told: [],
      },
      title: maybe(told('title')),
      publisher: maybe(told('publisher')),
      published: told('published'),
      url: url !== null && words(url) === url ? url : null,
      claims: accepted.filter(({ document }) => document === taken.id).length,
    }
  }

  const disagreements = contents.disagreements.map((each) => ({
    ...each,
    ...{ a: all(each.a, claimIds), b: all(each.b, claimIds), reasons: each.reasons.map((reason) => words(reason)) },
  }))
  const agreements = contents.agreements.map(({ claims, origins }) => ({
    ...{ claims: all(claims, claimIds), origins: origins.map((carried) => all(carried, documentIds)) },
  }))
  const taken: Contents = {
    documents: documents.map(documentOf),
    entities: entities.map(entityOf),
    claims: accepted.map(claimOf),
    events: contents.events
      .flatMap((event) => eventOf(event, claimIds, entityIds, words))
      .map((event, at) => ({ ...event, id: `event-${at + 1}` })),
    disagreements: disagreements.filter(({ a, b }) => a.length && b.length),
    agreements: agreements.filter(({ claims }) => claims.length > 1),
    lineage: contents.lineage.flatMap(({ document, on, how }) => {
      const [from, to] = [documentIds.get(document), documentIds.get(on ?? '')]
      return from && to ? [{ document: from, on: to, how, named: null, words: '' }] : []
    }),
    problems: [],
    decisions: [],
    ratings: [],
  }
  return { contents: taken, replaced: replaced() }
}

/** Speakers whom a person named, of whom the case knows nothing else: nobody has said that they are public figures. */
const strangers = ({ claims }: Contents): string[] =>
  claims.flatMap(({ speaker, speakerKind, speakerName }) =>
    speaker === null && speakerKind === 'named' ? [speakerName] : [],
  )

const numbered = (noun: string, things: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
  new Map(things.map(({ id }, at) => [id, `${noun}-${at + 1}`]))

const entitiesIn = ({ speaker, about, legalStatus, statements }: TakenClaim): string[] =>
  [
    ...[speaker, ...about, ...legalStatus.flatMap(({ of, by }) => [of, by])],
    ...statements.flatMap(({ subject, valueEntity }) => [subject, valueEntity]),
  ].filter((id) => id !== null)

/** Finds where a piece of a claim names people, in the units of its own words. */
function spansOf(people: readonly TakenEntity[]) {
  const byDocument = Map.groupBy(
    people.flatMap(({ id, mentions }) =>
      mentions.flatMap(({ document, form, start, end }) =>
        form === 'name' && start !== null && end !== null ? [{ document, person: id, start, end }] : [],
      ),
    ),
    ({ document }) => document,
  )
  return ({ document }: TakenClaim, selector: TakenClaim['selectors'][number]): PersonSpan[] => {
    if (!('start' in selector)) return []
    const inside = (byDocument.get(document) ?? []).filter(
      ({ start, end }) => selector.start <= start && end <= selector.end,
    )
    const points = inside.length ? [...selector.exact] : []
    const unit = (point: number): number => points.slice(0, point - selector.start).join('').length
    return inside.map(({ person, start, end }) => ({ person, start: unit(start), end: unit(end) }))
  }
}

function eventOf(
  { id, edtf, rivals, entities, tellings }: TakenEvent,
  claims: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
  words: (text: string) => string,
): TakenEvent[] {
  const told = tellings.flatMap((each) => {
    const claim = claims.get(each.claim)
    return claim ? [{ ...each, claim, words: words(each.words) }] : []
  })
  const dates = new Set(told.map((each) => each.edtf))
  if (!told.length) return []
  return [
    {
      id,
      edtf: told.length === tellings.length ? edtf : dates.size === 1 ? [...dates][0]! : null,
      rivals: rivals && dates.size > 1,
      entities: entities.flatMap((entity) => known.get(entity) ?? []),
      tellings: told,
    },
  ]
}
