import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from '../http/affair.ts'
import { payload } from '../http/hostile.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('files brought to the page, in Chromium', () => {
  let browser: Browser
  let affair: Affair
  let serving: Serving
  let page: Page
  const faults: string[] = []
  const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 60_000 })

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    affair = await affairOf({})
    serving = await serve(affair.theCase, { port: 0 })
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
  })
  afterAll(async () => {
    await browser.close()
    await serving.close()
    await affair.close()
  })

  it('are read when they are dropped, with what failed and why, and stand on the overview', async () => {
    await page.goto(serving.url)
    await page.getByRole('heading', { name: 'Nothing has been read yet.' }).waitFor()
    const names = JSON.stringify(['herald.txt', `${payload.replaceAll('/', '')}.txt`])
    await page.evaluate(`{
      const [herald, empty] = ${names}
      const transfer = new DataTransfer()
      transfer.items.add(new File(['Nora Linde said that the harbour was closed.\\n'], herald))
      transfer.items.add(new File([''], empty))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }`)
    await soon(() => page.locator('.progress').innerText()).toMatch(/1 file read\..*<img src=x.*It has no content/s)
    await soon(() => page.locator('.documents a').allInnerTexts()).toEqual([expect.stringContaining('herald')])
    expect((await affair.theCase.documents()).map(({ path }) => path)).toEqual(['herald.txt'])
    expect(await page.locator('main :is(img, script, svg)').count()).toBe(0)
    await page.getByRole('button', { name: 'Put away' }).click()
    await soon(() => page.locator('.progress').count()).toBe(0)
  })

  it('are chosen by a button too, and told as new on the next visit', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles([
        { name: 'dawn.txt', mimeType: 'text/plain', buffer: Buffer.from('Ilo Varga said that the audit was over.\n') },
      ])
    await soon(() => page.locator('.documents a').count()).toBe(2)
    await page.evaluate('sessionStorage.clear()')
    await page.reload()
    await page.locator('.documents').waitFor()
    expect(await page.locator('.news').count()).toBe(0)
    await affair.theCase.readFiles([
      { name: 'post.txt', bytes: Buffer.from('Mara Varga said that nobody came to the house.\n') },
    ])
    await page.evaluate('sessionStorage.clear()')
    await page.reload()
    await soon(() => page.locator('.news a').allInnerTexts()).toEqual([
      expect.stringContaining('post'),
      'All that is new since then',
    ])
    await page.locator('.news a').first().click()
    await page.locator('.text').waitFor()
    expect(faults).toEqual([])
  })
})
