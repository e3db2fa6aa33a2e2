import { describe, expect, it } from 'vitest'
import { readNameList } from '../../src/intake/index.ts'
import { utf8 } from './shown.ts'

const lines = [
  {
    id: 'a',
    schema: 'Person',
    caption: 'Viktor Varga',
    properties: { name: ['Viktor Varga'], alias: ['V. A. Varga'] },
  },
  { id: 'b', schema: 'Address', properties: { full: ['1 Harbour Street'] } },
  {
    id: 'c',
    schema: 'Company',
    properties: { name: ['Open Harbour'], previousName: ['Harbour Works'], country: ['kx'] },
  },
  { id: 'd', schema: 'LegalEntity', properties: { name: ['Norda'] } },
]

describe('A list of FollowTheMoney entities', () => {
  it('is read as people and organisations with all their names', () => {
    expect(readNameList(utf8(lines.map((line) => JSON.stringify(line)).join('\n')))).toEqual([
      { line: 1, name: 'Viktor Varga', aliases: ['V. A. Varga'], kind: 'Person' },
      { line: 3, name: 'Open Harbour', aliases: ['Harbour Works'], kind: 'Organization' },
      { line: 4, name: 'Norda', aliases: [], kind: null },
    ])
  })

  it('passes over a line that is damaged, and keeps the others', () => {
    expect(readNameList(utf8(`${JSON.stringify(lines[0])}\n{"schema":\n\n`)).map(({ line }) => line)).toEqual([1])
  })
})
