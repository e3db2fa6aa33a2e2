import {
  BITS,
  CALENDAR,
  GIVEN,
  LEGAL,
  LINK,
  ORGANISATION_WORD,
  PLAIN,
  phraseAt,
  ROLE,
  SPEECH,
  TITLE,
} from './gazetteer.ts'
import { hashOf, mix1, mix2, mix3 } from './hash.ts'
import type { NamedSentence } from './name-label.ts'
import {
  CASE,
  DIGITS,
  FORM,
  INITIAL,
  LENGTH,
  LISTS,
  LOWER,
  MIXED,
  type NameWords,
  PHRASE,
  PREFIX_2,
  PREFIX_3,
  SHAPE,
  SMALL,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  TITLE_CASE,
  UPPER,
} from './name-word.ts'

/** What a document shows of a word at all its places, as bits (Chieu & Ng 2003: a name is often clear in one place only). */
export const SEEN_SMALL = 1
/** with a capital that no sentence's beginning asks for */
const SEEN_CAPITAL = 2
const AFTER_TITLE = 4
const AFTER_GIVEN = 8
const BEFORE_SPEECH = 16
const AFTER_IN = 32
const IN_ORGANISATION = 64
/** the possessive or a comma of apposition behind it */
const OWNS = 128
const AFTER_ARTICLE = 256
const EVIDENCE_BITS = 9

/** Evidence of a document: by hash of the word in small letters, what was seen of it. */
export type Evidence = ReadonlyMap<number, number>

/** A stretch of words that may hold names, `[first, last)`. What lies outside all of them is no part of a name. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** How many features of a word at most. */
export const MOST_FEATURES = 112

const PROPER = hashOf('NNP')
const PROPER_PLURAL = hashOf('NNPS')
const NONE = hashOf('<none>')

/** Hashes of tags; there are about fifty. */
const tagHashes = new Map<string, number>()
function tagHash(tag: string): number {
  let hash = tagHashes.get(tag)
  if (hash === undefined) {
    hash = hashOf(tag)
    if (tagHashes.size < 1000) tagHashes.set(tag, hash)
  }
  return hash
}

/**
 * Reads a sentence for the recogniser: {@link read} finds the stretches that may hold names, {@link features} the features
 * of one word. Holds what it read last; one sentence at a time.
 */
export class NameReader {
  readonly words: NameWords
  length = 0
  /** rows of facts */
  at = new Int32Array(64)
  tags = new Int32Array(64)
  /** bits of the lists, those of entries of several words included */
  lists = new Int32Array(64)
  /** of the entry of several words a word stands in: its bit, with the place in it (1 first, 2 inside, 3 last) */
  phrase = new Int32Array(64)
  #capital = new Uint8Array(64)
  #runFirst = new Int32Array(64)
  #runLast = new Int32Array(64)
  #shouting = 0
  #first = 0

  constructor(words: NameWords) {
    this.words = words
  }

  /** Takes in a sentence. */
  read(sentence: NamedSentence): Stretch[] {
    const { words } = sentence
    const length = words.length
    this.length = length
    if (length > this.at.length) this.#grow(length)
    const { at, tags, lists, phrase } = this
    for (let index = 0; index < length; index++) {
      at[index] = this.words.at(words[index]!)
      tags[index] = tagHash(sentence.tags[index]!)
      phrase[index] = 0
    }
    const { facts } = this.words
    for (let index = 0; index < length; index++) lists[index] = facts[at[index]! + LISTS]!
    for (let index = 0; index < length; index++) if (facts[at[index]! + PHRASE]! && !phrase[index]) this.#phrase(index)
    this.#capitals()
    return this.#stretches()
  }

  #grow(length: number): void {
    const size = Math.max(length, this.at.length * 2)
    this.at = new Int32Array(size)
    this.tags = new Int32Array(size)
    this.lists = new Int32Array(size)
    this.phrase = new Int32Array(size)
    this.#capital = new Uint8Array(size)
    this.#runFirst = new Int32Array(size)
    this.#runLast = new Int32Array(size)
  }

  #phrase(index: number): void {
    const near: string[] = []
    for (let next = index; next < Math.min(this.length, index + 7); next++) near.push(this.words.folded(this.at[next]!))
    const found = phraseAt(near, 0)
    if (!found) return
    for (let step = 0; step < found.length; step++) {
      this.phrase[index + step] = found.bit * 4 + (step === 0 ? 1 : step === found.length - 1 ? 3 : 2)
      this.lists[index + step]! |= found.bit
    }
  }

  /** Which words have a capital; the runs of them; whether the whole sentence shouts or is a headline in title case. */
  #capitals(): void {
    const { facts } = this.words
    let upper = 0
    let title = 0
    let small = 0
    this.#first = 0
    let begun = false
    for (let index = 0; index < this.length; index++) {
      const row = this.at[index]!
      const letters = facts[row + CASE]!
      if (!begun && letters <= INITIAL) {
        this.#first = index
        begun = true
      }
      if (letters === UPPER && facts[row + LENGTH]! > 1) upper++
      else if (letters === TITLE_CASE || letters === MIXED) title++
      else if (letters === SMALL && facts[row + LENGTH]! > 3) small++
      const proper = this.tags[index] === PROPER || this.tags[index] === PROPER_PLURAL
      const plain = (facts[row + LISTS]! & PLAIN) !== 0
      this.#capital[index] =
        letters >= TITLE_CASE && letters <= INITIAL ? (plain && !proper ? 0 : 1) : proper && letters === SMALL ? 1 : 0
    }
    this.#shouting =
      upper > 3 && upper > 2 * (small + title) ? 1 : title > 2 && title > 3 * small && this.length > 4 ? 2 : 0
    let first = 0
    for (let index = 0; index < this.length; index++) {
      if (index === 0 || !this.#capital[index - 1] || !this.#capital[index]) first = index
      this.#runFirst[index] = first
    }
    let last = this.length - 1
    for (let index = this.length - 1; index >= 0; index--) {
      if (index === this.length - 1 || !this.#capital[index + 1] || !this.#capital[index]) last = index
      this.#runLast[index] = last
    }
  }

  #stretches(): Stretch[] {
    const found: Stretch[] = []
    const { facts } = this.words
    let first = -1
    let last = -1
    for (let index = 0; index < this.length; index++) {
      if (this.#capital[index]) {
        if (first < 0) first = index
        last = index + 1
        continue
      }
      if (first < 0) continue
      const row = this.at[index]!
      const letters = facts[row + CASE]!
      const joins =
        (this.lists[index]! & LINK) !== 0 ||
        letters === DIGITS ||
        (facts[row + LISTS]! & PLAIN && letters === TITLE_CASE)
      if (letters === DIGITS && index === last) last = index + 1
      if (joins && index - last < 3) continue
      found.push({ first, last })
      first = -1
    }
    if (first >= 0) found.push({ first, last })
    return found
  }

  /** Whether a word has a capital that the beginning of a sentence does not account for. */
  #meant(index: number): boolean {
    return this.#capital[index] === 1 && index !== this.#first && !this.#shouting
  }

  /** Adds what this sentence shows of its words. */
  witness(evidence: Map<number, number>): void {
    const { facts } = this.words
    for (let index = 0; index < this.length; index++) {
      const row = this.at[index]!
      const letters = facts[row + CASE]!
      let bits = 0
      if (letters === SMALL) {
        if (this.#capital[index]) continue
        bits = SEEN_SMALL
      } else if (this.#capital[index]) {
        if (this.#meant(index)) bits |= SEEN_CAPITAL
        const before = index > 0 ? this.lists[index - 1]! : 0
        if (before & TITLE && !(before & PLAIN)) bits |= AFTER_TITLE
        if (this.#shouting !== 2 && before & GIVEN && this.#capital[index - 1]) bits |= AFTER_GIVEN
        const next = index + 1 < this.length ? this.at[index + 1]! : -1
        if (next >= 0 && facts[next + LISTS]! & SPEECH && facts[next + CASE] === SMALL) bits |= BEFORE_SPEECH
        const previous = index > 0 ? facts[this.at[index - 1]! + LOWER]! : NONE
        if (previous === IN || previous === AT_ || previous === NEAR || previous === FROM_) bits |= AFTER_IN
        if (previous === THE) bits |= AFTER_ARTICLE
        const end = this.#runLast[index]!
        if (end > index && this.lists[end]! & (ORGANISATION_WORD | LEGAL)) bits |= IN_ORGANISATION
        if (next >= 0 && facts[next + LOWER] === POSSESSIVE) bits |= OWNS
      }
      if (bits) {
        const key = facts[row + LOWER]!
        evidence.set(key, (evidence.get(key) ?? 0) | bits)
      }
    }
  }

  /**
   * Writes the features of a word into `out` and returns how many; those of its own spelling come first, and `spelled` of
   * them are such (see {@link spelled}).
   */
  features(index: number, evidence: Evidence, out: Int32Array): number {
    const { at, tags, lists } = this
    const { facts } = this.words
    const row = at[index]!
    const before = index > 0 ? at[index - 1]! : -1
    const before2 = index > 1 ? at[index - 2]! : -1
    const after = index + 1 < this.length ? at[index + 1]! : -1
    const after2 = index + 2 < this.length ? at[index + 2]! : -1
    const lower = facts[row + LOWER]!
    const lowerBefore = before < 0 ? NONE : facts[before + LOWER]!
    const lowerAfter = after < 0 ? NONE : facts[after + LOWER]!
    const tag = tags[index]!
    const tagBefore = before < 0 ? NONE : tags[index - 1]!
    const tagAfter = after < 0 ? NONE : tags[index + 1]!
    const letters = facts[row + CASE]!
    const lettersBefore = before < 0 ? 9 : facts[before + CASE]!
    const lettersAfter = after < 0 ? 9 : facts[after + CASE]!
    const list = lists[index]!
    const listBefore = before < 0 ? 0 : lists[index - 1]!
    const listAfter = after < 0 ? 0 : lists[index + 1]!
    let count = 0
    // spelling: SPELLED of them
    out[count++] = mix1(1, facts[row + FORM]!)
    out[count++] = mix1(2, lower)
    out[count++] = mix2(3, lower, lowerBefore)
    out[count++] = mix2(4, lower, lowerAfter)
    out[count++] = mix1(5, facts[row + PREFIX_2]!)
    out[count++] = mix1(6, facts[row + PREFIX_3]!)
    out[count++] = mix1(7, facts[row + SUFFIX_2]!)
    out[count++] = mix1(8, facts[row + SUFFIX_3]!)
    out[count++] = mix1(9, facts[row + SUFFIX_4]!)
    // around
    out[count++] = mix1(10, 0)
    out[count++] = mix1(11, lowerBefore)
    out[count++] = mix1(12, lowerAfter)
    out[count++] = mix1(13, before2 < 0 ? NONE : facts[before2 + LOWER]!)
    out[count++] = mix1(14, after2 < 0 ? NONE : facts[after2 + LOWER]!)
    out[count++] = mix2(15, before2 < 0 ? NONE : facts[before2 + LOWER]!, lowerBefore)
    out[count++] = mix2(16, lowerAfter, after2 < 0 ? NONE : facts[after2 + LOWER]!)
    out[count++] = mix1(17, facts[row + SHAPE]!)
    out[count++] = mix3(18, lettersBefore, letters, lettersAfter)
    out[count++] = mix2(19, letters, (index === this.#first ? 4 : 0) + this.#shouting)
    out[count++] = mix1(20, tag)
    out[count++] = mix2(21, tagBefore, tag)
    out[count++] = mix2(22, tag, tagAfter)
    out[count++] = mix3(23, tagBefore, tag, tagAfter)
    out[count++] = mix2(24, letters, before2 < 0 ? NONE : tags[index - 2]!)
    out[count++] = mix2(25, letters, after2 < 0 ? NONE : tags[index + 2]!)
    out[count++] = mix2(26, letters, Math.min(facts[row + LENGTH]!, 8))
    // lists
    const own = list & ~(LINK | PLAIN)
    out[count++] = mix1(30, own)
    out[count++] = mix2(31, own & KINDS, listAfter & KINDS)
    out[count++] = mix2(32, listBefore & KINDS, own & KINDS)
    out[count++] = mix2(33, own & KINDS, letters)
    for (let bit = 0; bit < BITS; bit++) {
      if (list & (1 << bit)) out[count++] = mix2(34, bit, letters === SMALL ? 1 : 0)
      if (listBefore & (1 << bit)) out[count++] = mix2(35, bit, lettersBefore === SMALL ? 1 : 0)
      if (listAfter & (1 << bit)) out[count++] = mix2(36, bit, lettersAfter === SMALL ? 1 : 0)
    }
    if (this.phrase[index]) out[count++] = mix1(37, this.phrase[index]!)
    // the run of capitals it stands in
    const first = this.#runFirst[index]!
    const last = this.#runLast[index]!
    const inRun = this.#capital[index] ? Math.min(last - first, 4) : 7
    const place = Math.min(index - first, 3) * 4 + Math.min(last - index, 3)
    out[count++] = mix2(40, inRun, place)
    out[count++] = mix2(41, facts[at[last]! + LOWER]!, last === index ? 0 : 1)
    out[count++] = mix2(42, facts[at[first]! + LOWER]!, first === index ? 0 : 1)
    out[count++] = mix3(43, lists[last]! & KINDS, place, lists[first]! & KINDS)
    let union = 0
    for (let each = Math.max(first, index - 6); each <= Math.min(last, index + 6); each++) union |= lists[each]!
    out[count++] = mix2(44, union & STRONG, place)
    const outside = first > 0 ? first - 1 : -1
    const beyond = last + 1 < this.length ? last + 1 : -1
    out[count++] = mix2(45, outside < 0 ? NONE : facts[at[outside]! + LOWER]!, index - first > 2 ? 2 : index - first)
    out[count++] = mix2(46, beyond < 0 ? NONE : facts[at[beyond]! + LOWER]!, last - index > 2 ? 2 : last - index)
    out[count++] = mix2(47, outside < 0 ? 0 : lists[outside]! & (ROLE | SPEECH | TITLE), inRun)
    out[count++] = mix2(48, beyond < 0 ? 0 : lists[beyond]! & (ROLE | SPEECH | TITLE), inRun)
    out[count++] = mix3(49, outside < 0 ? NONE : tags[outside]!, beyond < 0 ? NONE : tags[beyond]!, place)
    // the document
    const seen = evidence.get(lower) ?? 0
    if (this.#capital[index]) {
      for (let bit = 0; bit < EVIDENCE_BITS; bit++) out[count++] = mix3(50, bit, (seen >> bit) & 1, inRun > 0 ? 1 : 0)
      out[count++] = mix2(
        51,
        seen & (AFTER_TITLE | AFTER_GIVEN | BEFORE_SPEECH | AFTER_IN | AFTER_ARTICLE),
        own & KINDS,
      )
      if (index === this.#first) out[count++] = mix2(52, seen & (SEEN_SMALL | SEEN_CAPITAL), own & KINDS)
      const seenLast = last === index ? seen : (evidence.get(facts[at[last]! + LOWER]!) ?? 0)
      out[count++] = mix2(
        53,
        seenLast & (AFTER_TITLE | AFTER_GIVEN | BEFORE_SPEECH | AFTER_IN | IN_ORGANISATION),
        place,
      )
    }
    return count
  }
}

/** How many of a word's features, the first ones, are of its own spelling. Training leaves them out at times. */
export const SPELLED = 9

/** Lists that tell kinds. */
const KINDS = ~(LINK | PLAIN | SPEECH | CALENDAR)
const STRONG = ORGANISATION_WORD | LEGAL | GIVEN | TITLE

const IN = hashOf('in')
const AT_ = hashOf('at')
const NEAR = hashOf('near')
const FROM_ = hashOf('from')
const THE = hashOf('the')
const POSSESSIVE = hashOf("'s")
