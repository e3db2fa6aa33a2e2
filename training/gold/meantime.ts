import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demonyms } from '../../src/reading/data/place-name.ts'
import { roles } from '../../src/reading/data/role.ts'
import { titles } from '../../src/reading/data/title.ts'
import type { NameKind, NameSpan } from '../../src/reading/name-label.ts'
import { tokens } from '../../src/reading/token.ts'
import { dataRoot } from './conllu.ts'
import type { NameDocument, NameGold } from './names.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly mentions: readonly {
    readonly kind: string
    readonly start: number
    readonly end: number
    readonly syn?: string | null
    readonly sent?: number
    readonly entity?: { readonly type?: string | null } | null
  }[]
}

const KIND: Readonly<Record<string, NameKind>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  PRO: 'OTHER',
  FIN: 'OTHER',
  MIX: 'OTHER',
}
const NAMED: ReadonlySet<string> = new Set(['NAM', 'PRE.NAM', 'APP'])

/** MEANTIME marks the entities of a text's heading and first sentences; those of later ones only where they recur. */
const MARKED_LINES = 6

const DEMONYM: ReadonlySet<string> = new Set(demonyms)
const TITLE: ReadonlySet<string> = new Set([...titles, ...roles, 'ceo', 'chief', 'executive'])

/**
 * The names of those rows of MEANTIME (Wikinews, CC BY 4.0) that may train, rows 0, 5, 10 … left out. It marks whole noun
 * phrases as GUM does; a name is what is left of one without article, title, apposition and what else is written small.
 * `tag` gives each sentence's tags.
 */
export function readMeantime(
  tag: (words: readonly string[]) => readonly string[],
  file: string = join(dataRoot, 'meantime', 'meantime.jsonl'),
): NameDocument[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  return rows.filter((_, index) => index % 5 !== 0).map((row) => namesOfRow(row, tag))
}

function namesOfRow({ id, text, mentions }: Row, tag: (words: readonly string[]) => readonly string[]): NameDocument {
  const sentences: NameGold[] = []
  let start = 0
  for (const line of text.split('\n').slice(0, MARKED_LINES)) {
    const end = start + line.length
    const found = tokens(text, { start, end })
    const words = found.map((token) => text.slice(token.start, token.end))
    const names: NameSpan[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'ENTITY_MENTION' || mention.start < start || mention.end > end) continue
      const kind = KIND[mention.entity?.type ?? '']
      if (!kind || !NAMED.has(mention.syn ?? 'NAM')) continue
      const first = found.findIndex((token) => token.start >= mention.start)
      const last = found.findLastIndex((token) => token.end <= mention.end) + 1
      const name = first < 0 ? null : trimmed(words, first, last, kind)
      if (name && !names.some((other) => other.first < name.last && name.first < other.last)) names.push(name)
    }
    if (words.length) sentences.push({ words, tags: tag(words), names: names.sort((a, b) => a.first - b.first) })
    start = end + 1
  }
  return { id: `MEANTIME_${id}`, genre: 'news', sentences }
}

/** The name in a noun phrase: its first run of capitals, behind the last title for people. Null where there is none. */
function trimmed(words: readonly string[], first: number, last: number, kind: NameKind): NameSpan | null {
  const capital = (at: number): boolean => at < last && /^\p{Lu}|^i\p{Lu}/u.test(words[at]!)
  const isTitle = (at: number): boolean => TITLE.has(words[at]!.toLowerCase().replace(/\.$/u, ''))
  while (first < last && (!capital(first) || /^(?:the|a|an|its?|his|her|their)$/iu.test(words[first]!))) first++
  let end = first
  while (
    end < last &&
    (capital(end) ||
      (/^(?:of|the|and|&|-|de|for)$/u.test(words[end]!) &&
        (capital(end + 1) || (capital(end + 2) && words[end] === 'of'))))
  )
    end++
  if (kind !== 'OTHER' && end === first) return null
  if (kind === 'PER') {
    for (let at = end - 1; at >= first; at--)
      if (isTitle(at)) {
        if (at < end - 1) first = at + 1
        else return null
        break
      }
  }
  while (end < last && /^\d/u.test(words[end]!) && kind === 'OTHER') end++
  if (first >= end) return null
  if (end - first === 1 && DEMONYM.has(words[first]!.toLowerCase())) return null
  return { first, last: end, kind }
}
