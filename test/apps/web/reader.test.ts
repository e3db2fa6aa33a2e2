import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import type { ClaimView } from '../../../src/workbench/index.ts'
import { type Affair, affairOf, harbour } from '../http/affair.ts'
import { payload } from '../http/hostile.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page that would run, call out and lead away. @param outside where it would call */
const letterTo = (
  outside: string,
) => `<!doctype html><html><head><title>A letter</title><style>p { color: green }</style></head>
<body><h1>A letter to the editor</h1><p>Rosa Toma said that the board was never asked.</p>
<script>alert(1)</script><img src="${outside}x.png" onerror="alert(2)"><a href="${outside}">out</a></body></html>`

describe.skipIf(!existsSync(executablePath))('the reader, in Chromium', () => {
  let browser: Browser
  let context: BrowserContext
  let affair: Affair
  let serving: Serving
  let page: Page
  let outside: Server
  const faults: string[] = []

  const go = async (path: string) => {
    await page.goto(new URL(path, serving.url).href)
    await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
  }
  const claims = async (path: string) => (await affair.theCase.document(await affair.idOf(path))).claimViews
  const claimOf = async (words: string) =>
    (await claims('herald-07.txt')).find(
      ({ contentWords, partOf }) => contentWords.includes(words) && partOf === null,
    ) as ClaimView
  const openClaim = async (words: string) => {
    const { id, document } = await claimOf(words)
    await go(`/documents/${document}#claim-${id}`)
    await page.locator('.note.focused .actions').waitFor()
  }
  /** the browser shares a busy machine */
  const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 15_000 })
  const told = (words: string) => page.locator('.notice p', { hasText: words }).waitFor()

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    outside = createServer((asked, answer) => {
      faults.push(`asked for outside: ${asked.url}`)
      answer.end()
    })
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
    const { port } = outside.address() as AddressInfo
    affair = await affairOf({ ...harbour, 'letter.html': letterTo(`http://127.0.0.1:${port}/`) })
    serving = await serve(affair.theCase, { port: 0 })
    context = await browser.newContext({ viewport: { width: 1440, height: 700 }, reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
  })
  afterAll(async () => {
    await browser.close()
    await serving.close()
    outside.close()
    await affair.close()
  })

  it('accepts a claim by a key, shows who did, and takes it back by another', async () => {
    await openClaim('third floor')
    await page.keyboard.press('a')
    await told('Accepted.')
    await soon(() => page.locator('.note.focused .decided').innerText()).toMatch(/✓ \p{Lu}{1,3} accepted/u)
    expect((await claimOf('third floor')).decided?.verdict).toBe('accepted')
    await page.keyboard.press('u')
    await told('Taken back.')
    await soon(() => page.locator('.note.focused .decided').count()).toBe(0)
    expect((await claimOf('third floor')).decided).toBeNull()
  })

  it('decides nothing before the words are on the screen, and brings them there', async () => {
    await page.setViewportSize({ width: 1440, height: 300 })
    await openClaim('third floor')
    await page.evaluate('scrollTo(0, 0)')
    const before = (await affair.theCase.decisions()).length
    await page.keyboard.press('a')
    await soon(() => page.locator('.told').innerText()).toContain('Read its words first')
    expect(await affair.theCase.decisions()).toHaveLength(before)
    const words = page.locator('.piece.lit').first()
    expect((await words.boundingBox())?.y).toBeGreaterThan(0)
    await page.keyboard.press('a')
    await told('Accepted.')
    await page.keyboard.press('u')
    await told('Taken back.')
    await page.setViewportSize({ width: 1440, height: 700 })
  })

  it('rejects with a reason only, and notes what is next and by whom', async () => {
    await openClaim('third floor')
    await page.keyboard.press('x')
    const reject = page.locator('.decide').getByRole('button', { name: 'Reject it' })
    expect(await reject.isDisabled()).toBe(true)
    await page.keyboard.type('it was a joke')
    await page.keyboard.press('Enter')
    await told('Rejected.')
    expect((await claimOf('third floor')).decided).toMatchObject({ verdict: 'rejected', why: 'it was a joke' })
    await soon(() => page.locator('.note.focused.rejected').count()).toBe(1)

    await page.keyboard.press('n')
    await page.keyboard.type('who has the key?')
    await page.keyboard.press('Tab')
    await page.keyboard.type('call the caretaker')
    await page.keyboard.press('Tab')
    await page.keyboard.type('vera')
    await page.keyboard.press('Enter')
    await told('Noted.')
    expect((await claimOf('third floor')).notes).toMatchObject([
      { text: 'who has the key?', next: 'call the caretaker', owner: 'vera' },
    ])
    await soon(() => page.locator('.note.focused .remark').innerText()).toContain('call the caretaker')
    await page.keyboard.press('u')
    await told('Taken back.')
    expect((await claimOf('third floor')).notes).toEqual([])
    await page.reload()
    await page.locator('.note.focused .do-undo').waitFor()
    await page.keyboard.press('u')
    await told('Taken back.')
    expect((await claimOf('third floor')).decided).toBeNull()
  })

  it('rates how credible a claim is, with the reason and what was said before, and takes it back', async () => {
    await openClaim('third floor')
    for (const [key, why] of [
      ['4', 'nobody else saw it'],
      ['3', 'a second witness'],
    ] as const) {
      await page.keyboard.press('r')
      await page.locator('.note.focused select').waitFor()
      await page.keyboard.press(key)
      await page.keyboard.press('Tab')
      await page.keyboard.type(why)
      await page.keyboard.press('Enter')
      await page.locator('.note.focused .rated', { hasText: why }).waitFor()
    }
    expect((await claimOf('third floor')).rating.credibility).toBe(3)
    expect(await page.locator('.note.focused .rated').innerText()).toContain('3: possibly true')
    await page.locator('.note.focused .earlier summary').click()
    expect(await page.locator('.note.focused .earlier').innerText()).toContain('nobody else saw it')
    await page.keyboard.press('u')
    await soon(async () => (await claimOf('third floor')).rating.credibility).toBe(4)
    await page.locator('.note.focused .rated', { hasText: '4: doubtful' }).waitFor()
    await page.reload()
    await page.locator('.note.focused .do-undo').waitFor()
    await page.keyboard.press('u')
    await told('Taken back.')
    await soon(() => page.locator('.note.focused .rated').count()).toBe(0)
    expect((await claimOf('third floor')).rating.credibility).toBeNull()
  })

  it('corrects a speaker, who is still there after the folder is read again', async () => {
    await openClaim('third floor')
    await page.keyboard.press('s')
    await page.keyboard.type('Hedda Brunn')
    await page.keyboard.press('Enter')
    await told('Said by Hedda Brunn.')
    await affair.read()
    await page.reload()
    await soon(() => page.locator('.note.focused .lead').innerText()).toContain('Hedda Brunn')
    expect(await page.locator('.note.focused').innerText()).toMatch(/read as: .*Linde/)
    await page.keyboard.press('u')
    await told('Taken back.')
    await soon(() => page.locator('.note.focused .lead').innerText()).toContain('Linde')
  })

  it('opens in place who else says it', async () => {
    await openClaim('third floor')
    await page.keyboard.press('o')
    await page.locator('.note.focused .also').waitFor()
    expect(await page.locator('.note.focused .also').innerText()).toContain('nobody else')
    await page.keyboard.press('o')
    await soon(() => page.locator('.note.focused .also').count()).toBe(0)
  })

  it('marks a claim by keys alone in a language that is not read, with a translation', async () => {
    await go(`/documents/${await affair.idOf('vesti-12.txt')}`)
    await page.keyboard.press('m')
    await page.locator('.marking').waitFor()
    const selected = () => page.locator('.marking .selected').innerText()
    const step = async (keys: string) => {
      const before = await selected()
      await page.keyboard.press(keys)
      await soon(selected).not.toBe(before)
    }
    // past the title to the sentence: who, how, what
    await step('ArrowRight')
    for (let n = 0; n < 12 && !(await selected()).includes('Прокуратура'); n++) await step('ArrowRight')
    await page.keyboard.press('2')
    await step('ArrowRight')
    await page.keyboard.press('3')
    for (let n = 0; n < 6 && !(await selected()).includes('документы'); n++) await step('ArrowRight')
    for (let n = 0; n < 6 && !(await selected()).includes('проверки'); n++) await step('Shift+ArrowRight')
    await page.keyboard.press('1')
    await page.locator('.marking').getByLabel('Translation').focus()
    await page.keyboard.type('the papers were destroyed')
    await page.locator('.marking').getByRole('button', { name: 'Record it' }).focus()
    await page.keyboard.press('Enter')
    await told('Marked')
    const [claim] = await claims('vesti-12.txt')
    expect(claim).toMatchObject({ sourceWords: 'Прокуратура', cueWords: 'заявила', speakerName: 'Прокуратура' })
    expect(claim?.contentWords).toMatch(/^документы были уничтожены накануне проверки/)
    await soon(() => page.locator('.note .translation').innerText()).toBe('the papers were destroyed')
    await page.keyboard.press('u')
    await told('Taken back.')
    expect(await claims('vesti-12.txt')).toEqual([])
  })

  it('marks words that the mouse selected', async () => {
    await go(`/documents/${await affair.idOf('notes/cellar.txt')}`)
    await page
      .locator('.text [data-start]')
      .first()
      .click({ clickCount: 3, position: { x: 40, y: 12 } })
    await page.getByRole('button', { name: 'Mark a claim' }).click()
    await page.locator('.marking').getByLabel('Speaker').fill('outlet')
    await page.locator('.marking').getByLabel('Stance').selectOption('doubts')
    // the sentence in the outlet's own voice is a claim already
    await page.locator('.marking').getByRole('button', { name: 'Record it' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('a claim already')
    await page.keyboard.press('Escape')
    await soon(() => page.locator('.marking').count()).toBe(0)
  })

  it('shows the original beside the text, where nothing of it runs and nothing is fetched', async () => {
    await go(`/documents/${await affair.idOf('letter.html')}`)
    await page.keyboard.press('f')
    const frame = page.locator('.original-file iframe')
    await frame.waitFor()
    expect(await frame.getAttribute('sandbox')).toBe('')
    const inside = page.frameLocator('.original-file iframe')
    await inside.getByRole('heading', { name: 'A letter to the editor' }).waitFor()
    await inside.getByRole('link', { name: 'out' }).click({ noWaitAfter: true })
    await page.getByRole('button', { name: 'Close' }).click()
    await soon(() => frame.count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('shows what people wrote as words, whatever they wrote', async () => {
    const { id } = await claimOf('third floor')
    const by = { by: payload, why: payload }
    await affair.theCase.reject(id, by)
    await affair.theCase.note(id, { text: payload, next: payload, owner: payload }, by)
    await affair.theCase.correctSpeaker(id, payload, by)
    await affair.theCase.mark(
      'herald-07.txt',
      { content: 'had been announced', speaker: payload, translation: payload },
      by,
    )
    await openClaim('third floor')
    await page.keyboard.press('o')
    await page.locator('.note.focused .remark').waitFor()
    expect(await page.locator('main :is(img, script, svg, iframe, object)').count()).toBe(0)
    expect(await page.locator('.note.focused .remark').innerText()).toContain('<script>')
    await go('/')
    await go('/decisions')
    expect(await page.locator('main :is(img, script, svg, iframe, object)').count()).toBe(0)
    expect(faults).toEqual([])
  })

  const rules = {
    light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  } as const

  it.each([
    ['a claim that was judged', ['o']],
    ['a speaker being corrected', ['s']],
    ['a claim being rated', ['r']],
    ['a note being written', ['n']],
    ['a claim being marked', ['m']],
    ['the original', ['f']],
  ])('can be used by everybody: axe finds nothing wrong with %s, in light and dark', async (_what, keys) => {
    // axe is put into the page from outside, which its policy would not let itself do
    const unguarded = await browser.newContext({ viewport: { width: 1440, height: 700 }, bypassCSP: true })
    page = await unguarded.newPage()
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await openClaim('third floor')
    for (const key of keys) await page.keyboard.press(key)
    await page.locator('.also, form.decide, .original-file').first().waitFor()
    await page.evaluate(axe)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const run = `axe.run({ exclude: [['iframe']] }, { runOnly: ${JSON.stringify(rules[colorScheme])} })`
      const { violations } = await page.evaluate<AxeResults>(run)
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
    await unguarded.close()
  })
})
