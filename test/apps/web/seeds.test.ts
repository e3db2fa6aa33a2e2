import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Case, openCase } from '../../../src/workbench/index.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const seeds = join(import.meta.dirname, '../../../../shared/seeds')

/** No word of theirs stands here: what is looked for is asked of the case. */
describe.skipIf(!existsSync(executablePath) || !existsSync(seeds))('the seeds in ../shared, in Chromium', () => {
  let home: string
  let browser: Browser
  let theCase: Case
  let serving: Serving
  let page: Page
  const plain = (words: string) => words.replace(/\s+/gu, ' ').trim()
  const told = (words: string) => page.locator('.notice p', { hasText: words }).waitFor()

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearsay-seeds-'))
    theCase = await openCase(join(home, 'seeds.hearsay'))
    await theCase.read([seeds])
    serving = await serve(theCase, { port: 0 })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
    await theCase?.close()
    await rm(home, { recursive: true })
  })

  it('open on what cannot be relied on yet, and lead into a document by keys', async () => {
    await page.goto(serving.url)
    await page.locator('.problems').first().waitFor()
    const { documents, claims } = await theCase.status()
    expect(await page.locator('.overview .summary').first().innerText()).toContain(`${documents} documents`)
    expect(await page.locator('.overview .summary').first().innerText()).toContain(`${claims} claims`)
    await page.locator('.guide a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.sheet .text').waitFor()
    await page.keyboard.press('j')
    await page.locator('.note.focused .actions').waitFor()
  })

  it('let a claim of the table be followed to its words', async () => {
    const claims = await theCase.claims({ speakerKind: 'unnamed' })
    await page.goto(`${serving.url}claims?kind=unnamed`)
    const rows = page.locator('.claims-table tbody tr:not(.spacer) a')
    await rows.first().waitFor()
    await page.keyboard.press('j')
    const words = plain(await page.locator('.claims-table a:focus .words').innerText())
    await page.keyboard.press('Enter')
    await page.locator('.note.focused').waitFor()
    const id = new URL(page.url()).hash.slice('#claim-'.length)
    const claim = claims.find((each) => each.id === id)!
    expect(plain(claim.contentWords)).toBe(words)
    const lit = (await page.locator('.piece.lit').allInnerTexts()).map(plain).join('')
    for (const part of words.split(' … ')) expect(lit.replaceAll(' ', '')).toContain(part.replaceAll(' ', ''))
  })

  it('keep a corrected speaker through another reading', async () => {
    const [claim] = (await theCase.claims({ speakerKind: 'unresolved' })).filter(({ partOf }) => partOf === null)
    const [person] = await theCase.entities('Person')
    await page.goto(`${serving.url}documents/${claim!.document}#claim-${claim!.id}`)
    await page.locator('.note.focused .actions').waitFor()
    await page.keyboard.press('s')
    await page.locator('.note.focused .decide input').first().waitFor()
    await page.keyboard.type(person!.name)
    await page.keyboard.press('Enter')
    await told(`Said by ${person!.name}.`)
    await theCase.read([seeds])
    await page.reload()
    await page.locator('.note.focused .lead', { hasText: person!.name }).waitFor()
    await page.locator('.note.focused .do-undo').waitFor()
    await page.keyboard.press('u')
    await told('Taken back.')
    await page.locator('.note.focused .lead .unsure').waitFor()
  })

  it('are searched by keys alone, and a line found leads to its passage', async () => {
    const [person] = await theCase.entities('Person')
    const hits = await theCase.search(person!.name)
    await page.goto(serving.url)
    await page.locator('.problems').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type(person!.name)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /passages with/ }).waitFor()
    expect(await page.locator('.search li').count()).toBe(hits.length)
    await page.locator('.search li a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/documents\/.*#text-/)
    await page.locator('.sheet .text').waitFor()
  })
})
