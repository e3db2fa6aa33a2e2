import type { Entity } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import { firstEndingAfter, type Span } from '../model/text.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import { unnamedNouns } from './data/source.ts'
import { isNoun } from './noun-phrase.ts'

/** Whom a pronoun may stand for, the likeliest first. */
export interface Antecedent {
  readonly entity: Entity
  readonly salience: number
}

export type Sex = 'woman' | 'man'

/** How many sentences back a pronoun reaches. */
const REACH = 3

/**
 * How much a mention makes its bearer stand out, by its place in the sentence; halved with each sentence since. The weights are
 * those of Lappin and Leass (1994, "An algorithm for pronominal anaphora resolution"), table 1.
 */
const WEIGHT = {
  recency: 100,
  subject: 80,
  object: 50,
  indirect: 40,
  head: 80,
  nonAdverbial: 50,
  parallel: 35,
} as const

/** What the words that bind a pronoun in its own phrase add: as much as a subject that stands right before it. */
const BOUND = WEIGHT.recency + WEIGHT.subject

/** What a mention behind its pronoun loses. */
const CATAPHORA = 175

type Role = 'subject' | 'object' | 'indirect' | 'other'

/** A place where somebody is named, or meant by a pronoun that was resolved. */
interface Place {
  /** null for a description of somebody whose name is not known here: "the former ambassador" */
  readonly entity: Entity | null
  readonly quoted: boolean
  readonly start: number
  readonly head: number
  readonly role: Role
  readonly isHead: boolean
  readonly adverbial: boolean
}

const PRONOUNS: Readonly<Record<string, Sex>> = {
  he: 'man',
  him: 'man',
  his: 'man',
  himself: 'man',
  she: 'woman',
  her: 'woman',
  hers: 'woman',
  herself: 'woman',
}

/** Tells whom "he" and "she" stand for, sentence by sentence, since one pronoun's answer helps with the next. */
export class Pronouns {
  readonly #reading: Reading
  readonly #tree: (sentence: number) => Tree
  readonly #named: readonly { readonly entity: Entity; readonly span: Span }[]
  readonly #sexOf: (entity: Entity) => Sex | null
  readonly #quoted: (start: number) => boolean
  /** the first name that was not read yet */
  #at = 0
  /** by sentence: the places read so far, and the answers by word */
  readonly #read: {
    readonly places: readonly Place[]
    readonly answers: ReadonlyMap<number, readonly Antecedent[]>
  }[] = []

  constructor(
    reading: Reading,
    tree: (sentence: number) => Tree,
    people: readonly Entity[],
    sexOf: (entity: Entity) => Sex | null,
    quoted: (start: number) => boolean = () => false,
  ) {
    this.#quoted = quoted
    this.#reading = reading
    this.#tree = tree
    this.#sexOf = sexOf
    this.#named = people
      .flatMap((entity) => entity.mentions.map((span) => ({ entity, span })))
      .sort((a, b) => a.span.start - b.span.start)
  }

  /** Whom the pronoun at this place stands for; empty where it is none, or nobody fits. */
  at(start: number): readonly Antecedent[] {
    const sentence = firstEndingAfter(this.#reading.sentences, start)
    while (this.#read.length <= sentence && this.#read.length < this.#reading.sentences.length) this.#next()
    return this.#read[sentence]?.answers.get(start) ?? []
  }

  /** Reads one more sentence: whom it names, and then its pronouns from left to right. */
  #next(): void {
    const index = this.#read.length
    const sentence = this.#reading.sentences[index]!
    const tree = this.#tree(index)
    const places: Place[] = []
    for (; this.#at < this.#named.length && this.#named[this.#at]!.span.start < sentence.end; this.#at++) {
      const { entity, span } = this.#named[this.#at]!
      const head = tree.length > LONGEST_READ ? -1 : headIn(tree, span)
      if (head >= 0)
        places.push({ entity, start: span.start, head, quoted: this.#quoted(span.start), ...standing(tree, head) })
    }
    if (tree.length > LONGEST_READ) {
      this.#read.push({ places: [], answers: new Map() })
      return
    }
    places.push(...this.#described(tree, places))
    const answers = new Map<number, readonly Antecedent[]>()
    for (let word = 0; word < tree.length; word++) {
      const sex = PRONOUNS[tree.low(word)]
      if (!sex || tree.upos(word) !== 'PRON') continue
      const { start } = tree.words[word]!
      const found = this.#antecedents(index, tree, word, sex, places)
      answers.set(start, found)
      const [best] = found
      if (best)
        places.push({
          entity: best.entity,
          start,
          head: word,
          quoted: this.#quoted(start),
          ...standing(tree, word),
        })
    }
    this.#read.push({ places, answers })
  }

  /** Subjects that describe a person: whoever they are, a pronoun that follows is likelier theirs than another's. */
  #described(tree: Tree, named: readonly Place[]): Place[] {
    const found: Place[] = []
    for (let word = 0; word < tree.length; word++) {
      if (tree.relation(word) !== 'nsubj' || tree.upos(word) !== 'NOUN' || !isNoun(unnamedNouns, tree.lemma(word)))
        continue
      if (tree.xpos(word) === 'NNS' || named.some(({ head }) => tree.isBelow(head, word))) continue
      const { start } = tree.words[word]!
      found.push({ entity: null, start, head: word, quoted: this.#quoted(start), ...standing(tree, word) })
    }
    return found
  }

  #antecedents(index: number, tree: Tree, word: number, sex: Sex, here: readonly Place[]): Antecedent[] {
    const { role } = standing(tree, word)
    const { start } = tree.words[word]!
    const quoted = this.#quoted(start)
    const sums = new Map<Entity | null, number>()
    const near = binderOf(tree, word)
    const binder = near < 0 ? undefined : here.find(({ head }) => head === near)
    if (binder?.entity && (this.#sexOf(binder.entity) ?? sex) === sex) sums.set(binder.entity, BOUND)
    const barred = barredBy(tree, word, role, here)
    for (let back = 0; back <= REACH && back <= index; back++) {
      const places = back === 0 ? here : this.#read[index - back]!.places
      const factors = new Map<Entity | null, Map<string, number>>()
      for (const place of places) {
        // whom a quotation names is seldom who speaks it
        if ((back === 0 && place.head === word) || (place.quoted && !quoted)) continue
        const known = factors.get(place.entity) ?? new Map<string, number>()
        factors.set(place.entity, known)
        known.set('recency', WEIGHT.recency)
        if (place.role !== 'other') known.set(place.role, WEIGHT[place.role])
        if (place.isHead) known.set('head', WEIGHT.head)
        if (!place.adverbial) known.set('nonAdverbial', WEIGHT.nonAdverbial)
        if (place.role === role && role !== 'other') known.set('parallel', WEIGHT.parallel)
        if (back === 0 && place.start > start && place !== binder) known.set('behind', -CATAPHORA)
      }
      for (const [entity, known] of factors) {
        const sum = [...known.values()].reduce((all, weight) => all + weight, 0)
        sums.set(entity, (sums.get(entity) ?? 0) + sum / 2 ** back)
      }
    }
    const nobody = sums.get(null) ?? 0
    const ranked = [...sums]
      .flatMap(([entity, salience]) => (entity ? [{ entity, salience }] : []))
      .filter(({ entity }) => !barred.has(entity) && (this.#sexOf(entity) ?? sex) === sex)
      .sort((a, b) => b.salience - a.salience || (a.entity.id < b.entity.id ? -1 : 1))
    return ranked.length && ranked[0]!.salience < nobody ? [] : ranked
  }
}

/** The word of a span whose head stands outside it. */
function headIn(tree: Tree, span: Span): number {
  for (let word = firstEndingAfter(tree.words, span.start); word < tree.length; word++) {
    if (tree.words[word]!.start >= span.end) break
    const above = tree.head[word]!
    if (above < 0 || tree.words[above]!.start < span.start || tree.words[above]!.start >= span.end) return word
  }
  return -1
}

/** How a word stands in its sentence. */
function standing(tree: Tree, word: number): Pick<Place, 'role' | 'isHead' | 'adverbial'> {
  const relation = tree.relation(word)
  const role: Role =
    relation === 'nsubj' || relation === 'csubj'
      ? 'subject'
      : relation === 'obj'
        ? 'object'
        : relation === 'iobj' || relation === 'obl'
          ? 'indirect'
          : relation === 'conj' || relation === 'appos' || relation === 'flat' || relation === 'compound'
            ? tree.head[word]! >= 0
              ? standing(tree, tree.head[word]!).role
              : 'other'
            : 'other'
  let inside = false
  let adverbial = false
  for (let at = word; at >= 0; at = tree.head[at]!) {
    const each = tree.relation(at)
    if (each === 'nmod' && at !== word) inside = true
    if (at === word && (each === 'nmod' || each === 'appos')) inside = true
    if (each === 'obl' && tree.kid(at, 'case') >= 0) adverbial = true
    if (['ccomp', 'advcl', 'acl', 'root', 'parataxis'].includes(each)) break
  }
  return { role, isHead: !inside, adverbial }
}

/** Whom a pronoun cannot stand for: "Linde saw her" is not Linde, where the same verb has both. */
function barredBy(tree: Tree, word: number, role: Role, here: readonly Place[]): ReadonlySet<Entity> {
  const barred = new Set<Entity>()
  if (tree.subtype(word) === 'nmod:poss' || /self$/u.test(tree.low(word))) return barred
  const verb = tree.head[word]!
  for (const place of here)
    if (verb >= 0 && tree.head[place.head] === verb && place.role !== role && place.role !== 'other' && place.entity)
      barred.add(place.entity)
  return barred
}

/**
 * The word that binds a possessive by the build of its phrase: "Linde and her lawyer", "Linde’s regard for her lawyer", "in her
 * list, Linde named him"; -1 for none.
 */
function binderOf(tree: Tree, word: number): number {
  const own = tree.subtype(word) === 'nmod:poss' ? tree.head[word]! : word
  if (own !== word && tree.relation(own) === 'conj' && tree.head[own]! < own) return tree.head[own]!
  for (let at = own; at >= 0; at = tree.head[at]!) {
    const owner = tree.kid(at, 'nmod:poss')
    if (at !== own && owner >= 0 && owner < word) return owner
    const above = tree.head[at]!
    if (above < 0) break
    const relation = tree.relation(at)
    // a phrase in front of its clause's subject
    if ((relation === 'obl' || relation === 'advcl') && at < above) {
      const subject = tree.kid(above, 'nsubj')
      return subject > at ? subject : -1
    }
    if (['ccomp', 'acl', 'parataxis'].includes(relation)) break
  }
  return -1
}
