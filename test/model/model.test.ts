import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../src/model/calendar.ts'
import { firstReceipt, layered } from '../../src/model/document.ts'
import { idOf } from '../../src/model/identity.ts'
import { nameKey } from '../../src/model/name.ts'
import { anchor, describer } from '../../src/model/selector.ts'
import { firstEndingAfter, type Span, searchTerms, spanAt, trim, without } from '../../src/model/text.ts'

const selectorOf = (text: string, span: Span) => describer(text)(span)

describe('A selector', () => {
  it('finds its words again in any text, at the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const span = { start, end: start + 1 + (b % (text.length - start)) }
        const found = anchor(text, selectorOf(text, span))
        expect(found && text.slice(found.start, found.end)).toBe(text.slice(span.start, span.end))
        expect(found).toEqual(span)
      }),
    )
  })

  it('finds them where the text before has changed', () => {
    const before = 'He said so. Later he said no.'
    const at = before.lastIndexOf('he said')
    const selector = selectorOf(before, { start: at, end: at + 7 })
    const after = `A new paragraph in which he said much. ${before}`
    expect(anchor(after, selector)?.start).toBe(after.lastIndexOf('he said'))
  })

  it('finds nothing where the words are gone', () => {
    expect(anchor('Nothing of the kind.', selectorOf('He said so.', { start: 0, end: 2 }))).toBeNull()
  })

  it('counts code points, not code units', () => {
    expect(selectorOf('🦊🦊 said', { start: 5, end: 9 })).toMatchObject({ start: 3, end: 7, exact: 'said' })
  })

  it('counts code points in a long text as in a short one', () => {
    const describe = describer(`${'🦊a'.repeat(2_000)}\udc00\ud800said`)
    expect(describe({ start: 6_002, end: 6_006 })).toMatchObject({ start: 4_002, end: 4_006, exact: 'said' })
    expect(describe({ start: 1_024, end: 1_026 })).toMatchObject({ start: 683, end: 684 })
  })
})

describe('Spans', () => {
  it('leave out holes, trimmed', () => {
    const text = 'He left, she said, in May.'
    expect(
      without(text, { start: 0, end: 26 }, [{ start: 7, end: 18 }]).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['He left', 'in May.'])
  })

  it('of white space trim to nothing', () => expect(trim(' \n ', { start: 0, end: 3 })).toBeNull())

  it('are found by halving as by walking', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 }))),
        fc.nat(60),
        (parts, position) => {
          let at = 0
          const spans = parts.map(([length, gap]) => {
            const start = at + gap
            at = start + length
            return { start, end: at }
          })
          const walked = spans.findIndex((span) => span.end > position)
          expect(firstEndingAfter(spans, position)).toBe(walked < 0 ? spans.length : walked)
          expect(spanAt(spans, position)).toBe(spans.find((span) => span.start <= position && position < span.end))
        },
      ),
    )
  })
})

describe('Search terms', () => {
  it('fold case, accents and compatibility forms, in any script', () => {
    expect(searchTerms('Élodie’s ﬁle, № 114: ЁЛКА')).toEqual(['elodie', 's', 'file', 'no', '114', 'елка'])
  })
})

describe('A name key', () => {
  it.each([
    ['Kassym‑Jomart  TOMA', 'kassym jomart toma'],
    ['O’Neill', 'oneill'],
    ['J. R. Varga', 'j r varga'],
  ])('of %s is %s', (name, key) => expect(nameKey(name)).toBe(key))

  it('does not bridge scripts', () => expect(nameKey('Варга')).not.toBe(nameKey('Varga')))
})

describe('Ids', () => {
  it('differ where any part does', () => {
    expect(
      new Set([
        idOf('a', 'b'),
        idOf('ab', ''),
        idOf('a', null),
        idOf('a', [{ start: 1, end: 2 }]),
        idOf('a', '1-2', ''),
      ]).size,
    ).toBe(5)
  })
})

describe('Metadata', () => {
  it('takes the later layer where it says something', () => {
    expect(layered({ title: 'A', publisher: 'P' }, { title: null }, { title: 'B' })).toMatchObject({
      title: 'B',
      publisher: 'P',
      author: null,
    })
  })

  it('comes from the first receipt that is present, by path', () => {
    const receipt = (path: string, state: 'present' | 'vanished') => ({ id: path, path, state })
    expect(firstReceipt([receipt('b', 'present'), receipt('a', 'vanished'), receipt('c', 'present')])?.path).toBe('b')
    expect(firstReceipt([])).toBeNull()
  })
})

describe('EDTF', () => {
  it.each(['2022-01-06', '2022-03~', '198X', '1984-23', '2022-01-10/2022-01-14', '2022/..'])('%s is a date', (value) =>
    expect(isEdtf(value)).toBe(true),
  )
  it.each(['last week', '2022-13', '6 March 2019', ''])('“%s” is none', (value) => expect(isEdtf(value)).toBe(false))
})
