import type { Quotation, Reading } from '../model/reading.ts'
import { firstEndingAfter, spanAt } from '../model/text.ts'
import { LONGEST_READ, NONE, type Tree } from '../model/tree.ts'
import { actorOf } from './actor.ts'
import type { Attribution } from './attribution.ts'
import { cueWords, isNegated, sourceWords } from './candidate.ts'
import type { CueClass } from './data/lexicon.ts'
import { documentNouns } from './data/source.ts'
import { verbSense } from './lexicon.ts'
import { isNoun } from './noun-phrase.ts'
import { isPassive, subjectOf } from './subject.ts'

/** Verbs of giving out what is written: "issued a statement". */
const GIVES_OUT: ReadonlySet<string> = new Set('circulate issue post publish release send write'.split(' '))

/**
 * Who a quotation without a tag of its own is by, from the sentence right before it, which reports what somebody said: "Linde said
 * the mill was sold. “It was a bad bargain.”" null where that sentence reports nothing, or stands in a quotation itself.
 */
export function reportBefore(
  reading: Reading,
  tree: (sentence: number) => Tree,
  outermost: readonly Quotation[],
  quotation: Quotation,
  ownParagraph: boolean,
): Pick<Attribution, 'source' | 'cue' | 'class'> | null {
  const index = firstEndingAfter(reading.sentences, quotation.start)
  const here = reading.sentences[index]
  const before = reading.sentences[index - 1]
  if (!here || !before || here.start !== quotation.start) return null
  if (here.passage !== before.passage && !(ownParagraph && before.passage === here.passage - 1)) return null
  const words = tree(index - 1)
  if (words.length > LONGEST_READ) return null
  const free = words.words.flatMap(({ start }, word) => (spanAt(outermost, start) ? [] : [word]))
  const root = words.head.indexOf(NONE)
  if (!free.includes(root)) return null
  // "was at the mill once, but now said it was sold"
  const verb = words.kids(root, 'conj').findLast((kid) => free.includes(kid) && reports(words, kid)) ?? root
  const subject = subjectOf(words, verb).head
  const acts = free.includes(subject) && !/^(?:it|this|that|which|there|what)$/u.test(words.low(subject))
  if (acts && !isPassive(words, verb) && !isNegated(words, verb)) {
    const paper = words.kids(verb, 'obj').find((kid) => isNoun(documentNouns, words.lemma(kid)))
    const gives = paper !== undefined && GIVES_OUT.has(words.lemma(verb))
    if (gives || reports(words, verb)) {
      const cue = cueWords(words, verb, []).filter((word) => free.includes(word))
      const source = sourceWords(words, subject, [verb]).filter((word) => free.includes(word))
      return { source: words.spans(source), cue: words.spans(cue), class: 'say' }
    }
  }
  // "Linde shot back, saying the mill was sold."
  const participle = free.findLast((word) => words.xpos(word) === 'VBG' && reports(words, word))
  const source = participle === undefined ? [] : actorOf(words, participle, free)
  return source.length ? { source: words.spans(source), cue: words.spans([participle!]), class: 'say' } : null
}

/** Words that tie a matter to a verb of speech: "spoke about the mill". */
const MATTER: ReadonlySet<string> = new Set('about against for of on over'.split(' '))

/** Words of a sentence that only says that somebody spoke: "Linde disagreed." */
const SHORT = 8

/** Whether a verb of speech has what is said, or what it is said of, behind it; or is nearly all of its sentence. */
const reports = (tree: Tree, verb: number): boolean =>
  (tree.kids(verb, 'ccomp', 'xcomp', 'parataxis', 'obj').some((kid) => kid > verb) ||
    tree.kids(verb, 'obl').some((kid) => MATTER.has(tree.low(tree.kid(kid, 'case')))) ||
    (tree.relation(verb) === 'root' && tree.length <= SHORT)) &&
  (verbSense(tree, verb)?.entries.some(
    ({ class: kind, frames }) => kind === 'judge' || (SPOKEN.has(kind) && frames.has('quote')),
  ) ??
    false)

/** Classes of what is said aloud or written. */
const SPOKEN: ReadonlySet<CueClass> = new Set([
  'say',
  'write',
  'allege',
  'admit',
  'deny',
  'doubt',
  'predict',
  'demand',
  'promise',
])
