import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Random } from '../random.ts'
import type { Damaged } from './file.ts'
import { damagedPages } from './html.ts'
import { damagedMails } from './mail.ts'
import { hostileNames } from './name.ts'
import { damagedPdfs } from './pdf.ts'
import { damagedTexts } from './text.ts'
import { damagedDocx } from './zip.ts'

const SEED = 1984
const EXAMPLES = join(import.meta.dirname, '../../../examples/kordia')

/** Every damaged file, one at a time, the same ones on every run; by the subfolder that it belongs in. */
export async function* damagedFiles(): AsyncGenerator<Damaged & { readonly folder: string }> {
  const pdfs = await Promise.all(['ruling-2020-02-21.pdf', 'scan-03.pdf'].map((name) => readFile(join(EXAMPLES, name))))
  const families: Readonly<Record<string, Generator<Damaged>>> = {
    docx: damagedDocx(new Random(SEED)),
    html: damagedPages(new Random(SEED)),
    mail: damagedMails(new Random(SEED)),
    name: hostileNames(),
    pdf: damagedPdfs(new Random(SEED), pdfs),
    text: damagedTexts(new Random(SEED)),
  }
  for (const [folder, files] of Object.entries(families)) for (const file of files) yield { ...file, folder }
}

/** Links that lead nowhere, to themselves, out of the folder, or to what never ends. */
const LINKS: Readonly<Record<string, string>> = {
  'self.txt': 'self.txt',
  'there.txt': 'back.txt',
  'back.txt': 'there.txt',
  'nowhere.txt': 'no/such/file.txt',
  'folder.txt': '..',
  loop: '../link',
  'endless.txt': '/dev/zero',
  'nothing.txt': '/dev/null',
}

/** What was put into a folder, by the path in it. */
export type Expected = ReadonlyMap<string, Damaged['outcome']>

/** Fills a folder with damaged files and bad links. Names that are no UTF-8 are not told of: no path can spell them. */
export async function fillWithDamage(folder: string): Promise<Expected> {
  const expected = new Map<string, Damaged['outcome']>()
  for await (const file of damagedFiles()) {
    const { name } = file
    await mkdir(join(folder, file.folder), { recursive: true })
    const path =
      typeof name === 'string'
        ? join(folder, file.folder, name)
        : Buffer.concat([Buffer.from(`${join(folder, file.folder)}/`), name])
    await writeFile(path, file.bytes)
    if (typeof name === 'string') expected.set(`${file.folder}/${name}`, file.outcome)
  }
  await mkdir(join(folder, 'link'))
  for (const [name, target] of Object.entries(LINKS)) {
    await symlink(target, join(folder, 'link', name))
    expected.set(`link/${name}`, 'refused')
  }
  return expected
}
