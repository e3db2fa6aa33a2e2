import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts in these, whatever the machine. */
const TICKS_A_SECOND = 100

/**
 * Seconds of processor time that this process, all that it started and all that these started have taken, on all cores together. It
 * says what a piece of work costs on a machine that has other things to do. Reads `/proc`: NaN where there is none.
 */
export function processorSeconds(): number {
  try {
    return ticksOf(process.pid, living()) / TICKS_A_SECOND
  } catch {
    return Number.NaN
  }
}

interface Process {
  readonly parent: number
  /** its own, and those of its ended children */
  readonly ticks: number
}

function living(): ReadonlyMap<number, Process> {
  const found = new Map<number, Process>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    // behind the name, which may hold anything: state, parent, …, and from the 12th on own user and system time, those of children
    const fields = statOf(name).split(') ').at(-1)!.split(' ').map(Number)
    const [parent, ticks] = [fields[1] ?? 0, fields.slice(11, 15).reduce((sum, each) => sum + each, 0)]
    found.set(Number(name), { parent, ticks })
  }
  return found
}

/** Empty for a process that has just ended. */
function statOf(name: string): string {
  try {
    return readFileSync(`/proc/${name}/stat`, 'utf8')
  } catch {
    return ''
  }
}

function ticksOf(id: number, all: ReadonlyMap<number, Process>): number {
  const below = [...all].filter(([, { parent }]) => parent === id).map(([child]) => ticksOf(child, all))
  return below.reduce((sum, ticks) => sum + ticks, all.get(id)?.ticks ?? 0)
}
