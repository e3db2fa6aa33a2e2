import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Intake, readBytes, readSources } from '../../src/intake/index.ts'
import { overlap } from '../../src/model/text.ts'

const shared = new URL('../../../shared/', import.meta.url)

interface Gold {
  readonly documents: readonly string[]
  readonly furniture: readonly { readonly document: string; readonly text: string }[]
  readonly claims: readonly { readonly document: string; readonly content: string }[]
}

const isGold = (value: unknown): value is Gold =>
  typeof value === 'object' && value !== null && 'furniture' in value && 'claims' in value && 'documents' in value

/** Real pasted articles. They may not be passed on, so they are beside the repository or they are not there at all. */
describe.skipIf(!existsSync(new URL('seeds/', shared)))('the articles in ../shared/seeds', async () => {
  const file = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, shared)))
  const gold: unknown = JSON.parse(new TextDecoder().decode(file('eval/seeds.gold.json')))
  if (!isGold(gold)) throw new Error('seeds.gold.json has another shape')
  const intakes = new Map<string, Intake>()
  for (const name of gold.documents) intakes.set(name, await readBytes(file(`seeds/${name}`), name))

  const places = (text: string, words: string): { start: number; end: number }[] => {
    const found = []
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      found.push({ start: at, end: at + words.length })
    return found
  }
  const furniture = (intake: Intake) => intake.passages.filter((passage) => passage.kind === 'furniture')

  it.each(gold.furniture)('have their litter marked: $text in $document', ({ document, text }) => {
    const intake = intakes.get(document)!
    const [place] = places(intake.text, text)
    expect(furniture(intake).some((passage) => overlap(passage, place!) === text.length)).toBe(true)
  })

  it('have no claim marked as litter', () => {
    const covered = gold.claims.filter(({ document, content }) => {
      const intake = intakes.get(document)!
      return places(intake.text, content).some((place) =>
        furniture(intake).some((passage) => overlap(passage, place) > 0),
      )
    })
    expect(covered).toEqual([])
  })

  it('keep their text, have a title, and are in English', () => {
    for (const [name, intake] of intakes) {
      expect(intake.text).toBe(new TextDecoder().decode(file(`seeds/${name}`)))
      expect(intake.passages.filter((passage) => passage.kind === 'title').length).toBe(1)
      expect(intake.metadata.language).toBe('en')
    }
  })

  it('have a sources.csv without a fault', () => {
    const sources = readSources(new TextDecoder().decode(file('seeds/sources.csv')), 'sources.csv')
    expect(sources.problems).toEqual([])
    expect([...sources.rows.keys()]).toEqual(gold.documents)
  })
})
