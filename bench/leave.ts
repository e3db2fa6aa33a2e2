import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefFormats } from '../src/model/brief.ts'
import { exchangeFormats } from '../src/workbench/index.ts'
import { article } from '../test/support/article.ts'
import { processorSeconds } from './processor.ts'
import { bestProgram } from './program.ts'
import { most, one, told } from './table.ts'

const ARTICLES = 1000
const SENTENCES = 12

/** Seconds that all of it may take on two cores. */
const FLOOR = 120
const REACH = 60

/** One command, in seconds: `cores` is the time of all processors together, which a busy machine does not change much. */
interface Step {
  readonly what: string
  readonly seconds: string
  readonly cores: string
}

/** 1,000 articles in, everything out: the case read, written in every format, and one brief in all of its own. */
export async function leave(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-leave-'))
  const papers = join(home, 'papers')
  const location = join(home, 'papers.hearsay')
  mkdirSync(papers)
  for (let number = 0; number < ARTICLES; number++)
    writeFileSync(join(papers, `${number}.txt`), article(number, SENTENCES))
  const steps: Step[] = []
  const [before, begun] = [processorSeconds(), performance.now()]
  const timed = (what: string, ...args: string[]): void => {
    const [cores, start] = [processorSeconds(), performance.now()]
    const { status, stderr } = spawnSync(process.execPath, [bestProgram(), ...args, '--case', location], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${status}: ${stderr}`)
    steps.push({ what, seconds: one((performance.now() - start) / 1000), cores: one(processorSeconds() - cores) })
  }
  console.log(`On ${cpus().length} cores, with a load of ${one(loadavg()[0]!)}:`)
  timed(`read ${ARTICLES} articles of ${SENTENCES} paragraphs`, 'read', papers)
  for (const format of ['jsonl', ...exchangeFormats])
    timed(`export ${format}`, 'export', '--format', format, '--out', join(home, format))
  for (const format of briefFormats)
    timed(`brief ${format}`, 'brief', 'Nora Linde', '--out', join(home, `brief.${format}`))
  console.table(steps)
  console.table([
    most('all of it, s', (performance.now() - begun) / 1000, FLOOR, REACH),
    told('the same, seconds of all processors together', processorSeconds() - before),
  ])
  console.log(`The load is ${one(loadavg()[0]!)} at its end; the exports come to ${one(sizeOf(home) / 2 ** 20)} MiB.`)
  rmSync(home, { recursive: true, force: true })
}

/** Bytes of what was written for others: all but the papers and the case. */
function sizeOf(home: string): number {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/papers/u.test(entry.parentPath.slice(home.length)))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
