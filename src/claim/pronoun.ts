import type { Entity } from '../model/entity.ts'
import { menWords, womenWords } from '../model/name/data/gender.ts'
import type { Sex } from '../model/name/sex.ts'
import type { Reading } from '../model/reading.ts'
import { firstEndingAfter, type Span } from '../model/text.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import { unnamedNouns } from './data/source.ts'
import { isNoun } from './noun-phrase.ts'
import { isNominal, isPlural, type Phrase } from './phrase.ts'
import { isDefinite, isEpithet, type Roles } from './role.ts'
import { BOUND, CATAPHORA, CLEARLY, headIn, REACH, type Role, type Standing, standing, weightsOf } from './salience.ts'

/** Whom a pronoun may stand for, the likeliest first. */
export interface Antecedent {
  readonly entity: Entity
  readonly salience: number
}

/** A place where somebody is named, or meant by a pronoun that was resolved. */
interface Place extends Standing {
  /** null for a description of somebody whose name is not known here: "the former ambassador" */
  readonly entity: Entity | null
  readonly quoted: boolean
  readonly start: number
  readonly head: number
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

/**
 * Tells whom "he" and "she" stand for, and "the mayor" and "our hero", sentence by sentence, since one's answer helps with the
 * next.
 */
export class Pronouns {
  readonly #reading: Reading
  readonly #tree: (sentence: number) => Tree
  readonly #named: readonly { readonly entity: Entity; readonly span: Span }[]
  readonly #sexOf: (entity: Entity) => Sex | null
  readonly #quoted: (start: number) => boolean
  readonly #roles: Roles | null
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
    roles: Roles | null = null,
  ) {
    this.#roles = roles
    this.#quoted = quoted
    this.#reading = reading
    this.#tree = tree
    this.#sexOf = sexOf
    this.#named = people
      .flatMap((entity) => entity.mentions.map((span) => ({ entity, span })))
      .sort((a, b) => a.span.start - b.span.start)
  }

  /** Whom the pronoun, or the head of the description, at this place stands for; empty where it is none, or nobody fits. */
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
    const answers = new Map<number, readonly Antecedent[]>()
    const place = (entity: Entity | null, word: number): Place => {
      const { start } = tree.words[word]!
      return { entity, start, head: word, quoted: this.#quoted(start), ...standing(tree, word) }
    }
    // "Toma, who left": he is spoken of again
    for (let word = 1; word < tree.length; word++) {
      if (tree.low(word) !== 'who' || !['acl', 'advcl'].includes(tree.relation(tree.head[word]!))) continue
      const named = places.find(({ head }) => head === nounBefore(tree, word))
      if (named) places.push(place(named.entity, word))
    }
    const described = descriptionsIn(tree, places)
    for (const word of described) {
      const known = this.#bearers({ tree, sentence: index, head: word })
      if (known.length === 1) {
        answers.set(tree.words[word]!.start, [{ entity: known[0]!, salience: BOUND }])
        places.push(place(known[0]!, word))
      } else if (tree.relation(word) === 'nsubj') places.push(place(null, word))
    }
    for (let word = 0; word < tree.length; word++) {
      const sex = tree.upos(word) === 'PRON' ? PRONOUNS[tree.low(word)] : undefined
      const { start } = tree.words[word]!
      if (!sex && (answers.has(start) || !described.includes(word))) continue
      const found = sex
        ? this.#antecedents(index, tree, word, sex, places)
        : this.#called({ tree, sentence: index, head: word }, places)
      answers.set(start, found)
      const [best, second] = found
      if (best && (sex || !second || best.salience >= CLEARLY * second.salience)) {
        const unknown = sex ? -1 : places.findIndex(({ head }) => head === word)
        if (unknown >= 0) places.splice(unknown, 1)
        places.push(place(best.entity, word))
      }
    }
    this.#read.push({ places, answers })
  }

  #bearers(phrase: Phrase): Entity[] {
    if (!this.#roles || !isDefinite(phrase)) return []
    return this.#roles.bearers(phrase).filter(({ kind }) => kind === 'Person')
  }

  /**
   * Whom a description calls otherwise than by name. Of several whom it is said of, all; where it is said of nobody, whoever
   * stands out, unless something said of them tells against it.
   */
  #called(phrase: Phrase, places: readonly Place[]): Antecedent[] {
    const roles = this.#roles
    if (!roles) return []
    const { tree, sentence, head } = phrase
    const known = this.#bearers(phrase)
    if (!known.length && !isEpithet(phrase)) return []
    const lemma = tree.lemma(head)
    const sex = womenWords.has(lemma) ? 'woman' : menWords.has(lemma) ? 'man' : null
    const { start } = tree.words[head]!
    // a description seldom stands before the name
    const near = this.#antecedents(
      sentence,
      tree,
      head,
      sex,
      places.filter((place) => place.start < start),
    )
    if (known.length) {
      const found = near.filter(({ entity }) => known.includes(entity))
      // of two ministers, neither for having been the subject
      return found.length === 1 ? found : known.map((entity) => ({ entity, salience: BOUND }))
    }
    // who is named in the sentence is seldom described in it too
    const here = places
      .filter((place) => place.start < start && tree.upos(place.head) === 'PROPN')
      .map(({ entity }) => entity)
    const others = near.filter(({ entity }) => !here.includes(entity))
    const fitting = (others.length ? others : this.#prominent(phrase, sex)).filter(
      ({ entity }) => !roles.isAgainst(entity, phrase),
    )
    const alike = roles.alike(
      fitting.map(({ entity }) => entity),
      phrase,
    )
    const found = alike.length ? fitting.filter(({ entity }) => alike.includes(entity)) : fitting
    const [best, second] = found
    if (best && (!second || best.salience >= CLEARLY * second.salience)) roles.note(best.entity, phrase)
    return found
  }

  /** Those named before a sentence, outside quotations, by how often; not those named in it. */
  #prominent({ tree, sentence }: Phrase, sex: Sex | null): Antecedent[] {
    const [first, last] = [tree.words[0]!.start, tree.words.at(-1)!.end]
    const counts = new Map<Entity, number>()
    const here = new Set<Entity>()
    for (const { entity, span } of this.#named) {
      if (span.start >= last) break
      if (span.start >= first) here.add(entity)
      else if (!this.#quoted(span.start) && (sex === null || (this.#sexOf(entity) ?? sex) === sex))
        counts.set(entity, (counts.get(entity) ?? 0) + 1)
    }
    return [...counts]
      .flatMap(([entity, salience]) => (sentence > 0 && !here.has(entity) ? [{ entity, salience }] : []))
      .sort((a, b) => b.salience - a.salience)
  }

  #antecedents(index: number, tree: Tree, word: number, sex: Sex | null, here: readonly Place[]): Antecedent[] {
    const { role } = standing(tree, word)
    const { start } = tree.words[word]!
    const quoted = this.#quoted(start)
    const fits = (entity: Entity): boolean => sex === null || (this.#sexOf(entity) ?? sex) === sex
    const sums = new Map<Entity | null, number>()
    const near = binderOf(tree, word)
    const binder = near < 0 ? undefined : here.find(({ head }) => head === near || isNameOf(tree, head, near))
    if (binder?.entity && fits(binder.entity)) sums.set(binder.entity, BOUND)
    const barred = barredBy(tree, word, role, here)
    for (let back = 0; back <= REACH && back <= index; back++) {
      const places = back === 0 ? here : this.#read[index - back]!.places
      const factors = new Map<Entity | null, Map<string, number>>()
      for (const place of places) {
        // whom a quotation names is seldom who speaks it
        if ((back === 0 && place.head === word) || (place.quoted && !quoted)) continue
        const known = factors.get(place.entity) ?? new Map<string, number>()
        factors.set(place.entity, known)
        for (const [factor, weight] of weightsOf(place, role)) known.set(factor, weight)
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
      .filter(({ entity }) => !barred.has(entity) && fits(entity))
      .sort((a, b) => b.salience - a.salience || (a.entity.id < b.entity.id ? -1 : 1))
    return ranked.length && ranked[0]!.salience < nobody ? [] : ranked
  }
}

/** Descriptions of a person, none of whom is named in it: "the former ambassador"; subjects with any determiner. */
function descriptionsIn(tree: Tree, named: readonly Place[]): number[] {
  const found: number[] = []
  for (let word = 0; word < tree.length; word++) {
    if (!isNominal(tree, word) || isPlural(tree, word) || named.some(({ head }) => isPartOf(tree, head, word))) continue
    const phrase = { tree, sentence: 0, head: word }
    const subject = tree.relation(word) === 'nsubj' && isNoun(unnamedNouns, tree.lemma(word))
    if (subject || ((isEpithet(phrase) || isNoun(unnamedNouns, tree.lemma(word))) && isDefinite(phrase)))
      found.push(word)
  }
  return found
}

/** Whether a name stands in a noun’s own phrase, and not in a clause that tells more of it. */
function isPartOf(tree: Tree, name: number, noun: number): boolean {
  let at = name
  while (at >= 0 && at !== noun && !['acl', 'advcl', 'ccomp', 'parataxis', 'conj'].includes(tree.relation(at)))
    at = tree.head[at]!
  return at === noun
}

/** Whether a name stands behind its title, on which the tree hangs it: "Speaker Anna Linde". */
const isNameOf = (tree: Tree, name: number, title: number): boolean =>
  name > title && tree.head[name] === title && ['flat', 'appos'].includes(tree.relation(name))

/**
 * The subject of the clause that this one goes on from or is told in: "Linde restored order: she dismissed the guards", "Linde
 * said that she was ill"; -1 for none.
 */
function subjectBefore(tree: Tree, verb: number): number {
  const above = tree.head[verb]!
  if (above < 0 || above > verb || !['conj', 'parataxis', 'ccomp', 'advcl'].includes(tree.relation(verb))) return -1
  return tree.kid(above, 'nsubj')
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

/** The noun right before a relative pronoun, by its first word; -1 for none. */
function nounBefore(tree: Tree, who: number): number {
  let at = who - 1
  while (at >= 0 && tree.upos(at) === 'PUNCT') at--
  while (at >= 0 && tree.relation(at) === 'flat') at = tree.head[at]!
  return at
}

/**
 * The word that binds a possessive by the build of its phrase: "Linde and her lawyer", "Linde’s regard for her lawyer", "in her
 * list, Linde named him", and any pronoun in a relative clause; -1 for none.
 */
function binderOf(tree: Tree, word: number): number {
  const goesOn = tree.relation(word) === 'nsubj' ? subjectBefore(tree, tree.head[word]!) : -1
  if (goesOn >= 0 && goesOn < word) return goesOn
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
    // "Toma, who is said to have kept the keys since he left"
    const who = relation === 'acl' || relation === 'advcl' ? tree.kid(at, 'nsubj') : -1
    if (who > 0 && who < word && tree.low(who) === 'who') return nounBefore(tree, who)
    if (['ccomp', 'acl', 'parataxis'].includes(relation)) break
  }
  return -1
}
