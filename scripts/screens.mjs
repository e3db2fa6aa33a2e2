// node scripts/screens.mjs [OUT] [SCREEN …]: pictures of every screen of the page on the example, wide and narrow, light and dark.
// The page must be built. Without OUT they go into a folder of their own under the system's temporary one; with docs/picture,
// only the three of the README are taken, smaller.
import { mkdtempSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { serve } from '../src/apps/http/index.ts'
import { openCase } from '../src/workbench/index.ts'
import { top } from './tool.mjs'

const [out = mkdtempSync(join(tmpdir(), 'hearsay-screens-')), ...only] = process.argv.slice(2)
const forReadme = resolve(out) === join(top, 'docs', 'picture')
if (forReadme) only.push('entity', 'disagreements', 'network')
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-kordia-'))
await mkdir(resolve(out), { recursive: true })

const theCase = await openCase(join(scratch, 'kordia.hearsay'))
await theCase.read([join(top, 'examples', 'kordia')])
const decider = { by: 'mk', why: 'so that there is something to see' }
const people = await theCase.entities('Person')
const named = (name) => people.find((each) => each.name.includes(name))?.id ?? people[0].id
const [varga, linde] = [named('Varga'), named('Linde')]
const [document] = (await theCase.documents()).toSorted((a, b) => b.claims - a.claims)
const [claim] = await theCase.claims({ document: document.id, speakerKind: 'named' })
await theCase.rate('Open Harbour', 'D', { ...decider, why: 'a campaign site; two of its claims were withdrawn' })
await theCase.rate('The Herald', 'B', { ...decider, why: 'corrects its errors in print' })
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
  entity: `/entities/${varga}`,
  joining: `/entities/${varga}?do=same&with=${linde}`,
  claims: '/claims',
  disagreements: '/disagreements',
  timeline: '/timeline',
  network: '/network',
  tie: `/network?tie=${tie.a}-${tie.b}`,
  ways: `/network?from=${linde}&to=${varga}`,
  hypotheses: '/hypotheses',
  matrix: `/hypotheses/${matrix.id}`,
  sources: '/sources',
  decisions: '/decisions',
  search: '/search?q=order',
  weigh: '/weigh?sentence=Viktor%20Varga%20was%20arrested%20on%208%20March%202019.',
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
