import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hearsay, type Ran } from '../../support/cli.ts'
import { fill, temporary } from '../../support/folder.ts'

let home: string
const run = (...args: string[]): Promise<Ran> =>
  hearsay(args, { cwd: home, env: { HEARSAY_CASE: join(home, 'articles.hearsay'), HEARSAY_USER: 'tester' } })
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout)
/** The id of the claim in whose content these words stand. */
const claimOf = async (words: string): Promise<string> =>
  (await json('claims')).find(({ contentWords }: { contentWords: string }) => contentWords.includes(words)).id

beforeAll(async () => {
  home = temporary()
  fill(home, {
    'articles/sources.csv': 'path,publisher\na.txt,The Herald\n',
    'articles/a.txt': 'Nora Linde said that the harbour was closed. Ilo Varga denied that the audit was over.\n',
  })
  expect((await run('read', 'articles')).code).toBe(0)
})

describe('The commands that judge claims', () => {
  it('rate publishers, speakers and claims, with the reason, and list the history', async () => {
    const harbour = await claimOf('harbour')
    expect(await run('rate', 'The Herald', 'c', '--why', 'two corrections')).toMatchObject({
      code: 0,
      stdout: 'The Herald is rated C (fairly reliable).\n',
    })
    expect((await run('rate', harbour.slice(0, 8), 'B2', '--why', 'she was there')).stdout).toMatch(
      /^“that the harbour was closed” in [0-9a-f]{8} is rated B \(usually reliable\), 2 \(probably true\)\.\n$/u,
    )
    const { stdout } = await run('ratings')
    expect(stdout).toMatch(/Publishers\n {2}The Herald {2}C \(fairly reliable\)\n.*C · tester, .* · two corrections/u)
    expect(stdout).toMatch(/Claims\n.*B \(usually reliable\), 2 \(probably true\)\n.*Nora Linde.*\n.*that the harbour/u)
  })

  it('accept, reject, correct and note, and the claim says so until it is taken back', async () => {
    const audit = await claimOf('audit')
    expect((await run('accept', audit)).stdout).toContain('is accepted.')
    expect((await run('speaker', audit, 'Rosa Toma')).stdout).toContain('is said by Rosa Toma.')
    expect((await run('note', audit, 'whose audit?', '--next', 'call', '--owner', 'vera')).code).toBe(0)
    const { stdout } = await run('claims', '--speaker', 'Toma')
    expect(stdout).toContain('speaker corrected; read as Ilo Varga')
    expect(stdout).toContain('accepted by tester')
    expect(stdout).toContain('note by tester: whose audit? next: call (vera)')
    expect((await run('show', audit)).stdout).toMatch(/Decided\n.*is accepted/u)
    for (const { id } of (await json('show', audit)).decisions) expect((await run('undo', id)).code).toBe(0)
    expect((await run('claims', '--speaker', 'Toma')).stdout).toBe('No claim fits this question.\n')
  })

  it('say what two claims are to each other', async () => {
    const [a, b] = [await claimOf('harbour'), await claimOf('audit')]
    expect((await run('link', a, b, '--verdict', 'not a contradiction')).stdout).toMatch(/: not a contradiction\.\n$/u)
    expect((await json('show', a)).decisions.at(-1)).toMatchObject({ state: 'stands', what: { kind: 'link' } })
  })

  it.each([
    [['rate', 'The Herald', 'C'], 'needs a reason'],
    [['rate', 'The Herald', '3', '--why', 'x'], 'no claim'],
    [['rate', 'The Herald', 'Z', '--why', 'x'], '“Z”'],
    [['accept', 'ffffffff'], 'ffffffff'],
    [['hypotheses', 'show', 'nowhere'], 'nowhere'],
    [['hypotheses', 'new', 'Who?', 'one'], 'two hypotheses'],
    [['hypotheses', 'import', 'nowhere.csv'], 'nowhere.csv'],
  ])('end with 2 and say what is wrong: %j', async (args, said) => {
    const { code, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})

describe('hearsay hypotheses', () => {
  it('keeps a matrix from its question to what would turn it, and brings it back from a file', async () => {
    const harbour = await claimOf('harbour')
    expect((await run('hypotheses')).stdout).toContain('There are none yet.')
    await run('hypotheses', 'new', 'Was the harbour closed?', 'It was', 'It was not')
    expect(
      (await run('hypotheses', 'add', 'harbour', '--claim', harbour, '--origin', 'Linde', '--credibility', '2')).stdout,
    ).toBe('e1 is added: Nora Linde: that the harbour was closed\n')
    expect((await run('hypotheses', 'cell', 'harbour', 'e1', 'h1', 'cc')).stdout).toBe('e1 against h1 is CC.\n')
    await run('hypotheses', 'cell', 'harbour', 'e1', 'h2', 'II', '--why', 'she was there')
    const out = join(home, 'matrix.csv')
    expect((await run('hypotheses', 'export', 'harbour', '--out', out)).code).toBe(0)
    appendFileSync(out, 'e2,Two ships sailed,,1,medium,,I: as told,C\ne3,She told it twice,,,,Linde,,I\n')
    expect(await run('hypotheses', 'import', out)).toMatchObject({ code: 0, stderr: '' })
    const { stdout } = await run('hypotheses', 'show', 'harbour')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(stdout).toMatch(/^ {6}h1 {3}h2 {3}weighs/mu)
    expect(stdout).toMatch(/^ {2}e1 {2}CC {3}II {3}0\.80 {4}4\.00$/mu)
    expect(stdout).toMatch(/^ {2}1\. {2}h1 {2}0\.70 = e2 I 1 × 0\.70$/mu)
    expect(stdout).toMatch(
      /^ {2}2\. {2}h2 {2}1\.60 = e1 II 2 × 0\.80\n {10}not added: e3 I 1 × 0\.50 \(echo of e1\)$/mu,
    )
    expect(stdout).toContain('without all that comes from Linde (e1, e3): h2, then h1')
  })

  it('brings a matrix back from its file, and names the line that cannot be used', async () => {
    const out = join(home, 'again.csv')
    const before = await json('hypotheses', 'show', 'harbour')
    await run('hypotheses', 'export', 'harbour', '--out', out)
    await run('hypotheses', 'drop', 'harbour')
    expect((await run('hypotheses')).stdout).toContain('There are none yet.')
    await run('hypotheses', 'import', out)
    const after = await json('hypotheses', 'show', 'harbour')
    expect({ ...after, at: before.at }).toEqual(before)

    writeFileSync(out, readFileSync(out, 'utf8').replace(',I: as told', ',perhaps'))
    const spoilt = await run('hypotheses', 'import', out)
    expect(spoilt).toMatchObject({ code: 3 })
    expect(spoilt.stderr).toMatch(/again\.csv, line 4: “perhaps” under “It was”/u)
    expect(await json('hypotheses', 'list')).toMatchObject([{ judged: 4, cells: 6 }])
  })
})
