import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../src/claim/candidate.ts'
import { candidatesIn } from '../../src/claim/candidates.ts'
import { features, readJudge } from '../../src/claim/judge.ts'
import { readNouns } from '../../src/claim/noun-kind.ts'
import { englishJudge } from '../../src/workbench/language-model.ts'
import { type Drawn, drawn } from '../model/drawn.ts'

const said = drawn(`
  Linde  Linde PROPN NNP 2 nsubj
  said   say   VERB  VBD 0 root
  that   that  SCONJ IN  6 mark
  the    the   DET   DT  5 det
  mill   mill  NOUN  NN  6 nsubj
  burned burn  VERB  VBD 2 ccomp
`)
const denied = drawn(`
  Linde  Linde PROPN NNP 4 nsubj
  did    do    AUX   VBD 4 aux
  not    not   PART  RB  4 advmod
  claim  claim VERB  VB  0 root
  that   that  SCONJ IN  8 mark
  the    the   DET   DT  7 det
  mill   mill  NOUN  NN  8 nsubj
  burned burn  VERB  VBD 4 ccomp
`)

/** The candidate whose cue turns on this word. */
function candidateAt({ tree, at }: Drawn, cue: string): Candidate {
  const found = candidatesIn(tree, nouns).find(({ cueHead }) => cueHead === at(cue))
  if (!found) throw new Error(`No candidate turns on "${cue}".`)
  return found
}

const bytes = (file: string) => new TextEncoder().encode(file)
const nouns = readNouns(bytes('loophole\tthing\n'))
const judgeOf = (file: string) => readJudge(bytes(file), bytes('official\tperson\nloophole\tthing\n'))
const nowhere = (): boolean => false
const everywhere = (): boolean => true

describe('The features of a candidate', () => {
  const saying = features(said.tree, candidateAt(said, 'said'), nowhere, nouns)
  const claiming = features(denied.tree, candidateAt(denied, 'claim'), nowhere, nouns)

  it('are words that a line of the model can hold, each once', () => {
    for (const found of [saying, claiming]) {
      expect(found.filter((feature) => typeof feature !== 'string' || !/^[^\t\n]+$/u.test(feature))).toEqual([])
      expect(found).toHaveLength(new Set(found).size)
      expect(found).not.toContainEqual(expect.stringMatching(/undefined|null|NaN|\[object/u))
    }
  })

  it('say how it is built, who speaks, by what word, and what', () => {
    expect(saying).toEqual(
      expect.arrayContaining(['always', 'how clause/clause', 'cue say', 'class say', 'grip subject', 'what that']),
    )
    expect(saying).toContain('source linde')
  })

  it('say that a cue is negated, and only then', () => {
    expect(claiming).toEqual(expect.arrayContaining(['negated', 'negated allege']))
    expect(saying).not.toContain('negated')
  })

  it('say that a cue stands in quotation marks, and only then', () => {
    expect(features(said.tree, candidateAt(said, 'said'), everywhere, nouns)).toContain('cue in quotation')
    expect(saying).not.toContain('cue in quotation')
  })
})

describe('A judge', () => {
  const score = (file: string, quoted = nowhere): number =>
    judgeOf(file).score(said.tree, candidateAt(said, 'said'), quoted)

  it('adds up the weights of the features that a candidate has', () => {
    expect(score('always\t0.5\ncue say\t2\nclass say\t-0.25\n')).toBeCloseTo(2.25)
  })

  it('leaves out the weights of those that it does not have', () => {
    expect(score('always\t0.5\ncue deny\t100\nnegated\t-100\ncue in quotation\t8')).toBeCloseTo(0.5)
    expect(score('always\t0.5\ncue in quotation\t8', everywhere)).toBeCloseTo(8.5)
  })

  it('knows nothing of what the model does not weigh', () => expect(score('')).toBe(0))

  it('that comes with Hearsay holds a plain report likelier than not', () => {
    expect(englishJudge().score(said.tree, candidateAt(said, 'said'), nowhere)).toBeGreaterThan(0)
  })
})

describe('The file of a judge', () => {
  it.each([
    ['cue say', 'no weight'],
    ['cue say\theavy', 'no number'],
    ['cue say\tInfinity', 'no finite number'],
  ])('is refused with the line at fault: %j has %s', (line) => {
    expect(() => judgeOf(`always\t0.5\n${line}\n`)).toThrow(`a line it should not have: ${line}`)
  })

  it('may end with an empty line', () => expect(() => judgeOf('always\t0.5\n\n')).not.toThrow())
})
