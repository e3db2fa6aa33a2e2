import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, depths, type Mark, type Segment } from '../../../src/apps/web/reader/segment.ts'

const text = 'Ashton also said that critics claim the prosecutor acted.'
/** A mark over words of the text. */
const mark = (words: string, claim: string, role: Mark['role'] = 'content', depth = 0): Mark => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, claim, role, depth }
}
const whole = { start: 0, end: text.length }
const shown = (segments: Segment[]) =>
  segments.map(({ start, end, marks }) => [
    text.slice(start, end),
    marks.map(({ claim, role }) => `${claim}.${role}`).join(' '),
  ])

describe('cutting a text by its marks', () => {
  it('leaves a text without marks in one piece', () => {
    expect(shown(cut(whole, []))).toEqual([[text, '']])
  })

  it('puts nested marks outermost first', () => {
    const marks = [
      mark('the prosecutor acted', 'b', 'content', 1),
      mark('critics', 'b', 'source', 1),
      mark('claim', 'b', 'cue', 1),
      mark('critics claim the prosecutor acted', 'a'),
      mark('Ashton', 'a', 'source'),
      mark('said', 'a', 'cue'),
    ]
    expect(shown(cut(whole, marks))).toEqual([
      ['Ashton', 'a.source'],
      [' also ', ''],
      ['said', 'a.cue'],
      [' that ', ''],
      ['critics', 'a.content b.source'],
      [' ', 'a.content'],
      ['claim', 'a.content b.cue'],
      [' ', 'a.content'],
      ['the prosecutor acted', 'a.content b.content'],
      ['.', ''],
    ])
  })

  it('keeps overlapping marks, and several pieces of one claim', () => {
    const marks = [mark('Ashton also', 'a'), mark('acted', 'a'), mark('also said', 'b')]
    expect(shown(cut(whole, marks))).toEqual([
      ['Ashton ', 'a.content'],
      ['also', 'a.content b.content'],
      [' said', 'b.content'],
      [' that critics claim the prosecutor ', ''],
      ['acted', 'a.content'],
      ['.', ''],
    ])
  })

  it('takes no notice of what lies outside, and cuts off what reaches beyond', () => {
    const span = { start: 7, end: 16 }
    expect(shown(cut(span, [mark('Ashton also', 'a'), mark('critics', 'b')]))).toEqual([
      ['also', 'a.content'],
      [' said', ''],
    ])
  })

  it('has nothing for an empty span, and no notice for an empty mark', () => {
    expect(cut({ start: 3, end: 3 }, [mark('Ashton', 'a')])).toEqual([])
    expect(cut(whole, [{ ...mark('said', 'a'), end: mark('said', 'a').start }])).toHaveLength(1)
  })

  it('loses no character and no mark, whatever the marks', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    )
    fc.assert(
      fc.property(spans, (spans) => {
        const marks = spans.map((span, index): Mark => ({ ...span, claim: String(index), role: 'content', depth: 0 }))
        const segments: Segment[] = cut({ start: 5, end: 30 }, marks)
        expect(segments[0]?.start).toBe(5)
        expect(segments.at(-1)?.end).toBe(30)
        segments.forEach((segment, index) => {
          expect(segment.end).toBeGreaterThan(segment.start)
          if (index) expect(segment.start).toBe(segments[index - 1]?.end)
          for (let at = segment.start; at < segment.end; at++)
            expect(segment.marks.map((mark) => mark.claim).sort()).toEqual(
              marks
                .filter((mark) => mark.start <= at && at < mark.end)
                .map((mark) => mark.claim)
                .sort(),
            )
        })
      }),
    )
  })
})

describe('depth', () => {
  it('counts the claims around, by within and by partOf', () => {
    const claims = [
      { id: 'a', within: null, partOf: null },
      { id: 'b', within: 'a', partOf: null },
      { id: 'c', within: null, partOf: 'b' },
      { id: 'd', within: 'gone', partOf: null },
    ]
    expect([...depths(claims)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 0],
    ])
  })

  it('ends where claims stand in each other', () => {
    const claims = [
      { id: 'a', within: 'b', partOf: null },
      { id: 'b', within: 'a', partOf: null },
    ]
    expect(() => depths(claims)).not.toThrow()
  })
})
