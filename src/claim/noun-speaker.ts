import type { Entity, EntityKind } from '../model/entity.ts'
import { nameKey } from '../model/name.ts'
import type { Reading } from '../model/reading.ts'
import { hull, type Span, wordsAt } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import { type Antecedents, named as namedBody } from './antecedent.ts'
import { bearersOf, nameOf, peopleIn } from './bearer.ts'
import { anyBody, placeNouns } from './data/role.ts'
import type { Made } from './made.ts'
import type { Mentioned } from './mentioned.ts'
import { nameOfWords, properKind } from './name-word.ts'
import {
  besideOf,
  complementOf,
  determinerOf,
  isNominal,
  isPlural,
  kindOf,
  namingWords,
  type Phrase,
} from './phrase.ts'
import type { Pronouns } from './pronoun.ts'
import { relativeOf } from './relative-of.ts'
import { isDefinite, isEpithet, type Roles } from './role.ts'
import { CLEARLY } from './salience.ts'
import { open, type Speaker, speakerOf, unresolved } from './voice.ts'

/** What is asked when a noun is looked into. */
export interface Known {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly named: readonly Entity[]
  readonly mentioned: Mentioned
  readonly pronouns: Pronouns
  readonly roles: Roles
  readonly antecedents: Antecedents
  readonly made: Made
  /** the body that spoke last, if one did not long before */
  readonly lastBody: (at: number) => Entity | null
}

/** Finds whom the nouns of a document stand for when they speak: names, roles, bodies, papers. */
export class NounSpeakers {
  readonly #known: Known
  /** ids of the bodies that people speak for, by the people’s */
  readonly #bodies = new Map<string, Entity>()
  /** those whose papers are, by the papers’ ids */
  readonly #authors = new Map<string, Entity>()

  constructor(known: Known) {
    this.#known = known
  }

  /** Who wrote a paper that is named as somebody’s: "Varga’s letter". */
  authorOf(id: string): Entity | null {
    return this.#authors.get(id) ?? null
  }

  /** The body that somebody speaks for: a ministry for its spokesman. */
  bodyOf(id: string): Entity | null {
    return this.#bodies.get(id) ?? null
  }

  /** Who a single noun stands for; `source`: the words that name it, where they are known. */
  of(phrase: Phrase, source: readonly Span[] = []): Speaker {
    const { tree, head } = phrase
    const kind = kindOf(tree, head)
    const people = peopleIn(this.#known.text, this.#known.mentioned, phrase, source)
    if (isPlural(tree, head) && kind === 'person' && people.length > 1)
      return this.together(phrase, people.map(speakerOf), source)
    const name = nameOf(this.#known.mentioned, phrase)
    const titled = kind === 'person' || kind === null || kind === 'time' ? people[0] : undefined
    if (titled && !isPlural(tree, head) && name?.kind !== 'Person')
      return this.#spokenFor(phrase, bearersOf(this.#known.named, titled, tree.words[head]!.start))
    if (name) return this.#spokenFor(phrase, bearersOf(this.#known.named, name, tree.words[head]!.start))
    if (kind === 'time') return this.#subjectNear(phrase)
    const organ = this.#mouthpieceOf(phrase)
    if (organ) return speakerOf(organ)
    const make = (as: EntityKind): Speaker => this.#make(as, phrase, source)
    // what nobody says is said by nobody in particular; "some of it" is none of the people
    const of = tree.kids(head, 'nmod').some((kid) => tree.low(kid) === 'it')
    if (kind === 'people') return of || /^(?:nobody|none|neither)$/u.test(tree.low(head)) ? unresolved : make('Unnamed')
    if (kind === 'paper') return make('Document')
    if (kind === 'person' || isEpithet(phrase)) return this.#person(phrase, source)
    if (kind === 'body') return this.#body(phrase, source)
    const proper = properKind(this.#known.text, phrase, source)
    if (proper) return proper === 'none' ? unresolved : make(proper)
    if (placeNouns.has(tree.lemma(head)) && determinerOf(tree, head) === 'the') return this.#place(phrase)
    // "a count by the Academy" is the Academy’s
    const by = tree.kids(head, 'nmod').find((kid) => tree.low(tree.kid(kid, 'case')) === 'by')
    if (by !== undefined) return this.of({ ...phrase, head: by })
    return isPlural(tree, head) && isNominal(tree, head) ? make('Unnamed') : unresolved
  }

  /** "One of the clerks, Linde": she, or a clerk; "one" alone is anybody. */
  one(phrase: Phrase, source: readonly Span[]): Speaker {
    const { tree, head } = phrase
    const of = tree.kids(head, 'nmod').find((kid) => tree.low(tree.kid(kid, 'case')) === 'of')
    if (of === undefined) return unresolved
    const name = [...tree.kids(head, 'appos'), ...tree.kids(of, 'appos')].find((kid) => tree.upos(kid) === 'PROPN')
    return this.of(name === undefined ? phrase : { ...phrase, head: name }, name === undefined ? source : [])
  }

  /** People and bodies named together: nobody of them speaks alone. */
  together(phrase: Phrase, members: readonly Speaker[], source: readonly Span[]): Speaker {
    if (members.some(({ speakerKind }) => speakerKind === 'unresolved' || speakerKind === 'outlet'))
      return {
        ...unresolved,
        candidates: members.flatMap(({ speaker, candidates }) => (speaker ? [speaker] : candidates)),
      }
    const ids = [...new Set(members.flatMap(({ speaker }) => speaker ?? []))]
    if (ids.length < 2) return { ...unresolved, candidates: ids }
    const names = ids.map((id) => this.#entity(id)?.name ?? '')
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
    const { tree, head } = phrase
    const span = hull(source) ?? tree.words[head]!
    const noun = { at: -1 - tree.words[head]!.start, word: name, plural: true }
    const entity = this.#known.made.make('Unnamed', name, span, noun)
    const isNamed = members.every(({ speakerKind }) => speakerKind === 'named')
    return { speaker: entity.id, speakerKind: isNamed ? 'named' : 'unnamed', candidates: ids }
  }

  #entity(id: string): Entity | undefined {
    return this.#known.made.get(id) ?? this.#known.named.find((entity) => entity.id === id)
  }

  /** Notes for which body somebody speaks: "Varga, a spokesman for the ministry". */
  #spokenFor({ tree, head }: Phrase, [entity, ...more]: readonly Entity[]): Speaker {
    if (more.length) return open([entity!, ...more])
    for (const noun of [head, ...tree.kids(head, 'appos'), tree.head[head]!]) {
      const body = noun >= 0 ? this.#spokesmanFor(tree, noun) : null
      if (body) this.#bodies.set(entity!.id, body)
    }
    return speakerOf(entity!)
  }

  #spokesmanFor(tree: Tree, noun: number): Entity | null {
    if (!/^spokes/u.test(tree.low(noun))) return null
    const words = tree.kids(noun, 'nmod', 'compound', 'nmod:poss')
    const bodies = words.flatMap((word) => this.#known.mentioned.at(tree.words[word]!) ?? [])
    return bodies.find(({ kind }) => kind === 'Organization') ?? null
  }

  /** "the press service of the ministry": the ministry. */
  #mouthpieceOf({ tree, head }: Phrase): Entity | null {
    const press = tree
      .kids(head, 'compound', 'amod')
      .some((kid) => /^(?:press|media|communications?)$/u.test(tree.low(kid)))
    const owner = tree.kid(head, 'nmod', 'nmod:poss')
    if (!press || owner < 0 || !/^(?:service|office|department|cent(?:er|re)|team|desk)$/u.test(tree.lemma(head)))
      return null
    const body = this.#known.mentioned.at(tree.words[owner]!)
    return body?.kind === 'Organization' ? body : null
  }

  /** "the mayor": the one person called so, the unnamed called so before, or somebody new. */
  #person(phrase: Phrase, source: readonly Span[]): Speaker {
    const { tree, head } = phrase
    const { start } = tree.words[head]!
    const name = this.#properBeside(phrase)
    if (name) return this.#make('Person', { ...phrase, head: name }, [])
    if (isDefinite(phrase)) {
      const meant = this.#known.pronouns.at(start)
      const [best, second] = meant
      if (best && (!second || best.salience >= CLEARLY * second.salience)) return speakerOf(best.entity)
      if (second) return open(meant.map(({ entity }) => entity))
    }
    const related = relativeOf(this.#known, phrase)
    if (related) return speakerOf(related)
    const body = this.#spokesmanFor(tree, head)
    const again = /^(?:the|this|that|his|her|their)$/u.test(determinerOf(tree, head))
    const before = again ? this.#known.made.before(tree.low(head), start) : null
    const earlier = before && isSameKind(phrase, before) ? before : null
    const found = earlier
      ? speakerOf(this.#known.made.again(earlier, this.#span(phrase, source)))
      : this.#make('Unnamed', phrase, source)
    if (body && found.speaker) this.#bodies.set(found.speaker, body)
    return found
  }

  /** A name that reading missed, behind its title: "Press Secretary Anna Linde". */
  #properBeside({ tree, head }: Phrase): number | null {
    const tied = [...tree.kids(head, 'flat', 'appos'), ...besideOf(tree, head)]
    const found = tied.find(
      (kid) =>
        kid > head &&
        tree.xpos(kid) === 'NNP' &&
        kindOf(tree, kid) === null &&
        /^\p{Lu}\p{L}/u.test(tree.words[kid]!.form),
    )
    return found !== undefined && !isPlural(tree, head) ? found : null
  }

  /** "the company": the body called so, or the last one named where any may be. */
  #body(phrase: Phrase, source: readonly Span[]): Speaker {
    const { tree, head } = phrase
    const { start } = tree.words[head]!
    const noun = tree.lemma(head)
    const complement = complementOf(tree, head)
    if (!/^(?:the|this|that|our)$/u.test(determinerOf(tree, head)) || isPlural(tree, head) || complement >= 0)
      return this.#make('Unnamed', phrase, source)
    const bodies = (entities: readonly Entity[]): Entity[] => entities.filter((each) => each.kind === 'Organization')
    const called = bodies(this.#known.roles.bearers(phrase))
    if (called.length === 1) return speakerOf(called[0]!)
    const ending = bodies(this.#known.named).filter(
      (each) => each.key.split(' ').includes(noun) && (each.mentions[0]?.start ?? start) < start,
    )
    if (!anyBody.has(noun) || ending.length === 1) {
      if (ending.length === 1 && !isApart(tree, head, ending[0]!)) return speakerOf(ending[0]!)
      if (ending.length > 1) return open(ending)
    }
    const earlier = this.#known.made.before(tree.low(head), start)
    // "the Linde campaign" is not "Varga’s campaign", spoken of before
    if (earlier && isSameKind(phrase, earlier))
      return speakerOf(this.#known.made.again(earlier, this.#span(phrase, source)))
    if (anyBody.has(noun)) {
      const last = this.#known.lastBody(start)
      const meant = this.#known.antecedents
        .of(phrase, namedBody)
        .flatMap(({ entity, salience }) => (entity ? [{ entity, salience }] : []))
      const [best, second] = meant
      if (best && (!second || best.salience >= CLEARLY * second.salience || best.entity === last))
        return speakerOf(best.entity)
      if (last) return speakerOf(last)
      if (second) return open(meant.map(({ entity }) => entity))
    }
    return this.#make('Unnamed', phrase, source)
  }

  /** "the island": the one place that the text is about. */
  #place(phrase: Phrase): Speaker {
    const called = this.#known.roles.bearers(phrase).filter(({ kind }) => kind === 'Place')
    if (called.length === 1) return speakerOf(called[0]!)
    const { start } = phrase.tree.words[phrase.head]!
    const places = this.#known.named
      .filter(({ kind }) => kind === 'Place')
      .map((entity) => ({ entity, times: entity.mentions.filter((mention) => mention.start < start).length }))
      .sort((a, b) => b.times - a.times)
    const [best, second] = places
    return best && best.times > 2 && best.times >= 2 * (second?.times ?? 0) ? speakerOf(best.entity) : unresolved
  }

  /** "Varga spent Thursday saying", where the day was taken for who speaks: the subject near. */
  #subjectNear(phrase: Phrase): Speaker {
    const { tree, head } = phrase
    for (let at = tree.head[head]!; at >= 0; at = tree.head[at]!) {
      const subject = tree.kids(at, 'nsubj').find((kid) => kid !== head && kindOf(tree, kid) !== 'time')
      if (subject !== undefined) return isNominal(tree, subject) ? this.of({ ...phrase, head: subject }) : unresolved
    }
    return unresolved
  }

  #span({ tree, head }: Phrase, source: readonly Span[]): Span {
    return hull(tree.spans(namingWords(tree, head, source))) ?? tree.words[head]!
  }

  #make(kind: EntityKind, phrase: Phrase, source: readonly Span[]): Speaker {
    const { tree, head } = phrase
    const span = this.#span(phrase, source)
    const { text, named, made } = this.#known
    const name = kind === 'Person' ? nameOfWords(tree, head) : wordsAt(text, span).replace(/\s+/gu, ' ')
    if (kind === 'Person' || kind === 'Organization') {
      const key = nameKey(name.replace(/^the\s+/iu, ''))
      const known = named.find((each) => each.key === key && each.kind !== 'Place')
      if (known) return speakerOf(known)
    }
    const plural = isPlural(tree, head) || kindOf(tree, head) === 'people'
    const noun = { at: tree.words[head]!.start, word: tree.low(head), plural }
    const entity = made.make(kind, name, span, noun)
    const owner = kind === 'Document' ? tree.kid(head, 'nmod:poss') : -1
    const author = owner >= 0 ? this.#known.mentioned.at(tree.words[owner]!) : undefined
    if (author?.kind === 'Person') this.#authors.set(entity.id, author)
    return speakerOf(entity)
  }
}

/** Whether what stands before the noun is no word of the body’s name: "the audit committee", "Security Committee". */
function isApart(tree: Tree, head: number, body: Entity): boolean {
  const words = tree
    .kids(head, 'compound', 'amod', 'nmod:poss')
    .filter((kid) => isNominal(tree, kid) || /^\p{Lu}/u.test(tree.words[kid]!.form))
  return words.some((word) => !body.key.split(' ').includes(tree.low(word)))
}

/** Whether a description may go back to an unnamed source: "the Kordian leaders" are none of the Velmian leaders. */
function isSameKind({ tree, head }: Phrase, { name }: Entity): boolean {
  const known = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return tree
    .kids(head, 'amod', 'compound')
    .every((kid) => !/^\p{Lu}/u.test(tree.words[kid]!.form) || known.includes(tree.low(kid)))
}
