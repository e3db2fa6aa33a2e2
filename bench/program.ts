import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const top = join(import.meta.dirname, '..')

/** The command line's program: as built, or from source where nothing is built. */
export function bestProgram(): string {
  const built = join(top, 'dist', 'cli.js')
  return existsSync(built) ? built : join(top, 'src', 'apps', 'cli', 'main.ts')
}
