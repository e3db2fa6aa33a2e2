/** A file to be read, under the name that it bears with the folders it was dropped in. */
export interface Brought {
  readonly name: string
  readonly file: File
}

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db'

/** Files chosen in a dialog. */
export const chosen = (files: FileList): Brought[] =>
  [...files]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ file }) => !isHidden(file.name))

/** Files that were dropped, those in dropped folders included. Asked at once: the browser forgets what was dropped. */
export async function dropped({ items, files }: DataTransfer): Promise<Brought[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (!entries.length) return chosen(files)
  return (await Promise.all(entries.map((entry) => filesUnder(entry)))).flat()
}

async function filesUnder(entry: FileSystemEntry, above = ''): Promise<Brought[]> {
  if (isHidden(entry.name)) return []
  const name = above + entry.name
  if (isFile(entry)) return [{ name, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }]
  if (!isFolder(entry)) return []
  const inside: FileSystemEntry[] = []
  const reader = entry.createReader()
  // A browser gives a folder a portion at a time.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (!portion.length) break
    inside.push(...portion)
  }
  return (await Promise.all(inside.map((each) => filesUnder(each, `${name}/`)))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
