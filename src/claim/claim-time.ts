import { changing } from '../model/changing.ts'
import type { Claim, ClaimTime, Deed } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import { contains, firstEndingAfter, lengthOf, type Span } from '../model/text.ts'
import type { TimeExpression } from '../model/time.ts'
import { LONGEST_READ, NONE, type Tree, type Words } from '../model/tree.ts'
import { deedAt } from './deed-gist.ts'
import type { Mentioned } from './mentioned.ts'
import { isBorn, isPlain, isUndergone, objectsOf, subjectHead } from './plain.ts'
import { agentOf } from './subject.ts'
import { surelyMeant } from './surely.ts'

interface Given {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly mentioned: Mentioned
  /** in the order of the text */
  readonly times: readonly TimeExpression[]
}

/** A time, and what of its sentence it belongs to. */
interface Hung {
  readonly time: Span
  readonly sentence: Span
  /** the predicate that it says when of, then the words above that one; none: it belongs to no clause as a whole */
  readonly clause: readonly { readonly word: Span; readonly relation: string }[]
  readonly deed: Deed | null
  /** the words that it and its phrase hang on: "on Friday" on "statement" and "said" in "said in a statement on Friday" */
  readonly phrase: readonly Span[]
}

/**
 * Which of a document's times belong to which claims: what is told of it sentence by sentence, while the trees are at hand, is
 * handed out to the claims once all of them are known.
 */
export class ClaimTimes {
  readonly #given: Given
  readonly #hung: Hung[] = []

  constructor(given: Given) {
    this.#given = given
  }

  /** Takes note of the times in a sentence. To be called in the order of the text. */
  note(index: number): void {
    const { reading, times, tree } = this.#given
    const sentence = reading.sentences[index]!
    const here: TimeExpression[] = []
    for (let at = firstEndingAfter(times, sentence.start); at < times.length && times[at]!.start < sentence.end; at++)
      if (mayDate(times[at]!)) here.push(times[at]!)
    if (!here.length) return
    const words = tree(index)
    if (words.length > LONGEST_READ) return
    const isTime = (word: number): boolean => here.some((time) => contains(time, words.words[word]!))
    for (const time of here) {
      const top = topOf(words, time)
      if (top === NONE) continue
      const governor = governorOf(words, top, isTime)
      this.#hung.push({
        time: { start: time.start, end: time.end },
        sentence,
        clause: governor === NONE ? [] : upwards(words, governor),
        deed: governor === NONE ? null : this.#deedOf(words, governor, isTime),
        phrase: phraseAbove(words, top),
      })
    }
  }

  /** The same claims with their times. A time told by several claims, one in the words of another, is the innermost one's. */
  handOut(claims: readonly Claim[]): Claim[] {
    const wholes = new Set(claims.map(({ partOf }) => partOf))
    const sentences = this.#hung.map(({ sentence }) => sentence)
    const told = new Map<string, Map<Hung, ClaimTime>>()
    const innermost = new Map<Hung, Claim>()
    for (const claim of claims) {
      const spans = [...claim.source, ...claim.cue, ...claim.content]
      const last = Math.max(0, ...spans.map(({ end }) => end))
      const first = Math.min(...spans.map(({ start }) => start))
      const mine = new Map<Hung, ClaimTime>()
      for (let at = firstEndingAfter(sentences, first); at < this.#hung.length; at++) {
        const hung = this.#hung[at]!
        if (hung.sentence.start >= last) break
        const time = timeIn(claim, hung)
        // what a part tells is told there
        if (!time || (time.of !== 'saying' && wholes.has(claim.id))) continue
        mine.set(hung, time)
        const other = innermost.get(hung)
        if (time.of !== 'saying' && (!other || lengthOf(claim.content) < lengthOf(other.content)))
          innermost.set(hung, claim)
      }
      told.set(claim.id, mine)
    }
    return claims.map((claim) => {
      const said = told.get(claim.partOf ?? '')?.values() ?? []
      const own = [...told.get(claim.id)!].filter(([hung, { of }]) => of === 'saying' || innermost.get(hung) === claim)
      const times = [...own.map(([, time]) => time), ...[...said].filter(({ of }) => of === 'saying')]
      return times.length ? { ...claim, times: times.sort(inOrder) } : claim
    })
  }

  #deedOf(tree: Tree, verb: number, isTime: (word: number) => boolean): Deed | null {
    if (tree.upos(verb) !== 'VERB' || tree.relation(verb) === 'xcomp' || !isPlain(tree, verb, () => false)) return null
    const subject = subjectHead(tree, verb)
    const undergone = isUndergone(tree, verb) || this.#changes(tree, verb, subject)
    const object = undergone ? subject : (objectsOf(tree, verb)[0] ?? NONE)
    const places = tree
      .kids(verb, 'obl', 'xcomp')
      .filter((kid) => kid > verb && !isTime(kid) && !/^(?:NUM|SYM)$/u.test(tree.upos(kid)))
    const done = undergone || object !== NONE ? object : (places[0] ?? NONE)
    const actor = this.#entityAt(tree, subject) ?? this.#beside(tree, verb, subject)
    const doer = undergone ? this.#entityAt(tree, agentOf(tree, verb)) : actor
    const whom = undergone ? actor : this.#entityAt(tree, done)
    // "he sold the bank", "somebody moved to Sarn", "it was sold": not to be compared while nobody knows who or what
    if (!doer && !undergone && (object === NONE || tree.upos(subject) === 'PRON')) return null
    if (!whom && (tree.upos(done) === 'PRON' || (undergone && done === NONE))) return null
    const particle = tree.low(tree.kid(verb, 'compound:prt'))
    return {
      verb: particle ? `${tree.lemma(verb)} ${particle}` : tree.lemma(verb),
      doer,
      done: whom ?? (done === NONE ? null : tree.lemma(done)),
    }
  }

  /** "The boxes burned": what nobody is said to do to a thing is told of it as if somebody did. */
  #changes(tree: Tree, verb: number, subject: number): boolean {
    if (!changing.has(tree.lemma(verb)) || objectsOf(tree, verb).length || tree.upos(subject) !== 'NOUN') return false
    return this.#entityAt(tree, subject) === null
  }

  #entityAt(tree: Tree, word: number): string | null {
    const at = tree.words[word]
    if (!at) return null
    const named = this.#given.mentioned.at(at)
    // "SARN, 7 March — Varga was arrested": what the parse hangs on the place is no place
    if (named) return named.kind === 'Place' && tree.relation(word) === 'nsubj' ? null : named.id
    return /^(?:he|she|him|her)$/u.test(tree.low(word)) ? surelyMeant(this.#given, at) : null
  }

  /** The one person named beside a subject: "the defendant Varga". */
  #beside(tree: Tree, verb: number, subject: number): string | null {
    const words =
      subject === NONE ? tree.kids(verb, 'nsubj') : tree.kids(subject, 'appos', 'flat', 'parataxis', 'dep', 'compound')
    const people = words.flatMap((word) => this.#given.mentioned.at(tree.words[word]!) ?? [])
    const ids = new Set(people.filter(({ kind }) => kind === 'Person').map(({ id }) => id))
    return ids.size === 1 ? [...ids][0]! : null
  }
}

/** "Three years" is how long, "the past three years" is when; "often" and "now" say no time. */
const mayDate = ({ expression }: TimeExpression): boolean =>
  expression.kind === 'date' || (expression.kind === 'duration' && expression.over !== null)

const inOrder = (a: ClaimTime, b: ClaimTime): number =>
  ORDER.indexOf(a.of) - ORDER.indexOf(b.of) || a.start - b.start || a.end - b.end

const ORDER: readonly ClaimTime['of'][] = ['content', 'aside', 'saying']

/** What a time is to a claim: null where it is nothing to it. */
function timeIn(claim: Claim, { time, clause, deed, phrase }: Hung): ClaimTime | null {
  const among = (spans: readonly Span[], word: Span): boolean => spans.some((piece) => contains(piece, word))
  const [predicate] = clause
  if (predicate && among(claim.content, time) && among(claim.content, predicate.word)) {
    const above = clause.findIndex(({ word }) => !among(claim.content, word))
    const relations = clause.slice(0, above < 0 ? -1 : above - 1).map(({ relation }) => relation)
    const isReported = relations.some((relation) => relation === 'ccomp' || relation === 'csubj')
    const of = relations.every((relation) => relation === 'xcomp') ? 'content' : 'aside'
    return { ...time, of, deed: isReported ? null : deed, predicate: predicate.word }
  }
  const at = phrase.findIndex((word) => among(claim.cue, word))
  const isOfSaying = at >= 0 && !phrase.slice(0, at).some((word) => among(claim.content, word))
  const isOfPaper = claim.speakerKind === 'document' && phrase[0] && among(claim.source, phrase[0])
  return isOfSaying || isOfPaper ? { ...time, of: 'saying', deed: null, predicate: null } : null
}

/** The word of a time on which its others hang; {@link NONE} where the time is torn. */
const topOf = ({ words, head }: Tree, time: Span): number =>
  words.findIndex((word, at) => contains(time, word) && !(words[head[at]!] && contains(time, words[head[at]!]!)))

/** Words in front of a time that make it the time at which something is. */
const WHEN =
  /^(?:in|on|at|since|from|until|till|to|between|after|before|during|by|around|through|throughout|over|within)$/u

const isPredicate = (tree: Tree, word: number): boolean =>
  tree.kid(word, 'cop') >= 0 || (tree.upos(word) === 'VERB' && tree.relation(word) !== 'amod')

/** The same, where they make it the time of a noun before it: "until his dismissal in January". */
const SINCE = /^(?:since|from|until|till|after|before|during|by)$/u

/** "From his appointment in January", but not "from his house on Friday". */
const isSince = (tree: Tree, word: number, noun: number): boolean =>
  SINCE.test(tree.low(word)) && (tree.low(word) !== 'from' || deedAt(tree, noun) !== undefined)

const PART_OF_DAY = /^(?:dawn|morning|noon|midday|afternoon|evening|eve|night|midnight|day|week|weekend)$/u

/** The predicate that a time says when of; {@link NONE} where it belongs to a noun: "the elections of 2019". */
function governorOf(tree: Tree, top: number, isTime: (word: number) => boolean): number {
  if (isNegated(tree, top)) return NONE
  const born = bornInBrackets(tree, top)
  if (born >= 0) return born
  const surely = governorOfPart(tree, top)
  if (surely !== NONE) return surely
  // "The trial was in March"
  if (tree.kid(top, 'cop') >= 0) return top
  // "led from his house on | Wednesday 6 March", where the tree hangs the day on its "on"
  if (isLead(tree, tree.head[top]!, top)) return hungOn(tree, tree.head[top]!, [tree.head[top]!], isTime)
  const [of = NONE, ...more] = tree.kids(top, 'case')
  const cases = [of, ...more].filter((word) => word !== NONE)
  const head = tree.head[top]!
  // "on the evening of 6 March"
  if (head >= 0 && cases.length === 1 && tree.low(of) === 'of' && PART_OF_DAY.test(tree.low(of - 1)))
    return isPredicate(tree, head) ? head : governorOf(tree, head, isTime)
  return hungOn(tree, top, cases, isTime)
}

/** Whether the word right before a time is a preposition that the tree has in the place of its phrase. */
const isLead = (tree: Tree, word: number, top: number): boolean =>
  word >= 0 && word === tree.below(top)[0]! - 1 && tree.relation(word) === 'advmod' && tree.xpos(word) === 'IN'

/** The predicate that a phrase of time hangs on; `top`: its highest word, `prepositions`: the words in front of it. */
function hungOn(tree: Tree, top: number, prepositions: Words, isTime: (word: number) => boolean): number {
  const head = tree.head[top]!
  const cases = prepositions.map((word) => tree.low(word))
  if (cases.some((word) => !WHEN.test(word))) return NONE
  if (head < 0) return opened(tree, top)
  const relation = tree.relation(top)
  if (relation === 'conj') return isTime(head) ? governorOf(tree, head, isTime) : NONE
  if (!['obl', 'advmod', 'nmod'].includes(relation)) return NONE
  if (isPredicate(tree, head)) return head
  if (!cases.length) return NONE
  const words = tree.below(top)
  const isAside = tree.low(words[0]! - 1) === ',' && tree.low(words.at(-1)! + 1) === ','
  const isStretch = cases.some((word) => /^(?:since|from|until|till)$/u.test(word))
  // "met Toma in 1991", "sold the bank on Friday": the parse hangs it on the noun before it
  for (let at = head; tree.head[at]! >= 0; at = tree.head[at]!) {
    const next = tree.head[at]!
    const by = tree.relation(at)
    if (tree.kids(at, 'case').some((word) => isSince(tree, word, at))) return NONE
    if (isPredicate(tree, next))
      return isAside || (at > next && (['obj', 'obl', 'xcomp', 'iobj'].includes(by) || isStretch)) ? next : NONE
    if (!(isAside || isStretch) || by !== 'nmod') return NONE
  }
  return NONE
}

/** The "born" of "Ada Varga (born Ada Toma; 4 October 1941)", from the first time behind it. */
function bornInBrackets(tree: Tree, top: number): number {
  for (let at = tree.below(top)[0]! - 1; at >= 0 && !/^[()]$/u.test(tree.low(at)); at--) {
    if (isBorn(tree, at)) return at
    if (!/^(?:PROPN|PUNCT|ADP|DET|NOUN)$/u.test(tree.upos(at))) return NONE
  }
  return NONE
}

/**
 * The predicate of a day that a part of it stands before, wherever the parse hung the day: "On the night of 7 March | the boxes were
 * carried off". {@link NONE}: no part does.
 */
function governorOfPart(tree: Tree, top: number): number {
  const [first = top] = tree.below(top)
  const phrase = first - 2
  if (phrase < 0 || tree.low(first - 1) !== 'of' || !PART_OF_DAY.test(tree.low(phrase))) return NONE
  if (!/^(?:obl|advmod)$/u.test(tree.relation(phrase))) return NONE
  const verb = tree.head[phrase]!
  return verb >= 0 && isPredicate(tree, verb) ? verb : NONE
}

/** What an opening "In the spring of 1991," says when of, where the parse took it for the whole sentence. */
function opened(tree: Tree, top: number): number {
  const [clause = NONE] = tree.kids(top, 'parataxis', 'acl', 'appos', 'dep').filter((kid) => kid > top)
  return clause >= 0 &&
    tree.below(top)[0] === 0 &&
    tree.low(tree.below(clause)[0]! - 1) !== '.' &&
    tree.kid(clause, 'nsubj') >= 0
    ? clause
    : NONE
}

/** "in 1993, and not in 1991" */
const isNegated = (tree: Tree, top: number): boolean => {
  const [first = top] = tree.below(top)
  return [first - 1, ...tree.kids(top, 'advmod', 'cc')].some((word) => /^(?:not|never|nor)$/u.test(tree.low(word)))
}

/** A word and all above it, each with its relation to the next. */
function upwards(tree: Tree, word: number): Hung['clause'] {
  const found: { word: Span; relation: string }[] = []
  for (let at = word; at >= 0; at = tree.head[at]!) found.push({ word: spanOf(tree, at), relation: tree.relation(at) })
  return found
}

function phraseAbove(tree: Tree, top: number): Span[] {
  const found: Span[] = []
  for (let at = top; /^(?:obl|nmod|advmod|obj|compound|conj)$/u.test(tree.relation(at)); ) {
    at = tree.head[at]!
    found.push(spanOf(tree, at))
  }
  return found
}

const spanOf = ({ words }: Tree, word: number): Span => ({ start: words[word]!.start, end: words[word]!.end })
