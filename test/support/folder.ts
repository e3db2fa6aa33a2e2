import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sha256 } from '../../src/model/identity.ts'
import { openCase } from '../../src/workbench/index.ts'

/** A new folder under the system's temporary one. */
export const temporary = (): string => mkdtempSync(join(tmpdir(), 'hearsay-test-'))

/** Writes files into a folder, by path. */
export function fill(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** The hashes of an export's files, but for the log of decisions, which bears times: what two equal cases have in common. */
export async function exported(location: string): Promise<Record<string, string>> {
  const folder = temporary()
  await using opened = await openCase(location, { create: false })
  await opened.export(folder)
  const nouns = readdirSync(folder).filter((name) => name !== 'decisions.jsonl')
  return Object.fromEntries(nouns.map((name) => [name, sha256(readFileSync(join(folder, name)))]))
}
