import { claimVersion, type Found, findClaims } from '../claim/index.ts'
import { entityVersion, findEntities } from '../entity/index.ts'
import { type Allowance, intakeVersion, MAX_BYTES, type Member, readBytes, unfold } from '../intake/index.ts'
import type { Analysis } from '../model/analysis.ts'
import { type Document, layered, type Passage } from '../model/document.ts'
import { sha256 } from '../model/identity.ts'
import { fails, type Problem, problem } from '../model/problem.ts'
import type { TimeExpression } from '../model/time.ts'
import { findTimeExpressions, read, readingVersion, treesOf } from '../reading/index.ts'
import { placeTimes } from '../timeline/index.ts'
import { english, englishJudge } from './language-model.ts'

/**
 * All that a reading depends on beside the bytes: the versions of all stages, the ending of the file's name, by which Markdown
 * is told from plain text, and the language if one was said. Another version means reading again.
 */
export const readerVersion = (name: string, language: string | null): string =>
  [intakeVersion, readingVersion, entityVersion, claimVersion].join('.') +
  endingOf(name) +
  (language ? `:${language}` : '')

/** How a file's name ends: `.txt`; empty where it has no ending. */
export const endingOf = (name: string): string => /\.[^./\\]+$/u.exec(name)?.[0].toLowerCase() ?? ''

/** Languages whose claims can be found. Documents in others are kept and searched. */
const READ = new Set(['en'])

/** Bytes to be read, and what is said of them from outside. */
export interface Job {
  readonly bytes: Uint8Array
  /** the file's name; it only breaks ties about the format */
  readonly name: string
  /** a language that a person or a list gives; null leaves it to be detected */
  readonly language: string | null
  readonly maxBytes: number | null
  /** how much of what came inside it may be taken out */
  readonly allowance: Allowance
}

/** An analysis, or the problem for which there is none. */
export type Outcome = { readonly analysis: Analysis } | { readonly failure: Problem }

/** What came inside a file, and what of it could not be had. */
export interface Inside {
  readonly members: readonly Member[]
  /** with paths inside the file; an empty one is the file itself */
  readonly problems: readonly Problem[]
}

/** All that comes of a file: what is read of it, or null for an archive, which is nothing but what is inside it. */
export interface Taken {
  readonly outcome: Outcome | null
  readonly inside: Inside
}

/** Reads one file through every stage, and takes out what came inside it. Never throws for what is in the bytes. */
export async function take(job: Job): Promise<Taken> {
  const { bytes, name, maxBytes, allowance } = job
  const isTooLarge = bytes.length > (maxBytes ?? MAX_BYTES)
  const unfolded = isTooLarge ? null : await unfold(bytes, name, allowance)
  if (!unfolded) return { outcome: await analyse(job), inside: { members: [], problems: [] } }
  const { isDocument, members, problems } = unfolded
  const failure = problems.find(({ code, path }) => fails(code) && path === '')
  if (failure && !members.length)
    return { outcome: { failure: { ...failure, path: name } }, inside: { members, problems: [] } }
  return { outcome: isDocument ? await analyse(job) : null, inside: { members, problems } }
}

/** Reads one document through every stage. Never throws for what is in the bytes. */
export async function analyse({ bytes, name, language, maxBytes }: Omit<Job, 'allowance'>): Promise<Outcome> {
  const intake = await readBytes(bytes, name, maxBytes === null ? {} : { maxBytes })
  const failure = intake.problems.find((found) => fails(found.code))
  if (failure) return { failure }
  const { text, passages } = intake
  const id = sha256(bytes)
  const document: Document = {
    id,
    text,
    textHash: sha256(text),
    mediaType: intake.mediaType,
    size: bytes.length,
    metadata: layered(intake.metadata),
    intakeVersion,
  }
  const spoken = language ?? document.metadata.language ?? 'en'
  const problems = intake.problems.map((found): Problem => ({ ...found, document: id }))
  const base = { document, passages, readerVersion: readerVersion(name, language) }
  if (!READ.has(spoken)) {
    const unread = problem('unread-language', `It is in ${languageName(spoken)}, which Hearsay does not read yet.`, {
      document: id,
      path: name,
    })
    return { analysis: { ...base, times: [], entities: [], claims: [], problems: [...problems, unread] } }
  }
  const found = findIn({ id, text, passages })
  const undated = undatedIn(found.times, { document: id, path: name })
  const unresolved = found.claims.filter(
    (claim) => claim.speakerKind === 'unresolved' && !claim.partOf && claim.source.length,
  )
  return {
    analysis: {
      ...base,
      times: found.times,
      entities: found.entities,
      claims: found.claims,
      problems: [
        ...problems,
        ...undated,
        ...unresolved.map((claim) =>
          problem(
            'unresolved-speaker',
            `Who is meant by “${text.slice(claim.source[0]!.start, claim.source[0]!.end)}”?`,
            {
              document: id,
              path: name,
              start: claim.source[0]!.start,
              end: claim.source[0]!.end,
            },
          ),
        ),
      ],
    },
  }
}

/** An English text with its passages. */
export interface EnglishText {
  readonly id: string
  readonly text: string
  readonly passages: readonly Passage[]
}

/** The times, claims and entities of a text, those included that only its claims brought up. */
export function findIn({ id, text, passages }: EnglishText): Found & Pick<Analysis, 'times'> {
  const times = findTimeExpressions(text, passages)
  const model = english()
  const reading = read(text, passages, model)
  const entities = findEntities(id, text, reading)
  const tree = treesOf(text, reading, model)
  const found = findClaims({ document: id, text, passages, reading, entities, times, tree, judge: englishJudge() })
  return { times, claims: found.claims, entities: [...entities, ...found.entities] }
}

/** One problem for all the times that are not to be placed while nobody says when the text was published. */
function undatedIn(times: readonly TimeExpression[], where: { document: string; path: string }): Problem[] {
  const count = placeTimes(times, null).filter((time) => time.edtf === null && time.anchoredOn === 'published').length
  if (!count) return []
  const them = count === 1 ? 'One time, such as “yesterday”,' : `${count} times, such as “yesterday”,`
  return [problem('undated', `${them} cannot be placed without the day it was published.`, where)]
}

/** The English name of a language, from a table small enough not to depend on the platform's. */
const languageName = (tag: string): string => LANGUAGES[tag] ?? `the language “${tag}”`

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  kk: 'Kazakh',
  ky: 'Kyrgyz',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  uz: 'Uzbek',
  zh: 'Chinese',
}
