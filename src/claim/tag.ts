import type { Span } from '../model/text.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import { actorOf } from './actor.ts'
import type { Attribution } from './attribution.ts'
import { cueWords, isNegated, sourceWords } from './candidate.ts'
import { cueOf } from './cue.ts'
import { documentNouns } from './data/source.ts'
import { verbSense } from './lexicon.ts'
import { isNoun } from './noun-phrase.ts'
import { placedBefore } from './placed.ts'
import { antecedentOf } from './relative.ts'
import { agentOf, isPassive, subjectOf } from './subject.ts'

/** Words that tell who speaks a quotation. */
export type Tag = Pick<Attribution, 'source' | 'cue' | 'class' | 'negated' | 'antecedent'>

/** How far from its quotation, in words, a verb of speech is looked for: past a source with a long apposition. */
const BEHIND = 40
const AHEAD = 24

/**
 * “…,” Linde, who led the inquiry for a year, told the Ledger · “…,” said the mayor. `region` is what stands behind the
 * quotation. Where a comma inside the marks promises a speaker, any verb will do: “…,” the mayor shot back.
 */
export function treeTagBehind(tree: Tree, region: Span, promised: boolean): Tag | null {
  if (tree.length > LONGEST_READ) return null
  const words = unquoted(tree, wordsIn(tree, region)).slice(0, BEHIND)
  // “No!” and she left
  if (['CCONJ', 'SCONJ'].includes(tree.upos(words.find((word) => tree.upos(word) !== 'PUNCT') ?? -1))) return null
  for (const word of words) {
    if (word !== words[0] && /^[.;:?!]$/u.test(tree.words[word]!.form)) break
    if (!speaks(tree, word) || disputes(tree, word) || (promised && ASIDE.has(tree.low(tree.kid(word, 'mark')))))
      continue
    const tag =
      tagOf(tree, word, words) ?? (promised ? (turned(tree, word, words) ?? unparsed(tree, word, words)) : null)
    // a quotation in mid-sentence is the verb's only where its subject or it stands right behind
    if (tag && (promised || isNear(region, tag))) return tag
  }
  const first = promised ? words.find((word) => isFiniteAt(tree, word)) : undefined
  return first === undefined ? null : tagOf(tree, first, words)
}

const isNear = ({ start }: Span, { source, cue }: Tag): boolean =>
  Math.min(...[...source, ...cue].map((span) => span.start)) - start <= 3

/** Words that stand in no quotation marks of their own. */
function unquoted(tree: Tree, words: readonly number[]): number[] {
  let open = false
  return words.filter((word) => {
    const { form } = tree.words[word]!
    if (/^(?:[“”"«»]|''|``)$/u.test(form)) {
      open = /^[“«]$/u.test(form) || (!/^[”»]$/u.test(form) && !open)
      return false
    }
    return !open
  })
}

/** “It is late,” says a farmer: the phrase behind the verb, which the tree takes for what is said, or hangs anywhere. */
function turned(tree: Tree, verb: number, region: readonly number[]): Tag | null {
  if (region.some((word) => word < verb && tree.upos(word) !== 'PUNCT')) return null
  let end = verb + 1
  while (region.includes(end) && (NOMINAL.has(tree.upos(end)) || isInner(tree, end))) end++
  const phrase = region.filter((word) => word > verb && word < end)
  if (!phrase.some((word) => ['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(tree.upos(word)))) return null
  // with what the tree says belongs to it: "a clerk with knowledge of the matter, who left"
  const head = phrase.find((word) => !phrase.includes(tree.head[word]!))
  const whole = head === undefined ? [] : sourceWords(tree, head, [verb]).filter((word) => region.includes(word))
  const source = whole[0] === verb + 1 && whole.length > phrase.length ? whole : phrase
  return { source: tree.spans(source), cue: tree.spans([verb]), class: classOf(tree, verb), negated: false }
}

/** Parts of speech of a phrase that names somebody. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PART'])

/** The hyphens of "the 46-year-old", and the "of" of "the mayor of Sarn". */
const isInner = (tree: Tree, word: number): boolean => /^(?:of|[-‐‑])$/u.test(tree.low(word))

/** Where the tree names no subject: all that stands between the marks, which promise a speaker, and the verb. */
function unparsed(tree: Tree, verb: number, region: readonly number[]): Tag | null {
  const before = region.filter((word) => word < verb)
  while (before.length && ['PUNCT', 'AUX', 'ADV'].includes(tree.upos(before.at(-1)!))) before.pop()
  while (before.length && tree.upos(before[0]!) === 'PUNCT') before.shift()
  if (!before.length || !['PROPN', 'NOUN', 'DET', 'PRON', 'ADJ'].includes(tree.upos(before[0]!))) return null
  const cue = cueWords(tree, verb, []).filter((word) => region.includes(word) && !before.includes(word))
  return { source: tree.spans(before), cue: tree.spans(cue), class: classOf(tree, verb), negated: false }
}

const takesHearer = (tree: Tree, verb: number): boolean =>
  verbSense(tree, verb)?.entries.some(({ frames }) => frames.has('hearer')) ?? false

/** Whether a sentence does nothing but tell who spoke the words before it: “Stop it!” Linde told the guard. */
export function isTag(tree: Tree): boolean {
  const root = tree.length > 60 ? -1 : tree.head.indexOf(-1)
  if (tree.length > 60 || root > 12 || !speaks(tree, root)) return false
  const hears = takesHearer(tree, root)
  const said = tree
    .kids(root, 'ccomp', 'xcomp', 'parataxis')
    .filter((kid) => !ASIDE.has(tree.low(tree.kid(kid, 'mark'))))
  return said.length === 0 && (hears || tree.kid(root, 'obj') < 0)
}

/** Conjunctions of a clause that tells what went with the saying: "said as she rose". */
const ASIDE: ReadonlySet<string> = new Set(['after', 'although', 'as', 'before', 'though', 'when', 'while'])

const isFiniteAt = (tree: Tree, word: number): boolean =>
  tree.upos(word) === 'VERB' &&
  /^VB[DPZ]$/u.test(tree.xpos(word)) &&
  !['advcl', 'ccomp'].includes(tree.relation(word)) &&
  !describes(tree, word)

/**
 * Linde told the Ledger on Friday: “…” · Linde said “…”. `region` is what stands before the quotation, in its sentence. A
 * `piece` of a sentence is its verb's only right behind it.
 */
export function treeTagAhead(tree: Tree, region: Span, piece: boolean): Tag | null {
  if (tree.length > LONGEST_READ) return null
  const words = unquoted(tree, wordsIn(tree, region))
  let last = words.length
  while (last > 0 && (tree.upos(words[last - 1]!) === 'PUNCT' || tree.low(words[last - 1]!) === 'that')) last--
  const mark = tree.words[words.at(-1) ?? -1]?.form ?? ''
  const set = last < words.length && (piece ? /^[:–—]$/u.test(mark) : tree.upos(words.at(-1)!) === 'PUNCT')
  for (let index = last - 1; index >= Math.max(0, last - AHEAD); index--) {
    const word = words[index]!
    if (/^[.;?!]$/u.test(tree.words[word]!.form)) return null
    if (set && index >= last - 2 && isFiniteAt(tree, word)) return tagOf(tree, word, words)
    const clause = index === last - 1 ? relative(tree, word) : null
    if (clause) return clause
    // "a sign reading “…”"
    const tells = index === last - 1 && isParticiple(tree, word) && verbSense(tree, word) !== null
    if (!tells && !speaks(tree, word)) continue
    // without a comma or a colon only whom it was told may stand between
    const hears = takesHearer(tree, word)
    const hearer =
      hears && index === last - 2 && /^(?:reporters|journalists|him|her|us|me|them)$/u.test(tree.low(words[last - 1]!))
    const tag = index === last - 1 || hearer || set ? tagOf(tree, word, words) : null
    if (tag || !set) return tag
  }
  // "he leaned in and boomed:": before a colon or comma any verb will do
  const verb = set ? words.slice(Math.max(0, last - AHEAD), last).findLast((word) => isFiniteAt(tree, word)) : undefined
  return verb === undefined ? null : tagOf(tree, verb, words)
}

function wordsIn(tree: Tree, { start, end }: Span): number[] {
  const found: number[] = []
  for (const [word, span] of tree.words.entries()) if (span.start >= start && span.end <= end) found.push(word)
  return found
}

/** "was asked by the host": what stands between a "by" right behind its verb and the next mark. */
function behindBy(tree: Tree, verb: number, region: readonly number[]): number[] {
  if (tree.low(verb + 1) !== 'by') return []
  const behind = region.filter((word) => word > verb + 1)
  const end = behind.findIndex((word) => tree.upos(word) === 'PUNCT')
  return end < 0 ? behind : behind.slice(0, end)
}

/** Whether a word is a verb that may introduce speech, and no participle that only describes somebody. */
function speaks(tree: Tree, word: number): boolean {
  if (tree.upos(word) !== 'VERB' || describes(tree, word)) return false
  if (/^VB[GN]$/u.test(tree.xpos(word)) && tree.kid(word, 'aux') < 0 && tree.relation(word) === 'amod') return false
  // "wrote in a letter" is no "write in"
  if (cueOf(tree.low(word))) return true
  return (
    verbSense(tree, word)?.entries.some(
      ({ frames }) => frames.has('quote') || (frames.has('clause') && !frames.has('weak')),
    ) ?? false
  )
}

/** "who said", "asked by the board": a verb that only tells more of a noun. The tree errs, so a subject of its own counts. */
function describes(tree: Tree, word: number): boolean {
  // "who was not allowed to speak"
  if (tree.relation(word) === 'xcomp') return describes(tree, tree.head[word]!)
  if (tree.relation(word) !== 'acl') return false
  const subject = tree.kid(word, 'nsubj')
  return subject < 0 || ['who', 'which', 'that'].includes(tree.low(subject))
}

/** “They came on Friday”: his wife disputes the day — what is disputed stands behind the verb. */
function disputes(tree: Tree, word: number): boolean {
  const against = verbSense(tree, word)!.entries.every((entry) =>
    ['deny', 'doubt', 'ask', 'demand'].includes(entry.class),
  )
  return against && tree.kids(word, 'obj', 'obl:unmarked').some((kid) => kid > word)
}

/** "bottles that said, “…”": what a relative clause right before the quotation tells of. */
function relative(tree: Tree, verb: number): Tag | null {
  const pronoun = verb - 1
  if (!/^(?:which|that|who)$/u.test(tree.low(pronoun)) || !cueOf(tree.low(verb))) return null
  const at = tree.words[pronoun - 1]?.form === ',' ? pronoun - 2 : pronoun - 1
  if (!['NOUN', 'PROPN'].includes(tree.upos(at))) return null
  const noun = tree.relation(verb) === 'acl' && tree.head[verb]! < verb ? tree.head[verb]! : at
  const words = sourceWords(tree, noun, [verb]).filter((word) => word < pronoun)
  return {
    source: tree.spans([pronoun]),
    cue: tree.spans([verb]),
    class: classOf(tree, verb),
    negated: false,
    antecedent: tree.spans(words),
  }
}

const isParticiple = (tree: Tree, word: number): boolean => tree.xpos(word) === 'VBG' && tree.kid(word, 'aux') < 0

const classOf = (tree: Tree, verb: number): Tag['class'] =>
  verbSense(tree, verb)?.entries.find(({ frames }) => frames.has('quote') || frames.has('clause'))?.class ?? 'say'

function tagOf(tree: Tree, verb: number, region: readonly number[]): Tag | null {
  // "noting the size of Toma’s following, Linde said", of which the tree makes the following say it
  const placed = /^VB[DPZ]$/u.test(tree.xpos(verb)) ? placedBefore(tree, verb, region) : null
  const apart = tree.kids(verb, 'aux:pass').some((kid) => placed && kid < placed.name[0]!)
  if (placed && (apart || !placed.name.includes(subjectOf(tree, verb).head))) {
    const cue = cueWords(tree, verb, []).filter((word) => region.includes(word) && word > placed.words.at(-1)!)
    const source = tree.spans(placed.words)
    return { source, cue: tree.spans(cue), class: classOf(tree, verb), negated: isNegated(tree, verb) }
  }
  // "… will be,” said Linde": an auxiliary in the quotation is not the verb's
  if (isPassive(tree, verb) && tree.kids(verb, 'aux:pass').some((kid) => region.includes(kid))) {
    // "Varga was asked": who asked is told behind a "by", or nowhere
    const agent = agentOf(tree, verb)
    // "the letter that is dated May was written in haste – “…”": what is written speaks, whichever verb has it for its subject
    const subject = region.find(
      (word) => word < verb && tree.relation(word) === 'nsubj' && isNoun(documentNouns, tree.lemma(word)),
    )
    if (agent < 0 && subject !== undefined)
      return {
        source: tree.spans(sourceWords(tree, subject, [verb])),
        cue: tree.spans(cueWords(tree, verb, [])),
        class: 'write',
        negated: false,
      }
    const words =
      agent >= 0
        ? tree.below(agent, tree.kids(agent, 'case')).filter((word) => region.includes(word))
        : behindBy(tree, verb, region)
    return {
      source: tree.spans(words),
      cue: tree.spans(cueWords(tree, verb, [])),
      class: classOf(tree, verb),
      negated: false,
    }
  }
  const subject = subjectOf(tree, verb)
  const acting =
    isParticiple(tree, verb) || (subject.head < 0 && tree.low(verb - 1) === 'to' && /^[,:]$/u.test(tree.low(verb + 1)))
      ? actorOf(tree, verb, region)
      : []
  if (!acting.length && (subject.head < 0 || !region.includes(subject.head))) return null
  const source = acting.length
    ? acting
    : sourceWords(tree, subject.head, [verb]).filter((word) => region.includes(word))
  const cue = cueWords(tree, verb, subject.above).filter((word) => region.includes(word) && !source.includes(word))
  return {
    source: tree.spans(source),
    cue: tree.spans(cue),
    class: classOf(tree, verb),
    negated: isNegated(tree, verb, subject.above),
    antecedent: source.length === 1 ? antecedentOf(tree, source[0]!) : [],
  }
}
