import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DraftSentence, openCase } from '../../src/workbench/index.ts'

const top = join(import.meta.dirname, '..', '..')
type Story = readonly (readonly [words: string, wrong: string | null])[]
const storyIn = (name: string): Story => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))
/** Sentences about the example, ten of them wrong in ten ways; what is wrong, or null. */
const story = storyIn('draft.json')
/** The same, written when the rules stood; ten of twenty-six are wrong. */
const second = storyIn('draft-second.json')

describe('A draft beside the case', () => {
  let home: string
  let sentences: readonly DraftSentence[]
  let others: readonly DraftSentence[]
  let dated: readonly DraftSentence[]
  const accused = ({ verdict }: DraftSentence): boolean => verdict !== 'supported' && verdict !== 'nothing to check'

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearsay-draft-'))
    await using example = await openCase(join(home, 'kordia.hearsay'))
    await example.read([join(top, 'examples', 'kordia')])
    const checked = async (words: Story): Promise<readonly DraftSentence[]> => {
      const text = words.map(([sentence]) => sentence).join('\n\n')
      return (await example.checkDraft(new TextEncoder().encode(text), 'story.txt')).sentences
    }
    sentences = await checked(story)
    others = await checked(second)
    dated = await checked([
      ['Helena Linde met Viktor Varga on 4 May 2011.', null],
      ['Viktor Varga was arrested on 8 March 2019.', null],
    ])
  })
  afterAll(() => rm(home, { recursive: true, force: true }))

  it('has no support for a day on which nobody tells anything of whom it is about', () => {
    const [untold, told] = dated
    expect(untold!.verdict).toBe('no support found')
    expect(untold!.because).toEqual(['nobody in the case tells of this time: 2011-05-04'])
    expect(told!.because.join()).not.toContain('nobody in the case')
  })

  it('is taken sentence by sentence', () => {
    expect(sentences.map(({ words }) => words)).toEqual(story.map(([words]) => words))
  })

  it('has at least nine of ten wrong sentences marked', () => {
    const missed = story.flatMap(([words, wrong], at) => (wrong && !accused(sentences[at]!) ? [words] : []))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1)
  })

  it('has at most two of thirty right sentences marked', () => {
    const wronged = story.flatMap(([words, wrong], at) => (!wrong && accused(sentences[at]!) ? [words] : []))
    expect(wronged.length, wronged.join('\n')).toBeLessThanOrEqual(2)
  })

  it('that the rules were not written for has six of ten wrong sentences marked, and one of sixteen right ones', () => {
    const marked = second.filter((_, at) => accused(others[at]!))
    expect(marked.filter(([, wrong]) => wrong !== null).length).toBeGreaterThanOrEqual(6)
    expect(marked.filter(([, wrong]) => wrong === null).length).toBeLessThanOrEqual(1)
  })

  it('is told what speaks against a sentence, in whose words', () => {
    const of = (words: string): DraftSentence => sentences.find((each) => each.words.startsWith(words))!
    expect(of('The Herald reported').verdict).toBe('allegation without its answer')
    expect(of('The Herald reported').against.map(({ speakerName }) => speakerName)).toContain('Emil Draskov')
    expect(of('Mira Solt was convicted').verdict).toBe('stronger than its source')
    expect(of('Andras Koll dismissed').verdict).toBe('contradicted')
    expect(of('Varga ordered the files').verdict).toBe('attribution lost')
    expect(of('Greta Lund bought').verdict).toBe('no support found')
    expect(of('Prime Minister Tibor Maren').support.length).toBeGreaterThan(0)
  })
})
