import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { article } from '../../support/article.ts'
import { fill, temporary } from '../../support/folder.ts'

const program = join(import.meta.dirname, '../../../src/apps/cli/main.ts')

const HOSTILE = 'Nora Linde said that \u001b[31mthe vault\u0007 was \u202eempty\u202c of money.\n'

describe('The command', () => {
  let home: string
  const hearsay = (...args: string[]) => {
    const env = { ...process.env, HEARSAY_CASE: '', FORCE_COLOR: '', HEARSAY_USER: 'tester' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: home,
      encoding: 'utf8',
      env,
    })
    return { status, stdout, stderr }
  }
  const json = (...args: string[]) => JSON.parse(hearsay(...args, '--json').stdout)

  beforeAll(() => {
    home = temporary()
    fill(home, { 'articles/a.txt': article(1), 'articles/b.txt': article(2), 'articles/hostile.txt': HOSTILE })
    expect(hearsay('read', 'articles').status).toBe(0)
  })

  it('makes the case beside the folder, bearing its name, and says so', () => {
    expect(hearsay('read', 'articles').stdout).toMatch(/3 unchanged\.\nCase: .*articles\.hearsay\n$/u)
  })

  it('shows no progress and no colour where nobody looks', () => {
    const { stdout, stderr } = hearsay('read', 'articles')
    expect(stderr).toBe('')
    expect(stdout).not.toContain('\u001b')
  })

  it('ends with 3 where a file could not be read, and names it', () => {
    fill(home, { 'some/bad.pdf': '%PDF-1.4', 'some/good.txt': article(4) })
    const { status, stdout } = hearsay('read', 'some', '--case', 'some-case.hearsay')
    expect(status).toBe(3)
    expect(stdout).toContain('bad.pdf')
    expect(stdout).toContain('1 document read')
  })

  it.each([
    [['claims', '--case', 'none.hearsay'], 'none.hearsay'],
    [['show', 'fffffffff', '--case', 'articles.hearsay'], 'fffffffff'],
    [['set', 'a.txt', 'colour=red', '--case', 'articles.hearsay'], 'colour=red'],
    [['set', 'a.txt', 'published=soon', '--case', 'articles.hearsay'], 'soon'],
    [['read', 'nowhere'], 'nowhere'],
    [['claims', '--stance', 'sings', '--case', 'articles.hearsay'], 'stance'],
    [['sing'], 'sing'],
  ])('ends with 2 and says what is wrong: %j', (args, named) => {
    const { status, stderr } = hearsay(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(named)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })

  it('makes no case for a path that is not there', () => {
    hearsay('read', 'nowhere', '--case', 'unborn.hearsay')
    expect(hearsay('status', '--case', 'unborn.hearsay').status).toBe(2)
  })

  it('prints every claim with who makes it', () => {
    const { stdout } = hearsay('claims', '--case', 'articles.hearsay')
    const lines = stdout.split('\n').filter((line) => /^ {2}[0-9a-f]{8} /u.test(line))
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) expect(line).toMatch(/^ {2}[0-9a-f]{8} {2,4}\S.* · /u)
  })

  it('lets nothing of a document steer the terminal', () => {
    for (const command of ['claims', 'documents', 'problems']) {
      const { stdout } = hearsay(command, '--case', 'articles.hearsay')
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u)
    }
  })

  it('gives programs the words and the spans', () => {
    const [claim] = json('claims', '--case', 'articles.hearsay', '--speaker', 'Nora Linde', '--document', 'hostile')
    expect(claim).toMatchObject({ sourceWords: 'Nora Linde', cueWords: 'said', speakerKind: 'named' })
    expect(claim.contentWords).toContain('the vault')
  })

  it('answers every question as JSON', () => {
    const at = ['--case', 'articles.hearsay']
    expect(json('status', ...at)).toMatchObject({ documents: 3 })
    expect(json('documents', ...at)).toHaveLength(3)
    expect(json('search', 'report', ...at).length).toBeGreaterThan(0)
    expect(json('show', 'a.txt', ...at)).toMatchObject({ noun: 'document' })
    expect(json('problems', ...at).length).toBeGreaterThan(0)
    expect(json('check', ...at)).toMatchObject({ faults: [] })
    expect(json('export', '--out', 'lines', ...at)).toMatchObject({ documents: 3 })
  })

  it('records who decided, and why', () => {
    hearsay(
      'set',
      'a.txt',
      'publisher=The Herald',
      'published=2019-03~',
      '--why',
      'printed page',
      '--case',
      'articles.hearsay',
    )
    const { document } = json('show', 'a.txt', '--case', 'articles.hearsay')
    expect(document).toMatchObject({
      publisher: 'The Herald',
      published: '2019-03~',
      decided: { publisher: { by: 'tester', why: 'printed page' } },
    })
  })

  it('sets nothing where one of several values is wrong', () => {
    hearsay('set', 'b.txt', 'publisher=Dawn', 'published=soon', '--case', 'articles.hearsay')
    expect(json('show', 'b.txt', '--case', 'articles.hearsay').document.publisher).toBeNull()
  })

  it('teaches in its help', () => {
    expect(hearsay('--help').stdout).toContain('hearsay read articles/')
    for (const command of ['read', 'claims', 'set']) expect(hearsay(command, '--help').stdout).toContain('Examples:')
  })
})
