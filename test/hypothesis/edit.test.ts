import { describe, expect, it } from 'vitest'
import { newMatrix, withCell, withChangedItem, withHypothesis, withItem, without } from '../../src/hypothesis/index.ts'

const blank = { claim: null, credibility: null, relevance: 'high', origin: null } as const
const empty = newMatrix('m', ' Who burned the files? ', ['the aide', 'nobody'])
const judged = withCell(withItem(empty, { ...blank, text: 'the cellar was dry' }), {
  item: 'e1',
  hypothesis: 'h2',
  mark: 'I',
  why: 'fires need fuel',
})

describe('Editing a matrix', () => {
  it('adds hypotheses and items under ids of their own', () => {
    const grown = withItem(withHypothesis(judged, 'the mayor'), { ...blank, text: 'a note' })
    expect(grown.hypotheses.map(({ id }) => id)).toEqual(['h1', 'h2', 'h3'])
    expect(grown.items.map(({ id }) => id)).toEqual(['e1', 'e2'])
    expect(empty.question).toBe('Who burned the files?')
  })

  it('judges a cell once, and takes the judgement back', () => {
    const again = withCell(judged, { item: 'e1', hypothesis: 'h2', mark: 'II', why: null })
    expect(again.cells).toEqual([{ item: 'e1', hypothesis: 'h2', mark: 'II', why: null }])
    expect(withCell(again, { item: 'e1', hypothesis: 'h2', mark: null, why: null }).cells).toEqual([])
  })

  it('drops an item or a hypothesis with its cells, and gives no other its id', () => {
    const grown = withItem(withHypothesis(judged, 'the mayor'), { ...blank, text: 'a note' })
    expect(without(grown, 'e1')).toMatchObject({ items: [{ id: 'e2' }], cells: [] })
    expect(withItem(without(grown, 'e1'), { ...blank, text: 'more' }).items.map(({ id }) => id)).toEqual(['e2', 'e3'])
    expect(without(grown, 'h2')).toMatchObject({ hypotheses: [{ id: 'h1' }, { id: 'h3' }], cells: [] })
  })

  it('changes what is said of an item and nothing else', () => {
    const changed = withChangedItem(judged, 'e1', { credibility: 2, origin: 'the caretaker' })
    expect(changed).toEqual({ ...judged, items: [{ ...judged.items[0], credibility: 2, origin: 'the caretaker' }] })
  })

  it('refuses what would leave no matrix, and names what is not there', () => {
    expect(() => newMatrix('m', 'Who?', ['one'])).toThrow('two hypotheses')
    expect(() => newMatrix('m', ' ', ['one', 'two'])).toThrow('no question')
    expect(() => without(judged, 'h1')).toThrow('two hypotheses')
    expect(() => without(judged, 'e7')).toThrow('e7')
    expect(() => withCell(judged, { item: 'e1', hypothesis: 'h9', mark: 'C', why: null })).toThrow('h9')
    expect(() => withItem(judged, { ...blank, text: ' ' })).toThrow('no words')
  })
})
