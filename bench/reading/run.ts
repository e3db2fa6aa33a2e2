import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type RawDocument, type Reader, readers } from './reader.ts'

/** What a process found that loaded one reader, and read the same documents again and again. */
export interface Run {
  /** milliseconds from having started to being able to read: code, models, and a first sentence */
  readonly load: number
  /** seconds that each reading of all documents took, the first one left out */
  readonly seconds: readonly number[]
  /** seconds of processor time each took, on all threads of the process */
  readonly processor: readonly number[]
  /** most memory the process held, bytes */
  readonly peak: number
}

export type ReaderName = keyof typeof readers

/** Measures a reader in a process of its own. Without `times`, it is only loaded. */
export const run = (name: ReaderName, file: string, times: number): Run =>
  JSON.parse(execFileSync(process.execPath, [import.meta.filename, name, file, String(times)], { encoding: 'utf8' }))

async function measured(name: ReaderName, file: string, times: number): Promise<Run> {
  const begun = performance.now()
  const read = await readers[name]()
  const load = performance.now() - begun
  const documents = times ? (JSON.parse(readFileSync(file, 'utf8')) as RawDocument[]) : []
  const seconds: number[] = []
  const processor: number[] = []
  for (let turn = 0; turn <= times && times; turn++) {
    const { wall, cpu } = timed(read, documents)
    if (turn === 0) continue
    seconds.push(wall)
    processor.push(cpu)
  }
  return { load, seconds, processor, peak: process.resourceUsage().maxRSS * 1024 }
}

function timed(read: Reader, documents: readonly RawDocument[]): { readonly wall: number; readonly cpu: number } {
  const before = process.cpuUsage()
  const begun = performance.now()
  for (const document of documents) read(document)
  const wall = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1e6 }
}

if (import.meta.main) {
  const [name, file, times] = process.argv.slice(2)
  console.log(JSON.stringify(await measured(name as ReaderName, file!, Number(times))))
}
