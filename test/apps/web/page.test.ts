import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf, harbour } from '../http/affair.ts'
import { hostile, payload, payloadPath } from '../http/hostile.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('the page, in Chromium', () => {
  let browser: Browser
  let affair: Affair
  let serving: Serving
  let page: Page
  /** everything the browser complained of or sent elsewhere */
  const faults: string[] = []

  const open = async (path: string, viewport = { width: 1440, height: 900 }) => {
    page = await browser.newPage({ viewport })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on(
      'request',
      (request) => !request.url().startsWith(new URL(path, serving.url).origin) && faults.push(request.url()),
    )
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(new URL(path, serving.url).href)
  }
  const focused = () => page.locator('.note.focused .lead').textContent()
  const lit = async () => (await page.locator('.piece.lit').allInnerTexts()).join('|')

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    affair = await affairOf(harbour)
    serving = await serve(affair.theCase, { port: 0 })
  })
  afterAll(async () => {
    await browser.close()
    await serving.close()
    await affair.close()
  })

  it('leads from the overview to a document, and back to the same line', async () => {
    await open('/', { width: 1440, height: 400 })
    await page.getByRole('link', { name: /harbour files burned/ }).click()
    await page.locator('.text h1').waitFor()
    expect(await page.locator('.text h1').textContent()).toContain('harbour files burned')
    await page.goBack()
    await page.getByRole('heading', { name: 'Harbour fund' }).waitFor()
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0)
    await page.close()
  })

  it('marks source and cue, folds furniture, and follows a claim to its words', async () => {
    await open('/')
    await page.getByRole('link', { name: /harbour files burned/ }).click()
    await page.locator('.piece.source').first().waitFor()
    expect(await page.locator('.piece.source').first().textContent()).toBe('Prosecutor Nora Linde')
    expect(await page.locator('.piece.cue').first().textContent()).toBe('told')
    expect(await page.getByText('Advertisement').isVisible()).toBe(false)
    await page.getByText('furniture: 3 lines folded').click()
    expect(await page.getByText('Advertisement').isVisible()).toBe(true)

    await page.keyboard.press('j')
    expect(await focused()).toMatch(/Linde says$/)
    // "ordered" is a cue of its own: what Varga ordered, within what Linde says
    expect((await lit()).replaceAll('|', '')).toContain('ordered the files burned before the audit')
    expect(page.url()).toMatch(/#claim-[0-9a-f]{24}$/)

    await page.locator('.piece', { hasText: 'third floor' }).click()
    expect(await lit()).toMatch(/archive.*third floor/s)
    await page.keyboard.press('Enter')
    expect(await page.locator('.note.focused .parts li').count()).toBe(2)
    await page.keyboard.press('j')
    expect(await lit()).toContain('archive')
    expect(await lit()).not.toContain('third floor')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await page.locator('.note.focused').count()).toBe(0)
    await page.close()
  })

  it('keeps words and note in sight on the way through a document', async () => {
    await open('/', { width: 1440, height: 500 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('link', { name: /harbour files burned/ }).click()
    await page.locator('.text h1').waitFor()
    const notes = await page.locator('.note:not(.own)').count()
    const seen = new Set<string>()
    for (let n = 0; n < notes; n++) {
      await page.keyboard.press('j')
      seen.add(page.url())
      for (const shown of ['.note.focused .lead', '.piece.lit']) {
        const box = await page.locator(shown).first().boundingBox()
        expect(box?.y).toBeGreaterThan(40)
        expect(box?.y).toBeLessThan(500)
      }
    }
    expect(seen.size).toBe(notes)
    await page.close()
  })

  it('opens a claim from its address, the outlet’s own included', async () => {
    const { claimViews, id } = await affair.theCase.document(await affair.idOf('herald-07.txt'))
    for (const kind of ['unnamed', 'outlet']) {
      const claim = claimViews.find((claim) => claim.speakerKind === kind)!
      await open(`/documents/${id}#claim-${claim.id}`)
      await page.locator('.note.focused').waitFor()
      expect(await lit()).toContain(claim.contentWords.slice(0, 12))
      await page.close()
    }
  })

  it('finds words and leads to where they stand', async () => {
    await open('/')
    await page.locator('.documents').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('order')
    await page.keyboard.press('Enter')
    await page.locator('mark').first().waitFor()
    expect(page.url()).toContain('/search?q=order')
    await page.locator('.search li a').first().click()
    await page.locator('.pointed').waitFor()
    expect(await page.locator('.pointed').textContent()).toContain('heard the order')
    await page.close()
  })

  it('says so when nothing is found, nothing is there, and nothing answers', async () => {
    await open('/search?q=zebra')
    expect(await page.locator('h1').textContent()).toBe('No passage holds “zebra”.')
    await page.close()
    const before = faults.length
    await open('/documents/ffff')
    await page.getByText('To the overview').waitFor()
    faults.length = before // the browser itself reports the 404
    await page.close()

    const empty = await affairOf({})
    const short = await serve(empty.theCase, { port: 0 })
    await open(short.url)
    expect(await page.locator('h1').textContent()).toBe('Nothing has been read yet.')
    await short.close()
    await empty.close()
    const known = faults.length
    await page.locator('.home').click()
    await page.getByText('Hearsay does not answer.').waitFor()
    faults.length = known // the refused connection
    await page.close()
  })

  it('has no sideways scroll at 390 px, and shows the claim at the foot', async () => {
    for (const path of ['/', '/search?q=order', `/documents/${await affair.idOf('herald-07.txt')}`]) {
      await open(path, { width: 390, height: 844 })
      await page.locator('h1').first().waitFor()
      await page.keyboard.press('j')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      if (path.startsWith('/documents')) {
        const box = await page.locator('.note.focused').boundingBox()
        expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
      }
      await page.close()
    }
  })

  it('never runs what a document says', async () => {
    const bad = await affairOf(hostile)
    const served = await serve(bad.theCase, { port: 0 })
    await bad.theCase.set(payloadPath, 'author', payload, { by: payload, why: payload })
    const [document] = await bad.theCase.documents()
    const [named] = await bad.theCase.entities('Person')
    const before = faults.length
    await open(served.url, { width: 390, height: 844 })
    for (const path of [
      '',
      `documents/${document!.id}`,
      ...(named ? [`entities/${named.id}?do=rename`] : []),
      'people',
      'claims',
      'timeline',
      `sources?set=${document!.id}&field=title`,
      'decisions',
      `search?q=${encodeURIComponent('<img src=x onerror=alert(5)>')}`,
    ]) {
      await page.goto(served.url + path)
      await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
      await page.keyboard.press('j')
      if (path.startsWith('documents')) await page.keyboard.press('Enter')
      await page.waitForLoadState('networkidle')
      expect(await page.locator('main :is(img, script, svg, iframe, object, style)').count()).toBe(0)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    }
    await page.close()
    expect(faults.slice(before)).toEqual([])
    await served.close()
    await bad.close()
  })

  it('asks nothing of anybody else, and never stumbles', () => {
    expect(faults).toEqual([])
  })
})
