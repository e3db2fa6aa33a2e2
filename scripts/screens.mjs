// node scripts/screens.mjs [--of FOLDER] [OUT] [SCREEN …]: pictures of every screen of the page, wide and narrow, light and
// dark, on the example or on the documents of a folder. The page must be built. Without OUT they go into a folder of their own
// under the system's temporary one; with docs/picture, only the three of the README are taken, smaller.
import { mkdtempSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { serve } from '../src/apps/http/index.ts'
import { openCase } from '../src/workbench/index.ts'
import { top } from './tool.mjs'

const { values, positionals } = parseArgs({
  options: { of: { type: 'string', default: join(top, 'examples', 'kordia') } },
  allowPositionals: true,
})
const [out = mkdtempSync(join(tmpdir(), 'hearsay-screens-')), ...only] = positionals
const forReadme = resolve(out) === join(top, 'docs', 'picture')
if (forReadme) only.push('entity', 'disagreements', 'network')
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-screened-'))
await mkdir(resolve(out), { recursive: true })

const theCase = await openCase(join(scratch, `${basename(values.of)}.hearsay`))
await theCase.read([resolve(values.of)])
const decider = { by: 'mk', why: 'so that there is something to see' }
const people = await theCase.entities('Person')
const [first, second] = people
const other = people.find(({ name }) => name === 'Helena Linde') ?? second
const [document] = (await theCase.documents()).toSorted((a, b) => b.claims - a.claims)
const [claim] = await theCase.claims({ document: document.id, speakerKind: 'named' })
const publishers = [...new Set((await theCase.documents()).flatMap(({ publisher }) => publisher ?? []))]
const rate = (publisher, grade, why) => publisher && theCase.rate(publisher, grade, { ...decider, why })
await rate(publishers.find((name) => name === 'Open Harbour') ?? publishers[0], 'D', 'has withdrawn two of its claims')
await rate(publishers.find((name) => name === 'The Herald') ?? publishers[1], 'B', 'corrects its errors in print')
await theCase.accept(claim.id, decider)
const matrix = await theCase.newMatrix('Who signed Order No. 114?', ['Varga himself', 'Solt, for him'], decider)
const item = { kind: 'item', text: null, claim: claim.id, credibility: 3, relevance: 'high', origin: null }
await theCase.editMatrix(matrix.id, item, decider)
await theCase.editMatrix(matrix.id, { kind: 'cell', item: 'e1', hypothesis: 'h2', mark: 'I', why: null }, decider)
const { ties } = await theCase.network()
const [tie] = ties

const screens = {
  overview: '/',
  reader: `/documents/${document.id}#claim-${claim.id}`,
  people: '/people',
  entity: `/entities/${first.id}`,
  joining: `/entities/${first.id}?do=same&with=${other.id}`,
  claims: '/claims',
  disagreements: '/disagreements',
  timeline: '/timeline',
  network: '/network',
  tie: `/network?tie=${tie.a}-${tie.b}`,
  ways: `/network?from=${other.id}&to=${first.id}`,
  hypotheses: '/hypotheses',
  matrix: `/hypotheses/${matrix.id}`,
  sources: '/sources',
  decisions: '/decisions',
  search: '/search?q=order',
  weigh: `/weigh?sentence=${encodeURIComponent(`${first.name} was arrested on 8 March 2019.`)}`,
  brief: `/brief?of=${first.id}`,
  draft: '/brief',
  keys: '/claims',
}

/** What has to be done on a screen before there is something to see. */
const steps = {
  brief: async (page) => {
    await page.getByRole('button', { name: 'Set it out' }).click()
    await page.locator('.preview').waitFor()
  },
  draft: async (page) => {
    await page.getByLabel('Your draft, in English').fill(`${first.name} was arrested on 8 March 2019. He will appeal.`)
    await page.getByRole('button', { name: 'Check it' }).click()
    await page.locator('.sentences').waitFor()
    await page.locator('.draft').scrollIntoViewIfNeeded()
  },
  keys: async (page) => {
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
  },
}

const { url, close } = await serve(theCase, { port: 0 })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
for (const [name, path] of Object.entries(screens)) {
  if (only.length && !only.includes(name)) continue
  const sizes = [
    [1440, 900],
    [390, 844],
  ]
  for (const [width, height] of forReadme ? [[1120, 640]] : sizes)
    for (const colorScheme of forReadme ? ['light'] : ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
      page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()))
      page.on('pageerror', (error) => console.error(name, error.message))
      await page.goto(new URL(path, url).href)
      await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
      await page.waitForLoadState('networkidle')
      await steps[name]?.(page)
      const file = forReadme ? `page-${name}.png` : `${name}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(resolve(out), file) })
      await page.close()
    }
}
await browser.close()
await close()
await theCase.close()
await rm(scratch, { recursive: true })
console.log(resolve(out))
