import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fill, temporary } from '../../support/folder.ts'

const program = join(import.meta.dirname, '../../../src/apps/cli/main.ts')

describe('hearsay timeline', () => {
  let home: string
  const hearsay = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, HEARSAY_CASE: '', FORCE_COLOR: '', HEARSAY_USER: 'tester' },
    })

  beforeAll(() => {
    home = temporary()
    fill(home, {
      'papers/ledger.txt': 'Ana Varga was arrested on Thursday. Emil Linde had fled in the spring of 1991.\n',
      'papers/dawn.txt': '“Ana Varga was arrested on 12 March 2022,” Emil Toma said on Monday.\n',
      'papers/post.txt': 'The bank was sold on Friday. Varga won the elections of last year.\n',
      'papers/sources.csv': 'path,publisher,published\nledger.txt,The Ledger,2022-03-14\ndawn.txt,Dawn,2022-03-15\n',
    })
    expect(hearsay('read', 'papers').status).toBe(0)
  })

  it('tells when as worded and as understood, what, who says so and when they said it; the undated last', () => {
    const lines = hearsay('timeline')
      .stdout.split('\n')
      .map((line) => line.replace(/[0-9a-f]{8}$/u, 'ID'))
    expect(lines).toEqual([
      '1991-21',
      '  “the spring of 1991” 1991-21',
      '      Emil Linde had fled in the spring of 1991.',
      '      The Ledger · in its own voice',
      '      The Ledger · 2022-03-14 · ledger.txt · ID',
      '2022-03-10 or 2022-03-12: told differently',
      '  “Thursday” 2022-03-10 (counted from publication)',
      '      Ana Varga was arrested on Thursday.',
      '      The Ledger · in its own voice · arrested',
      '      The Ledger · 2022-03-14 · ledger.txt · ID',
      '  “12 March 2022” 2022-03-12',
      '      “Ana Varga was arrested on 12 March 2022”',
      '      Emil Toma · “said” · arrested',
      '      said 2022-03-14 · Dawn · 2022-03-15 · dawn.txt · ID',
      '',
      'Cannot be placed',
      '  “Friday” cannot be placed: the day of publication is not stated',
      '      The bank was sold on Friday.',
      '      the outlet · in its own voice',
      '      publisher not stated · no date · post.txt · ID',
      '',
      'Times that cannot be placed, and that no claim dates anything by',
      '  “last year” · post.txt at 56 · the day of publication is not stated',
      '',
    ])
  })

  it('is asked for somebody, and from one date to another', () => {
    expect(hearsay('timeline', '--about', 'Linde').stdout).toMatch(/^1991-21\n/u)
    expect(JSON.parse(hearsay('timeline', '--from', '2022', '--to', '2022-03', '--json').stdout).events).toHaveLength(1)
    expect(hearsay('timeline', '--about', 'Ana Varga', '--to', '2000').stdout).toBe(
      'No dated event fits this question.\n',
    )
  })

  it('says what is wrong with a date that is none', () => {
    const { status, stderr } = hearsay('timeline', '--from', 'yesterday')
    expect(status).toBe(2)
    expect(stderr).toContain('“yesterday” is no date in EDTF.')
  })
})
