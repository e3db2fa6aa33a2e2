import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { hearsay } from '../../support/cli.ts'
import { docxOf } from '../../support/docx.ts'
import { fill, temporary } from '../../support/folder.ts'

const USER = 'walburga'

const papers = {
  'ledger.txt':
    'Helena Linde said that Oswin Quill burned the files. “Ask Linde, or ask Quill,” Tomas Vey said. Quill denied it.\n',
  'secret-drawer/dawn.docx': docxOf([
    'Oswin Quill said that Helena Linde had the keys.',
    'Helena Linde denied that she had the keys.',
  ]),
  'letter.eml':
    'From: Olga Brandt <olga.brandt@ledger.example>\nMessage-ID: <zephyr@ledger.example>\nSubject: The drawer\n\nHelena Linde said that the drawer was empty.\n',
  'sources.csv':
    'path,publisher,published\nledger.txt,The Ledger,2019-03-07\nsecret-drawer/dawn.docx,Dawn,2019-03-08\n',
}

/** All that lies in a folder, as text; what is packed is unpacked. */
const saidIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    .flatMap(({ name, bytes }) =>
      name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)).map((entry) => Buffer.from(entry)) : [bytes],
    )
    .join('\n')

describe('What the command lets out', () => {
  let home: string
  let ids: string[]
  const at = (name: string): string => join(home, name)
  const run = (...args: string[]) =>
    hearsay([...args, '--case', at('papers.hearsay')], { cwd: home, env: { HEARSAY_USER: USER } })
  const external = (format: string, name: string, ...more: string[]) =>
    run('export', '--external', '--format', format, '--out', at(name), '--replaced', at(`${name}.csv`), ...more)

  beforeAll(async () => {
    home = temporary()
    fill(at('papers'), papers)
    await run('read', at('papers'))
    const claims: { id: string; document: string }[] = JSON.parse((await run('claims', '--json')).stdout)
    for (const { id } of claims) expect((await run('accept', id)).code).toBe(0)
    await run('public', 'Tomas Vey')
    ids = claims.flatMap(({ id, document }) => [id, document])
  })

  it.each(['csv', 'xlsx', 'web-annotation', 'prov'])(
    'for others, as %s, holds labels for people, in quotations too, and no trace of the case',
    async (format) => {
      const { code, stdout } = await external(format, format)
      expect(code).toBe(0)
      expect(stdout).toContain(`the list is in ${at(`${format}.csv`)}`)
      const text = saidIn(at(format))
      expect(text).toMatch(/Ask Person [A-Z], or ask Person [A-Z]/u)
      expect(text).toContain('Vey')
      expect(text).not.toMatch(/Linde|Quill|Brandt|Helena|Oswin/u)
      for (const trace of [
        ...ids,
        ...ids.map((id) => id.slice(0, 12)),
        home,
        'secret-drawer',
        'zephyr',
        'The drawer',
        USER,
      ])
        expect(text).not.toContain(trace)
      expect(text).not.toMatch(/\b(?:[0-9a-f]{24}|[0-9a-f]{64})\b/u)
    },
  )

  it('comes with the list of every spelling that was replaced, which only its owner may read', async () => {
    await external('csv', 'listed')
    const list = readFileSync(at('listed.csv'), 'utf8')
    expect(list.split('\r\n')[0]).toBe('"label","person","spelling","times"')
    for (const spelling of ['Helena Linde', 'Linde', 'Oswin Quill', 'Quill']) expect(list).toContain(`,"${spelling}",`)
    expect(list).not.toContain('Vey')
    expect(statSync(at('listed.csv')).mode & 0o077).toBe(0)
  })

  it('has labels that differ from export to export, and are the same under a key', async () => {
    const labels = async (name: string, ...more: string[]): Promise<string> => {
      await external('csv', name, ...more)
      return readFileSync(at(`${name}.csv`), 'utf8')
    }
    expect(await labels('one', '--key', 'k')).toBe(await labels('two', '--key', 'k'))
    const others = new Set([await labels('three')])
    // two exports may fall on the same labels by chance; that twelve do is beyond it
    for (let time = 0; others.size < 2 && time < 12; time++) others.add(await labels(`four-${time}`))
    expect(others.size).toBeGreaterThan(1)
  })

  it('hides a public figure who is to be hidden', async () => {
    await external('csv', 'hidden', '--hide', 'Tomas Vey')
    expect(saidIn(at('hidden'))).not.toContain('Vey')
  })

  it.each([
    ['without a list', ['--external', '--format', 'csv']],
    ['with the list inside it', ['--external', '--format', 'csv', '--replaced', 'out/list.csv']],
    ['as the whole case', ['--external', '--replaced', 'list.csv']],
    ['with the files themselves', ['--external', '--format', 'csv', '--originals', '--replaced', 'list.csv']],
    ['with labels, but not for others', ['--format', 'csv', '--key', 'k']],
  ])('is not written %s', async (_, args) => {
    const { code, stderr } = await run('export', '--out', at('out'), ...args)
    expect(code).toBe(2)
    expect(stderr).not.toBe('')
    expect(readdirSync(home)).not.toContain('out')
  })

  it('makes the case again', async () => {
    expect((await run('export', '--internal', '--originals', '--out', at('whole'))).code).toBe(0)
    const { code, stdout } = await hearsay(['import', at('whole')], { cwd: home })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^3 documents, \d+ decisions\nCase: .*whole\.hearsay\n$/u)
  })

  it('has nothing any more of a document that was purged, and says what a purge does not reach', async () => {
    const purged = await run('purge', 'letter.eml')
    expect(purged.code).toBe(0)
    expect(purged.stdout).toContain('Erased for good: 1 document')
    expect(purged.stdout).toContain('the files that were read: letter.eml')
    expect(purged.stdout).toContain('exports and briefs that were made already')
    await run('export', '--internal', '--out', at('after'))
    expect(saidIn(at('after'))).not.toMatch(/Brandt|drawer was empty|letter\.eml/u)
    const again = await run('read', at('papers'))
    expect(again.stdout).toContain('1 file left out: removed from this case')
  })

  it('has nothing any more of a person who was purged, once it is said that their documents go too', async () => {
    const asked = await run('purge', 'Oswin Quill')
    expect(asked.code).toBe(2)
    expect(asked.stderr).toContain('--documents')
    expect((await run('purge', 'Oswin Quill', '--documents')).stdout).toContain('Erased for good: 2 documents')
    expect((await run('search', 'Quill')).stdout).toContain('No passage holds these words.')
  })
})
