import { describe, expect, it } from 'vitest'
import { guiltWords, officeWords, peopleWords } from '../../src/entity/data/alias.ts'
import { findEntities } from '../../src/entity/index.ts'
import { wordsAt } from '../../src/model/text.ts'
import { read } from '../../src/reading/index.ts'
import { english } from '../../src/workbench/language-model.ts'
import { paragraphs } from '../claim/marked.ts'

const of = (text: string) => findEntities('test', text, read(text, paragraphs(text), english()))
/** What the text calls the one of this name besides. */
const aliases = (text: string, name = 'Viktor Varga') => of(text).find((each) => each.name === name)?.aliases

describe('An alias', () => {
  it.each([
    ['Viktor Varga, the Ledgerman, left Sarn. Everybody feared the Ledgerman.', 'the Ledgerman'],
    ['Viktor Varga, known as the Ledgerman, left Sarn on Monday.', 'the Ledgerman'],
    ['Viktor Varga, who is better known as “the Ledgerman”, left Sarn on Monday.', 'the Ledgerman'],
    ['The so-called Fox of Sarn, Viktor Varga, left on Monday.', 'the Fox of Sarn'],
    ['On Monday the Ledgerman, Viktor Varga, left Sarn.', 'the Ledgerman'],
    ['Viktor Varga, also known as Viktor Vargin, left Sarn on Monday.', 'Viktor Vargin'],
    ['Viktor ‘the Fox’ Varga left Sarn on Monday.', 'the Fox'],
    ['Viktor “Fox” Varga left Sarn on Monday.', 'Fox'],
    ['Viktor Varga, the First President, left Sarn on Monday.', 'the First President'],
    ['On Monday the 2nd President Viktor Varga left Sarn.', 'the 2nd President'],
    ['Viktor Varga, the Third King, left Sarn on Monday.', 'the Third King'],
    ['On Monday First President Viktor Varga left Sarn. The First President was ill.', 'the First President'],
  ])('is what a text itself says that it calls somebody: %s', (text, alias) => {
    expect(aliases(text)).toContain(alias)
  })

  it.each([
    ['Viktor Varga, the Prime Minister, left Sarn on Monday.'],
    ['Viktor Varga, the Third Secretary, left Sarn on Monday.'],
    ['Viktor Varga, the Democrat, left Sarn on Monday.'],
    ['Viktor Varga, the Kordian, left Sarn on Monday.'],
    ['Viktor Varga, the Kordian minister, left Sarn on Monday.'],
    ['Viktor Varga, the Conspirator, left Sarn on Monday.'],
    ['Viktor Varga, known as the Butcher of Sarn, left on Monday.'],
    ['Viktor “the Thief” Varga left Sarn on Monday.'],
    ['Viktor Varga (Norway) left Sarn on Monday.'],
  ])('is no office, no people and no accusation: %s', (text) => {
    expect(aliases(text)).toEqual([])
  })

  it('is none where bodies are listed', () => {
    const found = of('He wrote to the Ministry of Trade, the Customs Guard, and the Audit Chamber of Kordia.')
    expect(found.flatMap((each) => each.aliases)).toEqual([])
  })

  it('of two people is nobody’s', () => {
    const people = of('Viktor Varga, the Fox, met Emil Toma, the Fox, in Sarn. The Fox was glad.')
    expect(people.flatMap((each) => each.aliases)).toEqual([])
  })

  it('with an article is a description, and stands for its bearer wherever the text uses it', () => {
    const text = 'Viktor Varga, known as the Ledgerman, left the city. The Ledgerman was ill. A ledgerman sat there.'
    const varga = of(text).find(({ name }) => name === 'Viktor Varga')!
    const told = varga.mentions.map((mention) => [wordsAt(text, mention), mention.form])
    expect(told).toEqual([
      ['Viktor Varga', 'name'],
      ['the Ledgerman', 'nominal'],
      ['The Ledgerman', 'nominal'],
    ])
    expect(of(text).filter(({ kind }) => kind === 'Person')).toHaveLength(1)
  })

  it('between two names leaves them one name', () => {
    const [toma] = of(
      'On Tuesday Ivo “the Fox” Toma said that he had left Sarn. Later Toma came back, and the Fox laughed.',
    )
    expect([toma?.name, toma?.aliases, toma?.mentions.length]).toEqual(['Ivo Toma', ['Toma', 'the Fox'], 3])
  })
})

describe('The words that make no alias', () => {
  it('are in small letters, singular, and each in one list', () => {
    const all = [guiltWords, officeWords, peopleWords].flatMap((words) => [...words])
    expect(new Set(all).size).toBe(all.length)
    for (const word of all) expect(word).toMatch(/^\p{Ll}[\p{Ll}-]*$/u)
  })

  it('hold those that presuppose guilt', () => {
    for (const word of ['conspirator', 'thief', 'traitor', 'murderer', 'terrorist', 'fraudster'])
      expect(guiltWords).toContain(word)
  })
})
