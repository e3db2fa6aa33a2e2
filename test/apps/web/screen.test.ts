import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf, harbour } from '../http/affair.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!existsSync(executablePath))('the screens, in Chromium', () => {
  let browser: Browser
  let context: BrowserContext
  let affair: Affair
  let serving: Serving
  let page: Page
  const faults: string[] = []

  const go = async (path: string) => {
    await page.goto(new URL(path, serving.url).href)
    await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
  }
  const person = async (name: string) => {
    const found = (await affair.theCase.entities('Person')).find((each) => [each.name, ...each.aliases].includes(name))
    return found!.id
  }
  const names = async () => (await affair.theCase.entities('Person')).map(({ name }) => name)

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    affair = await affairOf(harbour)
    serving = await serve(affair.theCase, { port: 0 })
    // axe is put into the page from outside, which its policy would not let itself do
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true })
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  })
  afterAll(async () => {
    await browser.close()
    await serving.close()
    await affair.close()
  })

  it('lead from what is missing to where it is said, and say it', async () => {
    await go('/')
    await page.locator('#problems-no-publisher a', { hasText: 'cellar' }).click()
    await page.locator('form.decide').waitFor()
    expect(page.url()).toContain('field=publisher')
    await page.keyboard.type('The Caretaker')
    await page.getByLabel('Why').fill('signed so')
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByRole('heading', { name: /The Caretaker/ }).waitFor()
    const { publisher, decided } = await affair.theCase.document(await affair.idOf('notes/cellar.txt'))
    expect([publisher, decided.publisher?.why]).toEqual(['The Caretaker', 'signed so'])

    await page.keyboard.press('u')
    await page.getByText('Taken back.').waitFor()
    expect((await affair.theCase.document(await affair.idOf('notes/cellar.txt'))).publisher).toBeNull()
  })

  it('lead to a place on the same screen, and back', async () => {
    await page.setViewportSize({ width: 1280, height: 400 })
    await go('/')
    await page.getByRole('link', { name: /without a publisher/ }).click()
    expect(page.url()).toContain('#problems-no-publisher')
    const top = async () => (await page.locator('#problems-no-publisher').boundingBox())?.y
    await expect.poll(top).toBeLessThan(200)
    await page.goBack()
    await expect.poll(() => page.evaluate('scrollY')).toBe(0)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('show what cannot be a date, and record nothing', async () => {
    const before = (await affair.theCase.decisions()).length
    await go(`/sources?set=${await affair.idOf('notes/cellar.txt')}&field=published`)
    await page.locator('[name=value]').fill('soon')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await affair.theCase.decisions()).toHaveLength(before)
    await page.keyboard.press('Escape')
    expect(await page.locator('form.decide').count()).toBe(0)
  })

  it('join two people after showing both, and part them again from the log', async () => {
    await go('/people')
    await page.getByRole('searchbox', { name: /beginning/ }).fill('hedda')
    await page.locator('.entity-line').first().click()
    await page.getByRole('heading', { name: 'Hedda Brunn' }).waitFor()
    await page.getByRole('button', { name: 'The same as…' }).click()
    await page.keyboard.type('nora')
    await page.getByRole('button', { name: 'Nora Linde' }).click()
    await page.locator('.two').waitFor()
    expect(await page.locator('.two').innerText()).toMatch(/Hedda Brunn.*Nora Linde/s)
    expect(await names()).toContain('Hedda Brunn')
    await page.getByRole('button', { name: 'They are one', exact: true }).click()
    await page.getByText('Hedda Brunn and Nora Linde are one.').waitFor()
    expect((await names()).filter((name) => /Hedda Brunn|Nora Linde/.test(name))).toHaveLength(1)

    await page.getByRole('link', { name: 'Decisions' }).first().click()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('taken back').first().waitFor()
    expect((await names()).filter((name) => /Hedda Brunn|Nora Linde/.test(name))).toHaveLength(2)
  })

  it('rename, and mark a public figure', async () => {
    const id = await person('Hedda Brunn')
    await go(`/entities/${id}?do=rename`)
    await page.getByLabel('Called in this case').fill('Hedda B. Brunn')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Hedda B. Brunn' }).waitFor()
    await page.getByRole('button', { name: 'Mark as a public figure' }).click()
    await page.getByText('Public figure. Mark as private').waitFor()
    expect((await affair.theCase.entities('Person')).find((each) => each.id === id)).toMatchObject({
      name: 'Hedda B. Brunn',
      public: true,
    })
  })

  it('choose claims by facets in the address, and follow one to its words by keys', async () => {
    await go('/claims')
    const said = () => page.locator('.claims-screen .summary').innerText()
    const all = await said()
    expect(all).toMatch(/^\d+ claims$/)
    await page.getByRole('checkbox', { name: /denies/ }).check()
    expect(page.url()).toContain('stance=denies')
    const rows = page.locator('.claims-table tbody tr:not(.spacer)')
    await expect.poll(said).toMatch(/^\d of \d+ claims$/)
    expect(await rows.first().innerText()).toMatch(/Ashton denies/)
    await page.goBack()
    await expect.poll(said).toBe(all)
    await page.goForward()
    await page.getByRole('heading', { name: 'Claims' }).click()
    await page.keyboard.press('j')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('A')
    await page.keyboard.press('Enter')
    await page.locator('.note.focused').waitFor()
    expect(await page.locator('.note.focused').innerText()).toContain('denies')
  })

  it('draw time as told, closer and wider, and lead to the claim', async () => {
    await go('/timeline')
    const bars = page.locator('.events .bar')
    expect(await bars.count()).toBeGreaterThan(0)
    const width = async () => Number(await bars.first().getAttribute('width'))
    const before = await width()
    for (const _ of 'twice') await page.keyboard.press('-')
    await expect.poll(width).toBeLessThanOrEqual(before)
    await page.locator('.tellings a').first().click()
    await page.locator('.note.focused').waitFor()
  })

  it('find anybody and anything by ⌘K', async () => {
    await go('/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('mara')
    await page
      .getByRole('option', { name: /Mara Varga/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.entity h1').waitFor()
    expect(await page.locator('.entity h1').innerText()).toBe('Mara Varga')
  })

  /** Each with the rules that are asked in light; in dark only colours differ. */
  const rules = {
    light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  } as const

  /** What is on the screen, in light and dark. */
  const expectNoViolation = async () => {
    await page.evaluate(axe)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const run = `axe.run({ runOnly: ${JSON.stringify(rules[colorScheme])} })`
      const { violations } = await page.evaluate<AxeResults>(run)
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  }

  it.each([
    ['the overview', async () => '/'],
    ['a document', async () => `/documents/${await affair.idOf('herald-07.txt')}`],
    ['people', async () => '/people'],
    ['a person', async () => `/entities/${await person('Ilo Varga')}`],
    [
      'two people to be joined',
      async () => `/entities/${await person('Ilo Varga')}?do=same&with=${await person('Mara Varga')}`,
    ],
    ['a speaker to be rated', async () => `/entities/${await person('Ilo Varga')}?do=rate`],
    ['claims', async () => '/claims'],
    ['disagreements', async () => '/disagreements'],
    ['the ways between two', async () => `/network?from=${await person('Ilo Varga')}&to=${await person('Nora Linde')}`],
    ['hypotheses', async () => '/hypotheses'],
    ['the timeline', async () => '/timeline'],
    ['a detail to be said', async () => `/sources?set=${await affair.idOf('notes/cellar.txt')}&field=kind`],
    ['decisions', async () => '/decisions'],
    ['what was found', async () => '/search?q=order'],
    ['nothing found', async () => '/search?q=zebra'],
  ])('can be used by everybody: axe finds nothing wrong with %s, in light and dark', async (_name, path) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await go(await path())
    await page.keyboard.press('j')
    await expectNoViolation()
  })

  it('can be used by everybody: axe finds nothing wrong with a brief and a checked draft, in light and dark', async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await go('/brief')
    await page.getByRole('button', { name: 'Set it out' }).click()
    await page.locator('.preview').waitFor()
    await page.getByLabel('Your draft, in English').fill('Ilo Varga ordered the files burned before the audit.')
    await page.getByRole('button', { name: 'Check it' }).click()
    await page.locator('.sentences li').first().waitFor()
    await expectNoViolation()
  })

  it('can be used by everybody: axe finds nothing wrong with the list of keys, in light and dark', async () => {
    await go('/claims')
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    expect(await page.locator('dialog dd').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('rate it'), expect.stringContaining('disagreements')]),
    )
    await expectNoViolation()
    await page.keyboard.press('Escape')
  })

  it('never stumble', () => {
    expect(faults.filter((fault) => !/status of 400/.test(fault))).toEqual([])
  })
})
