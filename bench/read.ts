import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { article } from '../test/support/article.ts'

const top = join(import.meta.dirname, '..')
const RUNS = 5

/** Prints the peak memory of the process it is loaded into. */
const PRELOAD = `data:text/javascript,process.on('exit',()=>process.stderr.write('RSS '+process.resourceUsage().maxRSS))`

interface Row {
  readonly what: string
  /** seconds of wall time, process start included: the median of some runs */
  readonly seconds: string
  /** peak resident memory, MiB */
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
    rows.push(timed('five seeds, cold', seeds, join(work, 'seeds.hearsay'), true))
    rows.push(timed('five seeds, again', seeds, join(work, 'seeds.hearsay'), false))
  } else console.log('The seeds are not here: ../shared is missing.')
  rows.push(timed('the example, 17 documents, cold', join(top, 'examples/kordia'), join(work, 'kordia.hearsay'), true))
  rows.push(timed('200 articles of 30 sentences, cold', generated, join(work, 'generated.hearsay'), true))
  rows.push(timed('200 articles of 30 sentences, again', generated, join(work, 'generated.hearsay'), false))
  console.table(rows)
  rmSync(work, { recursive: true, force: true })
}

function timed(what: string, folder: string, location: string, cold: boolean): Row {
  const program = existsSync(join(top, 'dist/cli.js')) ? 'dist/cli.js' : 'src/apps/cli/main.ts'
  const runs = Array.from({ length: RUNS }, () => {
    if (cold) rmSync(location, { recursive: true, force: true })
    const start = performance.now()
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', PRELOAD, join(top, program), 'read', folder, '--case', location],
      { encoding: 'utf8' },
    )
    return {
      seconds: (performance.now() - start) / 1000,
      memory: Number(/RSS (\d+)\s*$/u.exec(stderr)?.[1] ?? 0) / 1024,
    }
  })
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b)
  return {
    what: `${what} (${program})`,
    seconds: seconds[RUNS >> 1]!.toFixed(2),
    memory: Math.max(...runs.map((run) => run.memory)).toFixed(0),
  }
}
