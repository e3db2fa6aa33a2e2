import { NONE, type Tree, type Words } from '../model/tree.ts'
import { bodyOffices, doers, doubtful, kin, officeBodies, offices, ties } from './data/statement.ts'
import { type Dated, dateOf } from './dated.ts'
import { isFirmlyTied, isPlain, subjectHead, tenseOf } from './plain.ts'
import { heldIn, tenureAt } from './tenure.ts'
import { bare, type Fact, joined, kindAt, mayBePerson, namesIn, type Sentence, wordingOf } from './told.ts'

/** What nouns say of names: "Toma is Varga's son", "Linde, the minister of trade", "Prime minister Viktor Varga". */
export function nounFacts(sentence: Sentence, word: number): Fact[] {
  const { tree } = sentence
  if (tree.relation(word) === 'appos') return besideName(sentence, word)
  if (tree.subtype(word) === 'nmod:desc') return title(sentence, word)
  return tree.kid(word, 'cop') >= 0 ? predicated(sentence, word) : []
}

/** "Linde, the minister of trade," and "the minister of trade, Linde,". */
function besideName(sentence: Sentence, word: number): Fact[] {
  const { tree, entityAt, inside } = sentence
  const head = holderOf(sentence, word)
  if (!inside(head) || !isFirmlyTied(tree, head) || !isPlain(tree, head, inside)) return []
  // "Varga, the minister, and Toma" may be three people, and in "Varga, Linde, the minister" the parse may err
  if (tree.kid(head, 'conj') >= 0 || ['conj', 'appos', 'list', 'dep'].includes(tree.relation(head))) return []
  if (!entityAt(head))
    return entityAt(word) && isRightBefore(tree, head, word) ? told(sentence, [word], head, null) : []
  // "Sabato, the president of a building and construction | trades council": cut short by the parse
  const behind = tree.below(word).at(-1)! + 1
  if (behind < tree.length && tree.upos(behind) !== 'PUNCT' && tree.upos(behind - 1) !== 'PUNCT') return []
  const own = tree.below(head, tree.kids(head, 'appos'))
  for (let at = head + 1; at < tree.below(word)[0]!; at++) if (tree.upos(at) !== 'PUNCT' && !own.includes(at)) return []
  return told(sentence, [head], word, null)
}

/** What a name is beside: "the head of the Committee of Kordia, Viktor Varga": the head, though the parse ties him to the Committee. */
function holderOf(sentence: Sentence, name: number): number {
  const { tree } = sentence
  const head = tree.head[name]!
  if (kindAt(tree, name) !== 'PER' || tree.relation(head) !== 'nmod') return head
  let noun = head
  while (tree.relation(noun) === 'nmod' && tree.subtype(noun) !== 'nmod:poss' && kindAt(tree, noun) !== 'PER')
    noun = tree.head[noun]!
  return isOffice(tree, noun) ? noun : head
}

/** Whether the whole phrase of a noun stands before the name beside it, with no word between. */
function isRightBefore(tree: Tree, noun: number, name: number): boolean {
  const words = tree.below(noun, tree.kids(noun, 'acl').concat(name)).filter((word) => tree.upos(word) !== 'PUNCT')
  const first = tree.below(name).find((word) => tree.upos(word) !== 'PUNCT') ?? name
  const last = words.at(-1) ?? noun
  return last < first && tree.words.slice(last + 1, first).every(({ form }) => form === ',')
}

/**
 * "Prime minister Viktor Varga": a title right before a full name, whole. A surname alone may be another's: "President Clinton".
 */
function title(sentence: Sentence, word: number): Fact[] {
  const { tree, entityAt, inside } = sentence
  const name = tree.head[word]!
  const words = tree.below(word)
  if (tree.kid(name, 'flat') < 0 || tree.kid(name, 'det') >= 0) return []
  if (/^[“"'‘«`]/u.test(tree.low(words[0]! - 1))) return []
  if (name !== words.at(-1)! + 1 || ['NOUN', 'PROPN', 'ADJ'].includes(tree.upos(words[0]! - 1))) return []
  return entityAt(name) && inside(name) && isPlain(tree, name, inside) ? told(sentence, [name], word, null) : []
}

/** "Toma is Varga's son"; not "Toma is like a son", "is being a judge". */
function predicated(sentence: Sentence, word: number): Fact[] {
  const { tree, text, inside } = sentence
  if (!isNoun(tree, word) || tree.kid(word, 'case') >= 0) return []
  if (tree.kids(word, 'aux').some((auxiliary) => tree.lemma(auxiliary) !== 'have')) return []
  if (!tenseOf(tree, word) || !isPlain(tree, word, inside)) return []
  return told(sentence, namesIn(sentence, subjectHead(tree, word)), word, dateOf(tree, text, [word]))
}

function told(sentence: Sentence, names: Words, head: number, date: Dated | null): Fact[] {
  const { tree } = sentence
  const people = names.filter((name) => mayBePerson(tree, name))
  return joined(tree, head).flatMap((noun) => [
    ...officeFacts(sentence, people, noun, date),
    // "in Tamarac, the owner of the club": a place owns nothing
    ...tieFacts(
      sentence,
      names.filter((name) => kindAt(tree, name) !== 'LOC'),
      noun,
    ),
  ])
}

const isNoun = (tree: Tree, word: number): boolean => ['NOUN', 'PROPN'].includes(tree.upos(word))

/**
 * The office that a noun names, if it names one that was surely held.
 * @param date what is said of its time elsewhere; what stands right behind it goes before that
 */
export function officeFacts(sentence: Sentence, names: Words, noun: number, date: Fact['date']): Fact[] {
  if (!isOffice(sentence.tree, noun)) return []
  if (/S$/u.test(sentence.tree.xpos(noun))) return []
  const { office: value, tenure } = heldIn(titleIn(sentence, bare(wordingOf(sentence, noun, names)), noun))
  if (!value || doubtful.test(value) || /^(?:to|and|or|his|her|my|your|only) |[()–—;]/iu.test(value)) return []
  const edtf = tenure ?? tenureAt(sentence.text, endOf(sentence, value, noun))
  return [
    { names, property: 'heldOffice', head: noun, value, valueEntity: null, date: edtf === null ? date : { edtf } },
  ]
}

/** Where the words that name an office end, if they stand in one piece; else the end of the noun that they turn on. */
function endOf({ tree, text }: Sentence, value: string, noun: number): number {
  const { start, end } = tree.words[noun]!
  const at = text.lastIndexOf(value, start)
  return Math.max(end, at < 0 ? end : at + value.length)
}

/** "the embattled President": before a capital office, only small words that belong to it. */
function titleIn({ tree }: Sentence, wording: string, noun: number): string {
  const form = tree.words[noun]!.form
  if (!/^\p{Lu}/u.test(form) || !/^\p{Ll}/u.test(wording)) return wording
  return wording.replace(
    /^(?:(?!former |then |acting |interim |deputy |vice |outgoing )\p{Ll}[\p{L}-]* )+(?=\p{Lu})/u,
    '',
  )
}

function isOffice(tree: Tree, noun: number): boolean {
  if (!isNoun(tree, noun)) return false
  const lemma = tree.lemma(noun)
  if (offices.has(lemma)) return true
  // "the Prosecutor General"
  if (lemma === 'general' && tree.kids(noun, 'compound').some((kid) => offices.has(tree.lemma(kid)))) return true
  const isBody = (word: number): boolean => officeBodies.has(tree.lemma(word)) || kindAt(tree, word) === 'ORG'
  return bodyOffices.has(lemma) && tree.kids(noun, 'nmod', 'compound').some(isBody)
}

/** What a noun says of its bearer and of whom it is tied to: kinship, alliance, patronage; owning, founding, employ. */
function tieFacts(sentence: Sentence, names: Words, noun: number): Fact[] {
  const { tree, entityAt, inside } = sentence
  const whom = whomOf(tree, noun)
  if (whom < 0 || !inside(whom)) return []
  // "Hillary's husband on the campaign trail"; "son-in-law" in three words stays whole
  const where = tree
    .kids(noun, 'nmod')
    .filter((kid) => kid > noun && tree.low(tree.kid(kid, 'case')) !== 'of' && tree.low(noun + 1) !== '-')
  const value = wordingOf(sentence, noun, [...names, ...where])
  if (!value || doubtful.test(value)) return []
  const valueEntity = entityAt(whom)
  const lemma = tree.lemma(noun)
  if (kin.has(lemma)) {
    const people = names.filter((name) => mayBePerson(tree, name))
    const related = valueEntity && mayBePerson(tree, whom)
    return related
      ? [{ names: people, property: 'relative', head: noun, value: bare(value), valueEntity, date: null }]
      : []
  }
  const tie = ties.get(lemma)
  if (tie) return valueEntity ? [{ names, property: tie, head: noun, value: bare(value), valueEntity, date: null }] : []
  const doing = doers.get(lemma)
  // "a former owner", "the majority owner": the value would not say so
  if (!doing || tree.kid(noun, 'amod', 'advmod', 'compound') >= 0 || whom < noun) return []
  if (['employedBy', 'studiedAt'].includes(doing) && !valueEntity) return []
  return [{ names, property: doing, head: whom, value: wordingOf(sentence, whom), valueEntity, date: null }]
}

/** Whom a noun ties its bearer to: "Varga's son", "a son of Varga". */
function whomOf(tree: Tree, noun: number): number {
  const owner = tree.kid(noun, 'nmod:poss')
  if (owner >= 0) return owner
  const of = tree.kids(noun, 'nmod').filter((kid) => tree.low(tree.kid(kid, 'case')) === 'of')
  return of.length === 1 && tree.kid(of[0]!, 'conj') < 0 ? of[0]! : NONE
}
