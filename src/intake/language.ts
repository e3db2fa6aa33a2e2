import type { Passage } from '../model/document.ts'
import { loneScripts, profiles } from './language.data.ts'

/** Enough to know a language by, and little enough to read from every document: some ten pages. */
const SAMPLE = 20_000

/** Fewer words than this are a headline, and half the words of a headline are names. */
const FEWEST_WORDS = 8

/**
 * How many of the words must be common words of the best language. Running text has 25 to 50 in a hundred among the
 * listed ones in every language here, agglutinating ones about 10; a list of names has next to none.
 */
const LEAST = 0.04

/** How far the best must be ahead of the next, as a ratio. Neighbours such as Danish and Swedish share half their words. */
const AHEAD = 1.15

interface Profile {
  readonly language: string
  readonly script: string
  readonly words: ReadonlyMap<string, number>
  readonly letters: ReadonlySet<string>
  /** letters that other languages of its script write and it does not */
  readonly foreign: ReadonlySet<string>
}

let prepared: readonly Profile[] | null = null

/** A word that several languages list is worth that much less to each of them. */
function prepare(): readonly Profile[] {
  const lists = Object.entries(profiles).map(([language, profile]) => ({
    language: language.split('-', 1)[0]!,
    script: profile.script,
    words: [...new Set(profile.words.split(' ').map(plain))],
    letters: new Set(profile.letters),
  }))
  const listed = new Map<string, number>()
  for (const { words } of lists) for (const word of words) listed.set(word, (listed.get(word) ?? 0) + 1)
  return lists.map((list) => {
    const others = lists.filter(({ script }) => script === list.script).flatMap(({ letters }) => [...letters])
    const words = new Map(list.words.map((word) => [word, 1 / listed.get(word)!]))
    return { ...list, words, foreign: new Set(others).difference(list.letters) }
  })
}

/** Uzbek's turned comma is typed in four ways. */
const plain = (word: string): string => word.toLowerCase().replace(/[ʻ‘’'`]/gu, 'ʻ')

/**
 * The language of a text as a BCP 47 primary subtag, judged on what is not furniture; null where there is too little of
 * it, or two languages fit it equally. By script first, then by common words and the letters a language has of its own
 * (Cavnar and Trenkle's idea with whole words for n-grams: the commonest words of a language are its shortest profile).
 */
export function detectLanguage(text: string, passages: readonly Passage[]): string | null {
  const sample = sampleOf(text, passages)
  const letters = sample.match(/\p{L}/gu) ?? []
  if (letters.length < 20) return null
  const alone = loneScripts.find(
    ([script]) => count(letters, script) > letters.length * (script.source.includes('3040') ? 0.1 : 0.4),
  )
  if (alone) return alone[1]
  const script = ['Latin', 'Cyrillic', 'Arabic'].find(
    (name) => count(letters, new RegExp(`\\p{Script=${name}}`, 'u')) > letters.length * 0.6,
  )
  const words = (sample.match(/[\p{L}\p{M}]+(?:[ʻ‘’'`]\p{L}+)*/gu) ?? []).map(plain)
  if (!script || words.length < FEWEST_WORDS) return null
  prepared ??= prepare()
  const judged = prepared
    .filter((profile) => profile.script === script)
    .map((profile) => ({ language: profile.language, score: score(profile, words, letters) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = judged
  return best && best.score >= LEAST && best.score >= (next?.score ?? 0) * AHEAD ? best.language : null
}

const count = (letters: readonly string[], script: RegExp): number =>
  letters.reduce((sum, letter) => sum + Number(script.test(letter)), 0)

function sampleOf(text: string, passages: readonly Passage[]): string {
  let sample = ''
  for (const passage of passages) {
    if (passage.kind === 'furniture' || passage.kind === 'byline') continue
    sample += `${text.slice(passage.start, Math.min(passage.end, passage.start + SAMPLE - sample.length))}\n`
    if (sample.length >= SAMPLE) break
  }
  return sample
}

/**
 * The share of common words, and of the language's own letters, of all words. Letters of its neighbours that the language
 * does not write count against it: «қ» is not Kyrgyz, «ў» is not Ukrainian.
 */
function score(profile: Profile, words: readonly string[], letters: readonly string[]): number {
  const common = words.reduce((sum, word) => sum + (profile.words.get(word) ?? 0), 0)
  let own = 0
  let foreign = 0
  for (const letter of letters) {
    const small = letter.toLowerCase()
    if (profile.letters.has(small)) own++
    else if (profile.foreign.has(small)) foreign++
  }
  return (common + 0.5 * own - 0.5 * foreign) / words.length
}
