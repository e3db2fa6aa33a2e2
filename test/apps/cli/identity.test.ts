import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hearsay, type Ran } from '../../support/cli.ts'
import { fill, temporary } from '../../support/folder.ts'

describe('The commands about who is who', () => {
  let home: string
  const run = (...args: string[]): Promise<Ran> =>
    hearsay(args, { cwd: home, env: { HEARSAY_CASE: join(home, 'articles.hearsay'), HEARSAY_USER: 'tester' } })
  const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout)

  beforeAll(async () => {
    home = temporary()
    fill(home, {
      'articles/a.txt': 'Ilo Varga said that the harbour was closed. Ilo Varga was charged with bribery.\n',
      'articles/b.txt': 'Ilo Varga said that he sold shoes. The Port Fund has no comment.\n',
      'articles/c.txt': 'Ilya Vargin said that the audit was over.\n',
      'articles/d.txt': 'Anna Linde served as minister of trade from 2004 to 2008.\n',
      'articles/e.txt': 'Anna Linde, a former minister of trade, has left Velm.\n',
      'list.csv': 'name\n"Varga, Ilo"\nNobody At-All\n',
    })
    expect((await run('read', 'articles')).code).toBe(0)
  })

  it('join two under one id, say so in the log, and take it back', async () => {
    const before = await json('people')
    expect(before).toMatchObject([
      { name: 'Ilo Varga', documents: 2 },
      { name: 'Anna Linde', documents: 2 },
      { name: 'Ilya Vargin', documents: 1 },
    ])
    const made = await run('same', 'Ilo Varga', 'Ilya Vargin', '--why', 'his passport')
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(made.stdout).toMatch(/^“Ilo Varga” in [ab]\.txt is the same as “Ilya Vargin” in c\.txt\.\n$/u)
    expect(await json('people')).toMatchObject([
      { name: 'Ilo Varga', aliases: ['Ilya Vargin'], documents: 3 },
      { name: 'Anna Linde' },
    ])
    const [decision] = await json('decisions')
    expect(decision).toMatchObject({ by: 'tester', why: 'his passport', state: 'stands', what: { kind: 'same' } })
    expect((await run('decisions')).stdout).toContain('tester')
    expect(await run('undo', decision.id.slice(0, 8))).toMatchObject({ code: 0 })
    expect(await json('people')).toEqual(before)
  })

  it('show names with their counts, and legal status with who tells it', async () => {
    const { stdout } = await run('show', 'Ilo Varga')
    expect(stdout).toContain('· private person')
    expect(stdout).toContain('written Ilo Varga (3)')
    expect(stdout).toMatch(/bribery\n.*charged · .*the outlet asserts/u)
    expect(stdout).toContain('Claims by Ilo Varga')
    expect(stdout).toContain('Claims about Ilo Varga')
  })

  it('show offices with their years and with all who tell them', async () => {
    const { stdout } = await run('show', 'Anna Linde')
    expect(stdout).toContain('minister of trade, 2004–2008\n')
    expect(stdout).toMatch(/as “former minister of trade” · no date · .*the outlet/u)
  })

  it('show why those of several documents are one, by the paths of the documents', async () => {
    const { stdout } = await run('show', 'Ilo Varga')
    expect(stdout).toMatch(/Ilo Varga in [ab].txt and Ilo Varga in [ab].txt: one name: identical \(Ilo Varga\)/u)
    expect(stdout).not.toMatch(/ in (?:document )?[0-9a-f]{8}\b/u)
  })

  it('mark public figures and take the mark back', async () => {
    expect((await run('public', 'Ilo Varga')).stdout).toContain('is a public figure')
    expect((await run('people')).stdout).toContain('Ilo Varga · public figure')
    expect((await run('public', 'Ilo Varga', '--no')).stdout).toContain('is private')
    expect((await run('people')).stdout).not.toContain('public figure')
  })

  it('list organisations, rename them, and match a list against the case', async () => {
    expect((await run('rename', 'Port Fund', 'Port Fund of Velm')).code).toBe(0)
    expect((await run('organisations')).stdout).toContain('Port Fund of Velm')
    const { stdout } = await run('match', 'list.csv')
    expect(stdout).toMatch(/Varga, Ilo {2}line 2\n {2}[0-9a-f]{8} {2}[01]\.\d\d same {2}Ilo Varga Person/u)
    expect(stdout).toContain('Nobody At-All  line 3 nobody of this name')
  })

  it.each([
    [['same', 'Ilo Varga', 'Rosa Toma'], 'Rosa Toma'],
    [['same', 'Ilo Varga', 'Varga'], 'one entity'],
    [['public', 'Port Fund'], 'Organization'],
    [['undo', 'ffffffff'], 'ffffffff'],
    [['match', 'nowhere.csv'], 'nowhere.csv'],
  ])('end with 2 and say what is wrong: %j', async (args, said) => {
    const { code, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})
