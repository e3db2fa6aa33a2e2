import { readdirSync, readFileSync } from 'node:fs'

/**
 * Follows the memory of a process and of all that it starts, in bytes, until it is stopped. Adds up the most that each of
 * those now alive has ever held (`VmHWM`), so that nothing that happens between two looks is missed. Reads `/proc`: Linux only.
 */
export function followMemory(root: number): { stop(): number } {
  let peak = 0
  const look = (): void => {
    peak = Math.max(peak, total(root, living()))
  }
  const timer = setInterval(look, 50)
  return {
    stop: () => {
      clearInterval(timer)
      return peak * 1024
    },
  }
}

interface Process {
  readonly parent: number
  /** KiB */
  readonly peak: number
}

function living(): ReadonlyMap<number, Process> {
  const found = new Map<number, Process>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    const status = statusOf(name)
    const field = (key: string): number => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'mu').exec(status)?.[1] ?? 0)
    found.set(Number(name), { parent: field('PPid'), peak: field('VmHWM') })
  }
  return found
}

/** Empty for a process that has just ended. */
function statusOf(name: string): string {
  try {
    return readFileSync(`/proc/${name}/status`, 'utf8')
  } catch {
    return ''
  }
}

function total(root: number, all: ReadonlyMap<number, Process>): number {
  const below = [...all].filter(([, { parent }]) => parent === root).map(([child]) => total(child, all))
  return below.reduce((sum, peak) => sum + peak, all.get(root)?.peak ?? 0)
}
