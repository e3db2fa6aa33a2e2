import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Claim } from '../../src/model/claim.ts'
import type { Mention } from '../../src/model/entity.ts'
import { isInside, lengthOf, overlap, type Span } from '../../src/model/text.ts'

/** A gold file: what a careful reader found in a folder of documents. Words stand for their places. */
interface Gold {
  readonly claims: readonly { document: string; content: string; source: string[]; speakerKind: string[] }[]
  readonly furniture: readonly { document: string; text: string }[]
  readonly legalStatus: readonly { document: string; text: string; status: string[] }[]
}

interface Part {
  readonly found: number
  readonly expected: number
  readonly missed: readonly string[]
}

export interface Score {
  readonly claimsFound: Part
  readonly claimsWithSpeaker: Part
  readonly furniture: Part
  readonly legalStatus: Part
  readonly wrong: { readonly brokenSpans: number; readonly danglingIds: number; readonly furnitureOverClaims: number }
}

interface DocumentRow {
  readonly id: string
  readonly path: string
  readonly text: string
}

interface EntityRow {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly (Mention & { readonly document: string })[]
}

type PassageRow = Span & { readonly document: string; readonly kind: string }

/** A claim may be as long as its sentence, or as this. */
const LONGEST = 300

/** Scores a JSON Lines export against a gold file, by the definitions of the project's case scorer. */
export function score(folder: string, goldFile: string): Score {
  const rows = <T>(noun: string): T[] =>
    readFileSync(join(folder, `${noun}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): T => JSON.parse(line))
  const gold: Gold = JSON.parse(readFileSync(goldFile, 'utf8'))
  const documents = rows<DocumentRow>('documents')
  const claims = rows<Claim>('claims')
  const entities = rows<EntityRow>('entities')
  const passages = rows<PassageRow>('passages')
  const byName = new Map(documents.map((document) => [basename(document.path), document]))
  const byId = new Map(documents.map((document) => [document.id, document]))
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))

  const standsFor = (claim: Claim, document: DocumentRow | undefined, words: string): boolean =>
    document !== undefined &&
    claim.document === document.id &&
    placesOf(document.text, words).some(
      (place) =>
        covered(claim.content, place) >= 0.6 &&
        lengthOf(claim.content) <= Math.max(LONGEST, sentenceAround(document.text, place)),
    )
  const claimsOf = (document: string, words: string): Claim[] =>
    claims.filter((claim) => standsFor(claim, byName.get(document), words))
  const sourceOf = (claim: Claim): Claim =>
    claim.partOf && !claim.source.length ? (claimById.get(claim.partOf) ?? claim) : claim
  const spokenBy = (claim: Claim, names: readonly string[]): boolean => {
    const text = byId.get(claim.document)?.text ?? ''
    const entity = claim.speaker ? entityById.get(claim.speaker) : undefined
    const said = [
      ...sourceOf(claim).source.map((span) => text.slice(span.start, span.end)),
      ...(entity ? [entity.name, ...entity.aliases] : []),
    ]
    return names.some((name) => said.some((words) => says(words, name)))
  }
  const fits = (claim: Claim, expected: Gold['claims'][number]): boolean => {
    if (!expected.speakerKind.includes(claim.speakerKind)) return false
    if (claim.speakerKind === 'unresolved' || !expected.source.length) return true
    if (claim.speakerKind !== 'outlet') return spokenBy(claim, expected.source)
    const source = sourceOf(claim).source
    return !source.length || spokenBy(claim, ['we', 'us', 'our', 'i', ...expected.source])
  }
  const furniture = passages.filter((passage) => passage.kind === 'furniture')

  return {
    claimsFound: part(
      gold.claims,
      (each) => each.content,
      (each) => claimsOf(each.document, each.content).length > 0,
    ),
    claimsWithSpeaker: part(
      gold.claims,
      (each) => each.content,
      (each) => claimsOf(each.document, each.content).some((claim) => fits(claim, each)),
    ),
    furniture: part(
      gold.furniture,
      (each) => each.text,
      ({ document, text }) => {
        const here = byName.get(document)
        return placesOf(here?.text ?? '', text).some(
          (place) =>
            covered(
              furniture.filter((passage) => passage.document === here?.id),
              place,
            ) >= 0.8,
        )
      },
    ),
    legalStatus: part(
      gold.legalStatus,
      (each) => each.text,
      ({ document, text, status }) =>
        claimsOf(document, text).some((claim) => claim.legalStatus.some((each) => status.includes(each.status))),
    ),
    wrong: {
      brokenSpans: [
        ...claims.flatMap((claim) =>
          [...claim.content, ...claim.source, ...claim.cue].map((span) => ({ ...span, document: claim.document })),
        ),
        ...passages,
        ...entities.flatMap((entity) => entity.mentions),
      ].filter((span) => !isInside(span, byId.get(span.document)?.text.length ?? 0)).length,
      danglingIds: claims.filter(
        ({ within, partOf, speaker }) =>
          [within, partOf].some((id) => id && !claimById.has(id)) || (speaker && !entityById.has(speaker)),
      ).length,
      furnitureOverClaims: gold.claims.filter(({ document, content }) => {
        const here = byName.get(document)
        return placesOf(here?.text ?? '', content).some((place) =>
          furniture.some((passage) => passage.document === here?.id && overlap(passage, place) > 0),
        )
      }).length,
    },
  }
}

function part<T>(items: readonly T[], name: (item: T) => string, test: (item: T) => boolean): Part {
  const missed = items.filter((item) => !test(item))
  return { found: items.length - missed.length, expected: items.length, missed: missed.map(name) }
}

function placesOf(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length })
  return found
}

const covered = (spans: readonly Span[], place: Span): number =>
  spans.reduce((sum, span) => sum + overlap(span, place), 0) / (place.end - place.start)

function sentenceAround(text: string, place: Span): number {
  const stops = ['. ', '? ', '! ', '\n']
  const after = stops.map((stop) => text.indexOf(stop, place.end)).filter((at) => at >= 0)
  return (
    (after.length ? Math.min(...after) : text.length) -
    Math.max(...stops.map((stop) => text.lastIndexOf(stop, place.start)))
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether some words stand in a row among others. */
function says(hay: string, needle: string): boolean {
  const [all, wanted] = [wordsOf(hay), wordsOf(needle)]
  return wanted.length > 0 && all.some((_, at) => wanted.every((word, index) => all[at + index] === word))
}
