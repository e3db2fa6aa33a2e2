import type { Token } from '../model/reading.ts'
import { tiedParticles, tiedPrefixes, tiedSuffixes } from './data/affix.ts'
import { contractions } from './data/contraction.ts'
import type { Count } from './token.ts'

/** Characters beyond which what looks like a word is none, and is left whole. */
const LONGEST_WORD = 120

const HYPHEN = /[-‐‑]/u
const CLITIC = /(?:[nN]['’‘][tT]|['’‘`](?:s|S|m|M|d|D|re|RE|ve|VE|ll|LL))$/u

/**
 * The words in a run of letters and figures with inner hyphens and apostrophes: "Anna-Maria’s" is *Anna*, *-*, *Maria*,
 * *’s*; "anti-war" and "O’Neill" are one word each. Never empty.
 */
export function divide(text: string, start: number, end: number, count: Count | null): Token[] {
  const found: Token[] = []
  if (end - start > LONGEST_WORD) return [{ kind: 'word', start, end }]
  const run = text.slice(start, end)
  count?.(run.length)
  let from = 0
  for (let at = 0; at < run.length; at++) {
    if (!HYPHEN.test(run[at]!)) continue
    if (tied(run, from, at)) continue
    if (at > from) part(found, run.slice(from, at), start + from)
    found.push({ kind: 'mark', start: start + at, end: start + at + 1 })
    from = at + 1
  }
  part(found, run.slice(from), start + from)
  return found
}

/** Whether the hyphen at `at` ties the piece that begins at `from` to what follows it. */
function tied(run: string, from: number, at: number): boolean {
  const left = run.slice(from, at)
  const right = /^[\p{L}\p{N}\p{M}_]*/u.exec(run.slice(at + 1))![0]
  const last = /[^-‐‑]*$/u.exec(left)![0].toLowerCase()
  if (tiedPrefixes.has(last) && !/^\p{Lu}{2}/u.test(left)) return true
  const low = right.toLowerCase()
  if (tiedSuffixes.has(low)) return true
  return /^\p{Lu}\p{Ll}+$/u.test(left) && tiedParticles.has(right)
}

function part(found: Token[], word: string, start: number): void {
  const low = word.toLowerCase()
  const end = start + word.length
  const cut = contractions.get(low) ?? CLITIC.exec(word)?.index ?? 0
  const kind = /^\p{Nd}+$/u.test(word) ? 'number' : 'word'
  if (cut > 0 && cut < word.length) {
    // "shouldn't've" has two
    part(found, word.slice(0, cut), start)
    found.push({ kind: 'word', start: start + cut, end })
  } else found.push({ kind, start, end })
}
