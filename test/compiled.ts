import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Where Node keeps what it compiled, for the programs that tests start by the hundred. */
export const COMPILE_CACHE = fileURLToPath(new URL('../.cache/compile', import.meta.url))

/**
 * For vitest's `globalSetup`: compiles the reader and the command line once. The processes that read are ended before they keep
 * anything, and the first commands of a run, started at once, would each compile everything.
 */
export default function compile(): void {
  for (const script of ['../src/workbench/worker.ts', '../src/apps/cli/main.ts']) {
    const args = [fileURLToPath(new URL(script, import.meta.url)), '--help']
    execFileSync(process.execPath, args, {
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
      stdio: 'ignore',
    })
  }
}
