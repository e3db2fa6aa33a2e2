import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Case, type ExportOptions, openCase, type Problem, type ReadReport } from '../../src/workbench/index.ts'
import type { Database } from '../store/database.ts'

/** A folder of papers, and a case on one of the databases that they are read into. */
export interface Desk extends AsyncDisposable {
  /** where the papers are */
  readonly folder: string
  /** of the case */
  readonly location: string
  /** Writes a paper, over what stood there before. */
  write(path: string, content: string | Uint8Array): Promise<void>
  delete(path: string): Promise<void>
  /** Opens the case for one piece of work. */
  with<T>(work: (opened: Case) => Promise<T>): Promise<T>
  /** Reads paths in the folder, or all of it. */
  read(...paths: readonly string[]): Promise<ReadReport>
  /** What the case exports: the words of each file, by its name. */
  exported(options?: Partial<ExportOptions>): Promise<Readonly<Record<string, string>>>
  problems(): Promise<Problem[]>
}

/** Lays out papers, by path, with an empty case beside them. */
export async function deskOn(database: Database, papers: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const home = await mkdtemp(join(tmpdir(), 'hearsay-desk-'))
  const folder = join(home, 'papers')
  const location = database.fresh()
  await mkdir(folder)
  const desk: Desk = {
    folder,
    location,
    async write(path, content) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    },
    delete: (path) => rm(join(folder, path), { recursive: true }),
    async with(work) {
      await using opened = await openCase(location)
      return await work(opened)
    },
    read: (...paths) =>
      desk.with((opened) => opened.read(paths.length ? paths.map((path) => join(folder, path)) : [folder])),
    async exported(options) {
      const out = await mkdtemp(join(home, 'export-'))
      await desk.with((opened) => opened.export(out, options))
      return filesIn(out)
    },
    problems: () => desk.with((opened) => opened.problems()),
    async [Symbol.asyncDispose]() {
      await database.discard(location)
      await rm(home, { recursive: true, force: true })
    },
  }
  for (const [path, content] of Object.entries(papers)) await desk.write(path, content)
  return desk
}

/** The words of each file in a folder, by its name. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}

/** The rows of one noun of an export. */
export const rowsOf = (exported: Readonly<Record<string, string>>, noun: string): Record<string, unknown>[] =>
  (exported[`${noun}.jsonl`] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
