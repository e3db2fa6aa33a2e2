import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { MAX_BYTES, readSources } from '../intake/index.ts'
import type { Metadata } from '../model/document.ts'
import { type Problem, problem } from '../model/problem.ts'

/** A file to be read. */
export interface Source {
  /** absolute */
  readonly file: string
  /** absolute: the folder that paths are relative to */
  readonly root: string
  /** relative to the root, with `/` */
  readonly path: string
}

/** What a list of paths comes to. */
export interface Found {
  /** sorted by root and path, none twice */
  readonly sources: readonly Source[]
  /** folders read as a whole: what was read from one before and is not in it now has vanished */
  readonly folders: readonly string[]
  /** folders among them, or in them, that may not be looked into */
  readonly closed: readonly Source[]
  /** paths where nothing is */
  readonly missing: readonly string[]
}

/** The list of what is known of the files beside it; never a document itself. */
const SOURCES = 'sources.csv'

/** Resolves files, folders and globs. Hidden files and cases are passed over; links to folders are not followed. */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const sources = new Map<string, Source>()
  const folders: string[] = []
  const closed: Source[] = []
  const missing: string[] = []
  const add = (root: string, path: string): void => {
    const file = join(root, path)
    if (basename(path) !== SOURCES) sources.set(file, { file, root, path: path.split(sep).join('/') })
  }
  for (const path of paths) {
    const absolute = resolve(path)
    const there = await stat(absolute).catch(() => null)
    if (there?.isDirectory()) {
      folders.push(absolute)
      const walked = await walk(absolute)
      for (const file of walked.files) add(absolute, file)
      for (const path of walked.closed)
        closed.push({ file: join(absolute, path), root: absolute, path: path.split(sep).join('/') || '.' })
    } else if (there) {
      add(dirname(absolute), basename(absolute))
    } else if (isDynamicPattern(path)) {
      const found = await glob(path, {
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
      })
      const root = staticRoot(path)
      const fitting = found.map((file) => relative(root, resolve(file))).filter((file) => !isInCase(file))
      if (!fitting.length) missing.push(path)
      for (const file of fitting) add(root, file)
    } else missing.push(path)
  }
  const order = [...sources.values()].sort((a, b) =>
    a.root < b.root ? -1 : a.root > b.root ? 1 : a.path < b.path ? -1 : 1,
  )
  return { sources: order, folders, closed, missing }
}

/** Whether a path leads into the folder of a case. */
const isInCase = (path: string): boolean => path.split(/[\\/]/u).some((part) => part.endsWith('.hearsay'))

/** The folder before the first part of a glob that is a pattern. */
function staticRoot(pattern: string): string {
  const parts = (isAbsolute(pattern) ? pattern : resolve(pattern)).split(/[\\/]/u)
  const first = parts.findIndex((part) => isDynamicPattern(part))
  return parts.slice(0, first < 0 ? -1 : first).join(sep) || sep
}

interface Walked {
  readonly files: string[]
  readonly closed: string[]
}

async function walk(root: string, under = '', walked: Walked = { files: [], closed: [] }): Promise<Walked> {
  const entries = await readdir(join(root, under), { withFileTypes: true }).catch(() => null)
  if (!entries) walked.closed.push(under)
  for (const entry of entries ?? []) {
    if (entry.name.startsWith('.') || entry.name === 'Thumbs.db') continue
    const path = under ? join(under, entry.name) : entry.name
    if (entry.isDirectory()) {
      if (!entry.name.endsWith('.hearsay')) await walk(root, path, walked)
    } else if (entry.isFile() || entry.isSymbolicLink()) walked.files.push(path)
  }
  return walked
}

/** What one `sources.csv` says. */
type List = ReturnType<typeof readSources>

/** What the `sources.csv` files of some folders say, each of the files beside and below it. */
export class SourceLists {
  readonly #lists = new Map<string, { readonly root: string; readonly path: string; readonly list: Promise<List> }>()

  /** What is listed of a file, in its own folder's list and in those above it up to the root; the nearest wins. */
  async of(source: Source): Promise<Partial<Metadata>> {
    const parts = source.path.split('/')
    const said: Partial<Metadata>[] = []
    for (let depth = 0; depth < parts.length; depth++) {
      const list = await this.#list(source.root, parts.slice(0, depth))
      const row = list.rows.get(parts.slice(depth).join('/'))
      if (row) said.push(row)
    }
    return Object.assign({}, ...said)
  }

  /** Problems of the lists looked for so far, by root and path; none where there is no list. */
  async problems(): Promise<{ readonly root: string; readonly path: string; readonly problems: readonly Problem[] }[]> {
    return Promise.all(
      [...this.#lists.values()].map(async ({ root, path, list }) => ({ root, path, problems: (await list).problems })),
    )
  }

  #list(root: string, under: readonly string[]): Promise<List> {
    const file = join(root, ...under, SOURCES)
    const path = [...under, SOURCES].join('/')
    const list = this.#lists.get(file)?.list ?? listAt(file, path)
    this.#lists.set(file, { root, path, list })
    return list
  }
}

async function listAt(file: string, path: string): Promise<List> {
  const bytes = await bytesOf(file, MAX_BYTES)
  if (bytes instanceof Uint8Array) return readSources(new TextDecoder().decode(bytes), path)
  const problems = bytes.code === 'not-found' ? [] : [problem('bad-metadata', bytes.message, { path })]
  return { rows: new Map(), problems }
}

/** Why a file has no bytes for us. */
export interface Unreached {
  readonly code: 'too-large' | 'not-found' | 'forbidden' | 'broken' | 'unsupported'
  readonly message: string
}

/** Bytes of a file, or why there are none. A device or a pipe is not touched: it may give without end, or never. */
export async function bytesOf(file: string, most: number): Promise<Uint8Array | Unreached> {
  try {
    const there = await stat(file)
    if (there.isDirectory())
      return { code: 'unsupported', message: 'It is a link to a folder; folders are read when they are named.' }
    if (!there.isFile()) return { code: 'unsupported', message: 'It is a device or a pipe, not a file.' }
    if (there.size > most)
      return {
        code: 'too-large',
        message: `It has ${mebibytes(there.size)} MiB; ${mebibytes(most)} MiB are read at most.`,
      }
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // the second: a list is looked for in an archive, as if that were a folder
    if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'not-found', message: 'There is no such file.' }
    if (code === 'ELOOP') return { code: 'not-found', message: 'It is a link that leads back to itself.' }
    if (code === 'EACCES' || code === 'EPERM') return { code: 'forbidden', message: 'You may not read this file.' }
    return {
      code: 'broken',
      message: `The disk or system gave it up: ${error instanceof Error ? error.message : error}`,
    }
  }
}

const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 1 })
