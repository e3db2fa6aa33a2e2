import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import { searchTerms, wordsAt } from '../../src/model/text.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { databases } from './database.ts'
import { analysisOf, claimOf, entityOf, identifyAll, report } from './fixture.ts'

/** Passages as a writer of many scripts leaves them; each stands in a document of its own. */
const passages = [
  'Мэр Лисны отрицал, что знал о сделке.',
  'Қазақстанның әкімі ұлттық банкке өтініш берді: Ғылым, Ү, Һ, Ө, Ң.',
  'See https://www.kordia-courier.example/2024/05/01/story-99.html?id=7&x=y#top or mail press@lisna.example today.',
  "The mayor's lawyer didn't say “it's o’clock”; l’avocat n'a rien dit.",
  '1984-05-01 3.14 1,000,000 ½ ² Ⅻ x86 B2B 2nd №5',
  '北京市长 否认 了 知情。東京 タワー ﾊﾝｶｸ 한국어 기사',
  'Ünïcödé Łódź İstanbul ıssız straße ﬁnance ÅNGSTRÖM naïve',
  'हिन्दी में समाचार ภาษาไทย עִבְרִית العَرَبِيَّة ქართული Հայերեն',
  '𝔊othic 𐐀𐐨 deseret 𞤀𞤁 adlam 👩🏽‍🚀 flag 🇰🇿 end',
  'the not and or near NOT AND OR NEAR "quoted" a* b:c (d) ^e -f + g',
  'stop-word well-known state-of-the-art co-operate/re-elect under_score',
]

for (const database of databases)
  describe.skipIf(database.missing)(`Search on ${database.name} finds`, () => {
    let location: string
    let store: Store
    const analyses = passages.map((text) => analysisOf(text))
    beforeAll(async () => {
      location = database.fresh()
      store = await openStore(location)
      for (const analysis of analyses) await store.putAnalysis(analysis)
    })
    afterAll(async () => {
      await store.close()
      await database.discard(location)
    })

    /** Which documents hold the phrases, told without the store. */
    const holding = (phrases: readonly string[][]): string[] =>
      analyses
        .filter(({ document }) => {
          const text = ` ${searchTerms(document.text).join(' ')} `
          return phrases.every((phrase) => text.includes(` ${phrase.join(' ')} `))
        })
        .map(({ document }) => document.id)
        .sort()
    const found = async (phrases: readonly string[][]) =>
      (await store.search(phrases, 100)).map((hit) => hit.document).sort()

    it.each(passages)('every word and every phrase of: %s', async (text) => {
      const terms = searchTerms(text)
      for (const [at, term] of terms.entries()) {
        expect(await found([[term]])).toEqual(holding([[term]]))
        const phrase = terms.slice(at, at + 3)
        expect(await found([phrase])).toEqual(holding([phrase]))
        const apart = [[term], [terms.at(-1 - at)!]]
        expect(await found(apart)).toEqual(holding(apart))
        const reversed = [terms.slice(at, at + 2).reverse()]
        expect(await found(reversed)).toEqual(holding(reversed))
      }
    })

    it('words as a person types them, and nothing for none', async () => {
      expect(await found([['МЭР', 'лисны']])).toEqual([analyses[0]!.document.id])
      expect(await found([['“quoted”']])).toEqual([analyses[9]!.document.id])
      expect(await found([['!']])).toEqual([])
      expect(await found([[]])).toEqual([])
      expect(await store.search([], 10)).toEqual([])
    })

    it('words far apart in a long passage, and phrases across any of its terms', async () => {
      const words = Array.from({ length: 3000 }, (_, at) => (at % 2 ? 'the' : `w${at}`))
      const long = analysisOf(words.join(' '))
      await store.putAnalysis(long)
      const { id } = long.document
      expect(await found([['w0'], ['w2998']])).toEqual([id])
      for (let at = 0; at + 128 <= words.length; at += 41) {
        expect(await found([words.slice(at, at + 128)])).toEqual([id])
        expect(await found([[...words.slice(at, at + 5), 'w1']])).toEqual([])
      }
      expect(await found([words])).toEqual([id])
      expect((await store.search([['the']], 100)).filter((hit) => hit.document === id).length).toBe(1)
      await store.removeDocument(id)
      expect(await found([['w0']])).toEqual([])
    })

    it('a word longer than any index takes, by all of its letters', async () => {
      const word = 'ж'.repeat(40_000)
      const long = analysisOf(`a ${word} b`)
      await store.putAnalysis(long)
      expect(await found([['a', word, 'b']])).toEqual([long.document.id])
      expect(await found([[word.slice(1)]])).toEqual([])
    })

    it('titles first and page litter last, and no more than asked for', async () => {
      const text = 'zebra one. zebra two. zebra three.'
      const spans = [
        { start: 0, end: 10 },
        { start: 11, end: 21 },
        { start: 22, end: 34 },
      ]
      const kinds = ['furniture', 'paragraph', 'title'] as const
      const analysis: Analysis = analysisOf(text, {
        passages: spans.map((span, at) => ({ ...span, kind: kinds[at]! })),
      })
      await store.putAnalysis(analysis)
      const hits = await store.search([['zebra']], 10)
      expect(hits.map((hit) => wordsAt(text, hit))).toEqual(['zebra three.', 'zebra two.', 'zebra one.'])
      expect(await store.search([['zebra']], 1)).toEqual(hits.slice(0, 1))
    })
  })

for (const database of databases)
  describe.skipIf(database.missing)(`Claims on ${database.name} are found`, () => {
    let location: string
    let store: Store
    const reports = Array.from({ length: 12 }, (_, number) => report(number))
    beforeAll(async () => {
      location = database.fresh()
      store = await openStore(location)
      for (const analysis of reports) await store.putAnalysis(analysis)
      await identifyAll(store)
    })
    afterAll(async () => {
      await store.close()
      await database.discard(location)
    })
    const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id).sort()
    const all = reports.flatMap((analysis) => analysis.claims)

    it('by the case-wide ids of who speaks and who is spoken of', async () => {
      const entities = await store.entities()
      const canonical = new Map(entities.map((entity) => [entity.id, entity.canonical]))
      const names = [...new Set(canonical.values())]
      expect(names.length).toBeLessThan(entities.length)
      for (const speaker of names) {
        const speaks = all.filter((claim) => canonical.get(claim.speaker ?? '') === speaker)
        expect(ids(await store.claims({ speakers: [speaker] }))).toEqual(ids(speaks))
        const about = all.filter((claim) => claim.about.some((entity) => canonical.get(entity) === speaker))
        expect(ids(await store.claims({ about: [speaker] }))).toEqual(ids(about))
      }
      expect(ids(await store.claims({ speakers: names }))).toEqual(ids(all))
      const members = entities.filter((entity) => entity.canonical === names[0])
      expect(await store.entities({ canonical: names[0]! })).toEqual(members)
      const former = members.at(-1)!.id
      expect(await store.entities({ canonical: former })).toEqual(members)
      expect(await store.claims({ speakers: [former] })).toEqual(await store.claims({ speakers: [names[0]!] }))
    })

    it('by none of no speakers', async () => {
      expect(await store.claims({ speakers: [] })).toEqual([])
      expect(await store.claims({ about: [] })).toEqual([])
    })

    it('by document, stance, kind of speaker, and the claim they belong to, together', async () => {
      const analysis = analysisOf('One says that another says it. A third denies.', {})
      const { id } = analysis.document
      const person = entityOf(id, 'Person', 'Third')
      const outer = claimOf(id, 1)
      const inner = claimOf(id, 2, { within: outer.id, stance: 'denies' })
      const part = claimOf(id, 3, { partOf: inner.id, within: outer.id, speaker: person.id, speakerKind: 'named' })
      await store.putAnalysis({ ...analysis, claims: [part, inner, outer], entities: [person] })
      expect(await store.claims({ document: id })).toEqual([outer, inner, part])
      expect(await store.claims({ within: outer.id })).toEqual([inner, part])
      expect(await store.claims({ partOf: inner.id })).toEqual([part])
      expect(await store.claims({ stance: 'denies' })).toEqual([inner])
      expect(await store.claims({ document: id, speakerKind: 'named' })).toEqual([part])
      expect(await store.claims({ within: outer.id, speakers: [person.id], about: [person.id] })).toEqual([])
    })

    it('page by page in the order of the whole list', async () => {
      const list = await store.claims()
      const pages = []
      for (let offset = 0; offset < list.length; offset += 7) pages.push(...(await store.claims({ offset, limit: 7 })))
      expect(pages).toEqual(list)
      expect(await store.claims({ offset: list.length - 2 })).toEqual(list.slice(-2))
    })
  })
