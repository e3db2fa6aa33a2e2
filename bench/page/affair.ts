import type { Claim } from '../../src/model/claim.ts'
import { noMetadata } from '../../src/model/document.ts'
import type { Entity } from '../../src/model/entity.ts'
import { idOf, sha256 } from '../../src/model/identity.ts'
import { nameKey } from '../../src/model/name.ts'
import type { Span } from '../../src/model/text.ts'
import type { Expression } from '../../src/model/time.ts'
import { openStore } from '../../src/store/index.ts'
import { claimOf, receiptOf } from '../../test/store/fixture.ts'
import { Random } from '../../test/support/random.ts'

/** Claims of one document, and how many people and bodies it names. */
export const CLAIMS = 40
const NAMED = 12
/** One claim in so many tells that somebody was charged, and in which year. */
const CHARGES = 20

const FIRST = 'Anna Viktor Rosa Pavel Olga Jan Mira Emil Irena Tibor Lena Dario Sofia Ivo Nora Hedda'.split(' ')
const LAST = 'Varga Linde Toma Renn Marek Solt Brunn Fenn Koll Relin Ostrow Maren Huber Draskov Kern Vey'.split(' ')
const PUBLISHERS = 'Ledger Herald Dawn Post Courier Tribune Echo Standard'.split(' ')

/** The name with this number; the lower, the oftener it comes. */
const nameOf = (number: number): string =>
  `${FIRST[number % 16]} ${FIRST[(number >> 8) % 16]!.charAt(0)}. ${LAST[(number >> 4) % 16]}${number >> 12 || ''}`

const yearOf = (year: number): Expression => ({
  kind: 'date',
  ends: [{ point: { at: 'fixed', edtf: String(year) }, part: null, doubt: '' }],
  bound: null,
})

/** Puts an invented affair into a case, through the store alone: nothing is read. The same on every run. */
export async function putAffair(location: string, documents: number): Promise<void> {
  const random = new Random(11)
  const store = await openStore(location)
  const people = Math.ceil(documents / 2)
  for (let at = 0; at < documents; at++) {
    const picked = [
      ...new Set(
        Array.from({ length: NAMED }, () => Math.min(random.below(people), random.below(people), random.below(people))),
      ),
    ]
    const year = 2000 + (at % 20)
    const sentences = Array.from({ length: CLAIMS }, (_, line) => {
      const [a, b] = [random.pick(picked), random.pick(picked)]
      const isCharge = line % CHARGES === 1
      const told = isCharge ? `was charged with fraud in ${year}, says` : `met ${nameOf(b)} at the harbour in`
      return { a, b, isCharge, isSaid: line % 2 === 0, words: `${nameOf(a)} ${told} report ${at}, line ${line}.` }
    })
    const text = `Report ${at} from the harbour\n\n${sentences.map(({ words }) => words).join('\n\n')}\n`
    const document = sha256(text)
    const entities = picked.map(
      (number): Entity => ({
        id: idOf('entity', document, String(number)),
        document,
        kind: 'Person',
        name: nameOf(number),
        aliases: [],
        key: nameKey(nameOf(number)),
        mentions: [...text.matchAll(new RegExp(nameOf(number).replaceAll('.', '\\.'), 'gu'))].map(
          ({ index, 0: words }) => ({
            start: index,
            end: index + words.length,
            form: 'name' as const,
          }),
        ),
      }),
    )
    const idFor = (number: number): string => idOf('entity', document, String(number))
    const places = sentences.map(({ words }) => text.indexOf(words))
    /** where a line has the year */
    const yearIn = (line: number): Span => {
      const start = text.indexOf(String(year), places[line]!)
      return { start, end: start + 4 }
    }
    const claims = sentences.map(
      ({ a, b, isSaid, isCharge, words }, line): Claim =>
        claimOf(document, places[line]!, {
          content: [{ start: places[line]!, end: places[line]! + words.length }],
          about: isCharge ? [idFor(a)] : [...new Set([idFor(a), idFor(b)])],
          ...(isSaid && { speaker: idFor(picked[0]!), speakerKind: 'named' as const }),
          ...(isCharge && {
            times: [
              { ...yearIn(line), of: 'content', deed: { verb: 'charge', doer: null, done: idFor(a) }, predicate: null },
            ],
            legalStatus: [
              { ...{ status: 'charged', of: idFor(a), by: null }, offence: 'fraud', when: null, dated: null },
            ],
          }),
        }),
    )
    await store.putReceipts([receiptOf(document, `report-${at}.txt`)])
    await store.putAnalysis({
      document: {
        id: document,
        text,
        textHash: document,
        mediaType: 'text/plain',
        size: text.length,
        metadata: {
          ...noMetadata,
          title: `Report ${at} from the harbour`,
          publisher: `The ${PUBLISHERS[at % PUBLISHERS.length]}`,
          published: `${year}-0${1 + (at % 9)}`,
          language: 'en',
        },
        intakeVersion: '1',
      },
      passages: places.map((start, line) => ({ start, end: start + sentences[line]!.words.length, kind: 'paragraph' })),
      times: sentences.flatMap(({ isCharge }, line) =>
        isCharge ? [{ ...yearIn(line), signal: null, expression: yearOf(year) }] : [],
      ),
      entities,
      claims,
      problems: [],
      readerVersion: '1',
    })
  }
  await store.close()
}
