import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/reading/index.ts'
import { paragraphs, words } from '../claim/marked.ts'

/** Sentences of a text marked by ` | ` between them. */
const split = (marked: string): { expected: string[]; found: string[] } => {
  const text = marked.replaceAll(' | ', ' ')
  const { sentences } = read(text, paragraphs(text), null)
  return { expected: marked.split(' | '), found: words(text, sentences) }
}

describe('Sentences', () => {
  it.each([
    'Mr. Varga came at 9 a.m. and left. | Nobody saw him.',
    'J. R. Toma signed it. | The order was No. 114.',
    'It cost 1.87 million. | Who paid? | Nobody knows!',
    '“It is true.” | He left.',
    'They call it “the fund”. | It is empty.',
    'He was ordered by… Anna Linde. | Later he denied it.',
    'Then… silence. | The U.S. embassy declined. | In Velm nobody spoke.',
    'She works for Halcyon Inc. and lives here. | See www.example.org for more.',
  ])('%s', (marked) => {
    const { expected, found } = split(marked)
    expect(found).toEqual(expected)
  })

  it('never run over a passage', () => {
    const text = 'A heading without a stop\nAnd the first sentence.'
    expect(words(text, read(text, paragraphs(text), null).sentences)).toEqual(text.split('\n'))
  })

  it('are not looked for in furniture', () => {
    const text = 'Share this'
    expect(read(text, [{ start: 0, end: 10, kind: 'furniture' }], null).sentences).toEqual([])
  })
})

describe('Tokens', () => {
  it.each([
    ['Anna-Maria’s ex-minister', ['Anna', '-', 'Maria', '’s', 'ex-minister']],
    ['at 9 p.m. for $2.4m', ['at', '9', 'p.m.', 'for', '$', '2.4', 'm']],
    ['O’Neill (see a@b.org)', ['O’Neill', '(', 'see', 'a@b.org', ')']],
    ['Варга сказал: «нет»', ['Варга', 'сказал', ':', '«', 'нет', '»']],
  ])('%s', (text, expected) => expect(words(text, read(text, paragraphs(text), null).tokens)).toEqual(expected))

  it('cover every character but white space, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { tokens, sentences } = read(text, [{ start: 0, end: text.length, kind: 'paragraph' }], null)
        expect(words(text, tokens).join('')).toBe(text.replace(/\s/gu, ''))
        let last = 0
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        for (const sentence of sentences) expect(sentence.last).toBeGreaterThan(sentence.first)
      }),
    )
  })
})

/** What stands in quotation marks, innermost marks left out, with nesting by depth. */
const quoted = (text: string): string[] => {
  const { quotations } = read(text, paragraphs(text), null)
  return quotations.map(({ inner, within }) => `${within === null ? '' : '> '}${words(text, inner).join(' ¶ ')}`)
}

describe('Quotations', () => {
  it.each<[string, string[]]>([
    ['He said “yes” and “no”.', ['yes', 'no']],
    ['He said "yes" and "no".', ['yes', 'no']],
    ['„Ja“, sagte er.', ['Ja']],
    ['«Да», сказал он.', ['Да']],
    ['“He told me ‘never’ twice,” she said.', ['He told me ‘never’ twice,', '> never']],
    ['“An “inner” one” here.', ['An “inner” one', '> inner']],
    ['The dockers’ strike wasn’t ‘illegal’.', ['illegal']],
    ['A 6" pipe and a 12" one.', []],
    ["''We have it,'' he said, ''and more.''", ['We have it,', 'and more.']],
    ["``We have it,'' he said.", ['We have it,']],
    ["He called it ''the fund'' twice.", ['the fund']],
    ["''First.\n''Second.''\nOut.", ['First. ¶ Second.']],
    ["The dockers' strike wasn't the Tomas' fault.", []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))

  it('run over paragraphs that are opened again', () => {
    expect(quoted('“First.\n“Second.\n“Third.”\nOut.')).toEqual(['First. ¶ Second. ¶ Third.'])
  })

  it('run over paragraphs that are not, where a later one closes them', () => {
    expect(quoted('“First.\nSecond “so-called” one.\nThird”.\nOut.')).toEqual([
      'First. ¶ Second “so-called” one. ¶ Third',
      '> so-called',
    ])
  })

  it('end with their paragraph where nothing ever closes them', () => {
    const text = 'He said: “Never.\nThe road was empty.\nNobody came.'
    const { quotations } = read(text, paragraphs(text), null)
    expect(quotations.map(({ closed, inner }) => [closed, words(text, inner)])).toEqual([[false, ['Never.']]])
  })

  it('are found where the opening mark was lost right behind another quotation', () => {
    expect(quoted('“He is gone.”\nFor this reason I left”.')).toEqual(['He is gone.', 'For this reason I left'])
  })

  it('with one closing mark for a title and a word in it end with the paragraph', () => {
    expect(quoted('It is titled “Linde to Varga: “Sign It.”\n“The text begins here.”')).toEqual([
      'Linde to Varga: “Sign It.',
      '> Sign It.',
      'The text begins here.',
    ])
  })
})
