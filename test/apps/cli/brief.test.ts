import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { papers } from '../../brief/harbour.ts'
import { hearsay, type Ran } from '../../support/cli.ts'
import { fill, temporary } from '../../support/folder.ts'

describe('The commands for what leaves the case', () => {
  let home: string
  const run = (...args: string[]): Promise<Ran> =>
    hearsay(args, { cwd: home, env: { HEARSAY_CASE: join(home, 'articles.hearsay') } })

  beforeAll(async () => {
    home = temporary()
    fill(home, Object.fromEntries(Object.entries(papers).map(([path, text]) => [`articles/${path}`, text])))
    expect((await run('read', 'articles')).code).toBe(0)
  })

  it('write a brief in the format that the file’s name ends in', async () => {
    const { code, stdout } = await run('brief', 'Viktor Varga', '--note', 'My own.', '--out', 'varga.md')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^varga\.md: \d+ lines on \d+ claims/u)
    const text = readFileSync(join(home, 'varga.md'), 'utf8')
    expect(text).toContain('**Helena Linde** said: “Viktor Varga stole two million euros')
    expect(text).toContain('(own words of k)')
  })

  it('say what is wanting where a brief cannot be made', async () => {
    const listless = await run('brief', 'Viktor Varga', '--external', '--out', 'out.html')
    expect(listless.stderr).toContain('Name another file with --replaced')
    expect((await run('brief', 'Viktor Varga', '--key', 'a', '--out', 'out.html')).stderr).toContain('Add --external')
    const external = await run('brief', 'Viktor Varga', '--external', '--out', 'out.html', '--replaced', 'who.csv')
    expect(external.code).toBe(2)
    expect(external.stderr).toContain('Nobody has accepted a claim of this')
    expect((await run('brief', '--out', 'out.html')).stderr).toContain('A brief is of one thing')
    expect((await run('brief', 'Viktor Varga', '--out', 'out.xyz')).stderr).toContain('in which format')
  })

  it('write for others a file in which nobody private is named, and the list of what was replaced beside it', async () => {
    const { stdout } = await run('claims', '--json')
    const claims: readonly { id: string; contentWords: string }[] = JSON.parse(stdout)
    const idOf = (words: string): string => claims.find(({ contentWords }) => contentWords.includes(words))!.id
    const external = (out: string): Promise<Ran> =>
      run('brief', 'Viktor Varga', '--external', '--key', 'a', '--out', out, '--replaced', 'who.csv')
    await run('accept', idOf('stole two million'))
    const refused = await external('out.md')
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain(`or reject it if it is no answer: ${idOf('stole no euros').slice(0, 8)}`)
    await run('accept', idOf('stole no euros'))
    expect((await external('out.md')).stdout).toMatch(/\d+ spellings replaced; the list is in who\.csv/u)
    const written = readFileSync(join(home, 'out.md'), 'utf8')
    expect(written).toMatch(/“Person [A-Z] stole two million/u)
    expect(written).not.toMatch(/Varga|Dresh|Linde|ledger\.txt/u)
    expect(readFileSync(join(home, 'who.csv'), 'utf8')).toMatch(/"Person [A-Z]","Viktor Varga","Viktor Varga"/u)
  })

  it('list who is accused of what and has no answer', async () => {
    const { stdout } = await run('reply')
    expect(stdout).toMatch(/^Andras Koll$/mu)
    expect(stdout).toContain('no answer in these documents')
    expect(stdout).not.toContain('stole two million')
    expect((await run('reply', '--all')).stdout).toContain('answered: Emil Dresh')
    expect((await run('reply', '--out', 'letter.csv', '--format', 'csv')).code).toBe(0)
    expect(readFileSync(join(home, 'letter.csv'), 'utf8')).toContain('"Andras Koll","“that Andras Koll stole')
  })

  it('mark the sentences of a draft', async () => {
    writeFileSync(
      join(home, 'story.md'),
      'Viktor Varga was arrested on 20 March 2019.\n\nAndras Koll stole the money of the guild.\n',
    )
    const { code, stdout } = await run('check-draft', 'story.md')
    expect(code).toBe(0)
    expect(stdout).toContain('contradicted')
    expect(stdout).toContain('attribution lost')
    expect((await run('check-draft', 'missing.md')).stderr).toContain('Nothing can be read at missing.md')
  })
})
