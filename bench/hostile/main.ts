import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import fc from 'fast-check'
import { openCase, type Problem } from '../../src/workbench/index.ts'
import { type HostileFile, hostileFiles, type WholeFile, wholeFiles } from '../../test/support/hostile-file.ts'
import { followMemory } from '../../test/support/peak.ts'
import { processorSeconds } from '../processor.ts'
import { top } from '../program.ts'
import { most, one, whole } from '../table.ts'

const COUNT = Number(process.env.HEARSAY_HOSTILE_COUNT ?? 10_000)
const SEED = Number(process.env.HEARSAY_HOSTILE_SEED ?? 1984)

/** Files of one folder, read into one case. */
const CHUNK = 100

/** The most bytes that a stretch is repeated to. */
const BLOWN_UP = 2 ** 17

/** Seconds within which a file is to be read or refused, by a processor that has nothing else to do. */
const LONGEST = 10

/** All processes together, MiB. */
const MEMORY = 1024

interface Fate {
  readonly number: number
  readonly file: HostileFile
  /** of processor time that was spent from its beginning to its end, on it and on what was done beside it: at most so many were its own */
  readonly seconds: number
  /** read, or refused with a reason; lost: neither */
  readonly end: 'read' | 'refused' | 'lost'
  readonly failure: Problem | null
}

/**
 * Hostile files over all formats, made of small whole files and of the example's real ones: each is read, or refused with its reason,
 * in time and in bounded memory; nothing is written but the case, and the network is not asked for anything.
 * `HEARSAY_HOSTILE_COUNT` and `HEARSAY_HOSTILE_SEED` give others.
 */
export async function hostile(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'))
  const [asked, temporary, papers] = ['asked.log', 'temporary', 'papers'].map((name) => join(home, name))
  // what this process is given, those that it starts for reading are given too
  Object.assign(process.env, {
    HEARSAY_ASKED: asked,
    NODE_OPTIONS: `--import=${new URL('no-network.ts', import.meta.url)}`,
    TMPDIR: temporary,
  })
  await import('./no-network.ts')
  const memory = process.platform === 'linux' ? followMemory(process.pid) : null
  console.log(`${whole(COUNT)} files of seed ${SEED}, on ${cpus().length} cores with a load of ${one(loadavg()[0]!)}:`)
  const any = hostileFiles([...wholeFiles, ...examples()], BLOWN_UP)
  const fates: Fate[] = []
  const strays = new Set<string>()
  for (let first = 0; first < COUNT; first += CHUNK) {
    for (const folder of [temporary!, papers!]) mkdirSync(folder)
    const files = fc.sample(any, { seed: SEED + first, numRuns: Math.min(CHUNK, COUNT - first) })
    const read = await readAll(papers!, files, first)
    fates.push(...read)
    for (const fate of read) if (isFault(fate) || fate.seconds > LONGEST) console.log(lineOf(fate))
    for (const name of [...readdirSync(home), ...readdirSync(temporary!)]) if (!OURS.has(name)) strays.add(name)
    for (const name of OURS) rmSync(join(home, name), { recursive: true, force: true })
    console.log(`${whole(fates.length)} done, ${one(Math.max(...read.map(({ seconds }) => seconds)))} s the slowest`)
  }
  const escaped = ESCAPED.filter(existsSync)
  const network = existsSync(asked!) ? readFileSync(asked!, 'utf8') : ''
  console.table(byFormat(fates))
  console.table([
    most('faults: crashes, files lost, refused without a reason', fates.filter(isFault).length, 0, 0, whole),
    most('the slowest, seconds of a processor', Math.max(...fates.map(({ seconds }) => seconds)), LONGEST, 1),
    most('memory of all processes, MiB', memory ? memory.stop() / 2 ** 20 : 0, MEMORY, MEMORY, whole),
    most('files written outside the case', strays.size + escaped.length, 0, 0, whole),
    most('times that the network was asked', network.split('Error: network').length - 1, 0, 0, whole),
  ])
  for (const line of [...strays, ...escaped, network]) if (line) console.log(line)
  rmSync(home, { recursive: true, force: true })
}

/** What lies beside the papers of a chunk when it was read, and goes before the next. */
const OURS: ReadonlySet<string> = new Set(['papers', 'papers.hearsay', 'temporary'])

/** Where the hostile names of members lead, if they were followed. */
const ESCAPED = ['/tmp/hearsay-escaped.txt', '/hearsay-escaped.txt']

/** The example's files, as they came. */
function examples(): WholeFile[] {
  const folder = join(top, 'examples', 'kordia')
  return readdirSync(folder)
    .filter((name) => name !== 'sources.csv')
    .sort()
    .map((name) => ({ name: `a${extname(name)}`, bytes: readFileSync(join(folder, name)) }))
}

/** Reads files as a folder, and tells how each fared and how long it took. */
async function readAll(folder: string, files: readonly HostileFile[], first: number): Promise<Fate[]> {
  const paths = files.map(({ name }, at) => `${String(first + at).padStart(6, '0')}-${name}`)
  for (const [at, path] of paths.entries()) writeFileSync(join(folder, path), files[at]!.bytes)
  await using opened = await openCase(`${folder}.hearsay`)
  const ends = new Map<string, number>()
  const began = processorSeconds()
  const report = await opened.read([folder], { onProgress: ({ path }) => ends.set(path, processorSeconds()) })
  const documents = await opened.documents()
  const read = documents.flatMap(({ receipts }) => receipts.map(({ path }) => path))
  const told = [...read, ...report.failures.map(({ path }) => path), ...report.problems.map(({ path }) => path)]
  const failures = new Map(report.failures.map((failure) => [failure.path, failure]))
  // files are begun in their order, so many at once: each when the one before so many others has ended
  const lanes = Math.min(2, availableParallelism())
  const done = [...ends.values()].sort((a, b) => a - b)
  return paths.map((path, at): Fate => {
    const failure = failures.get(path) ?? null
    const isTold = told.some((each) => each === path || each.startsWith(`${path}/`))
    return {
      number: first + at,
      file: files[at]!,
      seconds: ends.get(path)! - (at < lanes ? began : done[at - lanes]!),
      end: failure ? 'refused' : isTold ? 'read' : 'lost',
      failure,
    }
  })
}

/** The reader's own fault: it gave up, took too long, lost a file, or does not say why it refuses it. */
const isFault = ({ end, failure }: Fate): boolean =>
  end === 'lost' ||
  (failure !== null &&
    (/^Hearsay failed|call stack|undefined|null/u.test(failure.message) ||
      failure.code === 'took-too-long' ||
      !/^\p{Lu}[^\n]{5,}[.?]$/u.test(failure.message)))

const lineOf = ({ number, file, seconds, end, failure }: Fate): string =>
  `${number} (${one(seconds)} s, ${end}): ${file.how}: ${failure?.message ?? ''}`

function byFormat(fates: readonly Fate[]): object[] {
  const groups = Map.groupBy(fates, ({ file }) => extname(file.how.split('; ', 1)[0]!))
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([made, all]) => ({
      'made of': made,
      files: all.length,
      read: all.filter(({ end }) => end === 'read').length,
      refused: all.filter(({ end }) => end === 'refused').length,
      faults: all.filter(isFault).length,
      'slowest, s': one(Math.max(...all.map(({ seconds }) => seconds))),
    }))
}
