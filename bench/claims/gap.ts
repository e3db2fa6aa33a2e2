import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Mentioned } from '../../src/claim/mentioned.ts'
import { Pronouns } from '../../src/claim/pronoun.ts'
import { Roles } from '../../src/claim/role.ts'
import { sexOf } from '../../src/claim/sex.ts'
import { findEntities } from '../../src/entity/index.ts'
import type { Entity } from '../../src/model/entity.ts'
import { Tree } from '../../src/model/tree.ts'
import { type LanguageModel, read, treesOf } from '../../src/reading/index.ts'
import { english } from '../../src/workbench/language-model.ts'
import { evaluation } from './shared.ts'

/** A name in a snippet of GAP, and whether the pronoun stands for it. */
interface Named {
  readonly name: string
  readonly start: number
  readonly meant: boolean
}

/** An ambiguous pronoun (Webster and others 2018, "Mind the GAP"). */
interface Ambiguous {
  readonly text: string
  readonly pronoun: number
  readonly a: Named
  readonly b: Named
}

/** GAP's development snippets. */
export const ambiguous = (): Ambiguous[] =>
  readFileSync(join(evaluation, 'data/gap/gap-development.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, text, , pronoun, a, startOfA, meantA, b, startOfB, meantB] = line.split('\t')
      return {
        text: text!,
        pronoun: Number(pronoun),
        a: { name: a!, start: Number(startOfA), meant: meantA === 'TRUE' },
        b: { name: b!, start: Number(startOfB), meant: meantB === 'TRUE' },
      }
    })

/** The official figure: of both names of every snippet, whether it is said to be meant; micro F1 in per cent. */
export function measureGap(snippets: readonly Ambiguous[]): number {
  const model = english()
  let right = 0
  let said = 0
  let meant = 0
  for (const { text, pronoun, a, b } of snippets) {
    const answer = meantBy(text, pronoun, [a, b], model)
    for (const [index, named] of [a, b].entries()) {
      if (answer === index) said++
      if (named.meant) meant++
      if (answer === index && named.meant) right++
    }
  }
  return (200 * right) / (said + meant)
}

/** Which of the names a pronoun is resolved to: its index, or null where it is somebody else or nobody. */
function meantBy(text: string, pronoun: number, names: readonly Named[], model: LanguageModel): number | null {
  const reading = read(text, [{ start: 0, end: text.length, kind: 'paragraph' }], model)
  const words = treesOf(text, reading, model)
  const trees = new Map<number, Tree>()
  const tree = (sentence: number): Tree => {
    const made = trees.get(sentence) ?? new Tree(words(sentence))
    trees.set(sentence, made)
    return made
  }
  const people = findEntities('snippet', text, reading).filter(({ kind }) => kind === 'Person')
  // GAP gives the two names away, so one that reading missed is a person too
  const entities = names.map((named) => {
    const known = people.find(({ mentions }) => mentions.some((mention) => meets(mention, named)))
    if (known) return known
    const made = personOf(named)
    people.push(made)
    return made
  })
  const roles = new Roles(reading, tree, new Mentioned(people))
  const best = new Pronouns(
    reading,
    tree,
    people,
    (entity) => sexOf(entity, text),
    () => false,
    roles,
  ).at(pronoun)[0]?.entity
  const index = best ? entities.indexOf(best) : -1
  return index < 0 ? null : index
}

const meets = (mention: { readonly start: number; readonly end: number }, { name, start }: Named): boolean =>
  mention.start < start + name.length && start < mention.end

const personOf = ({ name, start }: Named): Entity => ({
  id: `name at ${start}`,
  document: 'snippet',
  kind: 'Person',
  name,
  aliases: [],
  key: name,
  mentions: [{ start, end: start + name.length, form: 'name' }],
})
