import { spawn } from 'node:child_process'
import { checkText } from './limit.ts'

/** Reading a page takes seconds; so many come to less than the time that a file may take. */
export const MOST_SCANNED = 10

/** Milliseconds for one page; a program that takes longer is ended. */
const LONGEST = 20_000

/** A page of newsprint has some 30,000 characters; the picture of one stays below 32 MiB. */
const MOST_OUTPUT = 32 * 1024 * 1024

/**
 * The words in a picture of a page, as the program `tesseract` reads them, if it is installed: nothing else is asked, and nothing
 * leaves the machine. null where it is not installed; empty where it finds no words. What it reads depends on its version.
 */
export async function scanned(picture: Uint8Array): Promise<string | null> {
  const out = await outputOf('tesseract', ['-', '-'], picture)
  if (out === null) return null
  const text = out.toString('utf8').replaceAll('\f', '\n').replaceAll('\u0000', '\uFFFD').trim().toWellFormed()
  checkText(text)
  return text
}

/**
 * The words of the first {@link MOST_SCANNED} pages of a PDF, of which poppler's `pdftoppm` makes pictures; null where one of the two
 * programs is not installed.
 */
export async function scannedPages(pdf: Uint8Array, count: number): Promise<string[] | null> {
  const pages: string[] = []
  for (let page = 1; page <= Math.min(count, MOST_SCANNED); page++) {
    const picture = await outputOf(
      'pdftoppm',
      ['-r', '200', '-gray', '-png', '-f', `${page}`, '-l', `${page}`, '-'],
      pdf,
    )
    const text = picture && (await scanned(picture))
    if (text === null) return null
    pages.push(text)
  }
  return pages
}

/** What a program makes of its input; null where it is not there. One that fails, or gives without end, gives nothing. */
function outputOf(program: string, options: readonly string[], input: Uint8Array): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const child = spawn(program, options, { stdio: ['pipe', 'pipe', 'ignore'], timeout: LONGEST, windowsHide: true })
    const parts: Buffer[] = []
    let size = 0
    child.on('error', () => resolve(null))
    child.stdin.on('error', () => undefined)
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > MOST_OUTPUT) child.kill('SIGKILL')
      else parts.push(part)
    })
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts) : Buffer.alloc(0)))
    child.stdin.end(input)
  })
}
