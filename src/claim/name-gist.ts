import type { Tree } from '../model/tree.ts'
import type { Read } from './clause-gist.ts'
import { standingOf } from './clause-mode.ts'
import { caseOf, roleOf, type Scene, spanOf } from './filler.ts'
import type { Mentioned } from './mentioned.ts'
import { isNominal, isPlural, wordsOf } from './phrase.ts'
import { nounsBeside } from './role.ts'
import { rolesOf } from './role-gist.ts'

/**
 * What is said of somebody beside their name: "Toma, a close ally of the mayor", "the former head of the committee, Ivo Varga".
 * It is taken for granted.
 */
export function besideNames(scene: Scene, mentioned: Mentioned): Read[] {
  const { tree } = scene
  const [first, last] = [tree.words[0], tree.words.at(-1)]
  if (!first || !last) return []
  return mentioned.placesIn({ start: first.start, end: last.end }).flatMap(({ entity, start, end }) => {
    if (entity.kind !== 'Person' && entity.kind !== 'Organization') return []
    const words = wordsOf(tree, { start, end })
    const head = words.find((word) => !words.includes(tree.head[word]!))
    if (head === undefined) return []
    return [...nounsBeside(tree, head, words), ...fronted(tree, head, words[0]!)]
      .filter((noun) => !mentioned.at(tree.words[noun]!) && !TITLE.test(tree.low(noun)))
      .flatMap((noun) => saidOfName(scene, noun, head) ?? [])
  })
}

/** "A graduate of the academy, Varga joined the customs": the noun in front, of which the tree makes a second subject. */
function fronted(tree: Tree, head: number, first: number): number[] {
  const verb = tree.head[head]!
  if (verb < 0 || tree.relation(head) !== 'nsubj' || tree.low(first - 1) !== ',') return []
  return tree
    .kids(verb, 'nsubj')
    .filter((kid) => kid < first && isNominal(tree, kid) && !isPlural(tree, kid) && !tree.isBelow(head, kid))
    .filter((kid) => tree.below(kid, tree.kids(kid, 'punct')).at(-1) === first - 2)
}

/** Ways to address somebody, which say nothing of them. */
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|madam|lord|lady)\.?$/u

function saidOfName(scene: Scene, noun: number, name: number): Read | null {
  const { tree } = scene
  const agent = roleOf(scene, 'agent', name)
  const behind = tree.kids(noun, 'nmod').filter((kid) => !tree.isBelow(name, kid) && caseOf(tree, kid) !== '')
  const owner = tree.kids(noun, 'nmod:poss').filter((kid) => !tree.isBelow(name, kid))
  const as = roleOf(scene, 'as', noun, [...behind, ...owner, name])
  if (!agent || !as) return null
  const standing = standingOf(tree, noun)
  const words = tree.kids(noun, 'amod').map((kid) => tree.low(kid))
  const former = words.some((word) => /^(?:former|then|ex|late|previous)$/u.test(word))
  const future = words.some((word) => /^(?:future|incoming|next)$/u.test(word))
  return {
    standing,
    clause: {
      predicate: tree.lemma(noun),
      form: 'noun',
      span: spanOf(tree, noun),
      negated: false,
      mode: 'presupposed',
      tense: former ? 'past' : future ? 'future' : null,
      roles: [
        agent,
        as,
        ...owner.flatMap((kid) => rolesOf(scene, 'of', kid)),
        ...behind.flatMap((kid) => rolesOf(scene, caseOf(tree, kid), kid)),
      ],
    },
  }
}
