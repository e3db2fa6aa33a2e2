import { describe, expect, it } from 'vitest'
import { cueAdjectives } from '../../src/claim/data/cue-adjective.ts'
import { cueAdverbs } from '../../src/claim/data/cue-adverb.ts'
import { cueNouns } from '../../src/claim/data/cue-noun.ts'
import { mindNouns } from '../../src/claim/data/cue-noun-mind.ts'
import { speechNouns } from '../../src/claim/data/cue-noun-speech.ts'
import { cueVerbs } from '../../src/claim/data/cue-verb.ts'
import { allegeVerbs } from '../../src/claim/data/cue-verb-allege.ts'
import { answerVerbs } from '../../src/claim/data/cue-verb-answer.ts'
import { demandVerbs } from '../../src/claim/data/cue-verb-demand.ts'
import { feelVerbs } from '../../src/claim/data/cue-verb-feel.ts'
import { intendVerbs } from '../../src/claim/data/cue-verb-intend.ts'
import { judgeVerbs } from '../../src/claim/data/cue-verb-judge.ts'
import { sayVerbs } from '../../src/claim/data/cue-verb-say.ts'
import { thinkVerbs } from '../../src/claim/data/cue-verb-think.ts'
import { voiceVerbs } from '../../src/claim/data/cue-verb-voice.ts'
import { writeVerbs } from '../../src/claim/data/cue-verb-write.ts'
import { type CueEntry, cueClasses, entriesOf, stanceOf } from '../../src/claim/data/lexicon.ts'

const parts: Record<string, string> = {
  sayVerbs,
  voiceVerbs,
  writeVerbs,
  thinkVerbs,
  feelVerbs,
  judgeVerbs,
  allegeVerbs,
  answerVerbs,
  intendVerbs,
  demandVerbs,
  speechNouns,
  mindNouns,
  cueAdjectives,
  cueAdverbs,
}
/** A word may have two senses, but each of its own class, wherever its lines are. */
const wholes: Record<string, string> = { cueVerbs, cueNouns, cueAdjectives, cueAdverbs }

const flat = (table: string): CueEntry[] => [...entriesOf(table).values()].flat()

/** Regular forms of the first word: examples keep to them, so that the check needs no list of irregular ones. */
const formOf = (lemma: string): RegExp => {
  const word = lemma.split(' ')[0]!
  const stem = word.replace(/[ey]$/u, '')
  return new RegExp(
    `(?<![a-z])(?:${word}|${stem})(?:${stem.at(-1)}|k)?(?:e|y|s|es|ed|d|id|ies|ied|ing|ying)?(?![a-z])`,
    'iu',
  )
}

describe.each(Object.entries(parts))('The table %s', (_, table) => {
  it('has on every line a lemma, a known class, known frames and an example', () => {
    expect(flat(table).length).toBe(table.trim().split('\n').length)
  })

  it('is in lower case and in order', () => {
    const lemmas = table
      .trim()
      .split('\n')
      .map((line) => line.split(' | ')[0]!)
    expect(lemmas.filter((lemma) => lemma !== lemma.toLowerCase())).toEqual([])
    expect(lemmas).toEqual(lemmas.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
  })

  it('says of every word where its content stands', () => {
    const silent = flat(table).filter(({ frames }) => [...frames].every((f) => f === 'hearer' || f === 'weak'))
    expect(silent.map(({ lemma }) => lemma)).toEqual([])
  })

  it('has a form of the word in its example', () => {
    const strays = flat(table).filter(({ lemma, example }) => !formOf(lemma).test(example))
    expect(strays.map(({ lemma, example }) => `${lemma}: ${example}`)).toEqual([])
  })
})

describe.each(Object.entries(wholes))('The lexicon %s', (_, table) => {
  it('has no word twice with the same class', () => {
    const keys = flat(table).map((entry) => `${entry.lemma} (${entry.class})`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})

describe('A table of cues', () => {
  it('keeps the senses of a word apart', () => {
    const [first, second, ...more] = entriesOf(`
      hold | think | clause | They hold that it is so.
      hold | decide | clause weak | The court may hold so.
    `).get('hold')!
    expect([first?.class, second?.class, more]).toEqual(['think', 'decide', []])
    expect(second?.frames).toEqual(new Set(['clause', 'weak']))
  })

  it('names the line that is malformed', () => {
    expect(() => entriesOf('say | say | clause')).toThrow('not four columns: "say | say | clause"')
    expect(() => entriesOf('say | talk | clause | They say so.')).toThrow('no class "talk": "say | talk')
    expect(() => entriesOf('say | say | claus | They say so.')).toThrow('no frame "claus": "say | say')
  })

  it('gives every class its stance', () => {
    expect(Object.keys(stanceOf).toSorted()).toEqual([...cueClasses].toSorted())
    expect([stanceOf.deny, stanceOf.want, stanceOf.promise, stanceOf.judge]).toEqual([
      'denies',
      'demands',
      'predicts',
      'asserts',
    ])
  })
})
