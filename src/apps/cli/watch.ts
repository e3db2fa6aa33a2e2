import { watch } from 'node:fs/promises'
import type { Case } from '../../workbench/index.ts'

/** Milliseconds without a change after which a folder is read: a file that is being copied comes in many pieces. */
const QUIET = 1_000

/**
 * Reads a folder again whenever something in it has changed and is quiet again, until the signal comes. What changes while it is read is
 * read next.
 */
export async function watchFolder(
  opened: Case,
  folder: string,
  read: (opened: Case) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let reading = Promise.resolve()
  let failed: unknown = null
  const stop = new AbortController()
  try {
    for await (const _ of watch(folder, { recursive: true, signal: AbortSignal.any([signal, stop.signal]) })) {
      clearTimeout(timer)
      timer = setTimeout(() => {
        reading = reading
          .then(() => read(opened))
          .catch((error: unknown) => {
            failed = error
            stop.abort()
          })
      }, QUIET)
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error
  } finally {
    clearTimeout(timer)
    await reading
  }
  if (failed) throw failed
}
