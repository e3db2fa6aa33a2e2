import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Contents, type ExchangeFormat, written } from '../exchange/index.ts'

/** Writes a case in a format of others, into a folder that is made if it is not there. Returns the names of the files. */
export async function exportAs(format: ExchangeFormat, directory: string, contents: Contents): Promise<string[]> {
  const files = await written(format, contents)
  await mkdir(directory, { recursive: true })
  for (const { name, content } of files) await writeFile(join(directory, name), content)
  return files.map(({ name }) => name)
}
