import { oppositePairs, synonyms } from './data/press.ts'

/** How what one word says stands to what another says. *broader*: one of the two is a kind of the other. */
export type WordRelation = 'same' | 'near' | 'opposed' | 'sibling' | 'broader'

export type PartOfSpeech = 'verb' | 'noun' | 'adjective'

interface Word {
  /** how many senses it has: the more, the less it says */
  readonly count: number
  /** sets of synonyms, the commonest sense first */
  readonly sets: readonly string[]
  readonly opposites: readonly string[]
  readonly verb: string | null
  /** of a noun: what kind of thing it is in its commonest sense, by number of WordNet's files; null where it is not known */
  readonly file: string | null
}

const unknown: Word = { count: 1, sets: [], opposites: [], verb: null, file: null }

/** Words with their senses: those of WordNet, as `models/en/sense.txt` has them, and our own of the press. */
export class Lexicon {
  readonly #lines: ReadonlyMap<string, string>
  readonly #broader: ReadonlyMap<string, string>
  readonly #words = new Map<string, Word>()
  readonly #known = new Map<string, WordRelation | null>()

  /** Lines of the file by part of speech and word, and by part of speech and set. */
  constructor(lines: ReadonlyMap<string, string>, broader: ReadonlyMap<string, string>) {
    this.#lines = lines
    this.#broader = broader
  }

  /**
   * How two lemmas stand to one another, both as this part of speech; null where nothing is known to join them. Ours go before
   * WordNet's. Symmetric, so that "broader" does not say which of the two is.
   */
  relation(a: string, b: string, as: PartOfSpeech): WordRelation | null {
    if (a === b) return 'same'
    const key = a < b ? `${as}\t${a}\t${b}` : `${as}\t${b}\t${a}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = a < b ? this.#relate(a, b, as) : this.#relate(b, a, as)
    if (this.#known.size > MOST_KNOWN) this.#known.clear()
    this.#known.set(key, found)
    return found
  }

  /** The strongest relation between two words as whatever they may be. */
  anyRelation(a: string, b: string): WordRelation | null {
    const found = (['noun', 'adjective', 'verb'] as const).map((as) => this.relation(a, b, as))
    return strongest.find((each) => found.includes(each)) ?? null
  }

  /** Whether our own lists know this as one verb: "turn to". */
  isOne(verb: string): boolean {
    return synonyms.verb.has(verb)
  }

  /** Whether this is a noun of the language; a name is not, as a rule. */
  isNoun(word: string): boolean {
    return this.#lines.has(`noun\t${word}`)
  }

  /** What kind of thing a noun stands for in its commonest sense; null for those between, such as bodies, acts and works. */
  kindOf(noun: string): 'person' | 'animal' | 'plant' | 'place' | 'thing' | null {
    return kinds[this.#word(noun, 'noun').file ?? ''] ?? null
  }

  /** Whether the commonest sense of a noun is a kind of that of another, by as many as three steps: a drummer is a musician. */
  isKindOf(noun: string, broader: string): boolean {
    const [target] = this.#word(broader, 'noun').sets
    let up: readonly string[] = this.#word(noun, 'noun').sets.slice(0, 1)
    for (let step = 0; step < 3 && target !== undefined; step++) {
      up = up.flatMap((set) => this.#above(set))
      if (up.includes(target)) return true
    }
    return false
  }

  /** The verb that a noun is made from, "dismissal" → "dismiss"; null where it is of none. */
  verbOf(noun: string): string | null {
    return this.#word(noun, 'noun').verb
  }

  /**
   * How much a word says by itself, from 0 to 1: "orchestrate" has one sense, "take" forty. A word that is not known says all
   * that a word can.
   */
  weight(word: string, as: PartOfSpeech): number {
    const { count } = this.#word(word, as)
    return 1 / (1 + Math.log2(Math.max(1, count)) / 3)
  }

  /**
   * Under what a word is found, so that any two that are near or opposed share a key: its sets of synonyms, our own among them,
   * and the words of the opposite meaning.
   */
  keys(word: string, as: PartOfSpeech): readonly string[] {
    const { sets, opposites } = this.#word(word, as)
    const own = (synonyms[as].get(word) ?? []).map((set) => `our ${set}`)
    const opposed = [...opposites, ...(oppositePairs.get(word) ?? [])].map((other) => [word, other].sort().join('/'))
    return [...(sets.length ? [] : [word]), ...sets.slice(0, 2), ...own, ...opposed]
  }

  #relate(a: string, b: string, as: PartOfSpeech): WordRelation | null {
    if (oppositePairs.get(a)?.has(b)) return 'opposed'
    const [ours, theirs] = [synonyms[as].get(a) ?? [], synonyms[as].get(b) ?? []]
    if (ours.some((set) => theirs.includes(set))) return 'near'
    const [one, other] = [a, b].map((word) => this.#word(word, as))
    if (!successive.has([a, b].sort().join(' ')) && (one!.opposites.includes(b) || other!.opposites.includes(a)))
      return 'opposed'
    if (isNegation(a, b) || isNegation(b, a)) return 'opposed'
    if (one!.sets.some((set, at) => mayShare(at, other!.sets.indexOf(set)))) return 'near'
    if (as === 'adjective') return null
    const [up, upToo] = [one!, other!].map(({ sets }) => this.#aboveTwice(sets[0]))
    if (up!.some((set) => set === other!.sets[0]) || upToo!.some((set) => set === one!.sets[0])) return 'broader'
    return as === 'noun' && this.#isSibling(one!, other!) ? 'sibling' : null
  }

  #word(word: string, as: PartOfSpeech): Word {
    const key = `${short[as]}\t${word}`
    const known = this.#words.get(key)
    if (known) return known
    const line = this.#lines.get(key)
    const found = line === undefined ? unknown : wordFrom(short[as], line)
    if (line !== undefined) this.#words.set(key, found)
    return found
  }

  /** What is broader by a step. */
  #above(set: string | undefined): readonly string[] {
    const line = set === undefined ? undefined : this.#broader.get(set)
    return line ? line.split(' ').map((each) => set!.slice(0, set!.indexOf('\t') + 1) + each) : []
  }

  /** What is broader by a step or two. */
  #aboveTwice(set: string | undefined): readonly string[] {
    const up = this.#above(set)
    return [...up, ...up.flatMap((each) => this.#above(each))]
  }

  #isSibling(one: Word, other: Word): boolean {
    const up = this.#above(one.sets[0])
    return this.#above(other.sets[0]).some((each) => up.includes(each))
  }
}

/** Files of WordNet (lexnames(5WN)) whose nouns stand for what can be nothing of another: artefacts and works are things. */
const kinds: Readonly<Record<string, 'person' | 'animal' | 'plant' | 'place' | 'thing'>> = {
  '05': 'animal',
  '06': 'thing',
  '10': 'thing',
  '15': 'place',
  '18': 'person',
  '20': 'plant',
}

const strongest = ['same', 'near', 'opposed', 'broader', 'sibling'] as const

/** Opposites that one after the other are true of one thing, or are two sides of one deed. */
const successive: ReadonlySet<string> = new Set([
  'begin end',
  'end start',
  'finish start',
  'close open',
  'come go',
  'enter leave',
  'arrive leave',
  'arrive depart',
  'buy sell',
  'give take',
  'ask answer',
  'answer ask',
  'lend borrow',
  'borrow lend',
  'lock unlock',
  'appear disappear',
  'learn teach',
  'export import',
  'employ fire',
  'dismiss hire',
  'fire hire',
  'arrest release',
  'push pull',
  'pull push',
  'fall rise',
  'hide show',
])

/** How many answers are kept. */
const MOST_KNOWN = 200_000

/** Both of their rarer senses in one set say little: "collar" and "arrest", but not "stop" and "arrest". */
const mayShare = (at: number, other: number): boolean => other >= 0 && at + other <= 1

/** "justified" and "unjustified". */
const isNegation = (a: string, b: string): boolean =>
  b.length > 5 && ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-'].some((prefix) => a === prefix + b)

const short: Readonly<Record<PartOfSpeech, string>> = { verb: 'verb', noun: 'noun', adjective: 'adj' }

/** The lexicon from its file, as `training/sense.ts` writes it; a line is read when its word is asked for. Throws where the file is cut off. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const [words, broader] = new TextDecoder().decode(bytes).split('\n\n')
  if (!broader?.endsWith('\n')) throw new Error('The list of senses is cut off.')
  return new Lexicon(byStart(words!), byStart(broader))
}

/** Lines by their first two fields, part of speech and word or set, without them. */
function byStart(lines: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const end = line.indexOf('\t', line.indexOf('\t') + 1)
    if (end > 0) found.set(line.slice(0, end), line.slice(end + 1))
  }
  return found
}

function wordFrom(part: string, line: string): Word {
  const [count, sets = '', opposites = '', verb = '', file = ''] = line.split('\t')
  return {
    count: Number(count),
    sets: sets.split(' ').map((set) => `${part}\t${set}`),
    opposites: opposites ? opposites.split(' ').map((each) => each.replaceAll('_', ' ')) : [],
    verb: verb || null,
    file: file || null,
  }
}
