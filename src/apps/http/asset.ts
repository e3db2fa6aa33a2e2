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

/** Where `vite build` puts the page: beside the bundle (`dist/web`), which a checkout has too; null before it was built. */
const webFolder = (): string | null =>
  ['./web/', '../../../dist/web/']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(join(place, 'index.html'))) ?? null

/** Whether there is a page to serve. A checkout that was never built has none; `npm run build` makes it. */
export const isPageBuilt = (): boolean => webFolder() !== null

const load = (path: string): Asset => ({
  bytes: new Uint8Array(readFileSync(path)),
  type: types[extname(path)] ?? 'application/octet-stream',
  keep: extname(path) === '.woff2',
})

/** Everything the page is made of, by the address it is served at; `/` is the shell for every state of the page. */
export function assets(): ReadonlyMap<string, Asset> {
  const folder = webFolder()
  const found = new Map<string, Asset>()
  if (!folder) return found
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !(extname(entry.name) in types)) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${path.slice(folder.length).replaceAll('\\', '/')}`
    found.set(address === '/index.html' ? '/' : address, load(path))
  }
  return found
}
