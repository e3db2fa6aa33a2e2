import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const top = join(import.meta.dirname, '..', '..')

/** A page of the documentation, by its path in the repository. */
export const page = (path: string): string => readFileSync(join(top, path), 'utf8')

/** The pages a reader meets: README, CONTRIBUTING and docs/. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(top, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
]

/** A page without its blocks of code. */
export const prose = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```$/gmu, '')

/** The blocks of code of a page that are marked with a language. */
export const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map((match) => match[1]!)

/** What stands under a heading, up to the next of its rank or a higher one; empty where there is no such heading. */
export function section(text: string, heading: string): string {
  const lines = text.split('\n')
  const first = lines.findIndex(
    (line) => /^#+ /u.test(line) && line.replace(/^#+ /u, '').replaceAll('`', '') === heading,
  )
  if (first < 0) return ''
  const rank = /^#+/u.exec(lines[first]!)![0].length
  const next = lines.findIndex((line, at) => at > first && (/^(#+) /u.exec(line)?.[1]?.length ?? 9) <= rank)
  return lines.slice(first + 1, next < 0 ? undefined : next).join('\n')
}

/** All that a page sets as code, in blocks and in lines. */
export const code = (text: string): string =>
  [...text.matchAll(/^ *```[\s\S]*?^ *```$|`[^`\n]+`/gmu)].map(([each]) => each).join('\n')

/** The words a page sets as code; of `--port PORT`, also `--port`, and of `read(paths)`, also `read`. */
export function codes(text: string): ReadonlySet<string> {
  const found = [...prose(text).matchAll(/`([^`\n]+)`/gu)].map((match) => match[1]!)
  return new Set(found.flatMap((each) => [each, each.split(/[\s=(]/u)[0]!]))
}

/** The first cells of a page's tables that are set as code. */
export const firstCells = (text: string): string[] =>
  [...prose(text).matchAll(/^\| *`([^`]+)` *\|/gmu)].map((match) => match[1]!)

/** The addresses a page links to or shows as pictures. */
export const links = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/gu)].map((match) => match[1] ?? match[2]!)

/** The names by which GitHub lets a heading be linked to. */
export const anchors = (text: string): string[] =>
  [...prose(text).matchAll(/^#+ (.+)$/gmu)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-'),
  )

/** The paths under a row's values: `id`, `selector.exact`, `mentions[].form`. Spans are one value, and so are ids. */
export function paths(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return [path, ...value.flatMap((each) => paths(each, `${path}[]`))].filter((at) => !/\[\]$/u.test(at))
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value)
  if (path && inner.length === 2 && 'start' in value && 'end' in value) return []
  return [
    ...(path && !path.endsWith('[]') ? [path] : []),
    ...inner.flatMap(([key, each]) => paths(each, path ? `${path}.${key}` : key)),
  ]
}
