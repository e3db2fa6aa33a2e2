import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Case, openCase } from '../../../src/workbench/index.ts'

/** A case read from files in a folder of its own; closing it leaves nothing behind. */
export interface Affair {
  readonly theCase: Case
  /** the id of the document at a path */
  readonly idOf: (path: string) => Promise<string>
  /** reads the folder again */
  readonly read: () => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Writes the files, reads them into a case called “Harbour fund”. */
export async function affairOf(files: Readonly<Record<string, string>>): Promise<Affair> {
  const home = await mkdtemp(join(tmpdir(), 'hearsay-apps-'))
  const folder = join(home, 'papers')
  await mkdir(folder)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const theCase = await openCase(join(home, 'Harbour fund.hearsay'))
  if (Object.keys(files).length) await theCase.read([folder])
  return {
    theCase,
    idOf: async (path) => (await theCase.documents()).find((document) => document.path === path)!.id,
    read: () => theCase.read([folder]),
    close: async () => {
      await theCase.close()
      await rm(home, { recursive: true })
    },
  }
}

/** Invented people in an invented town. */
export const harbour = {
  'sources.csv': `path,publisher,author,published,language
herald-07.txt,The Harbour Herald,A. Toma,2019-03-09,en
dawn-02.txt,Dawn,,2019-03-10,en
vesti-12.txt,Портовые вести,,2019-03,ru
`,
  'herald-07.txt': `Prosecutor: mayor’s aide had the harbour files burned

Advertisement

Reading Time: 3 minutes

Share this article

Prosecutor Nora Linde told reporters on Friday that Ilo Varga “ordered the files burned before the audit” and that he will be charged within the month. Her office has not said who heard the order.

Mr Ashton, Varga’s lawyer, denies that his client touched a coin of the port fund.

What the critics say

Ashton also said that critics claim the prosecutor acted on the telephone of the ministry. This we do not believe.

“The archive was never in the cellar,” Linde added. “It was on the third floor, behind two doors, and whoever says that it burned by accident has never climbed those stairs.”

The audit had been announced in January. Undoubtedly somebody in the town hall knew of it.

“The fund could have a new board by summer,” said Hedda Brunn, the deputy mayor.
`,
  'dawn-02.txt': `Varga walked into the station on his own, wife says

Mara Varga told Dawn that her husband was detained on Friday morning. “Nobody led him anywhere. He put on his good coat and went,” she said.

The office of the prosecutor did not answer our calls.
`,
  'vesti-12.txt': `Дело портового фонда: что известно

Прокуратура заявила, что документы были уничтожены накануне проверки. Адвокат обвиняемого это отрицает.
`,
  'notes/cellar.txt': 'The keys to the cellar were with the caretaker, who left the town in the spring.\n',
  'empty.txt': '',
} as const
