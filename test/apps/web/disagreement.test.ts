import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from '../http/affair.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const papers = {
  'sources.csv':
    'path,publisher,published\nledger.txt,The Ledger,2019-03-09\ndawn.txt,Dawn,2019-03-10\npost.txt,The Post,2019-03-11\n',
  'ledger.txt': 'The arrest\n\nViktor Varga was arrested on 6 March 2019.\n',
  'dawn.txt': 'Two days later\n\nViktor Varga was arrested on 8 March 2019.\n',
  'post.txt': 'In brief\n\nViktor Varga was arrested on 6 March 2019, the harbour police said.\n',
}

describe.skipIf(!existsSync(executablePath))('the screen of disagreements, in Chromium', () => {
  let browser: Browser
  let affair: Affair
  let serving: Serving
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    affair = await affairOf(papers)
    serving = await serve(affair.theCase, { port: 0 })
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
    await affair?.close()
  })

  it('sets two sides against each other, keeps what somebody says of them, and leads to the words', async () => {
    await page.goto(new URL('/', serving.url).href)
    await page.getByRole('link', { name: 'Disagreements' }).click()
    await page.getByRole('heading', { name: 'Disagreements', level: 1 }).waitFor()
    const first = page.locator('.contradictions > li').first()
    expect(await first.getByRole('heading').innerText()).toBe('Their dates cannot both be right')
    expect(await first.locator('.claim-line').count()).toBe(3)
    expect(await first.locator('.origins').innerText()).toContain('No shared origin found, at most 2')
    await first.locator('summary').click()
    expect(await first.locator('.reasons li').count()).toBeGreaterThan(1)

    await first.getByRole('button', { name: 'Not a contradiction' }).click()
    await page.getByLabel('Why').fill('two nights')
    await page.keyboard.press('Enter')
    await page.getByText('Not a contradiction, says').waitFor()
    expect((await affair.theCase.disagreements())[0]!.decided).toMatchObject({
      why: 'two nights',
      what: { verdict: 'not a contradiction' },
    })

    await first.locator('.claim-line').first().click()
    await page.waitForURL(/documents/)
  })

  it('lists what several say alike, with its origins', async () => {
    await page.goto(new URL('/disagreements?about=Varga', serving.url).href)
    expect(await page.locator('.alike > li').count()).toBe(1)
    await page.goto(new URL('/disagreements?about=Nobody', serving.url).href)
    await page.getByText('No contradiction was found').waitFor()
  })
})
