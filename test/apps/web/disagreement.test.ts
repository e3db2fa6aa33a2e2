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
  const first = () => page.locator('.contradictions > li').first()
  const decided = async () => (await affair.theCase.disagreements())[0]!.decided
  const open = async () => {
    await page.goto(new URL('/disagreements', serving.url).href)
    await first().waitFor()
  }
  /** the browser shares a busy machine */
  const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 15_000 })
  const told = (words: string) => page.locator('.notice p', { hasText: words }).waitFor()
  const focused = () => page.evaluate<string>('document.activeElement.className')

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    affair = await affairOf(papers)
    serving = await serve(affair.theCase, { port: 0 })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
    await affair?.close()
  })

  it('sets two sides against each other, with the origins of each and the reasons, and leads to the words', async () => {
    await page.goto(new URL('/', serving.url).href)
    await page.getByRole('link', { name: 'Disagreements' }).click()
    await page.getByRole('heading', { name: 'Disagreements', level: 1 }).waitFor()
    expect(await first().getByRole('heading').innerText()).toBe('Their dates cannot both be right')
    expect(await first().locator('.claim-line').count()).toBe(3)
    expect(await first().locator('.origins').innerText()).toContain('No shared origin found, at most 2 origins')
    await first().locator('summary').click()
    expect(await first().locator('.reasons li').count()).toBeGreaterThan(1)
    await first().locator('.claim-line').first().click()
    await page.waitForURL(/documents/)
  })

  it('prints its keys, decides by one of them, and takes it back by another', async () => {
    await open()
    expect(await first().locator('.verdict kbd').allInnerTexts()).toEqual(['1', '2', '3', '4', 'n'])
    await page.keyboard.press('1')
    expect(await decided()).toBeNull()
    await page.keyboard.press('j')
    for (const [key, verdict] of [
      ['1', 'confirmed'],
      ['2', 'not a contradiction'],
      ['3', 'superseded'],
      ['4', 'unsure'],
    ] as const) {
      await page.keyboard.press(key)
      await soon(async () => (await decided())?.what).toMatchObject({ verdict })
      await first().locator('[aria-pressed=true]', { hasText: key }).waitFor()
    }
    await page.keyboard.press('u')
    await told('Taken back.')
    await soon(async () => (await decided())?.what).not.toMatchObject({ verdict: 'unsure' })
  })

  it('keeps the reason that n asks for, and shows it after a reload', async () => {
    await open()
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    await first().locator('select').waitFor()
    await page.keyboard.press('N')
    await page.keyboard.press('Tab')
    await page.keyboard.type('two nights')
    await page.keyboard.press('Enter')
    await page.getByText('Not a contradiction, says').waitFor()
    expect(await decided()).toMatchObject({ why: 'two nights', what: { verdict: 'not a contradiction' } })
    await page.reload()
    expect(await first().locator('.held').innerText()).toContain('two nights')
  })

  it('decides nothing before both sides were on the screen', async () => {
    await page.setViewportSize({ width: 390, height: 300 })
    await open()
    const before = (await affair.theCase.decisions()).length
    await page.keyboard.press('j')
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await page.keyboard.press('4')
    await first().locator('.passing', { hasText: 'Read its words first' }).waitFor()
    expect(await affair.theCase.decisions()).toHaveLength(before)
    // the words of one side and then of the other are brought there; then it may be decided
    await expect
      .poll(async () => {
        await page.keyboard.press('4')
        return (await affair.theCase.decisions()).length
      })
      .toBeGreaterThan(before)
    expect((await decided())?.what).toMatchObject({ verdict: 'unsure' })
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('takes a claim of a list to its place with what a key begins there, and copies it where it is', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(new URL('/disagreements?about=Varga', serving.url).href)
    await first().locator('.claim-line').first().focus()
    await page.keyboard.press('c')
    await told('copied')
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('Viktor Varga was arrested')
    await page.keyboard.press('n')
    await page.locator('.note.focused textarea').waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.keyboard.press('Escape')
    await page.goBack()
    await first().locator('.claim-line').first().focus()
    const before = (await affair.theCase.decisions()).length
    await page.keyboard.press('a')
    await page.locator('.note.focused .actions').waitFor()
    expect(await affair.theCase.decisions()).toHaveLength(before)
  })

  it('lists what several say alike, with its origins, and walks on to it', async () => {
    await page.goto(new URL('/disagreements?about=Varga', serving.url).href)
    await page.locator('.alike > li').first().waitFor()
    expect(await page.locator('.alike > li').count()).toBe(1)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused()).toBe('claim-line')
    await page.goto(new URL('/disagreements?about=Nobody', serving.url).href)
    await page.getByText('No contradiction was found').waitFor()
  })
})
