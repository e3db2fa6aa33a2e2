import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Case, capture, openCase } from '../../src/workbench/index.ts'

const first = `The harbour was closed

By Ana Kolb | 3 May 2019

Nora Linde said that the harbour was closed in the night. Ilo Varga denied that he had been there.

The council was silent.
`
const second = first
  .replace('The council was silent.', 'Ilo Varga was arrested on 2 May 2019, the prosecutor said.')
  .replace('Ilo Varga denied that he had been there.', '')

describe('A case that goes on', () => {
  let home: string
  let opened: Case
  const write = (name: string, words: string): Promise<void> => writeFile(join(home, 'papers', name), words)

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearsay-news-'))
    await mkdir(join(home, 'papers'))
    await write('one.txt', first)
    await write('other.txt', 'The weather\n\nThe Ledger said that it rained in Velden all day on Friday.\n')
    opened = await openCase(join(home, 'papers.hearsay'))
    await opened.read([join(home, 'papers')])
    // the second reading is of a later time whatever the clock's grain
    await new Promise((resolve) => setTimeout(resolve, 20))
    await write('one.txt', second)
    await opened.read([join(home, 'papers')])
  })
  afterAll(async () => {
    await opened.close()
    await rm(home, { recursive: true, force: true })
  })

  it('shows what a newer text of one path says otherwise, and which claims came and went', async () => {
    const { versions, changes } = await opened.versions('one.txt')
    expect(versions.map(({ state }) => state)).toEqual(['superseded', 'present'])
    expect(changes).toHaveLength(1)
    const [change] = changes
    expect(change!.came.join(' ')).toContain('was arrested')
    expect(change!.went.join(' ')).toContain('The council was silent.')
    expect(change!.claimsWent.map(({ contentWords }) => contentWords).join(' ')).toContain('he had been there')
    expect(change!.claimsCame.map(({ contentWords }) => contentWords).join(' ')).toContain('arrested')
    expect(change!.claimsCame.map(({ contentWords }) => contentWords).join(' ')).not.toContain('closed in the night')
  })

  it('shows a document that never changed alone', async () => {
    expect(await opened.versions('other.txt')).toMatchObject({ versions: [{ state: 'present' }], changes: [] })
    await expect(opened.versions('nowhere.txt')).rejects.toMatchObject({ code: 'no-such-id' })
  })

  it('tells as news what the last reading brought, and every status with who tells it', async () => {
    const news = await opened.news()
    expect(news.documents.map(({ path }) => path)).toEqual(['one.txt'])
    expect(news.changes).toHaveLength(1)
    expect(news.claims.length).toBeGreaterThan(0)
    expect(new Set(news.claims.map(({ path }) => path))).toEqual(new Set(['one.txt']))
    for (const { claim, before } of news.statuses) {
      expect(claim.speakerName).not.toBe('')
      expect(before).toEqual([])
    }
    expect(news.statuses.map(({ name, status }) => `${name} ${status}`)).toContain('Ilo Varga arrested')
  })

  it('tells all as news since a day before, none since a day to come, and nothing since what is no day', async () => {
    expect((await opened.news('2020-01-01')).documents).toHaveLength(3)
    expect((await opened.news('2999-01-01')).documents).toEqual([])
    await expect(opened.news('yesterday')).rejects.toMatchObject({ code: 'bad-value' })
  })
})

describe('A page that is fetched', () => {
  let home: string
  let server: Server
  let page =
    '<html><head><title>Key</title></head><body><article><h1>The key</h1><p>Nora Linde said that the key was lost.</p></article></body></html>'
  const asked: string[] = []
  const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearsay-capture-'))
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url === '/old') response.writeHead(301, { location: '/key', 'set-cookie': 'who=you' }).end()
      else if (request.url === '/key') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
      else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
      else response.writeHead(404).end('gone')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server.close()
    await rm(home, { recursive: true, force: true })
  })

  it('is saved as a web archive with its time and hash, and read from there with its address', async () => {
    const { file, hash } = await capture(at('/old'), join(home, 'captures'))
    expect(asked).toEqual(['/old', '/key'])
    expect(hash).toMatch(/^[0-9a-f]{64}$/u)
    const archive = await readFile(file, 'utf8')
    expect(archive).toMatch(/^WARC\/1\.1\r\n/u)
    expect(archive).toContain('WARC-Payload-Digest: sha256:')
    expect(archive).not.toContain('who=you')
    await using opened = await openCase(join(home, 'a.hearsay'))
    expect(await opened.read([file])).toMatchObject({ added: 1, failures: [] })
    const [document] = await opened.documents()
    expect(document).toMatchObject({ id: hash, url: at('/key') })
  })

  it('is a new version when it is fetched again and has changed', async () => {
    page = page.replace('was lost', 'was found')
    // its name bears the second in which it was fetched
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const { file, hash } = await capture(at('/key'), join(home, 'captures'))
    await using opened = await openCase(join(home, 'a.hearsay'))
    await opened.read([file])
    const { versions, changes } = await opened.versions(hash)
    expect(versions.map(({ id }) => id)[1]).toBe(hash)
    expect(changes[0]!.claimsCame.map(({ contentWords }) => contentWords)).toEqual(['that the key was found'])
  })

  it('is refused where it is not there, leads in circles, or is no page; and nothing is saved', async () => {
    const before = await readdir(join(home, 'captures'))
    for (const path of ['/gone', '/round'])
      await expect(capture(at(path), join(home, 'captures'))).rejects.toMatchObject({ code: 'not-fetched' })
    for (const address of ['file:///etc/passwd', 'nothing', 'http://me:secret@127.0.0.1/'])
      await expect(capture(address, join(home, 'captures'))).rejects.toMatchObject({ code: 'bad-value' })
    expect(await readdir(join(home, 'captures'))).toEqual(before)
  })
})
