import { watch } from 'node:fs'

/** Milliseconds without a change after which a folder is read: a file that is being copied comes in many pieces. */
const QUIET = 1_000

/** A case may lie in the folder that is read into it; what is written there is no news. */
const isOfCase = (path: string | null): boolean => path !== null && /\.hearsay(?:$|[\\/])/u.test(path)

/**
 * Reads a folder, and again whenever something in it has changed and is quiet again. What changes while it is read, the first time
 * too, is read next.
 * @param read does it once
 * @param stopped called when it was read for the first time; all ends when this resolves, and what is being read is read to its end
 */
export async function watchFolder(
  folder: string,
  read: () => Promise<void>,
  stopped: () => Promise<void>,
): Promise<void> {
  const { promise: failed, reject } = Promise.withResolvers<never>()
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, (_, path) => {
    if (isOfCase(path)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      reading = reading.then(read)
      reading.catch(reject)
    }, QUIET)
  })
  watcher.on('error', reject)
  let reading = read()
  try {
    await reading
    await Promise.race([stopped(), failed])
  } finally {
    clearTimeout(timer)
    watcher.close()
  }
  await reading
}
