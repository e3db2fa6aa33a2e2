import type { LegalStatus } from '../model/claim.ts'
import type { Tree, Words } from '../model/tree.ts'
import { duties, grounds, type LegalWord, legalAdjectives, legalNouns, legalVerbs, terms } from './data/legal.ts'
import { dateAt, timesOf } from './dated.ts'
import { courtStages } from './legal-phrase.ts'
import { rulingStages } from './legal-ruling.ts'
import { isFirmlyTied } from './plain.ts'
import { deedOf, groundOf, phrasesWith, phraseWith, type Stage } from './proceeding.ts'
import { isReal } from './real.ts'
import { joined, kindAt, type Sentence } from './told.ts'

/**
 * The legal statuses that the syntax of a sentence tells, in the order of the text: each as worded, of one person in one
 * proceeding. `entityAt`: the id of the person or body that a word names, or is a pronoun for. None is read off what is denied,
 * supposed, asked, wished or still ahead.
 */
export function legalStatusesIn(sentence: Sentence): LegalStatus[] {
  const found = new Map<string, LegalStatus>()
  for (const word of sentence.tree.words.keys()) {
    if (!sentence.inside(word)) continue
    for (const stage of stagesAt(sentence, word)) {
      if (!isReal(sentence.tree, stage.word, sentence.inside)) continue
      const bearers = stage.of.flatMap((head) => bearersIn(sentence, head))
      for (const of of bearers.length ? bearers : [null]) {
        const status: LegalStatus = {
          status: stage.status,
          of,
          by: bearersIn(sentence, stage.by)[0] ?? null,
          offence: offenceOf(sentence, stage.offence),
          ...whenOf(sentence, stage.timed),
        }
        const key = `${status.status} ${of}`
        if (!found.has(key)) found.set(key, status)
      }
    }
  }
  return [...found.values()]
}

function stagesAt(sentence: Sentence, word: number): Stage[] {
  const { tree } = sentence
  const lemma = tree.lemma(word)
  if (tree.relation(word) === 'amod') return legalAdjectives.has(tree.low(word)) ? saidBeforeNoun(tree, word) : []
  const verb = /^VB/u.test(tree.xpos(word)) ? legalVerbs.get(lemma) : undefined
  if (verb) return doneTo(sentence, word, verb)
  const noun = tree.upos(word) === 'NOUN' ? legalNouns.get(lemma) : undefined
  const told = [...courtStages(sentence, word), ...rulingStages(sentence, word)]
  return noun && !told.length ? named(tree, word, noun) : told
}

/** "Varga was arrested", "police arrested Varga", "Varga, accused of theft,". */
function doneTo({ tree, entityAt }: Sentence, verb: number, { status, offence }: LegalWord): Stage[] {
  const { doer, done, undergone } = deedOf(tree, verb)
  if (!undergone && done < 0) return []
  const isCrime = (kid: number): boolean => !terms.has(tree.lemma(kid)) && !grounds.has(tree.lemma(kid))
  const crime = phrasesWith(tree, verb, ...offence).find(isCrime)
  const ground = groundOf(tree, verb)
  const stated = crime ?? ground.offence
  const isSomebody = entityAt(done) !== null || /^(?:he|she|him|her|who)$/u.test(tree.low(done))
  if (tree.lemma(verb) === 'charge' && !isCriminal(tree, verb, stated, isSomebody)) return []
  // "suspects a trick", "accused the press": without what of, it is no more than a reproach
  if (['accuse', 'suspect'].includes(tree.lemma(verb)) && stated < 0 && !undergone) return []
  const timed = [verb, ...tree.kids(verb, 'obj', 'obl', 'xcomp').filter((kid) => kid > verb)]
  const told = { word: verb, of: done < 0 ? [] : [done], by: doer, offence: stated ?? -1, timed }
  return [
    { ...told, status },
    ...(ground.suspected && status !== 'suspected' ? [{ ...told, status: 'suspected' as const }] : []),
  ]
}

/** "charged with fraud", not "charged with the task" nor "charged a fee". */
function isCriminal(tree: Tree, verb: number, crime: number | undefined, isSomebody: boolean): boolean {
  if (crime !== undefined && crime >= 0) return !duties.has(tree.lemma(crime))
  const passive = tree.kid(verb, 'obj', 'iobj') < 0
  return isSomebody && passive && tree.kid(verb, 'aux:pass') >= 0 && phraseWith(tree, verb, 'for', 'up', 'at') < 0
}

/** "Varga’s arrest", "the arrest of Varga"; not an arrest of nobody in particular. */
function named(tree: Tree, noun: number, { status, offence }: LegalWord): Stage[] {
  const owner = tree.kid(noun, 'nmod:poss')
  const object = phraseWith(tree, noun, 'of', 'against')
  const of = object >= 0 && !(offence.has('of') && owner >= 0) ? object : owner
  // "protection from arrest", "an arrest warrant", "detention of the goods"
  if (of < 0 || tree.relation(noun) === 'compound') return []
  const crime = phrasesWith(tree, noun, ...offence).find((kid) => kid !== of && !terms.has(tree.lemma(kid)))
  return [
    {
      status,
      word: noun,
      of: [of],
      by: of === object ? owner : -1,
      offence: crime ?? groundOf(tree, noun).offence,
      timed: [noun],
    },
  ]
}

/** "the convicted banker Viktor Varga" */
function saidBeforeNoun(tree: Tree, word: number): Stage[] {
  const status = legalVerbs.get(tree.lemma(word))?.status
  const noun = tree.head[word]!
  if (!status) return []
  const name =
    ['nmod', 'compound'].includes(tree.relation(noun)) && tree.subtype(noun) !== 'nmod:poss' ? tree.head[noun]! : noun
  return [{ status, word, of: [tree.upos(name) === 'PROPN' ? name : noun], by: -1, offence: -1, timed: [] }]
}

/** Whom a phrase names: each of those joined, or the name beside a description. */
function bearersIn({ tree, entityAt }: Sentence, head: number): string[] {
  return joined(tree, head).flatMap((word) => {
    const id = entityAt(/^(?:who|which|that)$/u.test(tree.low(word)) ? nameBefore(tree, word) : word)
    if (id) return [id]
    if (/S$/u.test(tree.xpos(word))) return []
    const beside = tree.kids(word, 'flat', 'appos').filter((kid) => kindAt(tree, kid) !== 'LOC' && entityAt(kid))
    return beside.length === 1 ? [entityAt(beside[0]!)!] : []
  })
}

/** The name right before a relative pronoun, a mark aside, where the parse does not tie the two; itself for none. */
function nameBefore(tree: Tree, pronoun: number): number {
  const name = tree.upos(pronoun - 1) === 'PUNCT' ? pronoun - 2 : pronoun - 1
  if (tree.upos(name) !== 'PROPN') return pronoun
  let head = name
  while (['flat', 'compound'].includes(tree.relation(head)) && tree.head[head]! >= 0) head = tree.head[head]!
  return isFirmlyTied(tree, head) ? name : pronoun
}

/** What it is for, in the text’s own words: without times, asides and what hangs on it from elsewhere. */
function offenceOf({ tree, text, entityAt }: Sentence, head: number): string | null {
  if (head < 0) return null
  const cut = tree.below(head).flatMap((word) => [
    ...timesOf(tree, text, word),
    ...tree.kids(word).filter((kid) => {
      const relation = tree.relation(kid)
      if (relation === 'parataxis' || tree.subtype(kid) === 'acl:relcl') return true
      if (word === head && (relation === 'case' || relation === 'mark')) return kid < head
      if (word === head && relation === 'advcl')
        return tree.kid(kid, 'cc') < 0 && tree.low(tree.below(kid)[0]! - 1) !== ','
      // "with fraud and Toma with theft"
      return relation === 'conj' && entityAt(kid) !== null
    }),
  ])
  const orphaned = cut.flatMap((kid) => tree.kids(kid, 'cc'))
  const span = tree.spans(tree.below(head, [...cut, ...orphaned])).find((each) => each.end >= tree.words[head]!.end)
  return span ? text.slice(span.start, span.end) : null
}

/** The one date that these words bear: in the text’s own words, and in EDTF where they give the year. */
function whenOf({ tree, text }: Sentence, words: Words): Pick<LegalStatus, 'when' | 'dated'> {
  const nothing = { when: null, dated: null }
  const times = [...new Set(words.flatMap((word) => timesOf(tree, text, word)))]
  if (times.length !== 1 || tree.kid(times[0]!, 'conj') >= 0) return nothing
  const time = times[0]!
  const preposition = tree.kid(time, 'case')
  const below = tree.below(time)
  const start = tree.words[preposition >= 0 ? preposition + 1 : below[0]!]?.start
  if (start === undefined) return nothing
  const date = dateAt(text, start)
  const worded = date?.words ?? text.slice(start, tree.spans(below).at(-1)?.end ?? start)
  const before = preposition >= 0 ? tree.low(preposition) : ''
  if (/^(?:for|about|to|between)$/u.test(before)) return nothing
  if (['', 'in', 'on'].includes(before)) return { when: date?.edtf ?? null, dated: worded }
  const since = /^(?:since|from)$/u.test(before) && date?.edtf
  return {
    when: since ? `${date.edtf}/..` : null,
    dated: `${text.slice(tree.words[preposition]!.start, start)}${worded}`,
  }
}
