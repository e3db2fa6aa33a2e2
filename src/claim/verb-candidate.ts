import { NONE, type Tree, type Words } from '../model/tree.ts'
import { asideOf, headOfPhrase } from './aside.ts'
import { type Candidate, type Construction, cueWords, isNegated, sourceWords } from './candidate.ts'
import { type Complement, has, isPreposition, markOf } from './complement.ts'
import { beforeAddition, beforeClause, beforeDash, beforeOrphan, beforeTurn } from './cut.ts'
import type { CueEntry, Frame } from './data/lexicon.ts'
import {
  around,
  behind,
  clauseFrom,
  fromStart,
  gapped,
  nounPhrase,
  range,
  reaching,
  relative,
  setOff,
  upTo,
} from './extent.ts'
import { frontedSubject } from './fronted.ts'
import { nounSense, type Sense } from './lexicon.ts'
import { reportedWith } from './misread.ts'
import { parenthesis } from './parenthesis.ts'
import { passives } from './passive.ts'
import { placedBefore } from './placed.ts'
import { isPassive, type Subject, subjectOf, TIMES } from './subject.ts'
import { thatClause } from './that-clause.ts'

/** What a verb may attribute: each reading of its complements that could be a content. */
export function verbCandidates(tree: Tree, verb: number, { entries, more }: Sense): Candidate[] {
  // "everything written about X": a participle behind its noun says nothing of its own
  if (tree.xpos(verb) === 'VBN' && tree.subtype(verb) === 'acl') return []
  // "Linde’s showing at the polls": a noun, whatever the tagger says
  // "men of voting age": it only says of what kind
  if (tree.xpos(verb) === 'VBG' && tree.low(verb - 1) === 'of' && tree.upos(verb + 1) === 'NOUN') return []
  const owner = tree.kid(verb, 'nmod:poss')
  if (owner >= 0 && tree.upos(owner) !== 'PRON' && !(tree.isFinite(verb) && tree.kid(verb, 'nsubj') >= 0)) return []
  const subject = placedSubject(tree, verb, subjectOf(tree, verb))
  const passive = isPassive(tree, verb)
  const found = passive ? passives(tree, verb, entries) : actives(tree, verb, entries, subject, more)
  return found.map((made) => {
    const source = made.source ?? (passive ? { head: NONE, grip: 'none' as const } : subject)
    const cue = cueWords(tree, verb, passive ? [] : subject.above, [...more, ...(made.cue ?? [])])
    const reached = beforeTurn(tree, source.head, relative(tree, reaching(tree, verb, made.content))).filter(
      (word) => !cue.includes(word),
    )
    const whole = beforeDash(tree, verb, UNFINITE.has(made.construction) ? beforeClause(tree, reached) : reached)
    const content =
      whole[0] === verb + 1 && /^(?:VBD|VBZ|MD)$/u.test(tree.xpos(verb + 1)) ? whole : beforeOrphan(tree, verb, whole)
    const names =
      made.source?.words ??
      upTo(
        tree,
        sourceWords(tree, source.head, [verb, ...content]).filter((word) => !content.includes(word)),
        cue,
      )
    return {
      construction: made.construction,
      cueHead: verb,
      cue,
      source: names,
      sourceHead: source.head,
      grip: source.grip,
      content,
      contentHead: made.head,
      entry: entryFor(entries, made),
      frame: made.frame,
      negated: isNegated(tree, verb, subject.above) || isNone(tree, source.head),
    }
  })
}

/**
 * "After the report, which found no fault, Linde said so", of which the tree makes the report say it: who stands between the
 * comma and the verb.
 */
function placedSubject(tree: Tree, verb: number, subject: Subject): Subject {
  if (!['who', 'which'].includes(tree.low(subject.head)) || subject.head > verb - 3) return subject
  const name = placedBefore(tree, verb, range(subject.head, verb))?.name
  const head = name?.find(
    (word) => !name.includes(tree.head[word]!) && ['NOUN', 'PROPN', 'PRON'].includes(tree.upos(word)),
  )
  return head === undefined || name!.includes(subject.head) ? subject : { head, grip: 'subject', above: [] }
}

/** "No minister has said that X", "none of them believes it". */
const isNone = (tree: Tree, source: number): boolean =>
  /^(?:nobody|none|neither)$/u.test(tree.low(source)) ||
  tree.kids(source, 'det', 'advmod').some((kid) => /^(?:no|neither)$/u.test(tree.low(kid)))

/** Constructions whose content has no finite verb of its own. */
const UNFINITE: ReadonlySet<Construction> = new Set(['infinitive', 'gerund', 'object', 'preposition'])

/** The sense that a complement goes with; "is expected to go" is foreseen, though "expects him to go" demands it. */
function entryFor(entries: readonly CueEntry[], { frame, construction }: Complement): CueEntry | null {
  if (frame === null) return null
  const raised = construction === 'raised' ? entries.find(({ frames }) => frames.has('infinitive')) : undefined
  const fitting = entries.filter(({ frames }) => listed(frames, frame))
  // of two senses the one that such an object is a sign of
  return raised ?? (frame === 'object' ? fitting.find(({ frames }) => !frames.has('weak')) : null) ?? fitting[0] ?? null
}

/** What is wished or foreseen, not asked, of somebody has them for its subject: "expects prices to fall". */
const OWN: ReadonlySet<string> = new Set(['want', 'predict', 'think', 'feel', 'know'])

/** "wants him to go" is "wants to go" with another subject. */
const listed = (frames: ReadonlySet<Frame>, frame: Frame): boolean =>
  frames.has(frame) ||
  (frame === 'person-infinitive' && frames.has('infinitive')) ||
  (frame === 'infinitive' && frames.has('person-infinitive')) ||
  (frame === 'that' && frames.has('clause')) ||
  (frame === 'clause' && frames.has('that')) ||
  (frame === 'quote' && frames.has('clause'))

/** "called the vote a farce": what the object is called. */
const calledSo = (tree: Tree, verb: number, object: number): number[] =>
  tree
    .kids(verb, 'xcomp', 'obj', 'iobj')
    .filter((kid) => kid > object && tree.upos(kid) !== 'VERB' && tree.kid(kid, 'mark') < 0)
    .flatMap((kid) => tree.below(kid))

/** "said on Monday": a day is no content. */
const isDate = (tree: Tree, noun: number): boolean =>
  TIMES.has(tree.lemma(noun)) || ['minute', 'hour'].includes(tree.lemma(noun)) || tree.upos(noun) === 'NUM'

function actives(tree: Tree, verb: number, entries: readonly CueEntry[], subject: Subject, more: Words): Complement[] {
  const found: Complement[] = []
  const hearer = has(entries, 'hearer')
  const fronted = subject.head < 0 ? frontedSubject(tree, verb) : null
  const clauses = tree.kids(verb, 'ccomp').filter((kid) => kid !== subject.head && (!fronted || kid > verb))
  const known = entries.length > 0
  // "as Toma continued to speak" tells when, and not what he said
  const plain = tree.kids(verb, 'xcomp', 'obj', 'ccomp').length === 0
  const beside =
    known && plain && markOf(tree, verb) === 'as' && has(entries, 'clause') ? around(tree, verb, subject.head) : null
  if (beside) return [{ content: beside, head: beside[0]!, construction: 'as', frame: 'clause' }]
  const speaks = entries.some(({ frames }) => frames.has('quote') || (frames.has('clause') && !frames.has('weak')))
  const aside = speaks && !isNegated(tree, verb) ? asideOf(tree, verb) : null
  if (aside)
    return [
      {
        content: aside.content,
        head: headOfPhrase(tree, aside.content),
        construction: 'tag',
        frame: 'quote',
        source: { head: headOfPhrase(tree, aside.source), grip: 'beside', words: aside.source },
      },
    ]
  for (const clause of clauses.slice(0, 1)) {
    const before = clause < verb || isInserted(tree, verb, clause) ? setOff(tree, verb, subject.head) : null
    const content =
      before ??
      behind(tree, verb, clause) ??
      gapped(
        tree,
        verb,
        fromStart(
          tree,
          verb,
          beforeAddition(
            tree,
            [...clauses, ...tree.kids(verb, 'conj').filter((kid) => reportedWith(tree, kid) === clause)]
              .flatMap((kid) => tree.below(kid))
              .sort((a, b) => a - b),
          ),
          hearer,
        ),
      )
    const that = ['that', 'whether', 'if'].includes(markOf(tree, clause)) || isQuestion(tree, clause)
    found.push({
      content,
      head: clause,
      construction: 'clause',
      frame: that && !has(entries, 'clause') ? 'that' : 'clause',
      ...(fronted ? { source: { ...fronted, grip: 'subject' as const } } : {}),
    })
  }
  if (known && !clauses.length) {
    const that = thatClause(tree, verb, entries)
    if (that) found.push(that)
    else found.push(...parenthesis(tree, verb, entries))
  }
  if (!known) return found
  for (const clause of tree.kids(verb, 'xcomp')) {
    const to = markOf(tree, clause) === 'to'
    if (!to && tree.xpos(clause) !== 'VBG') continue
    const object = tree.kid(verb, 'obj', 'iobj')
    const wanted = object >= 0 && object < clause && entries.some((entry) => OWN.has(entry.class))
    found.push({
      content: [...(wanted ? tree.below(object) : []), ...tree.below(clause)],
      head: clause,
      construction: to ? 'infinitive' : 'gerund',
      frame: to ? (object >= 0 ? 'person-infinitive' : 'infinitive') : 'gerund',
    })
  }
  // "promotes the idea that X", where the tree hangs X on the promoting
  const idea = tree.kid(verb, 'obj')
  const told = clauses.find((clause) => tree.below(clause)[0] === idea + 1)
  if (told !== undefined && nounSense(tree, idea))
    found.push({
      content: [...tree.below(idea), ...tree.below(told)],
      head: idea,
      construction: 'object',
      frame: 'object',
    })
  // "called attention to X", "ruled out X": what stands behind the phrase
  const phrase = more.length
    ? tree.kids(verb, 'obl', 'advcl', 'obj').find((kid) => tree.kids(kid).includes(more.at(-1)!))
    : undefined
  if (phrase !== undefined)
    found.push({ content: tree.below(phrase), head: phrase, construction: 'preposition', frame: 'object' })
  const object = tree.kids(verb, 'obj').find((kid) => kid !== phrase && !more.includes(kid)) ?? NONE
  if (object >= 0 && !hearer && !clauses.length && !(isDate(tree, object) && tree.kid(object, 'nmod') < 0))
    found.push({
      content: clauseFrom(tree, [...nounPhrase(tree, object), ...calledSo(tree, verb, object)], entries),
      head: object,
      // "that", which the tree took for what is denied
      ...(tree.upos(object) === 'SCONJ'
        ? { construction: 'clause' as const, frame: 'that' as const }
        : { construction: 'object' as const, frame: 'object' as const }),
    })
  const stranded = strandedIn(tree, verb, entries)
  if (stranded) found.push(stranded)
  for (const kid of tree.kids(verb, 'obl', 'advcl')) {
    const marker = tree.relation(kid) === 'obl' ? tree.kid(kid, 'case') : tree.kid(kid, 'mark')
    const preposition = tree.low(marker)
    if (kid < verb || !isPreposition(preposition) || !has(entries, preposition) || isDate(tree, kid)) continue
    const accused = object >= 0 && !hearer ? tree.below(object) : []
    found.push({
      content: [...accused, ...tree.below(kid, [marker])].sort((a, b) => a - b),
      head: kid,
      construction: 'preposition',
      frame: preposition,
      cue: [marker],
    })
  }
  return found
}

/** "the aid, which Toma insisted on": the preposition is left behind by its pronoun. */
function strandedIn(tree: Tree, verb: number, entries: readonly CueEntry[]): Complement | null {
  const preposition = tree.low(verb + 1)
  const ends = verb + 2 >= tree.length || tree.upos(verb + 2) === 'PUNCT'
  if (tree.subtype(verb) !== 'acl:relcl' || !ends || !isPreposition(preposition) || !has(entries, preposition))
    return null
  const pronoun = tree.kids(verb).find((kid) => kid < verb && ['which', 'that', 'who', 'whom'].includes(tree.low(kid)))
  return pronoun === undefined
    ? null
    : { content: [pronoun], head: pronoun, construction: 'preposition', frame: preposition, cue: [verb + 1] }
}

/** "The mill, Linde said, was sold": the tag stands between commas, and a clause without its subject goes on behind it. */
const isInserted = (tree: Tree, verb: number, clause: number): boolean =>
  tree.words[verb + 1]?.form === ',' && tree.kids(clause, 'nsubj').every((kid) => kid < verb)

const isQuestion = (tree: Tree, clause: number): boolean =>
  tree
    .below(clause)
    .slice(0, 3)
    .some((word) => /^W/u.test(tree.xpos(word)))
