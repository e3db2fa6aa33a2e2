import { describe, expect, it } from 'vitest'
import { readConllu } from '../../training/gold/conllu.ts'
import { spaces } from '../../training/gold/gum-space.ts'
import { pennOf, uposOf } from '../../training/gold/gum-tag.ts'
import { rawOf } from '../../training/gold/raw.ts'

describe('White space put back into tokenised text', () => {
  it.each([
    ['She did n’t say : " No . "', 'She didn’t say: "No."'],
    ['the port ( of Velm ) , 1990 – 1995', 'the port (of Velm), 1990–1995'],
    ['$ 5 and / or 12 % — all', '$5 and/or 12%—all'],
    ['it can not be [ 6 ]', 'it cannot be [6]'],
  ])('%s', (cut, expected) => {
    const forms = cut.split(' ')
    const after = spaces(forms.map((form) => ({ form, xpos: /^\d+$/u.test(form) ? 'CD' : 'X', tied: false })))
    expect(
      forms
        .map((form, at) => form + (after[at] ? ' ' : ''))
        .join('')
        .trim(),
    ).toBe(expected)
  })
})

describe('Tags made from others', () => {
  it.each([
    ['VHZ', 'has', 'aux', 'have', 'VBZ', 'AUX'],
    ['VVD', 'said', 'root', 'say', 'VBD', 'VERB'],
    ['IN/that', 'that', 'mark', 'that', 'IN', 'SCONJ'],
    ['TO', 'to', 'case', 'to', 'IN', 'ADP'],
    ['NP', 'Velm', 'nsubj', 'Velm', 'NNP', 'PROPN'],
    ['DT', 'this', 'nsubj', 'this', 'DT', 'PRON'],
    ['RB', 'n’t', 'advmod', 'not', 'RB', 'PART'],
    ['SENT', '.', 'punct', '.', '.', 'PUNCT'],
  ])('%s of %s as %s', (tag, form, deprel, lemma, xpos, upos) => {
    expect(pennOf(tag, form, deprel)).toBe(xpos)
    expect(uposOf(xpos, form, lemma, deprel)).toBe(upos)
  })
})

describe('Raw text of a treebank', () => {
  it('keeps paragraphs apart, and shares the letters of words written as one among their parts', () => {
    const rest = 'x\tX\tX\t_\t0\troot\t_\t'
    const raw = rawOf(
      readConllu(
        `# newpar\n1-2\tdont\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t${rest}_\n2\tnt\t${rest}_\n3\tgo\t${rest}SpaceAfter=No\n4\t.\t${rest}_\n\n# newpar\n1\tNo\t${rest}_\n\n`,
      ),
    )
    expect(raw.text).toBe('dont go.\nNo')
    expect(raw.tokens.map(({ start, end }) => raw.text.slice(start, end))).toEqual(['do', 'nt', 'go', '.', 'No'])
    expect(raw.paragraphs.map(({ start, end }) => raw.text.slice(start, end))).toEqual(['dont go.', 'No'])
  })
})
