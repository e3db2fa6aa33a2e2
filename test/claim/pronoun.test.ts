import { describe, expect, it } from 'vitest'
import { Pronouns } from '../../src/claim/pronoun.ts'
import { sexOf } from '../../src/claim/sex.ts'
import { findEntities } from '../../src/entity/index.ts'
import { Tree } from '../../src/model/tree.ts'
import { asWritten } from '../../src/model/written.ts'
import { read, treesOf } from '../../src/reading/index.ts'
import { english } from '../../src/workbench/language-model.ts'
import { claimsIn } from './find.ts'
import { paragraphs } from './marked.ts'

/** Whom the pronoun in brackets may stand for, the likeliest first. */
function meantIn(marked: string): string[] {
  const at = marked.indexOf('[')
  const text = marked.replace(/[[\]]/gu, '')
  const passages = paragraphs(text)
  const reading = read(text, passages, english())
  const people = findEntities('test', text, reading).filter(({ kind }) => kind === 'Person')
  const trees = treesOf(text, reading, english())
  const pronouns = new Pronouns(
    asWritten(text, reading),
    (sentence) => new Tree(trees(sentence)),
    people,
    (entity) => sexOf(entity, text),
  )
  return pronouns.at(at).map(({ entity }) => entity.name)
}

describe('A pronoun', () => {
  it.each([
    ['Viktor Varga met Emil Draskov. [He] left.', ['Viktor Varga', 'Emil Draskov']],
    ['Helena Linde praised Mira Solt. [She] left in May.', ['Helena Linde', 'Mira Solt']],
    ['Helena Linde told Mira Solt that [she] was late.', ['Helena Linde', 'Mira Solt']],
    ['Viktor Varga met Emil Draskov. The letter bore [his] name.', ['Viktor Varga', 'Emil Draskov']],
  ])('means the subject before the object: %s', (marked, meant) => expect(meantIn(marked)).toEqual(meant))

  it('means whom a relative clause is of, where it stands in one', () => {
    expect(
      meantIn('Viktor Varga is an ally of Emil Draskov, who is said to have kept the keys since [he] left.')[0],
    ).toBe('Emil Draskov')
  })

  it('is not told to be a man’s by a word of the sentence before', () => {
    expect(meantIn('Viktor Varga slept. It was my husband.\n\nHelena Linde came. [He] left.')).toEqual(['Viktor Varga'])
  })

  it('means somebody spoken of before somebody who only owns something', () => {
    expect(meantIn('The friend of Viktor Varga met Emil Draskov. [He] laughed.')[0]).toBe('Emil Draskov')
  })

  it('means the last subject before an older one', () => {
    expect(meantIn('The letter came from Mira Solt. Helena Linde read it. [She] laughed.')[0]).toBe('Helena Linde')
  })

  it('goes on with whom the pronoun before it meant', () => {
    expect(meantIn('Helena Linde arrived. She spoke to Mira Solt. [She] left.')).toEqual(['Helena Linde', 'Mira Solt'])
  })

  it.each([
    ['Helena Linde came late. Mira Solt saw [her].', ['Helena Linde']],
    ['The guard saw Viktor Varga. Emil Draskov called [him].', ['Viktor Varga']],
    ['Mira Solt saw [her].', []],
  ])('is not the subject of the verb whose object it is: %s', (marked, meant) => expect(meantIn(marked)).toEqual(meant))

  it('is that subject where it says so', () => {
    expect(meantIn('Mira Solt came late. Helena Linde saw [herself].')[0]).toBe('Helena Linde')
  })

  it.each([
    ['Mira Solt was late. In [her] letter, Helena Linde named the clerk.', 'Helena Linde'],
    ['Helena Linde thanked Mira Solt and [her] lawyer.', 'Mira Solt'],
  ])('that owns something is bound by its own phrase: %s', (marked, meant) => expect(meantIn(marked)[0]).toBe(meant))

  it('may stand before the name in whose clause it is', () => {
    expect(meantIn('Before [he] left, Viktor Varga burned the files.')).toEqual(['Viktor Varga'])
  })

  it.each([
    ['Helena Linde praised Viktor Varga. [He] left in May.', ['Viktor Varga']],
    ['Helena Linde praised Viktor Varga. [She] left in May.', ['Helena Linde']],
    ['Mrs Varga met Mr Toma. [He] left.', ['Toma']],
    ['Mrs Varga met Mr Toma. [She] left.', ['Varga']],
  ])('means nobody of the other sex: %s', (marked, meant) => expect(meantIn(marked)).toEqual(meant))

  it('may mean somebody of whom no word tells the sex', () => {
    expect(meantIn('Mira Solt met Rin Toma. [He] laughed.')).toEqual(['Rin Toma'])
  })

  it.each([
    'Viktor Varga left. [She] stayed.',
    'The bridge fell. [He] stayed.',
    'Viktor Varga left. The road was empty. Nobody came. It rained. The shop closed. [He] stayed.',
  ])('means nobody where nobody fits, or nobody near: %s', (marked) => expect(meantIn(marked)).toEqual([]))
})

describe('A claim by a pronoun', () => {
  it('is by the one who stands out', () => {
    const { reported, speaker } = claimsIn(
      'Helena Linde arrived. She spoke to Mira Solt. She said that the mill was sold.',
    )
    expect(speaker(reported.at(-1))).toBe('Helena Linde')
  })

  it('stays unresolved where nobody fits', () => {
    const { reported } = claimsIn('Viktor Varga left. She said that the mill was sold.')
    expect(reported).toHaveLength(1)
    expect(reported[0]).toMatchObject({ speaker: null, speakerKind: 'unresolved', candidates: [] })
  })
})
