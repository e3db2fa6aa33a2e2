import { describe, expect, it } from 'vitest'
import { NONE, type Words } from '../../src/model/tree.ts'
import { words } from '../claim/marked.ts'
import { drawn } from './drawn.ts'

const { text, tree, at } = drawn(`
  “       “      PUNCT “   4 punct
  The     the    DET   DT  3 det
  vault   vault  NOUN  NN  4 nsubj:pass
  opened  open   VERB  VBN 9 ccomp
  ,       ,      PUNCT ,   4 punct
  ”       ”      PUNCT ”   4 punct
  Mira    Mira   PROPN NNP 9 nsubj
  Solt    Solt   PROPN NNP 7 flat
  SAID    say    VERB  VBD 0 root
  in      in     ADP   IN  11 case
  Sarn    Sarn   PROPN NNP 9 obl
  .       .      PUNCT .   9 punct
`)

const forms = (found: Words): string[] => found.map((word) => tree.words[word]!.form)

describe('A tree', () => {
  it('has the words below a word, itself among them, in the order of the sentence', () => {
    expect(forms(tree.below(at('opened')))).toEqual(['“', 'The', 'vault', 'opened', ',', '”'])
    expect(forms(tree.below(at('Sarn')))).toEqual(['in', 'Sarn'])
    expect(tree.below(at('SAID'))).toHaveLength(tree.length)
  })

  it('leaves out some trees with all that is below them', () => {
    expect(forms(tree.below(at('SAID'), [at('opened'), at('Mira')]))).toEqual(['SAID', 'in', 'Sarn', '.'])
  })

  it('knows whether a word is another or stands below it', () => {
    expect(tree.isBelow(at('The'), at('opened'))).toBe(true)
    expect(tree.isBelow(at('The'), at('The'))).toBe(true)
    expect(tree.isBelow(at('opened'), at('The'))).toBe(false)
    expect(tree.isBelow(at('Sarn'), at('opened'))).toBe(false)
  })

  it('has a root whose head is no word', () => {
    expect(tree.head[at('SAID')]).toBe(NONE)
    expect(tree.head[at('Solt')]).toBe(at('Mira'))
  })

  it('finds children by relation, with any subtype where none is asked for', () => {
    expect(forms(tree.kids(at('opened'), 'nsubj'))).toEqual(['vault'])
    expect(forms(tree.kids(at('opened'), 'nsubj:pass'))).toEqual(['vault'])
    expect(forms(tree.kids(at('SAID'), 'nsubj'))).toEqual(['Mira'])
    expect(forms(tree.kids(at('SAID'), 'nsubj:pass'))).toEqual([])
    expect(forms(tree.kids(at('SAID'), 'obl', 'nsubj'))).toEqual(['Mira', 'Sarn'])
    expect(forms(tree.kids(at('SAID')))).toEqual(['opened', 'Mira', 'Sarn', '.'])
  })

  it('finds the first child, or none', () => {
    expect(tree.kid(at('opened'), 'punct')).toBe(at('“'))
    expect(tree.kid(at('Sarn'), 'nsubj')).toBe(NONE)
  })

  it('tells a relation without and with its subtype', () => {
    expect([tree.relation(at('vault')), tree.subtype(at('vault'))]).toEqual(['nsubj', 'nsubj:pass'])
  })

  it('tells words in lower case, and nothing of what stands outside', () => {
    expect([tree.low(at('SAID')), tree.lemma(at('SAID')), tree.upos(at('SAID')), tree.xpos(at('SAID'))]).toEqual([
      'said',
      'say',
      'VERB',
      'VBD',
    ])
    expect([tree.low(NONE), tree.lemma(tree.length), tree.upos(NONE), tree.relation(NONE)]).toEqual(['', '', '', ''])
    expect(tree.kids(NONE)).toEqual([])
  })

  it('writes apostrophes in one way', () => {
    expect(drawn('n’t not PART RB 0 root').tree.low(0)).toBe("n't")
  })
})

describe('The spans of words', () => {
  it('are one for neighbours and begin anew at a gap', () => {
    expect(words(text, tree.spans([at('Mira'), at('Solt'), at('in'), at('Sarn')]))).toEqual(['Mira Solt', 'in Sarn'])
  })

  it('end without the comma or the stop', () => {
    expect(words(text, tree.spans([at('opened'), at(',')]))).toEqual(['opened'])
    expect(words(text, tree.spans([at('Sarn'), at('.')]))).toEqual(['Sarn'])
  })

  it('keep the quotation marks that stand around their words', () => {
    expect(words(text, tree.spans(tree.below(at('opened'))))).toEqual(['“ The vault opened , ”'])
  })

  it('begin with no closing mark and end with no opening one', () => {
    expect(words(text, tree.spans([at('”'), at('Mira')]))).toEqual(['Mira'])
    const { text: other, tree: turned } = drawn(`
      Solt  Solt PROPN NNP 2 nsubj
      said  say  VERB  VBD 0 root
      “     “    PUNCT “   4 punct
      no    no   INTJ  UH  2 ccomp
    `)
    expect(words(other, turned.spans([0, 1, 2]))).toEqual(['Solt said'])
  })

  it('are none for marks alone', () => {
    expect(tree.spans([at(','), at('.')])).toEqual([])
    expect(tree.spans([])).toEqual([])
  })
})
