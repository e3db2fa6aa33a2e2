import { expect, test } from 'vitest'
import { type Nominal, nominals, roleOf } from '../../src/reading/nominal.ts'

/** A tree by hand: `word/TAG/head/relation`, heads counted from 1, 0 for the root. */
function tree(line: string) {
  const rows = line
    .trim()
    .split(/\s+/u)
    .map((cell) => cell.split('/'))
  return {
    words: rows.map((row) => row[0]!),
    tags: rows.map((row) => row[1]!),
    heads: Int32Array.from(rows, (row) => Number(row[2]) - 1),
    deprels: rows.map((row) => row[3]!),
  }
}

function read(line: string): string[] {
  const { words, tags, heads, deprels } = tree(line)
  const text = (span: { first: number; last: number }): string => words.slice(span.first, span.last).join(' ')
  return nominals(words, tags, heads, deprels).map(
    (each: Nominal) =>
      `${text(each)}: ${each.role}${each.many ? 's' : ''}${each.name ? ` = ${text(each.name)} (${each.tie})` : ''}`,
  )
}

test('a title before a name is tied to it', () => {
  expect(read('Mayor/NNP/2/nmod:desc Ana/NNP/4/nsubj Solt/NNP/2/flat resigned/VBD/0/root')).toEqual([
    'Mayor: mayor = Ana Solt (title)',
  ])
})

test('a title with what stands before it is one description', () => {
  expect(
    read('Former/JJ/3/amod NSC/NNP/3/compound Chief/NNP/4/nmod:desc Ana/NNP/6/nsubj Solt/NNP/4/flat left/VBD/0/root'),
  ).toEqual(['Former NSC Chief: chief = Ana Solt (title)'])
})

test('a title that the tree takes for the head is tied too', () => {
  expect(read('Mayor/NNP/4/nsubj Ana/NNP/1/flat Solt/NNP/1/flat resigned/VBD/0/root')).toEqual([
    'Mayor: mayor = Ana Solt (title)',
  ])
})

test('an apposition is tied from either side', () => {
  expect(read('Ana/NNP/6/nsubj Solt/NNP/1/flat ,/,/5/punct the/DT/5/det mayor/NN/1/appos left/VBD/0/root')).toEqual([
    'the mayor: mayor = Ana Solt (apposition)',
  ])
  expect(read('The/DT/2/det mayor/NN/6/nsubj ,/,/4/punct Ana/NNP/2/appos Solt/NNP/4/flat left/VBD/0/root')).toEqual([
    'The mayor: mayor = Ana Solt (apposition)',
  ])
})

test('a description takes in what its head is head of, and no more', () => {
  expect(
    read(
      'The/DT/3/det former/JJ/3/amod head/NN/11/nsubj of/IN/7/case the/DT/7/det Harbour/NNP/7/compound Board/NNP/3/nmod who/WP/9/nsubj left/VBD/3/acl:relcl town/NN/9/obj denied/VBD/0/root it/PRP/11/obj',
    ),
  ).toEqual(['The former head of the Harbour Board: head'])
})

test('people without a name are found, one or many', () => {
  expect(read('Prosecutors/NNS/2/nsubj doubted/VBD/0/root a/DT/4/det spokeswoman/NN/2/obj ././2/punct')).toEqual([
    'Prosecutors: prosecutors',
    'a spokeswoman: spokeswoman',
  ])
})

test('a role that only tells of which kind another noun is, is no person', () => {
  expect(read('The/DT/3/det mayor/NN/3/compound office/NN/4/nsubj closed/VBD/0/root')).toEqual([])
})

test('plurals have their singular', () => {
  expect(roleOf('lawmen', 'NNS')).toBe(null)
  expect(roleOf('statesmen', 'NNS')).toBe('statesman')
  expect(roleOf('deputies', 'NNS')).toBe('deputy')
  expect(roleOf('witnesses', 'NNS')).toBe('witness')
  expect(roleOf('judge', 'VB')).toBe(null)
})
