import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from '../http/affair.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const hostile = '<img src=x onerror="window.ran=1">'

const papers = {
  'sources.csv': 'path,publisher,published\nledger.txt,The Ledger,2019-03-09\n',
  'ledger.txt': 'The order\n\nProsecutor Helena Linde said that Viktor Varga signed the order himself.\n',
}

describe.skipIf(!existsSync(executablePath))('the screen of hypotheses, in Chromium', () => {
  let browser: Browser
  let affair: Affair
  let serving: Serving
  let page: Page
  const faults: string[] = []
  const matrix = async () => affair.theCase.matrix((await affair.theCase.hypotheses())[0]!.id)
  /** Goes on with Tab until the focus is on what bears this name. */
  const tabTo = async (name: string) => {
    const focused = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? ""')
    for (let step = 0; step < 60 && !(await focused()).startsWith(name); step++) await page.keyboard.press('Tab')
    expect(await focused()).toContain(name)
  }

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    affair = await affairOf(papers)
    serving = await serve(affair.theCase, { port: 0 })
    // axe is put into the page from outside, which its policy would not let itself do
    page = await (await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })).newPage()
    page.on('pageerror', (error) => faults.push(error.message))
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
    await affair?.close()
  })

  it('sets out a question with its answers', async () => {
    await page.goto(new URL('/hypotheses', serving.url).href)
    await page.getByText('No question has been set out yet.').waitFor()
    await page.getByLabel('Question').fill(`Who signed the order? ${hostile}`)
    await page.keyboard.press('Tab')
    await page.keyboard.type(`Varga himself\nSomebody else ${hostile}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /Who signed the order/, level: 1 }).waitFor()
    expect((await matrix()).hypotheses.map(({ id }) => id)).toEqual(['h1', 'h2'])
  })

  it('takes items: a claim found by its words, and words of one’s own', async () => {
    await page.getByLabel('Seek a claim of the case').fill('signed')
    const found = page.locator('.add li', { hasText: 'Linde' }).first()
    await found.getByRole('button', { name: 'Add' }).click()
    await page.locator('.matrix tbody tr').first().waitFor()
    expect((await matrix()).items[0]!.claimView).toMatchObject({ speakerName: 'Helena Linde' })
    await page.getByLabel('In your own words').fill(`No copy has been shown ${hostile}`)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.matrix tbody tr').count()).toBe(2)
  })

  it('is judged by the keyboard alone, shows its sums, and takes a judgement back', async () => {
    await page.reload()
    await page.locator('.matrix').waitFor()
    await tabTo('e1 against h1')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('5')
    await page.getByRole('button', { name: 'e1 against h2: II' }).waitFor()
    expect((await matrix()).cells).toMatchObject([{ item: 'e1', hypothesis: 'h2', mark: 'II' }])
    expect(await page.locator('.sums tbody tr').nth(1).innerText()).toContain('2 = e1 II 2')

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('4')
    await page.getByRole('button', { name: 'e2 against h2: I', exact: true }).waitFor()
    await page.keyboard.press('u')
    await page.getByRole('button', { name: 'e2 against h2: not judged' }).waitFor()
    expect((await matrix()).cells).toHaveLength(1)
  })

  it('says what would change the order, and keeps what an item bears and comes from', async () => {
    await page.getByRole('button', { name: 'e1 against h1: not judged' }).focus()
    await page.keyboard.press('1')
    await page.getByText(/without e1:/).waitFor()
    await page.getByLabel('Relevance of e1').selectOption('high')
    await expect.poll(async () => (await matrix()).items[0]!.relevance).toBe('high')
    await page.getByLabel('Origin of e1').fill('the prosecutor')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await matrix()).items[0]!.origin).toBe('the prosecutor')
  })

  it('tells each change in the log in a sentence that leads back to it', async () => {
    await page.goto(new URL('/decisions', serving.url).href)
    const line = page.locator('.log .what', { hasText: 'a matrix of hypotheses' }).first()
    await line.getByRole('link').click()
    await page.locator('.matrix').waitFor()
  })

  it.each(['light', 'dark'] as const)(
    'shows hostile words as words, and axe finds nothing wrong, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await page.locator('.matrix tbody tr').nth(1).waitFor()
      expect(await page.locator('main').innerText()).toContain(hostile)
      await page.evaluate(axe)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate('window.ran')).toBeUndefined()
      expect(await page.locator('main img').count()).toBe(0)
      expect(faults).toEqual([])
    },
  )
})
