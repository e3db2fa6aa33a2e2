import { execFileSync, spawnSync } from 'node:child_process'

/** Why poppler cannot be asked; false where it can. For `skipIf`. */
export const popplerMissing = spawnSync('pdfinfo', ['-v']).error !== undefined

const asked = (program: string, args: readonly string[], pdf: Uint8Array): string =>
  execFileSync(program, args, { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })

/** What poppler, which had no part in making a PDF, finds in it: what it says of itself, its tree of tags, and its words. */
export const popplerOn = (pdf: Uint8Array) => ({
  info: asked('pdfinfo', ['-'], pdf),
  structure: asked('pdfinfo', ['-struct', '-'], pdf),
  text: asked('pdftotext', ['-', '-'], pdf),
})
