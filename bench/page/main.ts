import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { serve } from '../../src/apps/http/index.ts'
import { openCase } from '../../src/workbench/index.ts'
import { most, one, told, whole } from '../table.ts'
import { CLAIMS, putAffair } from './affair.ts'

/** Documents of the invented case, each with {@link CLAIMS} claims. */
const DOCUMENTS = 10_000

/** Milliseconds until the first content of a screen, and until the next key is answered; megabytes of a tab. */
const FIRST = 1000
const NEXT = 100
const MEMORY = 300

/**
 * The page on a large case: how soon each screen has its first content, how soon it answers the next key, what the tab holds after
 * all of them, and what the process that serves it does. Reading a case ends with working out who is who and cross-examining it; this
 * one was put there unread, so both are done first, and timed. DOCUMENTS in the environment makes a smaller case.
 */
export async function page(): Promise<void> {
  const documents = Number(process.env.DOCUMENTS ?? DOCUMENTS)
  const home = await mkdtemp(join(tmpdir(), 'hearsay-bench-page-'))
  const location = join(home, 'affair.hearsay')
  let begun = performance.now()
  await putAffair(location, documents)
  console.log(`${documents} documents, ${documents * CLAIMS} claims put in ${whole(performance.now() - begun)} ms`)
  await using theCase = await openCase(location)
  begun = performance.now()
  const [person] = await theCase.entities('Person')
  console.log(`who is who, worked out once: ${whole(performance.now() - begun)} ms`)
  begun = performance.now()
  const { disagreements } = await theCase.seen()
  console.log(`cross-examined once: ${whole(performance.now() - begun)} ms, ${disagreements.length} disagreements`)
  const [document] = await theCase.documents()
  const { url, close } = await serve(theCase, { port: 0 })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--enable-precise-memory-info'],
  })
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  tab.setDefaultTimeout(300_000)
  const screens = {
    overview: '/',
    reader: `/documents/${document!.id}`,
    people: '/people',
    entity: `/entities/${person!.id}`,
    claims: '/claims',
    timeline: '/timeline',
    disagreements: '/disagreements',
    network: '/network',
    sources: '/sources',
    brief: '/brief',
    hypotheses: '/hypotheses',
    decisions: '/decisions',
    search: '/search?q=harbour',
  }
  const rows = []
  for (const [name, path] of Object.entries(screens)) {
    begun = performance.now()
    await tab.goto(new URL(path, url).href)
    await tab.locator('main:not([aria-busy=true]) h1').first().waitFor()
    rows.push(most(`${name}: first content, ms`, performance.now() - begun, FIRST, FIRST / 2, whole))
    rows.push(most(`${name}: next key, ms`, await answered(tab), NEXT, NEXT / 2, whole))
  }
  const held = await tab.evaluate<number>('performance.memory.usedJSHeapSize / 1e6')
  rows.push(most('heap of the tab, MB', held, MEMORY, MEMORY / 2, whole))
  rows.push(told('memory of the process that serves, MB', process.memoryUsage.rss() / 1e6, whole))
  console.table(rows)
  console.log(`load of the machine, processors: ${loadavg().map(one).join(', ')}; ${cpus().length}`)
  await browser.close()
  await close()
  await rm(home, { recursive: true })
}

/** How long from a key to the next picture, in milliseconds, as the page itself sees it. */
const answered = (tab: Page): Promise<number> =>
  tab.evaluate<number>(`new Promise((resolve) => {
    const begun = performance.now()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
  })`)
