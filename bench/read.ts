import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { article } from '../test/support/article.ts'
import { followMemory } from '../test/support/peak.ts'
import { bestProgram, top } from './program.ts'

const RUNS = 6

interface Row {
  readonly what: string
  /** seconds of wall time, process start included: the median of some runs */
  readonly seconds: string
  /** peak resident memory of all processes together, MiB; `-` where it cannot be read */
  readonly memory: string
}

/** Reading from the command line, process start included: cold, again, and a larger folder. */
export async function read(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const generated = join(work, 'generated')
  mkdirSync(generated)
  for (let number = 0; number < 200; number++) writeFileSync(join(generated, `${number}.txt`), article(number, 30))
  const seeds = join(top, '../shared/seeds')
  const rows: Row[] = []
  if (existsSync(seeds)) {
    rows.push(await timed('five seeds, cold', seeds, join(work, 'seeds.hearsay'), true))
    rows.push(await timed('five seeds, again', seeds, join(work, 'seeds.hearsay'), false))
  } else console.log('The seeds are not here: ../shared is missing.')
  rows.push(
    await timed('the example, 17 documents, cold', join(top, 'examples/kordia'), join(work, 'kordia.hearsay'), true),
  )
  rows.push(await timed('200 articles of 30 sentences, cold', generated, join(work, 'generated.hearsay'), true))
  rows.push(await timed('200 articles of 30 sentences, again', generated, join(work, 'generated.hearsay'), false))
  console.table(rows)
  rmSync(work, { recursive: true, force: true })
}

async function timed(what: string, folder: string, location: string, cold: boolean): Promise<Row> {
  const program = bestProgram()
  const seconds: number[] = []
  let peak = 0
  for (let run = 0; run < RUNS; run++) {
    if (cold) rmSync(location, { recursive: true, force: true })
    const start = performance.now()
    const child = spawn(process.execPath, [program, 'read', folder, '--case', location], { stdio: 'ignore' })
    // looking at memory takes time: the last run, which is not timed, is for that alone
    const memory = run === RUNS - 1 && process.platform === 'linux' ? followMemory(child.pid!) : null
    await once(child, 'exit')
    if (memory) peak = memory.stop()
    else seconds.push((performance.now() - start) / 1000)
  }
  seconds.sort((a, b) => a - b)
  return {
    what: `${what} (${relative(top, program)})`,
    seconds: seconds[seconds.length >> 1]!.toFixed(2),
    memory: peak ? (peak / 2 ** 20).toFixed(0) : '-',
  }
}
