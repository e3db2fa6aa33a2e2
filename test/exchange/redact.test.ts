import { describe, expect, it } from 'vitest'
import { redactor } from '../../src/exchange/index.ts'

const linde = { id: 'linde', names: ['Nora Linde', 'Linde', 'N. Linde'] }
const emil = { id: 'emil', names: ['Emil Varga', 'Emile Varga'] }
const ilo = { id: 'ilo', names: ['Ilo Varga', 'Varga'] }
const toma = { id: 'toma', names: ['Rosa Toma'] }

const hides = (text: string, people = [linde]): string => redactor(people, [], 'a').words(text)

describe('A hidden person', () => {
  it.each([
    ['Nora Linde said so.', 'Person A said so.'],
    ['Linde said so.', 'Person A said so.'],
    ['N. Linde, N.\u00a0Linde and Linde N. said so.', 'Person A, Person A and Person A said so.'],
    ["Mrs Linde’s files and Linde's house", "Mrs Person A’s files and Person A's house"],
    ['“Nora,” he said, “come.”', '“Person A,” he said, “come.”'],
    ['NORA LINDE', 'Person A'],
    ['N.L. and N. L. signed', 'Person A and Person A signed'],
    ['ask nora.linde@ledger.example', 'ask Person A@ledger.example'],
    ['Лінде и Линде', 'Person A и Person A'],
    ['the anti-Linde camp', 'the anti-Person A camp'],
  ])('is not in %s', (text, without) => {
    expect(hides(text)).toBe(without)
  })

  it.each([
    ['Тома сказала', 'Том'],
    ['делу Варги', 'Варг'],
    ['с Варгой', 'Варг'],
    ['Vargovi to řekl', 'Varg'],
  ])('is hidden when declined: %s', (text, stem) => {
    expect(hides(text, [toma, ilo])).not.toContain(stem)
  })

  it('leaves what only looks a little like the name', () => {
    const text = 'Tomas ate tomatoes by the customary, automatic linen stall; N. Adler, L. N. Weil and Lind did not.'
    expect(hides(text, [linde, toma])).toBe(text)
  })

  it('keeps a label for all spellings, and another person gets another', () => {
    const { labels, words } = redactor([linde, toma], [], 'a')
    expect(words('Nora Linde met Rosa Toma; Linde left, Toma stayed.')).toBe(
      `${labels.get('linde')} met ${labels.get('toma')}; ${labels.get('linde')} left, ${labels.get('toma')} stayed.`,
    )
  })

  it('is called otherwise under another key, and the same under the same', () => {
    const people = 'abcdefgh'.split('').map((id) => ({ id, names: [`${id.toUpperCase()}nna Linde`] }))
    const order = (key: string): string[] => [...redactor(people, [], key).labels.keys()]
    expect(order('a')).toEqual(order('a'))
    expect(new Set(['a', 'b', 'c', 'd'].map((key) => order(key).join())).size).toBeGreaterThan(1)
  })

  it('who shares a surname with a public figure is hidden beside a name of theirs, or where the text is known to mean them', () => {
    const { words } = redactor([emil], [ilo], 'a')
    expect(words('Emil Varga met Ilo Varga. Varga left.')).toBe('Person A met Ilo Varga. Varga left.')
    expect(words('Varga left.', [{ person: 'emil', start: 0, end: 5 }])).toBe('Person A left.')
    expect(words('Emil left.', [{ person: 'ilo', start: 0, end: 4 }])).toBe('Emil left.')
  })

  it('who shares a surname with another hidden person may be either', () => {
    const { words, labels } = redactor([emil, ilo], [], 'a')
    const both = [...labels.values()].sort()
    expect(words('Varga left.')).toBe(`${both.join(' or ')} left.`)
    expect(words('Ilo Varga left.')).toBe(`${labels.get('ilo')} left.`)
  })

  it('is in the list with every spelling that was replaced', () => {
    const { words, replaced } = redactor([linde], [], 'a')
    words('Nora Linde. Linde. Linde.')
    expect(replaced()).toEqual([
      { label: 'Person A', person: 'Nora Linde', spelling: 'Linde', times: 2 },
      { label: 'Person A', person: 'Nora Linde', spelling: 'Nora Linde', times: 1 },
    ])
  })
})
