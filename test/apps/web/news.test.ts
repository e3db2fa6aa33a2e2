import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from '../http/affair.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** One address, and what stood there on two days. */
const papers = {
  'sources.csv':
    'path,publisher,published,url\nfirst.txt,Dawn,2019-03-09,https://dawn.example/arrest\nsecond.txt,Dawn,2019-03-10,https://dawn.example/arrest\n',
  'first.txt': 'The arrest\n\nHelena Linde said that Viktor Varga stole the money.\n\nThe harbour was quiet.\n',
  'second.txt': 'The arrest\n\nHelena Linde said that Viktor Varga is suspected of fraud.\n\nThe harbour was quiet.\n',
}

describe.skipIf(!existsSync(executablePath))('what changed, in Chromium', () => {
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

  it('from one version of a text to the next is reached from the text', async () => {
    await page.goto(new URL(`/documents/${await affair.idOf('second.txt')}`, serving.url).href)
    await page.getByRole('link', { name: '2 versions: what changed' }).click()
    await page.locator('.change').waitFor()
    expect(await page.locator('del').allInnerTexts()).toEqual([expect.stringContaining('stole the money')])
    expect(await page.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('suspected of fraud')])
    expect(await page.locator('.change .claim-line').count()).toBeGreaterThan(1)
  })

  it('in the case since a day is reached from the overview', async () => {
    await page.goto(serving.url)
    await page.getByRole('link', { name: 'What came with the last reading' }).click()
    await page.getByRole('heading', { name: /^New since .* UTC$/ }).waitFor()
    expect(await page.locator('.version-line').count()).toBe(2)
    await page.getByLabel('From this day on').fill('2999-01-01')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByText('Nothing came into the case since then.').waitFor()
    expect(new URL(page.url()).searchParams.get('since')).toBe('2999-01-01')
  })
})
