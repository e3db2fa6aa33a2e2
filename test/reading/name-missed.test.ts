import { expect, test } from 'vitest'
import { edged } from '../../src/reading/name-edge.ts'
import type { NameSpan } from '../../src/reading/name-label.ts'
import { missed } from '../../src/reading/name-missed.ts'
import { NameWords } from '../../src/reading/name-word.ts'

const words = new NameWords()

/** A sentence with the names a recogniser found in brackets: `[Ana Solt|PER] met [Kordia|LOC]`. */
function sentence(marked: string) {
  const forms: string[] = []
  const names: NameSpan[] = []
  for (const part of marked.match(/\[[^\]]+\]|\S+/gu) ?? []) {
    const [, inner, kind] = /^\[(.+)\|(\w+)\]$/u.exec(part) ?? []
    const here = (inner ?? part).split(' ')
    if (kind) names.push({ first: forms.length, last: forms.length + here.length, kind: kind as NameSpan['kind'] })
    forms.push(...here)
  }
  return { forms, names, rows: forms.map((form) => words.at(form)) }
}

const spell = (forms: readonly string[], names: readonly NameSpan[]): string[] =>
  names.map(({ first, last, kind }) => `${forms.slice(first, last).join(' ')}|${kind}`)

const trimmed = (marked: string): string[] => {
  const { forms, names, rows } = sentence(marked)
  return spell(forms, edged(words, rows, names))
}

/** The names of some sentences, those that were missed among them; all are ordinary sentences, or all headlines. */
const completed = (lines: readonly string[], headline = false): string[][] => {
  const read = lines.map(sentence)
  const all = missed(
    words,
    read.map(({ rows }) => rows),
    read.map(({ names }) => names),
    read.map(() => headline),
  )
  return all.map((names, index) => spell(read[index]!.forms, names))
}

test.each([
  ['[Prosecutor Helena Linde|PER] spoke .', ['Helena Linde|PER']],
  ['I do not act for [Ms Solt|LOC] .', ['Solt|PER']],
  ['the keys of [Helena Linde \u2019s|PER] house', ['Helena Linde|PER']],
  ['editing by [K. Weil|OTHER]', ['K. Weil|PER']],
  ['says A. [Toma|PER] .', ['A. Toma|PER']],
  ['at [Sarn Language|LOC] and [Culture University|ORG]', ['Sarn Language and Culture University|ORG']],
  ['in [South Kordia|LOC] and [Marburg University|ORG]', ['South Kordia and Marburg University|ORG']],
  ['by [Kordia|LOC] and [Marburg University|ORG]', ['Kordia|LOC', 'Marburg University|ORG']],
  ['the Prosecutor General ’s [Office|ORG]', ['Prosecutor General ’s Office|ORG']],
  ['to the [President|PER]', ['President|PER']],
])('the edges of names: %s', (marked, names) => expect(trimmed(marked)).toEqual(names))

test('who is addressed as Mr or Mrs is a person, but not an office', () => {
  expect(completed(['asked Mrs Linde about it'])).toEqual([['Linde|PER']])
  expect(completed(['Mr. President , I want to ask'])).toEqual([[]])
})

test('a name behind a title is a person’s', () => {
  expect(completed(['Finance Minister Andras Koll told us that'])).toEqual([['Andras Koll|PER']])
})

test('an acronym that a name explains in brackets is a name everywhere', () => {
  expect(completed(['the [Kordian Harbour Union|ORG] ( KHU ) was there', 'the rules of KHU say'])).toEqual([
    ['Kordian Harbour Union|ORG', 'KHU|ORG'],
    ['KHU|ORG'],
  ])
})

test('an acronym is a body where it has members, and a thing of science where it has none', () => {
  expect(completed(['the leader of the SKV spoke'])).toEqual([['SKV|ORG']])
  expect(completed(['the SKV department was moved'])).toEqual([['SKV|ORG']])
  expect(completed(['SKV Chief Anna Toma spoke'], true)).toEqual([['SKV|ORG']])
  expect(completed(['the force is parallel to the GRF in each'])).toEqual([[]])
  expect(completed(['a VIP guest came'])).toEqual([[]])
})

test('capitals behind an article that end like a body’s name are one', () => {
  expect(completed(['they wrote to the Audit Chamber twice'])).toEqual([['Audit Chamber|ORG']])
  expect(completed(['they asked the Prosecutor General \u2019s Office twice'])).toEqual([
    ['Prosecutor General \u2019s Office|ORG'],
  ])
  expect(completed(['they asked the Chief Justice twice'])).toEqual([[]])
})

test('a name known from the text is found in a headline, where capitals alone tell nothing', () => {
  expect(completed(['the [Harbour Bank|ORG] closed'], false)).toEqual([['Harbour Bank|ORG']])
  expect(
    completed(['[Harbour Bank|ORG] closed', 'Why The Harbour Bank And The Audit Chamber Closed'], true)[1],
  ).toEqual(['Harbour Bank|ORG'])
})
