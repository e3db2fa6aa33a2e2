import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ClaimView } from '../../../src/workbench/index.ts'
import { hearsay, type Ran } from '../../support/cli.ts'
import { fill, temporary } from '../../support/folder.ts'

describe('The commands of the cross-examination', () => {
  let home: string
  const run = (...args: string[]): Promise<Ran> =>
    hearsay(args, { cwd: home, env: { HEARSAY_CASE: join(home, 'articles.hearsay') } })

  beforeAll(async () => {
    home = temporary()
    fill(home, {
      'articles/ledger.txt': 'The arrest\n\nViktor Varga was arrested on 6 March 2019.\n',
      'articles/dawn.txt': 'Two days later\n\nViktor Varga was arrested on 8 March 2019.\n',
      'articles/post.txt':
        'In brief\n\nViktor Varga was arrested on 6 March 2019, the harbour police said. The Ledger wrote of it in its article “The arrest”.\n',
    })
    expect((await run('read', 'articles')).code).toBe(0)
  })

  it('print both sides of a disagreement with their papers and the reasons', async () => {
    const { code, stdout } = await run('disagreements', '--about', 'Varga')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^1\. Their dates cannot both be right$/mu)
    for (const said of ['ledger.txt', 'dawn.txt', 'post.txt', 'against', 'one says', 'at most 2'])
      expect(stdout).toContain(said)
  })

  it('print what several say, and on whose word a claim rests', async () => {
    const agreements = await run('agreements')
    expect(agreements.stdout).toMatch(/^1\. 2 tellings, no shared origin found, at most 2: /mu)
    const claims: ClaimView[] = JSON.parse((await run('claims', '--document', 'dawn.txt', '--json')).stdout)
    const claim = claims.find(({ contentWords }) => contentWords.includes('8 March'))!
    const origins = await run('origins', claim.id)
    expect(origins.stdout).toContain('it rests on a single telling')
    expect(origins.stdout).toContain('Their dates cannot both be right')
    expect((await run('origins', 'ffffffff')).code).not.toBe(0)
  })

  it('print what a document cites, in its words', async () => {
    expect((await run('lineage', 'post.txt')).stdout).toMatch(/cites The arrest/u)
    expect((await run('lineage', 'dawn.txt')).stdout).toContain('No document was found')
  })

  it('weigh a sentence without calling it true or false', async () => {
    const { stdout } = await run('weigh', 'Viktor Varga was arrested on 6 March 2019.')
    const [same, otherwise] = stdout.split('Who says otherwise')
    for (const path of ['ledger.txt', 'post.txt']) expect(same).toContain(path)
    expect(otherwise).toContain('dawn.txt')
    expect(stdout).not.toMatch(/\b(?:true|false|confirmed|independent)\b/u)
    expect((await run('weigh', ' ')).code).not.toBe(0)
  })
})
