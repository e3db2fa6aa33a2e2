import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/apps/http/index.ts'
import { type Affair, affairOf } from '../http/affair.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const papers = {
  'sources.csv': 'path,publisher,published\nledger.txt,The Ledger,2019-03-09\ndawn.txt,Dawn,2019-03-10\n',
  'ledger.txt': 'The arrest\n\nViktor Varga was arrested on 6 March 2019.\n',
  'dawn.txt': 'Two days later\n\nViktor Varga was arrested on 8 March 2019.\n',
}

describe.skipIf(!existsSync(executablePath))('the log of decisions, in Chromium', () => {
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

  it('puts what was decided of claims and sources into sentences', async () => {
    const { theCase } = affair
    const [one, other] = await Promise.all(
      ['ledger.txt', 'dawn.txt'].map(async (path) => {
        const document = await affair.idOf(path)
        return (await theCase.claims({ document })).find(({ contentWords }) => contentWords.includes('arrested'))!.id
      }),
    )
    const decider = { by: 'vera', why: 'read' }
    await theCase.accept(one!, decider)
    await theCase.correctSpeaker(one!, 'outlet', decider)
    await theCase.note(one!, { text: 'Ask the court', next: 'call', owner: 'MK' }, decider)
    await theCase.link(one!, other!, 'superseded', decider)
    await theCase.rate('The Ledger', 'B', decider)
    await theCase.rate(one!, '3', decider)
    await theCase.reject(other!, decider)
    await page.goto(new URL('/decisions', serving.url).href)
    await page.locator('.log .what').first().waitFor()
    const told = (await page.locator('.log .what').allInnerTexts()).join('\n')
    expect(told).toMatch(/Accepted the claim “Viktor Varga was arrested on 6 March 2019/)
    expect(told).toMatch(/Rejected the claim “Viktor Varga was arrested on 8 March 2019/)
    expect(told).toMatch(/Corrected who speaks in the claim/)
    expect(told).toMatch(/Noted on the claim .*: Ask the court → call · MK/)
    expect(told).toMatch(/Said “Superseded” of the claims .* and /)
    expect(told).toMatch(/Rated B: The Ledger/)
    expect(told).toMatch(/Rated 3: “Viktor/)
  })
})
