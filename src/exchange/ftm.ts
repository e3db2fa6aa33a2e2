import { parseBody } from '../model/name/body.ts'
import { byId, type Contents, type TakenClaim, type TakenDocument, type TakenEntity, toldBy } from './contents.ts'
import { plainDate } from './date.ts'
import type { FtmStatement } from './ftm-statement.ts'

/** An entity of FollowTheMoney. @see https://followthemoney.tech/docs/entities/ */
interface FtmEntity {
  readonly id: string
  readonly schema: 'Person' | 'Organization' | 'Company' | 'Address' | 'Article' | 'Document' | 'Mention'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** ISO 639-3, as FollowTheMoney names languages, by the two letters that we use. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', az: 'aze', bg: 'bul', cs: 'ces', de: 'deu', en: 'eng', es: 'spa', fr: 'fra', hu: 'hun', hy: 'hye' },
  ...{ it: 'ita', ka: 'kat', kk: 'kaz', nl: 'nld', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sr: 'srp', tr: 'tur' },
  ...{ uk: 'ukr', uz: 'uzb', zh: 'zho' },
}

/**
 * Plain facts of a person that FollowTheMoney has a property for. Nothing that accuses is among them: its entities keep no speaker
 * beside a value, so an arrest would stand there as a fact.
 */
const FACTS: Readonly<Record<string, string>> = {
  heldOffice: 'position',
  studiedAt: 'education',
  bornAt: 'birthPlace',
  bornOn: 'birthDate',
}

/** What FollowTheMoney can carry of a case. */
interface Followed {
  /** people, organisations, places, documents, and where the first two are named */
  readonly entities: readonly FtmEntity[]
  /** the same, value by value, with where each comes from; and what claims say of people, with who says it */
  readonly statements: readonly FtmStatement[]
}

export function followed(contents: Contents): Followed {
  const documents = byId(contents.documents)
  const named = contents.entities.flatMap((entity) => {
    const schema = schemaOf(entity)
    return schema ? [{ entity, made: madeOf(entity, schema) }] : []
  })
  const schemas = new Map(named.map(({ made }) => [made.id, made.schema]))
  const mentions = named.flatMap(({ entity, made }) => mentionsOf(entity, made))
  const entities = [...contents.documents.map(documentOf), ...named.map(({ made }) => made)]
  return {
    entities: [...entities, ...mentions.map(({ made }) => made)],
    statements: [
      ...entities.flatMap((made) => statementsOf(made, '')),
      ...mentions.flatMap(({ made, origin }) => statementsOf(made, origin)),
      ...contents.claims.flatMap((claim) => factsOf(claim, schemas, documents)),
    ],
  }
}

/** Null for quoted papers and unnamed sources, who are nobody that another list could know. */
function schemaOf({ kind, name }: TakenEntity): FtmEntity['schema'] | null {
  if (kind === 'Person') return 'Person'
  if (kind === 'Place') return 'Address'
  if (kind === 'Organization')
    return parseBody(name).forms.some((form) => form !== 'association') ? 'Company' : 'Organization'
  return null
}

const madeOf = ({ id, name, aliases }: TakenEntity, schema: FtmEntity['schema']): FtmEntity => ({
  id,
  schema,
  properties: filled({ name: [name], alias: aliases, ...(schema === 'Address' && { full: [name] }) }),
})

function documentOf({ id, path, title, author, publisher, published, url, language, kind }: TakenDocument): FtmEntity {
  const named = title ?? path ?? id
  return {
    id,
    schema: kind === null || kind === 'article' ? 'Article' : 'Document',
    properties: filled({
      name: [named],
      title: [title],
      fileName: [path?.split('/').at(-1) ?? id],
      author: [author],
      publisher: [publisher],
      publishedAt: [dateOf(published)],
      sourceUrl: [url],
      language: [LANGUAGES[language ?? ''] ?? null],
    }),
  }
}

/** Where somebody is named. The place is told in the origin of its statements: a fragment of the text in code points (RFC 5147). */
function mentionsOf(entity: TakenEntity, { schema }: FtmEntity): { made: FtmEntity; origin: string }[] {
  if (schema === 'Address') return []
  return entity.mentions.flatMap(({ document, words, form, start, end }, at) =>
    form === 'name'
      ? [
          {
            made: {
              id: `${entity.id}-${at + 1}`,
              schema: 'Mention' as const,
              properties: { document: [document], name: [words], resolved: [entity.id], detectedSchema: [schema] },
            },
            origin: start === null ? document : `${document}#char=${start},${end}`,
          },
        ]
      : [],
  )
}

const statementsOf = ({ id, schema, properties }: FtmEntity, origin: string): FtmStatement[] =>
  Object.entries(properties).flatMap(([prop, values]) =>
    values.map((value) => ({ entity: id, schema, prop, value, original: null, lang: null, origin })),
  )

/** What a claim plainly asserts of people who are known. */
function factsOf(
  claim: TakenClaim,
  schemas: ReadonlyMap<string, FtmEntity['schema']>,
  documents: ReadonlyMap<string, TakenDocument>,
): FtmStatement[] {
  if (claim.stance !== 'asserts' || claim.adoption === 'rejects' || claim.adoption === 'mocks') return []
  const document = documents.get(claim.document)!
  return claim.statements.flatMap(({ subject, property, value, when }) => {
    const prop = FACTS[property]
    if (!prop || schemas.get(subject) !== 'Person') return []
    const said = prop === 'birthDate' ? dateOf(when) : value
    if (!said) return []
    return [
      {
        entity: subject,
        schema: 'Person',
        prop,
        value: said,
        original: value,
        lang: LANGUAGES[document.language ?? ''] ?? null,
        origin: `${toldBy(claim, documents)} (claim ${claim.id})`,
      },
    ]
  })
}

/** A date with no more than FollowTheMoney knows: no doubt, no stretch. Null where that would say too much. */
function dateOf(edtf: string | null): string | null {
  const date = plainDate(edtf)
  return date && !date.doubtful && !date.to && /^\d/u.test(edtf!) ? edtf : null
}

function filled(properties: Readonly<Record<string, readonly (string | null)[]>>): FtmEntity['properties'] {
  const kept = Object.entries(properties).map(
    ([name, values]) => [name, [...new Set(values.filter((value) => value !== null && value !== ''))]] as const,
  )
  return Object.fromEntries(kept.filter(([, values]) => values.length)) as FtmEntity['properties']
}
