import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the page, held in memory: what is not in the list cannot be asked for. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  /** fonts do not change under a name and say nothing of the case */
  readonly keep: boolean
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Latin, the rest of Latin, and Cyrillic, each fetched by the browser only when a letter of it is on the page. */
const fonts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].flatMap((script) => [
  `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`,
  `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-italic.woff2`,
  `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`,
])

/** Beside the bundle (`dist/web`), or in a checkout (`src/apps/web`). */
const webFolder = (): string => {
  const places = ['./web/', '../web/'].map((place) => fileURLToPath(new URL(place, import.meta.url)))
  return places.find((place) => existsSync(join(place, 'index.html'))) ?? places[0]!
}

const load = (path: string): Asset => ({
  bytes: new Uint8Array(readFileSync(path)),
  type: types[extname(path)] ?? 'application/octet-stream',
  keep: extname(path) === '.woff2',
})

/** Everything the page is made of, by the address it is served at; `/` is the shell for every state of the page. */
export function assets(): ReadonlyMap<string, Asset> {
  const folder = webFolder()
  const found = new Map<string, Asset>()
  for (const name of readdirSync(folder)) {
    if (!(extname(name) in types)) continue
    found.set(name === 'index.html' ? '/' : `/assets/${name}`, load(join(folder, name)))
  }
  for (const font of fonts) {
    const path = fileURLToPath(import.meta.resolve(font))
    found.set(`/assets/fonts/${font.split('/').at(-1)}`, load(path))
  }
  return found
}
