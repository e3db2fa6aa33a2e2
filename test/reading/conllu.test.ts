import { describe, expect, it } from 'vitest'
import type { ParsedToken } from '../../src/model/reading.ts'
import { conllu } from '../../src/reading/conllu.ts'
import { readConllu } from '../../training/gold/conllu.ts'

const text = 'Anna Linde didn’t sign.\n\nWho did?'

const word = (form: string, from: number, rest: Partial<ParsedToken> = {}): ParsedToken => {
  const start = text.indexOf(form, from)
  return {
    ...{
      form,
      start,
      end: start + form.length,
      lemma: form.toLowerCase(),
      upos: 'X',
      xpos: 'XX',
      head: 1,
      deprel: 'dep',
    },
    entity: null,
    ...rest,
  }
}

const parsed = {
  id: 'note',
  text,
  passages: [
    { start: 0, end: 23 },
    { start: 25, end: 33 },
  ],
  sentences: [
    [
      word('Anna', 0, { lemma: 'Anna', entity: 'B-PER', head: 5, deprel: 'nsubj' }),
      word('Linde', 0, { lemma: 'Linde', entity: 'I-PER', deprel: 'flat' }),
      word('did', 0, { lemma: 'do', head: 5, deprel: 'aux' }),
      word('n’t', 0, { lemma: 'not', head: 5, deprel: 'advmod' }),
      word('sign', 0, { head: 0, deprel: 'root' }),
      word('.', 0, { head: 5, deprel: 'punct' }),
    ],
    [word('Who', 25, { head: 2 }), word('did', 25, { head: 0, deprel: 'root' }), word('?', 25)],
  ],
}

describe('CoNLL-U', () => {
  it('gives every word a line, with offsets, names and missing spaces, and words written as one a line more', () => {
    expect(conllu(parsed)).toBe(
      [
        '# newdoc id = note',
        '# newpar id = note-p1',
        '# sent_id = note-1',
        '# text = Anna Linde didn’t sign.',
        '1\tAnna\tAnna\tX\tXX\t_\t5\tnsubj\t_\tEntity=B-PER|Start=0|End=4',
        '2\tLinde\tLinde\tX\tXX\t_\t1\tflat\t_\tEntity=I-PER|Start=5|End=10',
        '3-4\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_',
        '3\tdid\tdo\tX\tXX\t_\t5\taux\t_\tStart=11|End=14',
        '4\tn’t\tnot\tX\tXX\t_\t5\tadvmod\t_\tStart=14|End=17',
        '5\tsign\tsign\tX\tXX\t_\t0\troot\t_\tStart=18|End=22|SpaceAfter=No',
        '6\t.\t.\tX\tXX\t_\t5\tpunct\t_\tStart=22|End=23',
        '',
        '# newpar id = note-p2',
        '# sent_id = note-2',
        '# text = Who did?',
        '1\tWho\twho\tX\tXX\t_\t2\tdep\t_\tStart=25|End=28',
        '2\tdid\tdid\tX\tXX\t_\t0\troot\t_\tStart=29|End=32|SpaceAfter=No',
        '3\t?\t?\tX\tXX\t_\t1\tdep\t_\tStart=32|End=33',
        '',
        '',
      ].join('\n'),
    )
  })

  it('is read back as it was written', () => {
    const [first, second] = readConllu(conllu(parsed))
    expect(first!.tokens.map(({ form, head, spaceAfter }) => [form, head, spaceAfter])).toEqual([
      ['Anna', 5, true],
      ['Linde', 1, true],
      ['did', 5, false],
      ['n’t', 5, true],
      ['sign', 0, false],
      ['.', 5, true],
    ])
    expect(first!.surfaces).toEqual([{ form: 'didn’t', first: 2, last: 4 }])
    expect([first!.newDocument, second!.newDocument, second!.newParagraph]).toEqual([true, false, true])
  })

  it('keeps no line break or tab inside a column, and is empty for a text without words', () => {
    const spaced = { id: 'a\tb', text: 'No\n way', passages: [{ start: 0, end: 7 }] }
    const token = { lemma: '', upos: 'X', xpos: 'XX', head: 0, deprel: 'root', entity: null }
    const written = conllu({
      ...spaced,
      sentences: [
        [
          { ...token, form: 'No', start: 0, end: 2 },
          { ...token, form: 'way', start: 4, end: 7 },
        ],
      ],
    })
    expect(written).toContain('# newdoc id = a b\n')
    expect(written).toContain('# text = No way\n')
    expect(written).toContain('1\tNo\t_\t')
    expect(conllu({ ...spaced, sentences: [] })).toBe('')
  })
})

describe('Reading CoNLL-U', () => {
  it('leaves out empty nodes, and says which line has not ten columns', () => {
    const rest = '\tX\tXX\t_\t0\troot\t_\t_'
    expect(readConllu(`1\ta\ta${rest}\n1.1\tb\tb${rest}\n`)[0]!.tokens.map(({ form }) => form)).toEqual(['a'])
    expect(() => readConllu('# text = a\n1\ta')).toThrow('line 2')
  })
})
