import { NONE, type Tree, type Words } from '../model/tree.ts'
import { type Candidate, clauseOf, cueWords, isNegated, sourceWords } from './candidate.ts'
import { beforeOrphan } from './cut.ts'
import type { CueEntry, Frame } from './data/lexicon.ts'
import { agentOf, subjectOf } from './subject.ts'

/** A candidate without what follows from the rest. */
type Made = Omit<Candidate, 'source' | 'negated'> & { readonly negated?: boolean }

function made(tree: Tree, candidate: Made): Candidate {
  const content = beforeOrphan(
    tree,
    candidate.cueHead,
    candidate.content.filter((word) => !candidate.cue.includes(word)),
  )
  return {
    negated: false,
    ...candidate,
    content,
    source: sourceWords(tree, candidate.sourceHead, [candidate.cueHead, ...content]).filter(
      (word) => !content.includes(word) && !candidate.cue.includes(word),
    ),
  }
}

const without = (words: Words, out: Words): number[] => words.filter((word) => !out.includes(word))

/** Verbs that with a noun say what the noun's own verb would: "made the claim that", "voiced doubts about". */
const LIGHT: ReadonlySet<string> = new Set(
  `make issue express voice have give deliver release raise share hold offer provide present file lodge level
  post publish send write bring repeat reiterate state put announce promote push advance spread float`.split(/\s+/u),
)

const FOR_WHOM: ReadonlySet<string> = new Set(
  'advantage benefit detriment disadvantage end extent point sake'.split(' '),
)

/** "her claim that X" · "allegations of X" · "made a promise to X" · "the plan is to X". */
export function nounCandidates(tree: Tree, noun: number, entries: readonly CueEntry[]): Candidate[] {
  const found: Candidate[] = []
  const no = tree.kids(noun, 'det').filter((kid) => tree.low(kid) === 'no')
  const negated = no.length > 0
  const owner = ownerOf(tree, noun) ?? misread(tree, noun)
  const verb = tree.relation(noun) === 'obj' ? tree.head[noun]! : NONE
  const light = verb >= 0 && LIGHT.has(tree.lemma(verb))
  const subject = light ? subjectOf(tree, verb) : null
  const source = owner ?? { head: subject?.head ?? NONE, grip: subject?.grip ?? ('none' as const) }
  const add = (
    content: Words,
    head: number,
    frame: Frame,
    construction: Candidate['construction'],
    more: Words = [],
  ): void => {
    const cue =
      light && !owner ? cueWords(tree, verb, subject?.above ?? [], [...no, noun, ...more]) : [...no, noun, ...more]
    found.push(
      made(tree, {
        construction: light && !owner ? 'noun-verb' : construction,
        cueHead: noun,
        cue: [...new Set(cue)].sort((a, b) => a - b),
        sourceHead: source.head,
        grip: source.grip,
        content,
        contentHead: head,
        entry: entries.find(({ frames }) => frames.has(frame)) ?? null,
        frame,
        negated: negated || (light && isNegated(tree, verb)),
      }),
    )
  }
  for (const kid of tree.kids(noun, 'acl', 'ccomp', 'xcomp')) {
    if (tree.subtype(kid) === 'acl:relcl' && (tree.low(tree.kid(kid, 'mark')) !== 'that' || isGapped(tree, kid)))
      continue
    // "in charge of mending it"
    if (tree.low(noun - 1) === 'in' && tree.low(noun) === 'charge') continue
    const mark = tree.low(tree.kid(kid, 'mark'))
    if (mark === 'to') add(tree.below(kid), kid, 'infinitive', 'noun')
    else if (mark === 'that' || tree.relation(kid) === 'ccomp') add(tree.below(kid), kid, 'that', 'noun')
    else if (['of', 'for', 'about', 'on', 'against'].includes(mark))
      add(without(tree.below(kid), [tree.kid(kid, 'mark')]), kid, mark as Frame, 'noun')
  }
  // a clause that the tree hangs on the verb above
  for (const kid of tree.relation(noun) === 'obj' ? tree.kids(tree.head[noun]!, 'ccomp') : [])
    if (tree.below(kid)[0] === noun + 1 && tree.low(noun + 1) === 'that') add(tree.below(kid), kid, 'that', 'noun')
  for (const kid of tree.kids(noun, 'nmod')) {
    const marker = tree.kid(kid, 'case')
    const preposition = tree.low(marker) as Frame
    if (marker < 0 || !entries.some(({ frames }) => frames.has(preposition))) continue
    if (owner && tree.isBelow(owner.head, kid)) continue
    // "to the benefit of the poor" says for whom, and nothing that was agreed
    if (preposition === 'to' && FOR_WHOM.has(tree.lemma(kid)) && tree.kid(kid, 'nmod') >= 0) continue
    // "accusations of one of her allies": who is accused, or accuses, and of nothing that is told
    if (preposition === 'of' && entries.some((entry) => entry.class === 'allege') && isPerson(tree, kid)) continue
    add(tree.below(kid, [marker]), kid, preposition, 'noun', [marker])
  }
  // "their hope is that X": the predicate is what is hoped
  const above = tree.head[noun]!
  if (tree.relation(noun) === 'nsubj' && above >= 0 && tree.kid(above, 'cop') >= 0) {
    const marker = tree.kid(above, 'mark')
    const mark = tree.low(marker)
    // "told her that the dispute was real": that clause is no predicate
    if (marker > noun && (mark === 'to' || mark === 'that'))
      add(
        without(tree.below(above, [noun]), tree.kids(above, 'cop')),
        above,
        mark === 'to' ? 'infinitive' : 'that',
        'copula',
      )
  }
  return found
}

/** Whether a noun stands for somebody, as far as its name or its number of heads tells. */
const isPerson = (tree: Tree, noun: number): boolean =>
  tree.words[noun]!.entity?.endsWith('PER') === true || tree.low(noun) === 'one' || tree.upos(noun) === 'PRON'

/** Whose claim it is: "Linde’s", "her", "by the mayor", "from critics". */
function ownerOf(tree: Tree, noun: number): { readonly head: number; readonly grip: 'owner' } | null {
  const possessive = tree.kid(noun, 'nmod:poss')
  if (possessive >= 0) return { head: possessive, grip: 'owner' }
  const by = tree.kids(noun, 'nmod').find((kid) => ['by', 'from', 'among'].includes(tree.low(tree.kid(kid, 'case'))))
  return by === undefined ? null : { head: by, grip: 'owner' }
}

/** "Boeing claims that X", taken for a noun by the tagger: it has a subject, or a name right before it. */
function misread(tree: Tree, noun: number): { readonly head: number; readonly grip: 'subject' } | null {
  if (tree.kid(noun, 'cop') >= 0 || tree.kid(noun, 'det') >= 0 || !/s$/u.test(tree.low(noun))) return null
  // "a flood of Ledger reports about X": what a verb says of that kind is a clause
  if (tree.kid(noun, 'nsubj') < 0 && tree.kid(noun, 'acl', 'ccomp', 'xcomp') < 0) return null
  const subject = tree.kid(noun, 'nsubj')
  if (subject >= 0) return { head: subject, grip: 'subject' }
  const before = tree.kids(noun, 'compound').at(-1)
  return before === noun - 1 && tree.upos(before) === 'PROPN' ? { head: before, grip: 'subject' } : null
}

/** "is sure that X" · "afraid of X" · "willing to X". */
export function adjectiveCandidates(tree: Tree, adjective: number, entries: readonly CueEntry[]): Candidate[] {
  const subject = subjectOf(tree, adjective)
  if (subject.head < 0) return []
  const found: Candidate[] = []
  const add = (content: Words, head: number, frame: Frame, more: Words = []): void => {
    found.push(
      made(tree, {
        construction: 'adjective',
        cueHead: adjective,
        cue: cueWords(tree, adjective, subject.above, more),
        sourceHead: subject.head,
        grip: subject.grip,
        content,
        contentHead: head,
        entry: entries.find(({ frames }) => frames.has(frame)) ?? null,
        frame,
        negated: isNegated(tree, adjective, subject.above),
      }),
    )
  }
  for (const kid of tree.kids(adjective, 'ccomp', 'xcomp', 'advcl')) {
    const marker = tree.kid(kid, 'mark')
    const mark = tree.low(marker)
    if (tree.relation(kid) === 'ccomp') add(tree.below(kid), kid, 'that')
    else if (mark === 'to') add(tree.below(kid), kid, 'infinitive')
    else if (marker >= 0 && entries.some(({ frames }) => frames.has(mark as Frame)))
      add(tree.below(kid, [marker]), kid, mark as Frame, [marker])
  }
  for (const kid of tree.kids(adjective, 'obl', 'nmod')) {
    const marker = tree.kid(kid, 'case')
    if (marker >= 0 && entries.some(({ frames }) => frames.has(tree.low(marker) as Frame)))
      add(tree.below(kid, [marker]), kid, tree.low(marker) as Frame, [marker])
  }
  return found
}

/** "X was reportedly sold" · "the alleged fraud": nobody is named. */
export function adverbCandidates(tree: Tree, word: number, entries: readonly CueEntry[]): Candidate[] {
  const above = tree.head[word]!
  if (above < 0) return []
  const attributive = tree.relation(word) === 'amod'
  if (!attributive && tree.relation(word) !== 'advmod') return []
  // "Planned Parenthood": a word of a name
  if (attributive && word > 0 && /^\p{Lu}/u.test(tree.words[word]!.form)) return []
  const head = attributive || tree.kid(above, 'nsubj') >= 0 ? above : clauseOf(tree, above)
  const beside = attributive ? [] : tree.kids(head, 'conj', 'parataxis').filter((kid) => kid > word)
  return [
    made(tree, {
      construction: attributive ? 'attributive' : 'adverb',
      cueHead: word,
      cue: [word],
      sourceHead: NONE,
      grip: 'none',
      content: without(
        attributive ? tree.below(head, tree.kids(head, 'case', 'det', 'cop', 'nsubj')) : tree.below(head, beside),
        [word],
      ),
      contentHead: head,
      entry: entries[0] ?? null,
      frame: null,
    }),
  ]
}

/** "In Linde’s view, X" · "in the words of Linde, X". */
export function opinionCandidates(tree: Tree, word: number, opinions: ReadonlySet<string>): Candidate[] {
  const marker = tree.kid(word, 'case')
  if (!opinions.has(tree.lemma(word)) || !['in', 'by'].includes(tree.low(marker))) return []
  const owner = tree.kid(word, 'nmod:poss')
  const of = tree.kids(word, 'nmod').find((kid) => tree.low(tree.kid(kid, 'case')) === 'of')
  // "in view of this" looks at it; "in the view of Linde" is hers
  const head = owner >= 0 ? owner : tree.kid(word, 'det') >= 0 ? (of ?? NONE) : NONE
  if (head < 0 || !['obl', 'nmod', 'parataxis'].includes(tree.relation(word))) return []
  // "in Linde’s private account, which was closed": a thing of hers, and no view
  if (tree.lemma(word) === 'account' && tree.kid(word, 'acl', 'amod', 'compound') >= 0) return []
  const cue = [marker, word, ...(of !== undefined && owner < 0 ? [tree.kid(of, 'case')] : [])]
  return asideOf(tree, word, cue, head)
}

function asideOf(tree: Tree, top: number, cue: Words, source: number): Candidate[] {
  const above = tree.head[top]!
  if (above < 0) return []
  const head = clauseOf(tree, above)
  const beside = tree.kids(head, 'conj', 'parataxis').filter((kid) => !tree.isBelow(top, kid) && kid > top)
  return [
    made(tree, {
      construction: 'opinion',
      cueHead: top,
      cue,
      sourceHead: source,
      grip: 'owner',
      content: tree.below(head, [top, ...beside]),
      contentHead: head,
      entry: null,
      frame: null,
    }),
  ]
}

/** "The claims that nobody could confirm": what the clause lacks is the noun, which it tells more of. */
const isGapped = (tree: Tree, verb: number): boolean =>
  tree.upos(tree.kid(verb, 'mark')) === 'PRON' ||
  (tree.upos(verb) === 'VERB' &&
    tree.upos(verb + 1) === 'PUNCT' &&
    tree.kid(verb, 'obj', 'ccomp', 'xcomp', 'obl', 'nsubj:pass', 'aux:pass') < 0)

/** Agents of nouns made from verbs are read by {@link ownerOf}; this is the one of a participle behind a noun. */
export function participleCandidates(tree: Tree, verb: number, entries: readonly CueEntry[]): Candidate[] {
  const agent = agentOf(tree, verb)
  const above = tree.head[verb]!
  const object = entries.find(({ frames }) => frames.has('object'))
  if (tree.relation(verb) !== 'acl' || tree.xpos(verb) !== 'VBN' || agent < 0 || above < 0 || !object) return []
  return [
    made(tree, {
      construction: 'passive',
      cueHead: verb,
      cue: cueWords(tree, verb, [], [tree.kid(agent, 'case')]),
      sourceHead: agent,
      grip: 'agent',
      content: tree.below(above, [verb]),
      contentHead: above,
      entry: object,
      frame: 'object',
    }),
  ]
}
