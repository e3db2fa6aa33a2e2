import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from '../http/affair.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const papers = {
  'sources.csv': 'path,publisher,published\nledger.txt,The Ledger,2022-03-14\ndawn.txt,Dawn,2022-03-15\n',
  'ledger.txt': 'Anna Linde said that Viktor Varga met Rosa Toma in March.\n\nOlga Marek sold a boat to Jan Solt.\n',
  'dawn.txt': '“Rosa Toma paid Pavel Renn twice,” Anna Linde said.\n',
}

describe.skipIf(!existsSync(executablePath))('the network, in Chromium', () => {
  let browser: Browser
  let affair: Affair
  let serving: Serving
  let page: Page
  const faults: string[] = []

  const go = async (path: string) => {
    await page.goto(new URL(path, serving.url).href)
    await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
  }

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    })
    affair = await affairOf(papers)
    serving = await serve(affair.theCase, { port: 0 })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    page.setDefaultTimeout(120_000)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
    await affair?.close()
  })

  it('opens the evidence of a tie by keys alone, and leads to the words', async () => {
    await go('/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Network')
    await page.keyboard.press('Enter')
    await page.locator('.ties').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.evidence h2').waitFor()
    expect(page.url()).toMatch(/[?&]tie=[0-9a-f]{24}-[0-9a-f]{24}/)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2')
    expect(await page.locator('.evidence').innerText()).toContain('Anna Linde says')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.evidence').count()).toBe(0)
    await page.goBack()
    await page.locator('.evidence .claim-line').first().click()
    await page.locator('.note.focused').waitFor()
  })

  it('shows how two are connected, step by step, with the claims and the origins of each', async () => {
    await go('/network')
    await page.getByLabel('One', { exact: true }).focus()
    await page.keyboard.type('Viktor Varga')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Pavel Renn')
    await page.keyboard.press('Enter')
    await page.locator('.found-ways h3').waitFor()
    expect(await page.locator('.found-ways h3').innerText()).toBe('2 ways from Viktor Varga to Pavel Renn')
    expect(await page.locator('.found-ways summary').allInnerTexts()).toEqual(['over Anna Linde', 'over Rosa Toma'])
    expect(await page.locator('.found-ways li').first().locator('.step .claim-line').count()).toBe(2)
    await go('/network?from=Varga&to=Solt')
    await page.getByText('No way of at most four steps').waitFor()
    await go('/network?from=Varga&to=Nobody')
    await page.getByRole('alert').waitFor()
    faults.length = 0 // the browser itself reports the 404
  })

  it('finds groups, and keeps to those around one who is asked for', async () => {
    await go('/network')
    expect(await page.locator('.groups li').count()).toBe(2)
    await page.getByRole('button', { name: 'Group 2' }).click()
    expect(await page.locator('.groups [aria-pressed=true]').innerText()).toBe('Group 2')
    await page.locator('.groups a', { hasText: 'Jan Solt' }).click()
    await page.getByRole('heading', { name: 'Around Jan Solt' }).waitFor()
    expect(await page.locator('.ties .name').allInnerTexts()).toEqual(['Jan Solt', 'Olga Marek'])
  })

  it('draws the same every time, and opens the evidence of a line that is clicked on', async () => {
    await go('/network')
    const drawn = () =>
      page.evaluate<string[]>('[...document.querySelectorAll(".dot text")].map(({ outerHTML }) => outerHTML)')
    await page.locator('.dot').first().waitFor()
    const first = await drawn()
    expect(first).toHaveLength(6)
    await page.reload()
    await page.locator('.dot').first().waitFor()
    expect(await drawn()).toEqual(first)
    const line = page.locator('.tie', { has: page.locator('title', { hasText: /(Solt.*Marek|Marek.*Solt)/ }) })
    const end = async (name: string) => Number(await line.locator('.grip').getAttribute(name))
    const { x, y } = (await page.locator('.stage svg').boundingBox())!
    await page.mouse.click(
      x + 0.25 * (await end('x1')) + 0.75 * (await end('x2')),
      y + 0.25 * (await end('y1')) + 0.75 * (await end('y2')),
    )
    await page.locator('.evidence .claim-line').waitFor()
    expect(await page.locator('.evidence').innerText()).toContain('sold a boat')
    expect(await page.locator('.tie.open').count()).toBe(1)
  })

  it('fits 390 px, and can be used by everybody in light and dark', async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    const { a, b } = await affair.theCase.tie('Linde', 'Toma')
    await go(`/network?from=${a.id}&to=${b.id}&tie=${[a.id, b.id].sort().join('-')}`)
    await page.locator('.evidence .claim-line').first().waitFor()
    await page.locator('.found-ways h3').waitFor()
    await page.evaluate(axe)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  })

  it('never stumbles, and runs nothing inline', () => {
    expect(faults).toEqual([])
  })
})
