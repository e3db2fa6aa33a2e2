import type { Passage } from '../../model/document.ts'
import type { LineageDocument } from '../../model/lineage.ts'
import { type Span, wordsAt } from '../../model/text.ts'
import { AGENCY, KIND, MASTHEAD, PUBLISHED, REPORTS, VAGUE } from './data/publication.ts'
import { publicationKeys } from './house.ts'
import { type Reference, sentenceAt } from './reference.ts'
import { foldedWords } from './word.ts'

const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}&’'-]*"
/** Capitals that begin a sentence or tell the day, and no name. */
const NO_NAME =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|So|On|In|As|At|But|And|For|If|When|While|Then|Yet|Later|Earlier|Now|Thus|Also|Even|Only|After|Before|Since|Although|Though|What|That|This|He|She|They|We|It|I)'
const NAME = `(?<name>(?!${NO_NAME}\\b)(?:[Tt]he )?[*_“"]?${CAPITAL}(?:(?: of| and| for| &)?(?: the)? ${CAPITAL}){0,4}(?: press| news)?)`
const PERSON = `(?<name>(?:\\p{Lu}\\. )*${CAPITAL}(?: (?:\\p{Lu}\\.|${CAPITAL})){0,3})`
const ADVERBS = '(?:(?:has|have|had|first|also|later|earlier|then|itself) ){0,3}'

/** How a text credits a publication, a pattern each, with words without which it need not be tried. */
const CREDITS = [
  {
    needs:
      /\b(?:told|according|citing|quoting|by|interview|articles?|reports?|piece|story|wrote|published|released)\b/u,
    pattern: `\\b(?:told|according to|citing|quoting|told by|reported by|quoted by|interview (?:with|to|in|for)|(?:articles?|reports?|interviews?|piece|story) (?:in|for|by|from|on)|wrote in|published (?:in|by|on)|released (?:by|on)|(?:mentioned|reported|quoted|cited|published|printed|carried|repeated)\\b[^.;:]{0,80}?\\bby) (?:the |a |an )?(?:[\\p{Ll}-]+ ){0,2}?${NAME}`,
  },
  {
    needs: new RegExp(`\\b${REPORTS}\\b`, 'u'),
    pattern: `(?<![\\p{L}\\p{N}])${NAME},? (?:which )?${ADVERBS}${REPORTS}\\b`,
  },
  { needs: /\(/u, pattern: `\\((?:[\\p{L} ]+, )?${NAME}\\)(?= *[—–-]|[.”"]?$)` },
  { needs: /\bsa(?:id|ys)\b/u, pattern: `(?<![\\p{L}\\p{N}])(?<name>(?:[Tt]he )?(?:${AGENCY})) (?:said|says)\\b` },
].map(({ needs, pattern }) => ({ needs, pattern: new RegExp(pattern, 'gu') }))

/** "the daily Dawn", with what it did or what was done with it in the same sentence. */
const OF_KIND = new RegExp(`\\b(?<kind>${KIND}) ${NAME}`, 'gu')
const TELLING = new RegExp(
  `\\b(?:told|according to|citing|quoting|interview|which (?:has |had |have )?(?:put|said|claimed|reported)|${REPORTS}|${PUBLISHED}|said|says)\\b`,
  'u',
)
const WRITES = /\b(?:writes|wrote|written)\b/u
const WRITING = [
  `\\b(?:writes|wrote|has written)\\s+${PERSON}`,
  `${PERSON} (?:writes|wrote|has written)\\b(?! to\\b)`,
].map((pattern) => new RegExp(pattern, 'gu'))
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/gu
const PICTURE = /\b(?:photo|picture|image|photograph|illustration|credit|graphic)s?(?: by)?\s*[:/(]?\s*$/iu

/** The publications, agencies, authors and addresses that a document's text credits; none of its own. */
export function publicationsIn(document: LineageDocument): Reference[] {
  const own = ownNames(document)
  return document.passages.flatMap((passage): Reference[] => {
    if (passage.kind === 'furniture' || passage.kind === 'title' || passage.kind === 'caption') return []
    if (passage.kind === 'byline') return agenciesIn(document, passage).filter(({ words }) => !own(words))
    const credits = [...creditsIn(document, passage), ...agenciesIn(document, passage)].filter(
      ({ words }) => !own(words),
    )
    return [
      ...credits,
      ...writersIn(document, passage),
      ...addressesIn(document, passage),
      ...vagueIn(document, passage),
    ]
  })
}

/** What a document calls itself: its publisher, and what its furniture and its mastheads say, agencies apart. */
function ownNames(document: LineageDocument): (name: string) => boolean {
  const keys = new Set(publicationKeys(document.publisher ?? ''))
  const mast = document.passages
    .filter(({ kind }) => kind === 'furniture' || kind === 'heading')
    .map((passage) => ` ${foldedWords(wordsAt(document.text, passage)).join(' ')} `)
  return (name) => {
    const names = publicationKeys(name)
    if (names.some((key) => keys.has(key))) return true
    if (isAgency(name)) return false
    return names.slice(0, 1).some((key) => mast.some((line) => line.trim() === key || line.includes(` the ${key} `)))
  }
}

const named = ({ groups }: RegExpExecArray): string => bare(groups?.name ?? '')

/** Without marks and possessive; of "Nora Linde of Norda News" the newsroom. */
function bare(name: string): string {
  const plain = name.replace(/^[*_“"]+|[*_”"]+$/gu, '').replace(/[’']s?$/u, '')
  const newsroom = plain.split(/ of (?:the )?/u).at(-1)!
  return isPublication(newsroom) ? newsroom : plain
}

function reference(
  document: LineageDocument,
  passage: Span,
  match: RegExpExecArray,
  by: Reference['by'],
  surely: boolean,
): Reference {
  const start = passage.start + match.index
  const span = { start, end: start + match[0].length }
  const sentence = wordsAt(document.text, sentenceAt(document.text, passage, span))
  return { ...span, by, how: 'cites', words: by === 'nobody' ? '' : named(match), surely, sentence }
}

function creditsIn(document: LineageDocument, passage: Span): Reference[] {
  const text = wordsAt(document.text, passage)
  const found: Reference[] = []
  for (const match of text.matchAll(OF_KIND)) {
    const span = { start: passage.start + match.index, end: passage.start + match.index + match[0].length }
    const telling = TELLING.test(wordsAt(document.text, sentenceAt(document.text, passage, span)))
    if (telling) found.push(reference(document, passage, match, 'publication', true))
  }
  for (const { needs, pattern } of CREDITS)
    for (const match of needs.test(text) ? text.matchAll(pattern) : []) {
      const name = named(match)
      if (PICTURE.test(text.slice(0, match.index))) continue
      found.push(reference(document, passage, match, 'publication', isPublication(name)))
    }
  return found
}

const isAgency = (name: string): boolean => AN_AGENCY.test(name)
const AN_AGENCY = new RegExp(`^(?:the )?(?:${AGENCY})$`, 'iu')

const isPublication = (name: string): boolean => isAgency(name) || MASTHEAD.test(name)

/** No line of nothing but agencies is longer, in characters. */
const LINE = 60

const CREDITED = new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${AGENCY})(?![\\p{L}\\p{N}])`, 'gu')

/** Agencies in a byline, "Nora Linde and Reuters", or on a line of their own, "AFP, AP". */
function agenciesIn(document: LineageDocument, passage: Passage): Reference[] {
  const text = wordsAt(document.text, passage)
  const rest = text.replaceAll(CREDITED, '').replaceAll(/\b(?:with|by|from|and|staff|agencies)\b/giu, '')
  if (passage.kind !== 'byline' && (text.length > LINE || /\p{L}/u.test(rest))) return []
  return [...text.matchAll(CREDITED)]
    .filter((match) => !PICTURE.test(text.slice(0, match.index)))
    .map((match) => reference(document, passage, match, 'publication', true))
}

const writersIn = (document: LineageDocument, passage: Span): Reference[] =>
  WRITES.test(wordsAt(document.text, passage))
    ? WRITING.flatMap((pattern) => [...wordsAt(document.text, passage).matchAll(pattern)]).map((match) =>
        reference(document, passage, match, 'author', false),
      )
    : []

const addressesIn = (document: LineageDocument, passage: Span): Reference[] =>
  [...wordsAt(document.text, passage).matchAll(ADDRESS)].map((match) => ({
    ...reference(document, passage, match, 'address', false),
    words: match[0],
  }))

const vagueIn = (document: LineageDocument, passage: Span): Reference[] =>
  [...wordsAt(document.text, passage).matchAll(VAGUE)].map((match) =>
    reference(document, passage, match, 'nobody', true),
  )
