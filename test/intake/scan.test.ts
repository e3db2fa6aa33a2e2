import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile } from './pdf-file.ts'
import { codes, read } from './shown.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const { PATH } = process.env

describe.runIf(process.platform !== 'win32')('a picture of a page', () => {
  let folder: string
  /** Puts a program of this name on the path, which runs these commands of a shell. */
  const install = async (name: string, commands: string): Promise<void> => {
    await writeFile(join(folder, name), `#!/bin/sh\n${commands}\n`)
    await chmod(join(folder, name), 0o755)
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-scan-'))
  })
  afterAll(async () => {
    process.env.PATH = PATH
    await rm(folder, { recursive: true, force: true })
  })

  it('is named as unread where no program reads it', async () => {
    process.env.PATH = folder
    const intake = await read('a.png', png)
    expect(codes(intake)).toEqual(['unsupported'])
    expect(intake.problems[0]!.message).toContain('tesseract')
    expect(codes(await read('a.pdf', pdfFile([[], []])))).toEqual(['no-text'])
  })

  it('is read by tesseract where it is installed', async () => {
    process.env.PATH = `${folder}${delimiter}${PATH}`
    await install('tesseract', 'cat > /dev/null; echo "Linde said that the key was lost."')
    const intake = await read('a.png', png)
    expect(intake.text).toBe('Linde said that the key was lost.')
    expect(intake.mediaType).toBe('image/png')
    await install('tesseract', 'cat > /dev/null')
    expect(codes(await read('a.png', png))).toEqual(['unsupported'])
  })

  it('is read page by page in a PDF, and a page without words is listed', async () => {
    process.env.PATH = `${folder}${delimiter}${PATH}`
    await install('pdftoppm', 'cat > /dev/null; echo "$6"')
    await install('tesseract', 'read page; [ "$page" = 2 ] || echo "Linde said on page $page that it was lost."')
    const intake = await read('a.pdf', pdfFile([[], [], []]))
    expect(intake.text).toBe('Linde said on page 1 that it was lost.\n\nLinde said on page 3 that it was lost.')
    expect(intake.problems.map(({ code, message }) => [code, message.slice(0, 6)])).toEqual([
      ['skipped-page', 'Page 2'],
    ])
    await install('tesseract', 'cat > /dev/null; exit 1')
    expect(codes(await read('a.pdf', pdfFile([[], []])))).toEqual(['no-text'])
  })
})
