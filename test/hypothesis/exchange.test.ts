import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checked, gridColumns, gridOf, readMatrix, writeGrid } from '../../src/hypothesis/index.ts'
import { readTable } from '../../src/intake/index.ts'
import { type Matrix, marks, relevances } from '../../src/model/hypothesis.ts'
import { credibilities } from '../../src/model/rating.ts'

const linesIn = (csv: string) => readTable(Buffer.from(csv), gridColumns)

const NOBODY = { claim: null, credibility: null, origin: null } as const

/** Words as somebody may type them: with separators, quotation marks, line feeds, and what a spreadsheet takes for a formula. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '=cmd|’/c calc’!A0',
      "'=1+1",
      '-5',
      '@x',
      '+',
      'a "b", c; d',
      'two\nlines',
      'h1: x',
      'question',
      'II: no',
    ),
  )
  .map((each) => each.trim())
  .filter((each) => each !== '' && !each.includes('\0') && !each.includes('\r') && !each.includes('\ufeff'))

const matrices: fc.Arbitrary<Matrix> = fc
  .record({
    question: words,
    hypotheses: fc.array(words, { minLength: 2, maxLength: 4 }),
    items: fc.array(
      fc.record({
        text: words,
        credibility: fc.constantFrom(null, ...credibilities),
        relevance: fc.constantFrom(...relevances),
        origin: fc.option(words),
        cells: fc.array(fc.option(fc.record({ mark: fc.constantFrom(...marks), why: fc.option(words) })), {
          minLength: 4,
          maxLength: 4,
        }),
      }),
      { maxLength: 4 },
    ),
    gap: fc.nat(3),
  })
  .map(({ question, hypotheses, items, gap }) =>
    checked({
      id: 'abcdef',
      question,
      hypotheses: hypotheses.map((text, at) => ({ id: `h${(at + 1) * (gap + 1)}`, text })),
      items: items.map(({ cells: _, ...item }, at) => ({ ...item, claim: null, id: `e${at + 1 + gap}` })),
      cells: items.flatMap(({ cells }, row) =>
        hypotheses.flatMap((_, column) => {
          const cell = cells[column]
          return cell ? [{ item: `e${row + 1 + gap}`, hypothesis: `h${(column + 1) * (gap + 1)}`, ...cell }] : []
        }),
      ),
    }),
  )

describe('A matrix as a table', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const csv = writeGrid(matrix, (item) => (item === 'e1' ? 'c0ffee' : null))
        const { matrix: back, claims, problems } = gridOf(linesIn(csv), 'unused')
        expect(problems).toEqual([])
        expect(back).toEqual(matrix)
        expect(claims.map(({ item, claim }) => [item, claim])).toEqual(
          matrix.items.some(({ id }) => id === 'e1') ? [['e1', 'c0ffee']] : [],
        )
      }),
    )
  })

  it('is read as others write it, with hypotheses over the columns and nothing else', () => {
    const { matrix, problems } = gridOf(
      linesIn(
        'Evidence;Credibility;Relevance;The aide did it;Nobody did\nThe cellar was dry;2;H;CC;n/a\nHe was in Velm;;;ii: a ticket;\n',
      ),
      'Who burned the files?',
    )
    expect(problems).toEqual([])
    expect(matrix).toEqual({
      id: '',
      question: 'Who burned the files?',
      hypotheses: [
        { id: 'h1', text: 'The aide did it' },
        { id: 'h2', text: 'Nobody did' },
      ],
      items: [
        { ...NOBODY, id: 'e1', text: 'The cellar was dry', credibility: 2, relevance: 'high' },
        { ...NOBODY, id: 'e2', text: 'He was in Velm', relevance: 'high' },
      ],
      cells: [
        { item: 'e1', hypothesis: 'h1', mark: 'CC', why: null },
        { item: 'e1', hypothesis: 'h2', mark: 'NA', why: null },
        { item: 'e2', hypothesis: 'h1', mark: 'II', why: 'a ticket' },
      ],
    })
  })

  it('takes the first column for the items where none is called so', () => {
    const { matrix } = gridOf(linesIn(',it was he,it was not\nthe letter,I,C\n'), 'Was it he?')
    expect(matrix.items.map(({ text }) => text)).toEqual(['the letter'])
    expect(matrix.hypotheses.map(({ text }) => text)).toEqual(['it was he', 'it was not'])
  })

  it('names each line that cannot be used, and keeps the rest', () => {
    const csv =
      'question,Who?\nid,item,credibility,relevance,one,other\ne1,a note,7,vital,maybe,C\n,,,,I,\ne1,a letter,,,C,I\n'
    const { matrix, problems } = gridOf(linesIn(csv), 'unused')
    expect(problems).toEqual([
      { line: 3, message: expect.stringContaining('“7”') },
      { line: 3, message: expect.stringContaining('“vital”') },
      { line: 3, message: expect.stringContaining('“maybe” under “one”') },
      { line: 4, message: expect.stringContaining('no item') },
      { line: 5, message: expect.stringContaining('“e1”') },
    ])
    expect(matrix.items.map(({ id, text }) => [id, text])).toEqual([
      ['e1', 'a note'],
      ['e2', 'a letter'],
    ])
    expect(matrix.cells.map(({ item, mark }) => [item, mark])).toEqual([
      ['e1', 'C'],
      ['e2', 'C'],
      ['e2', 'I'],
    ])
  })

  it('lets no formula of a hostile document run', () => {
    const [item] = [{ ...NOBODY, id: 'e1', text: '=HYPERLINK("x")', relevance: 'high' as const }]
    const csv = writeGrid(
      {
        id: 'a',
        question: 'Who?',
        hypotheses: [
          { id: 'h1', text: 'a' },
          { id: 'h2', text: 'b' },
        ],
        items: [item!],
        cells: [],
      },
      () => null,
    )
    expect(csv).toContain(`e1,"'=HYPERLINK(""x"")"`)
  })

  it('is refused where nothing is left to compare', () => {
    expect(() => gridOf(linesIn('item,only one\na,C\n'), 'Who?')).toThrow(
      expect.objectContaining({ code: 'bad-value' }),
    )
    expect(() => gridOf([], 'Who?')).toThrow(expect.objectContaining({ code: 'bad-value' }))
  })
})

describe('A matrix as JSON', () => {
  it('comes back as it went out, claims included', async () => {
    const selector = { start: 0, end: 3, exact: 'who', prefix: '', suffix: ' it' }
    await fc.assert(
      fc.asyncProperty(matrices, fc.boolean(), async (matrix, isOnClaim) => {
        const claim = isOnClaim ? { document: 'd', selector, cue: null } : null
        const on = { ...matrix, items: matrix.items.map((item) => ({ ...item, claim })) }
        expect(await readMatrix(JSON.stringify(on))).toEqual(on)
      }),
    )
  })

  it.each([
    ['{', 'cannot be read'],
    ['{"question":"Who?","hypotheses":[{"id":"h1","text":"a"}],"items":[{"id":"e1"}],"cells":[]}', 'items.0.text'],
    ['{"question":"Who?","hypotheses":[{"id":"h1","text":"a"}],"items":[],"cells":[]}', 'two hypotheses'],
    [
      '{"question":"Who?","hypotheses":[{"id":"h1","text":"a"},{"id":"h2","text":"b"}],"items":[],"cells":[{"item":"e1","hypothesis":"h1","mark":"C"}]}',
      'e1, h1',
    ],
  ])('says what is wrong with %s', async (json, said) => {
    await expect(readMatrix(json)).rejects.toThrow(said)
  })
})
