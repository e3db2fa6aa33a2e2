import { execFileSync } from 'node:child_process'
import { findClaims, parse } from '../../src/workbench/index.ts'
import { polnear } from './attribution.ts'

/** What a process found that looked for the claims of the same articles again and again. */
export interface Speed {
  readonly documents: number
  /** words and marks, as Hearsay cuts them */
  readonly tokens: number
  /** seconds that each turn took, the first one left out */
  readonly seconds: readonly number[]
  /** seconds of processor time each took, on all threads of the process */
  readonly processor: readonly number[]
  /** most memory the process held, bytes */
  readonly peak: number
}

/** Raw text of PolNeAR's development articles to claims, in a process of its own, one thread. */
export const measureSpeed = (turns: number): Speed =>
  JSON.parse(execFileSync(process.execPath, [import.meta.filename, String(turns)], { encoding: 'utf8' }))

async function measured(turns: number): Promise<Speed> {
  const texts = polnear().map(({ text }) => text)
  const seconds: number[] = []
  const processor: number[] = []
  for (let turn = 0; turn <= turns; turn++) {
    const before = process.cpuUsage()
    const begun = performance.now()
    for (const text of texts) await findClaims(text)
    const wall = (performance.now() - begun) / 1000
    const { user, system } = process.cpuUsage(before)
    if (turn === 0) continue
    seconds.push(wall)
    processor.push((user + system) / 1e6)
  }
  const peak = process.resourceUsage().maxRSS * 1024
  let tokens = 0
  for (const text of texts) tokens += (await parse(text)).sentences.reduce((sum, words) => sum + words.length, 0)
  return { documents: texts.length, tokens, seconds, processor, peak }
}

if (import.meta.main) console.log(JSON.stringify(await measured(Number(process.argv[2]))))
