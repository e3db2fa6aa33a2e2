import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from '../http/affair.ts'
import { hostile, payload } from '../http/hostile.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const arrest =
  'Viktor Varga was arrested on 6 March 2019 in front of his house, and was charged on 20 March 2019. The harbour police led him to the car, and the neighbours looked on.'
const papers = {
  'sources.csv':
    'path,publisher,published\nledger.txt,The Ledger,2019-03-21\ndawn.txt,Dawn,2019-03-22\npost.txt,The Post,2019-03-23\n',
  'ledger.txt': `The arrest\n\n${arrest}\n`,
  'dawn.txt': `As the Ledger has it\n\n${arrest}\n\n“We read it in the Morning Courier,” the Morning Courier reported on Monday.\n`,
  'post.txt':
    'Two days later\n\nViktor Varga was arrested on 8 March 2019, Anna Linde said. The Ledger reported that Viktor Varga was charged.\n',
}

describe.skipIf(!existsSync(executablePath))('the rooms of sources, people and weighing, in Chromium', () => {
  let browser: Browser
  let affair: Affair
  let serving: Serving
  let page: Page
  const faults: string[] = []

  const go = async (path: string, base = serving.url) => {
    await page.goto(new URL(path, base).href)
    await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
  }
  const varga = async () => (await affair.theCase.entities('Person')).find(({ name }) => name === 'Viktor Varga')!.id

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    affair = await affairOf(papers)
    serving = await serve(affair.theCase, { port: 0 })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    page.setDefaultTimeout(120_000)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
    await affair?.close()
  })

  it('rate a publisher by keys, with the reason, and keep what was said before', async () => {
    await go('/sources')
    for (const [letter, why] of [
      ['D', 'prints what it is sent'],
      ['C', 'has corrected itself'],
    ] as const) {
      await page.getByRole('button', { name: 'Rate The Post' }).focus()
      await page.keyboard.press('Enter')
      await page.locator('.rating form select').waitFor()
      await page.keyboard.press(letter)
      await page.keyboard.press('Tab')
      await page.keyboard.type(why)
      await page.keyboard.press('Enter')
      await page.locator('.rating', { hasText: why }).first().waitFor()
    }
    const post = page.locator('.rating', { hasText: 'has corrected itself' })
    expect(await post.innerText()).toContain('C: fairly reliable')
    await post.locator('summary').click()
    expect(await post.locator('details').innerText()).toContain('prints what it is sent')
    const [rating] = await affair.theCase.ratings()
    expect(rating).toMatchObject({ on: 'publisher', name: 'The Post', reliability: 'C' })
    expect(rating!.history).toHaveLength(2)
  })

  it('rate a speaker on their page, with the reason, and take it back by a key', async () => {
    await go(`/entities/${await varga()}`)
    await page.getByRole('button', { name: 'Rate…' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('form.decide select').waitFor()
    await page.keyboard.press('B')
    await page.keyboard.press('Tab')
    await page.keyboard.type('was there')
    await page.keyboard.press('Enter')
    await page.locator('.rating', { hasText: 'B: usually reliable' }).waitFor()
    expect(await page.locator('.rating').innerText()).toContain('was there')
    const speakers = async () => (await affair.theCase.ratings()).filter(({ on }) => on === 'speaker')
    expect(await speakers()).toMatchObject([{ name: 'Viktor Varga', reliability: 'B' }])
    await page.keyboard.press('u')
    await page.locator('.rating', { hasText: 'Not rated.' }).waitFor()
    expect(await speakers()).toEqual([])
    await page.locator('.rating summary').click()
    expect(await page.locator('.rating .earlier').innerText()).toMatch(/was there.*taken back/su)
  })

  it('draw who repeats whom, and lead to the words', async () => {
    await go('/sources')
    await page.locator('.who-repeats .copies').first().waitFor()
    expect(await page.locator('.who-repeats .held title').allTextContents()).toEqual(
      expect.arrayContaining(['The Ledger: The arrest', 'Dawn: As the Ledger has it']),
    )
    await page.locator('summary', { hasText: 'As a list' }).click()
    await page.locator('.lineage .words').first().click()
    await page.waitForURL(/documents\/.*#text-/)
  })

  it('show a proceeding over time, and whom claims name together with somebody', async () => {
    await go(`/entities/${await varga()}`)
    await page.locator('.stairs rect').first().waitFor()
    const at = async (status: string) => {
      const box = await page.locator('.stairs g', { hasText: status }).locator('rect').first().boundingBox()
      return box!
    }
    const [arrested, charged] = [await at('arrested'), await at('charged')]
    expect(arrested.x).toBeLessThan(charged.x)
    expect(arrested.y).toBeGreaterThan(charged.y)
    await page.locator('.own-ties a', { hasText: 'Anna Linde' }).click()
    await page.locator('.evidence .claim-line').first().waitFor()
    expect(await page.locator('.evidence').innerText()).toContain('Anna Linde says')
  })

  it('weigh a sentence that is typed into ⌘K: who says so, and who says otherwise', async () => {
    await go('/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Viktor Varga was arrested on 8 March 2019.')
    const weigh = page.getByRole('option', { name: /Weigh/ })
    await weigh.waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Says the same' }).waitFor()
    expect(page.url()).toContain('/weigh?sentence=Viktor')
    const [same, otherwise] = await page.locator('.weigh .columns section').allInnerTexts()
    expect(same).toContain('Anna Linde says')
    expect(otherwise).toContain('6 March 2019')
    await go('/search?q=was arrested on 8 March 2019')
    await page.getByRole('link', { name: 'Weigh it as a sentence' }).click()
    await page.getByRole('heading', { name: 'Says otherwise' }).waitFor()
  })

  it('can be used by everybody: axe finds nothing wrong with them in light and dark', async () => {
    for (const path of [
      '/sources?rate=The Post',
      `/entities/${await varga()}`,
      '/weigh?sentence=Varga was arrested.',
    ]) {
      await page.emulateMedia({ colorScheme: 'light' })
      await go(path)
      await page.waitForLoadState('networkidle')
      await page.evaluate(axe)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await page.evaluate<AxeResults>('axe.run()')
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          path,
        ).toEqual([])
      }
    }
  })

  it('never run what a document or a person says', async () => {
    expect(faults).toEqual([])
    const bad = await affairOf({
      ...hostile,
      'post.txt': `The Post\n\nAnna ${payload} Linde said that Viktor ${payload} Varga was arrested on 6 March 2019 with Rosa Toma.\n`,
    })
    const served = await serve(bad.theCase, { port: 0 })
    const publisher = (await bad.theCase.documents()).flatMap((document) => document.publisher ?? [])[0]
    await bad.theCase.rate(publisher!, 'E', { by: payload, why: payload })
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of [
      'network',
      'sources',
      `weigh?sentence=${encodeURIComponent(`Varga ${payload} was arrested`)}`,
    ]) {
      await go(path, served.url)
      await page.waitForLoadState('networkidle')
      expect(await page.locator('main :is(img, script, iframe, object, style)').count()).toBe(0)
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(390)
    }
    expect(faults).toEqual([])
    await served.close()
    await bad.close()
  })
})
