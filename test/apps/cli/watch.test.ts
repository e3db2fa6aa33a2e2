import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { ended, hearsay, start } from '../../support/cli.ts'
import { fill, temporary } from '../../support/folder.ts'

let child: ReturnType<typeof start> | null = null
afterEach(() => {
  child?.kill('SIGKILL')
})

/** Resolves once a stream says some words behind those that were waited for before; rejects where it ends without. */
function said(stream: Readable) {
  let rest = ''
  let look = (): void => undefined
  stream.on('data', (data: string | Buffer) => {
    rest += data
    look()
  })
  return (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.once('end', () => reject(new Error(`It ended without “${words}”: ${rest}`)))
      look = () => {
        const at = rest.indexOf(words)
        if (at < 0) return
        rest = rest.slice(at + words.length)
        resolve()
      }
      look()
    })
}

describe('hearsay read --watch', () => {
  it('reads what comes into the folder and what changes in it, and ends with the code of its last reading', async () => {
    const home = temporary()
    const folder = join(home, 'papers')
    const location = join(home, 'papers.hearsay')
    fill(folder, { 'a.txt': 'Nora Linde said that the keys were lost.\n' })
    child = start(['read', '--watch', folder])
    const [prints, warns] = [said(child.stdout), said(child.stderr)]
    const end = ended(child)
    await prints('1 document read')
    await warns('Ctrl-C ends it.')
    fill(folder, { 'later/b.txt': 'Ilo Varga denied it.\n' })
    await prints('1 document read')
    fill(folder, { 'later/b.txt': 'Ilo Varga said that he had the keys.\n' })
    await prints('1 new version')
    fill(folder, { 'c.pdf': '%PDF-1.4' })
    await prints('1 file could not be read')
    child.kill('SIGINT')
    expect((await end).code).toBe(3)
    const { stdout } = await hearsay(['versions', 'later/b.txt', '--case', location])
    expect(stdout).toContain('he had the keys')
  })

  it.each([
    ['a file', ['a.txt']],
    ['two folders', ['.', '.']],
  ])('does not watch %s', async (_, paths) => {
    const home = temporary()
    fill(home, { 'a.txt': 'Nora Linde said that the keys were lost.\n' })
    const { code, stderr } = await hearsay(['read', '--watch', ...paths, '--case', 'x.hearsay'], { cwd: home })
    expect(code).toBe(2)
    expect(stderr).toContain('One folder is watched at a time.')
  })
})
