import { LONGEST_READ, type Tree } from '../model/tree.ts'
import { adoptionBy } from './adoption.ts'
import type { Attribution } from './attribution.ts'
import { type Candidate, subjectOf } from './candidate.ts'
import { candidatesIn } from './candidates.ts'
import type { CueClass } from './data/lexicon.ts'
import type { Judge } from './judge.ts'
import { kindOf } from './phrase.ts'
import { stanceBy } from './stance.ts'
import { isModal } from './subject.ts'

/**
 * How much likelier than not a candidate must be, as the logarithm of its odds: nine to seven. What is wrongly laid at
 * somebody's door costs a reader more than what is missed.
 */
const SURE = 0.25

/** More than any judge gives. */
const CERTAIN = 10

/**
 * The attributions of a sentence by its tree, those around others first. `quoted` tells whether a word stands in quotation
 * marks.
 */
export function attributionsIn(tree: Tree, judge: Judge, quoted: (word: number) => boolean): Attribution[] {
  if (tree.length > LONGEST_READ) return []
  return chosen(tree, judge, quoted)
    .map((candidate) => attributionOf(tree, candidate))
    .filter(({ content }) => content.length > 0)
}

interface Scored {
  readonly candidate: Candidate
  readonly score: number
}

/**
 * What needs no judge: "in her view", a tag between commas, "was praised by the mayor" and "said that X" say themselves who
 * says what.
 */
function isPlain(tree: Tree, candidate: Candidate): boolean {
  const { construction, grip, entry, negated, cueHead, frame } = candidate
  if (construction === 'opinion' || construction === 'tag') return true
  if (!entry || entry.frames.has('weak') || negated) return false
  if (construction === 'passive') return grip === 'agent' && frame === 'object'
  if (construction === 'object' && grip !== 'none') return isNaming(tree, candidate)
  return construction === 'clause' && grip === 'subject' && VOICED.has(entry.class) && !isModal(tree, cueHead)
}

/** "calling Toma a traitor", "dubbed the sale a farce": somebody is called something. */
const isNaming = (tree: Tree, { cueHead, contentHead, entry }: Candidate): boolean =>
  ['call', 'dub', 'brand', 'label'].includes(entry?.lemma ?? '') &&
  [...tree.kids(cueHead, 'xcomp'), ...tree.kids(contentHead, 'appos')].some((kid) => kid > contentHead)

/** Classes of cues that are heard or read, and not only thought. */
const VOICED: ReadonlySet<CueClass> = new Set(['say', 'write', 'deny', 'admit', 'allege'])

/** For each cue the best of its readings, if it is likelier than not; what belongs to the cue of another is none. */
function chosen(tree: Tree, judge: Judge, quoted: (word: number) => boolean): Candidate[] {
  const best = new Map<number, Scored>()
  for (const candidate of candidatesIn(tree, judge.nouns)) {
    const score = isPlain(tree, candidate) ? CERTAIN : judge.score(tree, candidate, quoted)
    const known = best.get(candidate.cueHead)
    if (score > SURE && (!known || score > known.score)) best.set(candidate.cueHead, { candidate, score })
  }
  const all = [...best.values()]
  const isPart = ({ candidate, score }: Scored): boolean =>
    all.some(
      (other) =>
        other.candidate.cueHead !== candidate.cueHead &&
        other.candidate.cue.includes(candidate.cueHead) &&
        // of two that are each other's part ("have no doubts"), the likelier is kept
        (!candidate.cue.includes(other.candidate.cueHead) || other.score > score),
    )
  // "is accused of allegedly taking X": the adverb only says once more that it is alleged
  const isRepeated = ({ candidate }: Scored): boolean =>
    candidate.construction === 'adverb' &&
    all.some(
      ({ candidate: other }) =>
        other !== candidate && other.content.includes(candidate.cueHead) && shared(other, candidate),
    )
  return all
    .filter((each) => !isPart(each) && !isRepeated(each))
    .map(({ candidate }) => candidate)
    .sort((a, b) => b.content.length - a.content.length || a.cueHead - b.cueHead)
}

/** Whether one content is most of another. */
const shared = (whole: Candidate, part: Candidate): boolean =>
  part.content.filter((word) => whole.content.includes(word)).length > part.content.length / 2 &&
  part.content.length > whole.content.length / 2

function attributionOf(tree: Tree, candidate: Candidate): Attribution {
  const { entry, construction, negated } = candidate
  const kind = entry?.class ?? (construction === 'opinion' ? 'think' : 'say')
  return {
    source: tree.spans(candidate.source),
    cue: tree.spans(candidate.cue),
    content: tree.spans(candidate.content),
    class: kind,
    negated,
    stance: stanceBy(tree, candidate, kind),
    adoption: adoptionBy(tree, candidate),
    quotation: 'indirect',
    antecedent: antecedentOf(tree, candidate),
    // "as they say": nobody that was spoken of
    anybody: construction === 'as' && candidate.sourceHead >= 0 && tree.low(candidate.sourceHead) === 'they',
  }
}

/** Whom a relative pronoun stands for: the noun its clause is about. */
function antecedentOf(tree: Tree, { sourceHead, source }: Candidate): Attribution['source'] {
  if (sourceHead < 0 || source.length !== 1 || !['who', 'which', 'that'].includes(tree.low(sourceHead))) return []
  let clause = tree.head[sourceHead]!
  while (clause >= 0 && tree.subtype(clause) !== 'acl:relcl') clause = tree.head[clause]!
  let noun = clause >= 0 ? tree.head[clause]! : nounBefore(tree, sourceHead)
  // "the person of Linde who": Linde, for who is somebody
  const of = tree.kids(noun, 'nmod').findLast((kid) => kid < sourceHead && tree.upos(kid) === 'PROPN')
  if (tree.low(sourceHead) === 'who' && of !== undefined && tree.upos(noun) === 'NOUN' && kindOf(tree, noun) === null)
    noun = of
  // "on Monday in a clash that": the clash
  if (noun >= 0 && kindOf(tree, noun) === 'time')
    noun = tree.kids(noun, 'nmod').findLast((kid) => kid < sourceHead) ?? -1
  // "Linde is one of the speakers who": Linde
  if (noun >= 0 && tree.relation(noun) === 'nmod' && tree.low(tree.head[noun]!) === 'one') noun = tree.head[noun]!
  noun = saidOf(tree, noun)
  // of a person it would be "who": what "that" stands for was left out, or the tree errs
  if (tree.low(sourceHead) !== 'who' && tree.words[noun]?.entity?.endsWith('PER')) return []
  return noun >= 0 ? tree.spans(tree.below(noun, tree.kids(noun, 'acl', 'appos', 'parataxis'))) : []
}

/** Of whom a noun is said, if it is a predicate: "Linde is a liar and a thief who"; itself if it is none, or in "it was Linde who". */
function saidOf(tree: Tree, noun: number): number {
  let first = noun
  while (first >= 0 && tree.kid(first, 'cop') < 0 && tree.relation(first) === 'conj') first = tree.head[first]!
  if (first < 0 || tree.kid(first, 'cop') < 0) return noun
  const { head } = subjectOf(tree, first)
  return head >= 0 && head < noun && tree.upos(head) !== 'PRON' ? head : noun
}

/** The noun that ends right before a word, a comma aside; -1 for none. Where the tree errs, it is what a "who" tells more of. */
function nounBefore(tree: Tree, word: number): number {
  const at = tree.words[word - 1]?.form === ',' ? word - 2 : word - 1
  if (!['NOUN', 'PROPN'].includes(tree.upos(at))) return -1
  let noun = at
  while (['compound', 'flat'].includes(tree.relation(noun)) && tree.head[noun]! >= 0 && tree.head[noun]! < word)
    noun = tree.head[noun]!
  return noun
}
