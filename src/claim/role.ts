import type { Entity } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import { LONGEST_READ, NONE, type Tree, type Words } from '../model/tree.ts'
import { epithets } from './data/role.ts'
import type { Mentioned } from './mentioned.ts'
import { besideOf, complementOf, determinerOf, isNominal, isPlural, kindOf, type Phrase, wordsOf } from './phrase.ts'

/** What is said of somebody in one place: "Republican nominee", "mayor of Velm". */
interface Said {
  readonly entity: Entity
  /** singular, small letters */
  readonly noun: string
  /** adjectives and nouns before it, small letters; and those of them with a capital */
  readonly before: ReadonlySet<string>
  readonly proper: ReadonlySet<string>
  /** nouns that a preposition ties to it */
  readonly behind: ReadonlySet<string>
}

/** Verbs whose complement is said of their subject. */
const BECOMES: ReadonlySet<string> = new Set('become remain elect appoint name nominate make choose'.split(' '))

/** Titles as they are cut before a name. */
const SHORT: Readonly<Record<string, string>> = {
  atty: 'attorney',
  gen: 'general',
  gov: 'governor',
  lt: 'lieutenant',
  pres: 'president',
  prof: 'professor',
  rep: 'representative',
  rev: 'reverend',
  sen: 'senator',
}

/** Words of a description that tell nobody apart. */
const EMPTY: ReadonlySet<string> = new Set(
  'the a an this that former then ex late old new last one own same'.split(' '),
)

/**
 * What a document says of the people and bodies it names, read off the trees of its sentences from the first to the one that
 * is asked about: titles ("Ambassador Anna Linde"), appositions ("Anna Linde, the mayor"), predicates ("Linde became mayor").
 */
export class Roles {
  readonly #reading: Reading
  readonly #tree: (sentence: number) => Tree
  readonly #mentioned: Mentioned
  readonly #said: Said[] = []
  #read = 0

  constructor(reading: Reading, tree: (sentence: number) => Tree, mentioned: Mentioned) {
    this.#reading = reading
    this.#tree = tree
    this.#mentioned = mentioned
  }

  /** The entities that a description fits best; empty where none is known by it. */
  bearers(phrase: Phrase): Entity[] {
    this.#readTo(phrase.sentence)
    const asked = saidBy(phrase.tree, phrase.head)
    const fitting = this.#said.filter((said) => said.noun === asked.noun && agrees(said, asked))
    const most = Math.max(0, ...fitting.map((said) => shared(said, asked)))
    return [...new Set(fitting.filter((said) => shared(said, asked) === most).map(({ entity }) => entity))]
  }

  /** The one entity that all of a description is said of, where nobody else goes by its noun; null where it may be another. */
  surely(phrase: Phrase): Entity | null {
    this.#readTo(phrase.sentence)
    const asked = saidBy(phrase.tree, phrase.head)
    const fitting = this.#said.filter((said) => said.noun === asked.noun && agrees(said, asked))
    const [first] = fitting
    if (!first || fitting.some(({ entity }) => entity !== first.entity)) return null
    const all = [...asked.before, ...asked.behind]
    const isAll = ({ before, behind }: Said): boolean => all.every((word) => before.has(word) || behind.has(word))
    return fitting.some(isAll) ? first.entity : null
  }

  /** Whether something else that is said of somebody tells against a description: a Democrat is no Republican nominee. */
  isAgainst(entity: Entity, { tree, head }: Phrase): boolean {
    const asked = saidBy(tree, head)
    return this.#said.some((said) => said.entity === entity && said.noun === asked.noun && !agrees(said, asked))
  }

  /** Those of these whom the document calls by a name in the description: "Republican contender Linde", "the Republican nominee". */
  alike(entities: readonly Entity[], { tree, head }: Phrase): Entity[] {
    const { proper } = saidBy(tree, head)
    return entities.filter((entity) =>
      this.#said.some((said) => said.entity === entity && [...said.proper, said.noun].some((word) => proper.has(word))),
    )
  }

  /** Notes that a description was found to be somebody's. */
  note(entity: Entity, { tree, head }: Phrase): void {
    this.#said.push({ entity, ...saidBy(tree, head) })
  }

  #readTo(sentence: number): void {
    for (; this.#read <= sentence && this.#read < this.#reading.sentences.length; this.#read++) {
      const tree = this.#tree(this.#read)
      if (tree.length > LONGEST_READ) continue
      for (const { entity, ...mention } of this.#mentioned.placesIn(this.#reading.sentences[this.#read]!))
        if (entity.kind === 'Person' || entity.kind === 'Organization' || entity.kind === 'Place') {
          const words = wordsOf(tree, mention)
          const head = words.find((word) => !words.includes(tree.head[word]!))
          if (head !== undefined)
            for (const noun of nounsOf(tree, head, words)) this.#said.push({ entity, ...saidBy(tree, noun) })
        }
    }
  }
}

/** Whether a phrase may go back to somebody who was named: "the mayor", "our hero", not "a mayor", "mayors" or "Linde’s mayor". */
export function isDefinite({ tree, head }: Phrase): boolean {
  return tree.upos(head) === 'NOUN' || tree.upos(head) === 'PROPN' || tree.upos(head) === 'ADJ'
    ? !isPlural(tree, head) && /^(?:the|this|that|our|his|her|its|their)$/u.test(determinerOf(tree, head))
    : false
}

/** Whether a definite description calls somebody by another word, and brings up nobody new. */
export function isEpithet(phrase: Phrase): boolean {
  const { tree, head } = phrase
  if (!isDefinite(phrase) || !/^(?:the|this|our)$/u.test(determinerOf(tree, head))) return false
  if (kindOf(tree, head) !== 'person' && !epithets.has(tree.lemma(head))) return false
  const former = tree.kids(head, 'amod').some((kid) => /^(?:former|then|ex)$/u.test(tree.low(kid)))
  const apart = complementOf(tree, head)
  return (
    (epithets.has(tree.lemma(head)) && (apart < 0 || tree.low(tree.kid(apart, 'case')) === 'for')) ||
    (former && apart < 0)
  )
}

/** Whether a noun may be said of one that is named by these words. */
const isRole = (tree: Tree, word: number, name: Words): boolean =>
  word >= 0 && isNominal(tree, word) && !name.includes(word) && !isPlural(tree, word) && kindOf(tree, word) !== 'time'

/** The nouns that stand beside the name with this head and are said of it: titles and appositions. */
export function nounsBeside(tree: Tree, head: number, name: Words): number[] {
  const above = tree.head[head]!
  const first = name[0]!
  const titles = tree
    .kids(head, 'compound', 'nmod:desc', 'flat', 'appos', 'nmod')
    .filter(
      (kid) => isRole(tree, kid, name) && tree.kid(kid, 'case') < 0 && (tree.relation(kid) === 'appos' || kid < first),
    )
  // "the mayor, Anna Linde" · "Ambassador Anna Linde", hung on the title
  const governor =
    ['appos', 'flat'].includes(tree.relation(head)) || (tree.subtype(head) === 'nmod:desc' && above < head)
      ? [above]
      : []
  const beside = tree
    .kids(above, tree.relation(head))
    .filter((kid) => kid < head && kid !== head && besideOf(tree, kid).includes(head))
  return [...titles, ...governor, ...beside].filter((word) => isRole(tree, word, name))
}

/** All nouns that are said of the name with this head: those beside it, and what its verb or a relative clause says. */
function nounsOf(tree: Tree, head: number, name: Words): number[] {
  const above = tree.head[head]!
  const verb = above >= 0 && tree.relation(head) === 'nsubj' ? above : NONE
  const predicate = verb >= 0 ? predicateOf(tree, verb) : NONE
  const relative = tree.kids(head, 'acl').flatMap((kid) => {
    const who = tree.kid(kid, 'nsubj')
    return who >= 0 && ['who', 'which', 'that'].includes(tree.low(who)) ? [predicateOf(tree, kid)] : []
  })
  const told = [predicate, ...relative].filter((word) => isRole(tree, word, name))
  return [...nounsBeside(tree, head, name), ...told]
}

/** The noun that a verb or copula says of its subject: "is a dentist", "became mayor"; {@link NONE} for none, or if it is denied. */
function predicateOf(tree: Tree, verb: number): number {
  if (tree.kids(verb, 'advmod').some((kid) => /^(?:not|n't|never)$/u.test(tree.low(kid)))) return NONE
  if (tree.kid(verb, 'cop') >= 0)
    return isNominal(tree, verb) && tree.kids(verb, 'cop').some((kid) => tree.lemma(kid) === 'be') ? verb : NONE
  if (!BECOMES.has(tree.lemma(verb))) return NONE
  const passive = tree.kid(verb, 'aux:pass') >= 0
  if (!passive && !['become', 'remain'].includes(tree.lemma(verb))) return NONE
  return tree.kid(verb, 'xcomp', 'obj')
}

function saidBy(tree: Tree, head: number): Omit<Said, 'entity'> {
  const before = tree
    .below(head)
    .filter(
      (word) =>
        word < head &&
        ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tree.upos(word)) &&
        isBeside(tree, word, head) &&
        !EMPTY.has(tree.low(word)),
    )
  const behind = tree
    .kids(head, 'nmod')
    .filter((kid) => kid > head && /^(?:of|for|from|to|at)$/u.test(tree.low(tree.kid(kid, 'case'))))
  const noun = tree.lemma(head).replace(/^ex-|\.$/gu, '')
  return {
    noun: SHORT[noun] ?? noun,
    before: new Set(before.flatMap((word) => [tree.low(word), tree.lemma(word)])),
    proper: new Set(before.filter((word) => /^\p{Lu}/u.test(tree.words[word]!.form)).map((word) => tree.low(word))),
    behind: new Set(behind.map((word) => tree.low(word))),
  }
}

/** Whether only nouns and adjectives stand between two words of a phrase. */
function isBeside(tree: Tree, word: number, head: number): boolean {
  for (let at = word + 1; at < head; at++)
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET'].includes(tree.upos(at)) && tree.words[at]!.form !== '-') return false
  return true
}

/** Of two descriptions by one noun, whether both may be somebody’s: not where each names a country, party or place of its own. */
const agrees = (said: Omit<Said, 'entity'>, asked: Omit<Said, 'entity'>): boolean =>
  !isApart(said.proper, asked.proper) && !isApart(said.behind, asked.behind)

const isApart = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && others.size > 0 && ![...some].some((word) => others.has(word))

const shared = (said: Omit<Said, 'entity'>, asked: Omit<Said, 'entity'>): number =>
  [...asked.before, ...asked.behind].filter((word) => said.before.has(word) || said.behind.has(word)).length
