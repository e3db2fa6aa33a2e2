import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Where Node keeps what it compiled, for the programs that tests start by the hundred. */
export const COMPILE_CACHE = fileURLToPath(new URL('../.cache/compile', import.meta.url))

/** For vitest's `globalSetup`: compiles the reader once, since the processes that read are ended before they keep anything. */
export default function compile(): void {
  const worker = fileURLToPath(new URL('../src/workbench/worker.ts', import.meta.url))
  execFileSync(process.execPath, [worker], { env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE } })
}
