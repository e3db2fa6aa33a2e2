import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HearsayError } from '../model/error.ts'
import type { Originals } from './dialect.ts'

/** What an original is called until all its bytes are on disk. */
const PARTIAL = '.partial'

const isId = (name: string): boolean => /^[0-9a-z]{2,128}$/.test(name)

const unlessMissing =
  <Value>(value: Value) =>
  (error: NodeJS.ErrnoException): Value => {
    if (error.code === 'ENOENT') return value
    throw error
  }

/** Makes the names in a folder survive a power cut, as far as the system lets us. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; there a rename is as lasting as the file system makes it.
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

/**
 * Originals as files: `ab/abcdef…`, the name being the SHA-256 of the bytes. A file is written under another name and
 * renamed, so that what bears an original's name is whole, whenever the process or the power is cut.
 */
export function originalsIn(folder: string): Originals {
  const shelf = (id: string) => join(folder, id.slice(0, 2))
  const fileOf = (id: string) => join(shelf(id), id)
  const read = (id: string): Promise<Uint8Array | null> => readFile(fileOf(id)).catch(unlessMissing(null))
  const names = (of: string) => readdir(of).catch(unlessMissing<string[]>([]))

  /** Removes what killed processes left of an original. */
  const sweep = async (id: string) => {
    for (const name of await names(shelf(id)))
      if (name.startsWith(id) && name.endsWith(PARTIAL)) await rm(join(shelf(id), name), { force: true })
  }

  return {
    async put(id, bytes) {
      if (!isId(id))
        throw new HearsayError('bad-value', `“${id}” is no id of a document.`, 'Use the SHA-256 of its bytes.')
      const held = await read(id)
      if (held && Buffer.compare(held, bytes) === 0) return
      if ((await mkdir(shelf(id), { recursive: true })) !== undefined) await syncFolder(dirname(shelf(id)))
      const partial = `${fileOf(id)}.${process.pid}-${randomBytes(6).toString('hex')}${PARTIAL}`
      const handle = await open(partial, 'wx')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(partial, fileOf(id)).catch(async (error: NodeJS.ErrnoException) => {
        // Another process that put the same bytes has swept ours away: then its own are in place.
        if (error.code !== 'ENOENT' || !(await read(id))) throw error
      })
      await syncFolder(shelf(id))
      await sweep(id)
    },
    get: async (id) => (isId(id) ? read(id) : null),
    async list() {
      const shelves = []
      for (const name of await names(folder))
        if (/^[0-9a-z]{2}$/.test(name)) shelves.push(await names(join(folder, name)))
      return shelves.flat().filter(isId).sort()
    },
    async erase(id) {
      if (!isId(id)) return
      await rm(fileOf(id), { force: true })
      await sweep(id)
      if ((await names(shelf(id))).length) await syncFolder(shelf(id))
    },
  }
}
