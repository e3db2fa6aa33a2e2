import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** Without what XML cannot hold and what turns the direction of text. */
export const clean = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, ' ').toWellFormed()

/** A moment that says nothing: the first that a ZIP archive can tell. */
const NEVER = '1980-01-01T00:00:00Z'

/** The same file without the moment at which it was made, and without the numbers that the library goes on counting. */
export function undated(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const made: Zippable = {}
  for (const name of Object.keys(parts).sort()) {
    const bytes = parts[name]!
    if (name === 'docProps/core.xml') made[name] = strToU8(strFromU8(bytes).replace(MOMENT, `$1${NEVER}`))
    else if (name === 'word/document.xml') made[name] = strToU8(renumbered(strFromU8(bytes)))
    else made[name] = bytes
  }
  return zipSync(made, { mtime: new Date(1980, 0, 1, 12), level: 6 })
}

const MOMENT = /(<dcterms:\w+[^>]*>)[^<]*/gu

/** Bookmarks are counted over all the files that a process writes; here they are counted in this one. */
function renumbered(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")([^"]*)"/gu, (_, before: string, id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
    return `${before}${numbers.get(id)}"`
  })
}
