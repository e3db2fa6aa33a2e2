import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/apps/web/reader/block.ts'
import { place } from '../../../src/apps/web/reader/place.ts'
import type { PassageKind } from '../../../src/model/document.ts'

describe('notes in the margin', () => {
  const notes = [10, 12, 14, 300].map((at) => ({ at, height: 40 }))

  it('stand beside their words where there is room, else one below the other', () => {
    expect(place(notes, -1, 10)).toEqual([10, 60, 110, 300])
  })

  it('let the focused one stand beside its words', () => {
    const far = [200, 202, 204].map((at) => ({ at, height: 40 }))
    expect(place(far, 2, 10)).toEqual([104, 154, 204])
    expect(place(far, 1, 10)).toEqual([152, 202, 252])
  })

  it('never stand above the beginning, even for the focused one', () => {
    expect(place(notes, 2, 10)).toEqual([0, 50, 100, 300])
    expect(place([], -1, 10)).toEqual([])
  })
})

describe('the blocks of a document', () => {
  const text = 'Title\n\nAdvert\nShare\nOne.\nlost words\nTwo.'
  const at = (words: string, kind: PassageKind) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    kind,
  })

  it('fold furniture that stands together', () => {
    const blocks = blocksOf(text, [
      at('Title', 'title'),
      at('Advert', 'furniture'),
      at('Share', 'furniture'),
      at('One.', 'paragraph'),
    ])
    expect(blocks.map((block) => [block.kind, 'lines' in block ? block.lines.length : undefined])).toEqual([
      ['title', undefined],
      ['furniture', 2],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ])
  })

  it('drop no words, though no passage holds them', () => {
    const blocks = blocksOf(text, [at('Title', 'title'), at('Two.', 'paragraph')])
    const shown = blocks.map((block) => ('lines' in block ? '' : text.slice(block.start, block.end))).join('')
    expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })
})
