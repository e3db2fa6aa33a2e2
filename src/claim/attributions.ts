import { LONGEST_READ, type Tree } from '../model/tree.ts'
import { adoptionBy } from './adoption.ts'
import type { Attribution } from './attribution.ts'
import { type Candidate, sourceWords } from './candidate.ts'
import { candidatesIn } from './candidates.ts'
import type { CueClass } from './data/lexicon.ts'
import type { Judge } from './judge.ts'
import { antecedentOf } from './relative.ts'
import { mannerBy, stanceBy } from './stance.ts'
import { agentOf, isModal } from './subject.ts'

/**
 * How much likelier than not a candidate must be, as the logarithm of its odds: nine to seven. What is wrongly laid at
 * somebody's door costs a reader more than what is missed.
 */
const SURE = 0.25

/**
 * The same for what stands in somebody’s words: 27 to ten. In our own articles (five-fold, judged by what the others taught), of
 * the candidates from {@link SURE} to 1 there were 55 of 96 right, and above 1 nine of ten; and a doubtful report within a report
 * is laid at two doors at once.
 */
const SURER = 1

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
  if (construction === 'passive' && isOnTelephone(tree, candidate)) return false
  if (construction === 'passive') return grip === 'agent' && frame === 'object'
  if (construction === 'object' && grip !== 'none') return isNaming(tree, candidate)
  // "puts the loss at forty million"
  if (construction === 'preposition' && frame === 'at' && entry.lemma === 'put' && grip !== 'none')
    return candidate.content.some((word) => tree.upos(word) === 'NUM')
  if (construction === 'parenthesis' && grip === 'subject' && VOICED.has(entry.class))
    return isClosingTag(tree, candidate)
  return construction === 'clause' && grip === 'subject' && VOICED.has(entry.class) && !isModal(tree, cueHead)
}

/** "I was called by her": somebody who is called nothing was rung up. */
const isOnTelephone = (tree: Tree, { cueHead, entry }: Candidate): boolean =>
  entry?.lemma === 'call' &&
  tree.kid(cueHead, 'xcomp', 'obj') < 0 &&
  /^(?:i|you|he|she|we|they)$/u.test(tree.low(tree.kid(cueHead, 'nsubj')))

const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'brand', 'label'])

/** "calling Toma a traitor", "dubbed the sale a farce": somebody is called something. */
const isNaming = (tree: Tree, { cueHead, contentHead, entry }: Candidate): boolean =>
  NAMING.has(entry?.lemma ?? '') &&
  [...tree.kids(cueHead, 'xcomp'), ...tree.kids(contentHead, 'appos')].some((kid) => kid > contentHead)

/** "The mill was sold, two clerks told the Ledger." — a whole sentence, a comma, and who said so to the end. */
function isClosingTag(tree: Tree, { source, cue, cueHead, content, contentHead }: Candidate): boolean {
  const first = Math.min(...source, ...cue)
  const closes = tree.low(first - 1) === ',' && content.every((word) => word < first)
  const finite = [contentHead, ...tree.kids(contentHead, 'aux', 'cop')].some((word) => tree.isFinite(word))
  return closes && finite && tree.isFinite(cueHead) && tree.kid(contentHead, 'nsubj') >= 0
}

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
  const known = [...best.values()]
  const isInner = ({ candidate: { cueHead } }: Scored): boolean =>
    quoted(cueHead) ||
    known.some(({ candidate: other }) => other.cueHead !== cueHead && other.content.includes(cueHead))
  const all = known.filter((each) => each.score > SURER || !isInner(each))
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
  // "as reported by the Ledger"
  const agent = construction === 'as' && candidate.sourceHead < 0 ? agentOf(tree, candidate.cueHead) : -1
  const source = agent >= 0 ? sourceWords(tree, agent, [candidate.cueHead, ...candidate.content]) : candidate.source
  return {
    source: tree.spans(source),
    cue: tree.spans(candidate.cue),
    content: tree.spans(candidate.content),
    class: kind,
    negated,
    stance: stanceBy(tree, candidate, kind),
    manner: mannerBy(tree, candidate, kind),
    adoption: adoptionBy(tree, candidate),
    quotation: 'indirect',
    antecedent: candidate.source.length === 1 ? antecedentOf(tree, candidate.sourceHead) : [],
    // "as they say": nobody that was spoken of
    anybody: construction === 'as' && candidate.sourceHead >= 0 && tree.low(candidate.sourceHead) === 'they',
  }
}
