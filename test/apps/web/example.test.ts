import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Case, openCase } from '../../../src/workbench/index.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const kordia = join(import.meta.dirname, '../../../examples/kordia')

describe.skipIf(!existsSync(executablePath))('the example, in Chromium', () => {
  let home: string
  let browser: Browser
  let theCase: Case
  let serving: Serving
  let page: Page

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearsay-example-'))
    theCase = await openCase(join(home, 'kordia.hearsay'))
    await theCase.read([kordia])
    serving = await serve(theCase, { port: 0 })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await browser.close()
    await serving.close()
    await theCase.close()
    await rm(home, { recursive: true })
  })

  it('shows the day of the arrest as two reports have it, on one row of the timeline', async () => {
    await page.goto(serving.url)
    await page.getByRole('link', { name: /6 March 2019.*8 March 2019/ }).click()
    const row = page.locator('.event-line.rival')
    await row.first().waitFor()
    expect(await row.first().locator('.bar').count()).toBe(2)
    const [first, second] = await row.first().locator('.bar').all()
    const [one, two] = [await first!.boundingBox(), await second!.boundingBox()]
    expect(one!.x + one!.width).toBeLessThan(two!.x)
    expect(await row.first().innerText()).toMatch(/Velm District Court.*Irena Varga/s)
  })

  it('tells the legal status of Varga by who tells it, and leads to the words', async () => {
    await page.goto(`${serving.url}people`)
    await page.locator('.entity-line', { hasText: 'Varga' }).first().click()
    await page.locator('.proceeding').first().waitFor()
    const told = page.locator('.proceeding li', { hasText: 'convicted' })
    expect(await told.innerText()).toContain('Velm District Court')
    await told.locator('a').click()
    await page.locator('.note.focused').waitFor()
    expect((await page.locator('.piece.lit').allInnerTexts()).join('')).toContain('found guilty')
  })

  it('parts two who are taken for one, after showing where each stands, and takes it back by a key', async () => {
    await page.goto(`${serving.url}people`)
    await page.locator('.entity-line', { hasText: 'Helena Linde' }).first().click()
    const members = page.locator('.members li')
    await members.first().waitFor()
    const before = await members.count()
    await page.getByRole('button', { name: 'They are not one' }).first().click()
    await page.locator('.decide .two').waitFor()
    expect(await page.locator('.decide .two .name').allInnerTexts()).toEqual([
      expect.stringContaining('Linde'),
      expect.stringContaining('Linde'),
    ])
    await page.locator('.decide').getByRole('button', { name: 'They are not one' }).click()
    await page.locator('.notice p', { hasText: 'are not one.' }).waitFor()
    await expect.poll(() => members.count()).toBeLessThan(before)
    await page.keyboard.press('u')
    await page.locator('.notice p', { hasText: 'Taken back.' }).waitFor()
    await expect.poll(() => members.count()).toBe(before)
  })

  it('prints every claim that was chosen, though only those in sight are drawn', async () => {
    await page.goto(`${serving.url}claims?publisher=Dawn`)
    const rows = page.locator('.claims-table tbody tr:not(.spacer)')
    await rows.first().waitFor()
    const said = Number.parseInt(await page.locator('.claims-screen .summary').innerText(), 10)
    expect(await rows.count()).toBeLessThan(said)
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await rows.count()).toBe(said)
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    await expect.poll(() => rows.count()).toBeLessThan(said)
  })

  it('decides a disagreement by keys alone, gives its reason, and takes it back', async () => {
    await page.goto(`${serving.url}disagreements`)
    await page.locator('.contradictions > li').first().waitFor()
    const [first] = await theCase.disagreements()
    const decided = async () =>
      (await theCase.disagreements()).find(({ a, b }) => a.id === first!.a.id && b.id === first!.b.id)!.decided
    await page.keyboard.press('j')
    const opened = page.locator('.contradictions > li').first()
    await page.keyboard.press('3')
    await opened.locator('[aria-pressed=true]', { hasText: 'Superseded' }).waitFor()
    expect((await decided())?.what).toMatchObject({ verdict: 'superseded' })
    await page.keyboard.press('n')
    await opened.locator('select').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('put right in print')
    await page.keyboard.press('Enter')
    await opened.locator('.held', { hasText: 'put right in print' }).waitFor()
    await page.keyboard.press('u')
    await page.locator('.notice p', { hasText: 'Taken back.' }).waitFor()
    expect((await decided())?.why ?? null).toBeNull()
    await page.keyboard.press('j')
    await page.locator('.contradictions > li:nth-child(2):focus').waitFor()
  })

  it('joins two people by keys alone, and parts them by another', async () => {
    const people = async () => (await theCase.entities('Person')).map(({ name }) => name)
    const [first, second] = (await people()).filter((name) => /Renn|Huber/.test(name))
    await page.goto(`${serving.url}people`)
    await page.locator('.filter input').focus()
    await page.keyboard.type(first!)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: first! }).waitFor()
    await page.getByRole('button', { name: 'The same as…' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.decide input').waitFor()
    await page.keyboard.type(second!)
    await page.locator('.offered button').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.decide .two').waitFor()
    await page.getByRole('button', { name: 'They are one', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.notice p', { hasText: 'are one.' }).waitFor()
    expect((await people()).filter((name) => name === first || name === second)).toHaveLength(1)
    await page.keyboard.press('u')
    await page.locator('.notice p', { hasText: 'Taken back.' }).waitFor()
    expect((await people()).filter((name) => name === first || name === second)).toHaveLength(2)
  })

  it('builds a matrix by keys alone: a question, its answers, a claim of the case, and marks', async () => {
    await page.goto(`${serving.url}hypotheses`)
    await page.getByLabel('Question').focus()
    await page.keyboard.type('Who signed Order No. 114?')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Varga himself\nSomebody else')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Who signed Order No. 114?' }).waitFor()
    await page.getByLabel('Seek a claim of the case').focus()
    await page.keyboard.type('signature')
    await page.locator('.add li button').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.matrix .cell').first().waitFor()
    await page.locator('.matrix .cell').first().focus()
    await page.keyboard.press('2')
    await page.locator('.matrix .cell', { hasText: 'C' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('4')
    await page.locator('.matrix .cell.against').waitFor()
    const [line] = await theCase.hypotheses()
    const matrix = await theCase.matrix(line!.id)
    expect(matrix.cells.map(({ mark }) => mark)).toEqual(['C', 'I'])
    expect(matrix.items[0]!.claimView).not.toBeNull()
  })

  it('sets out a brief by keys alone, whose numbers lead to the words, and marks a draft', async () => {
    await page.goto(`${serving.url}brief`)
    await page.getByRole('button', { name: 'Set it out' }).focus()
    await page.keyboard.press('Enter')
    const brief = page.locator('.preview')
    await brief.waitFor()
    expect(await brief.innerText()).toMatch(/Viktor Varga.*Not checked, not for publication/su)
    await page.getByLabel('Your draft, in English').focus()
    await page.keyboard.type('Viktor Varga was arrested on 9 April 2019.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.sentences li').first().waitFor()
    expect(await page.locator('.sentences li').count()).toBe(1)
    await brief.locator('a[href*="/documents/"]').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.sheet .text').waitFor()
  })
})
