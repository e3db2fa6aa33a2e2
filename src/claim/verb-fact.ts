import { NONE, type Tree, type Words } from '../model/tree.ts'
import { unnamedNouns } from './data/source.ts'
import { actions, birthplaces, employers, officeBodies, schools, term } from './data/statement.ts'
import { type Dated, dateOf, timesOf } from './dated.ts'
import { officeFacts } from './noun-fact.ts'
import { isPlain, isUndergone, objectsOf, subjectHead, tenseOf } from './plain.ts'
import { agentOf } from './subject.ts'
import { behind, type Fact, joined, kindAt, mayBePerson, namesIn, peopleIn, type Sentence, wordingOf } from './told.ts'

/** A verb that tells a fact, with who does it and to whom it is done, in the active and the passive alike. */
interface Told {
  readonly sentence: Sentence
  readonly verb: number
  readonly undergone: boolean
  readonly past: boolean
  /** head of the phrase of who does it, {@link NONE} for nobody */
  readonly doer: number
  /** head of the phrase of whom it is done to */
  readonly done: number
  /** objects besides that one, and predicates of it */
  readonly more: Words
  readonly date: Dated | null
}

/** What a verb says of names: "Varga founded the Ledger". Of what happens only in the past; in the present it may be a plan. */
export function verbFacts(sentence: Sentence, verb: number): Fact[] {
  const { tree, text, inside } = sentence
  if (tree.upos(verb) !== 'VERB') return []
  const lemma = tree.low(verb) === 'born' ? 'born' : tree.lemma(verb)
  const particle = tree.low(tree.kid(verb, 'compound:prt'))
  const read = verbs.get(particle ? `${lemma} ${particle}` : lemma)
  const tense = read && tenseOf(tree, verb)
  if (!tense || !isPlain(tree, verb, inside)) return []
  if (tense === 'present' && !LASTING.has(lemma)) return []
  const undergone = isUndergone(tree, verb)
  const [object = NONE, ...others] = objectsOf(tree, verb)
  const subject = subjectHead(tree, verb)
  // "Pence blames media for the 'Obama founded it' flap": what is quoted has its own subject
  for (let at = subject + 1; subject >= 0 && at < verb; at++) if (/^[“”"«»'‘`]+$/u.test(tree.low(at))) return []
  const after = tree.kids(verb, 'obj', 'obl', 'xcomp').filter((kid) => kid > verb)
  return read({
    sentence,
    verb,
    undergone,
    past: tense === 'past',
    doer: undergone ? agentOf(tree, verb) : subject,
    done: undergone ? subject : object,
    more: [...(undergone ? [object] : []), ...others, ...tree.kids(verb, 'xcomp')].filter((word) => word >= 0),
    date: dateOf(tree, text, [verb, ...after]),
  })
}

/** Verbs of what lasts: true in the present tense too. */
const LASTING: ReadonlySet<string> = new Set(['own', 'work', 'employ', 'serve', 'marry'])

const fact = (told: Told, names: Words, property: string, head: number, more: Partial<Fact> = {}): Fact => ({
  names,
  property,
  head,
  value: wordingOf(told.sentence, head),
  valueEntity: told.sentence.entityAt(head),
  date: told.date,
  ...more,
})

/** Facts of people about one thing that passes a test. */
const oneOf = (told: Told, who: number, property: string, head: number, fits: boolean): Fact[] =>
  head >= 0 && fits ? [fact(told, peopleIn(told.sentence, who), property, head)] : []

const isSchool = ({ tree, entityAt }: Sentence, word: number): boolean =>
  schools.has(tree.lemma(word)) || (entityAt(word) !== null && kindAt(tree, word) === 'ORG')

function studied(told: Told): Fact[] {
  const { sentence, done, undergone, verb, doer } = told
  const { tree } = sentence
  // "studied law", but not "studied the virus"
  const subject = done < 0 || (/^(?:NOUN|PROPN|ADJ)$/u.test(tree.upos(done)) && tree.kid(done, 'det', 'nmod') < 0)
  const school = behind(sentence, verb, 'at')
  return oneOf(told, doer, 'studiedAt', school, !undergone && subject && isSchool(sentence, school))
}

function graduated(told: Told): Fact[] {
  const school = behind(told.sentence, told.verb, 'from')
  return oneOf(told, told.undergone ? told.done : told.doer, 'studiedAt', school, isSchool(told.sentence, school))
}

function attended(told: Told): Fact[] {
  const { sentence, done, undergone, doer } = told
  const isNamed = schools.has(sentence.tree.lemma(done)) && sentence.entityAt(done) !== null
  return oneOf(told, doer, 'studiedAt', done, !undergone && isNamed)
}

function educated(told: Told): Fact[] {
  const school = behind(told.sentence, told.verb, 'at')
  return oneOf(told, told.done, 'studiedAt', school, told.undergone && isSchool(told.sentence, school))
}

/** An office, with the date in EDTF at which it was held, or began or ended, as `when` makes of it. */
function inOffice(told: Told, who: number, nouns: Words, when: (date: string) => string = (date) => date): Fact[] {
  const date = told.date?.edtf ? { edtf: when(told.date.edtf) } : null
  return nouns
    .flatMap((head) => joined(told.sentence.tree, head))
    .flatMap((noun) => officeFacts(told.sentence, peopleIn(told.sentence, who), noun, date))
}

const begun = (date: string): string => `${date}/`
const ended = (date: string): string => `/${date}`

const appointed = (told: Told): Fact[] =>
  inOffice(told, told.done, [...told.more, behind(told.sentence, told.verb, 'as')], begun)

/** "was sacked as head of the bank"; "was removed as a suspect" from no office. */
const dismissed = (told: Told): Fact[] => inOffice(told, told.done, [behind(told.sentence, told.verb, 'as')], ended)

const leftOffice = (told: Told): Fact[] =>
  told.undergone ? [] : inOffice(told, told.doer, [behind(told.sentence, told.verb, 'as')], ended)

const became = (told: Told): Fact[] => inOffice(told, told.doer, [told.done, ...told.more], begun)

const served = (told: Told): Fact[] => inOffice(told, told.doer, [behind(told.sentence, told.verb, 'as')])

function born(told: Told): Fact[] {
  const { sentence, done, verb, date } = told
  const place = behind(sentence, verb, 'in', 'at')
  const isPlace = sentence.entityAt(place) !== null || birthplaces.has(sentence.tree.lemma(place))
  const at = oneOf(told, done, 'bornAt', place, isPlace)
  if (!date?.edtf) return at
  const names = peopleIn(sentence, done)
  return [...at, fact(told, names, 'bornOn', verb, { value: date.words, valueEntity: null })]
}

/** "married Anna Linde", "married to Anna Linde": the kind of kinship is in the verb. */
function married(told: Told): Fact[] {
  const { sentence, undergone, past, verb, done, doer } = told
  const spouse = undergone ? behind(sentence, verb, 'to') : done
  const wording = wordingOf(sentence, spouse)
  // "is married" lasts; "marries" may be ahead
  if (!past && !undergone) return []
  if (!wording || !sentence.entityAt(spouse) || !mayBePerson(sentence.tree, spouse)) return []
  const start = sentence.tree.words[verb]!.start
  const end = sentence.text.indexOf(wording, start) + wording.length
  return [
    fact(told, peopleIn(sentence, undergone ? done : doer), 'relative', spouse, {
      value: sentence.text.slice(start, end),
    }),
  ]
}

/** Whether somebody may work for this: a body, or a person, but not a cause. */
function employs({ tree, entityAt }: Sentence, employer: number, at: boolean): boolean {
  const kind = kindAt(tree, employer)
  if (entityAt(employer)) return kind !== 'LOC' && !(at && kind === 'PER')
  return officeBodies.has(tree.lemma(employer)) || employers.has(tree.lemma(employer))
}

function worked(told: Told): Fact[] {
  const { sentence, undergone, verb, done, doer } = told
  const employer = behind(sentence, verb, 'for', 'at')
  const at = sentence.tree.low(sentence.tree.kid(employer, 'case')) === 'at'
  const fits = !undergone && done < 0 && employs(sentence, employer, at)
  return oneOf({ ...told, date: null }, doer, 'employedBy', employer, fits)
}

const employed = (told: Told): Fact[] =>
  oneOf(told, told.done, 'employedBy', told.doer, told.undergone && employs(told.sentence, told.doer, false))

/** What was founded or is owned. In "adults with autism founded by a parent", what stands before the participle may not be it. */
const things = ({ sentence: { tree }, undergone, verb, done, doer }: Told): Words =>
  undergone && (tree.relation(verb) === 'acl' || isCutShort(tree, doer))
    ? []
    : joined(tree, done).filter((thing) => tree.upos(thing) !== 'PRON')

/** "by UBS and Morgan Stanley | executives": a noun right behind a name goes with it, whatever the parse says. */
const isCutShort = (tree: Tree, name: number): boolean => {
  const next = name < 0 ? name : tree.below(name).at(-1)! + 1
  return next >= 0 && tree.upos(next) === 'NOUN'
}

/** Not "the deadline Congress | set", "the Senate | members". */
const isWhole = (tree: Tree, name: number): boolean =>
  !isCutShort(tree, name) &&
  !tree.kids(name, 'compound', 'nmod:desc').some((kid) => tree.xpos(kid) === 'NN' && !unnamedNouns.has(tree.lemma(kid)))

const founded = (told: Told): Fact[] =>
  things(told).map((thing) => fact(told, namesIn(told.sentence, told.doer), 'founded', thing))

/** "established the Ledger", but not "established the truth". */
const setUp = (told: Told): Fact[] => founded(told).filter(({ valueEntity }) => valueEntity !== null)

function owned(told: Told): Fact[] {
  const { sentence, undergone, verb } = told
  const { tree, text } = sentence
  const times = timesOf(tree, text, verb)
  return things(told).map((thing) => {
    // "a villa · in Sarn · worth two million": what the parse hangs on the verb
    const more = tree
      .kids(verb, 'obl', 'advcl')
      .filter((kid) => !undergone && kid > thing && !times.includes(kid))
      .filter((kid) => tree.low(kid) === 'worth' || /^(?:in|at|near|on)$/u.test(tree.low(tree.kid(kid, 'case'))))
      .flatMap((kid) => tree.below(kid))
    const value = wordingOf(sentence, thing, [], more)
    return fact(told, namesIn(sentence, told.doer), 'owns', thing, { value, date: null })
  })
}

const arrested = (told: Told): Fact[] =>
  told.date
    ? [
        fact(told, peopleIn(told.sentence, told.done), 'arrestedOn', told.verb, {
          value: told.date.words,
          valueEntity: null,
        }),
      ]
    : []

/** For how long, read off the words: the parse is often wrong between "sentenced", a date and a term. */
function sentenced(told: Told): Fact[] {
  const { sentence, verb, done } = told
  const { tree, text } = sentence
  for (let at = verb + 1; at < tree.length && !/^[;:.]$/u.test(tree.low(at)); at++) {
    if (tree.low(at) !== 'to' || !tree.isBelow(at, verb) || at + 1 === tree.length) continue
    const value = term.exec(text.slice(tree.words[at + 1]!.start))?.[0]
    return value ? [fact(told, peopleIn(sentence, done), 'sentencedTo', at + 1, { value, valueEntity: null })] : []
  }
  return []
}

const travelled = (told: Told): Fact[] => arrivedAt(told, behind(told.sentence, told.verb, 'to'), true)

/** "went to Sarn", but not "went to court": only to a place that is named. */
const went = (told: Told): Fact[] => arrivedAt(told, behind(told.sentence, told.verb, 'to'), false)

const visited = (told: Told): Fact[] => arrivedAt(told, told.done, false)

function arrivedAt(told: Told, goal: number, surely: boolean): Fact[] {
  const { tree, entityAt } = told.sentence
  const fits = !told.undergone && entityAt(goal) !== null && (surely || kindAt(tree, goal) === 'LOC')
  return oneOf(told, told.doer, 'travelledTo', goal, fits)
}

function met(told: Told): Fact[] {
  const { sentence, undergone, verb, done, doer } = told
  // "met the deadline Congress imposed": a predicate of what is met, and no person
  if (undergone || sentence.tree.kid(verb, 'xcomp') > verb) return []
  return joined(sentence.tree, done >= 0 ? done : behind(sentence, verb, 'with'))
    .filter((whom) =>
      sentence.entityAt(whom) ? isWhole(sentence.tree, whom) : unnamedNouns.has(sentence.tree.lemma(whom)),
    )
    .map((whom) => fact(told, namesIn(sentence, doer), 'met', whom))
}

/** "ordered the files burned", "ordered his guards to burn the files", "ordered their destruction"; not "ordered a coffee". */
function ordered(told: Told): Fact[] {
  const { sentence, undergone, verb, done, doer } = told
  const { tree, text, entityAt } = sentence
  if (undergone) return []
  const clause = tree.kids(verb, 'xcomp', 'ccomp').find((kid) => kid > verb) ?? NONE
  const made = tree.kids(done, 'acl').some((kid) => tree.xpos(kid) === 'VBN' && kid === tree.below(done).at(-1))
  if (clause < 0 && !made && !actions.has(tree.lemma(done))) return []
  const head = done >= 0 ? done : clause
  const cut = [...tree.kids(clause, 'mark').filter((mark) => tree.low(mark) === 'that'), ...timesOf(tree, text, head)]
  const words = [done, clause].filter((word) => word >= 0).flatMap((word) => tree.below(word, cut))
  const span = tree.spans([...new Set(words)].sort((a, b) => a - b))[0]
  if (!span) return []
  const value = text.slice(span.start, span.end)
  return [fact(told, namesIn(sentence, doer), 'ordered', head, { value, valueEntity: entityAt(done) })]
}

const verbs: ReadonlyMap<string, (told: Told) => Fact[]> = new Map([
  ['study', studied],
  ['graduate', graduated],
  ['attend', attended],
  ['educate', educated],
  // to nominate is not to appoint
  ...['appoint', 'elect', 'name', 'reappoint', 're-elect', 'reelect', 'install'].map(
    (verb) => [verb, appointed] as const,
  ),
  ...['sack', 'fire', 'dismiss', 'oust', 'remove'].map((verb) => [verb, dismissed] as const),
  ...['resign', 'retire', 'step down'].map((verb) => [verb, leftOffice] as const),
  ['become', became],
  ['serve', served],
  ['born', born],
  ['marry', married],
  ['work', worked],
  ['employ', employed],
  ['hire', employed],
  ['found', founded],
  ['co-found', founded],
  ['cofound', founded],
  ['establish', setUp],
  ['set up', setUp],
  ['own', owned],
  ['arrest', arrested],
  ['sentence', sentenced],
  ...['travel', 'fly', 'sail', 'emigrate', 'flee', 'journey'].map((verb) => [verb, travelled] as const),
  ...['go', 'move', 'return', 'drive'].map((verb) => [verb, went] as const),
  ['visit', visited],
  ['meet', met],
  ['order', ordered],
])
