import type { Token } from '../model/reading.ts'
import type { Span } from '../model/text.ts'

/**
 * One alternative a kind of token, tried in order at every place; each is linear, so the whole is. Whatever none of them
 * takes (a control character, a lone combining mark) is a token of its own: no character but white space is lost.
 */
const TOKEN = new RegExp(
  [
    /(?<url>(?:https?:\/\/|www\.)[^\s<>"“”«»()]+[^\s<>"“”«»().,;:!?])/u,
    /(?<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)/u,
    // initials and dotted abbreviations: J. R. stays two tokens, U.S. and p.m. one each
    /(?<dotted>(?:\p{L}\.){2,8})/u,
    /(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*(?:st|nd|rd|th|s|bn|m|k|%)?(?![\p{L}\p{N}]))/u,
    // a word keeps inner apostrophes (O’Neill, don't) and hyphens (Anna-Maria, ex-minister)
    /(?<word>[\p{L}\p{N}\p{M}_]+(?:['’‘\-‐‑][\p{L}\p{N}\p{M}_]+)*)/u,
    /(?<dots>\.{2,}|…)/u,
    /(?<mark>[\p{P}\p{S}])/u,
    /(?<other>[^\s])/u,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gu',
)

/** Possessive endings are split off a word, so that “Masimov’s” starts with the name: `’s`, and a bare `’` after s. */
const POSSESSIVE = /['’‘](?:s|S)$/u

/** The tokens of one passage, with offsets into the whole text. Linear in its length. */
export function tokens(text: string, passage: Span): Token[] {
  const found: Token[] = []
  const pattern = new RegExp(TOKEN)
  pattern.lastIndex = passage.start
  for (let match = pattern.exec(text); match && match.index < passage.end; match = pattern.exec(text)) {
    const start = match.index
    const end = Math.min(pattern.lastIndex, passage.end)
    const groups = match.groups!
    const kind = groups.number ? 'number' : groups.mark || groups.dots ? 'mark' : groups.other ? 'other' : 'word'
    const possessive = kind === 'word' && end - start < 200 ? POSSESSIVE.exec(text.slice(start, end)) : null
    if (possessive?.index) {
      found.push({ kind, start, end: start + possessive.index }, { kind, start: start + possessive.index, end })
    } else {
      found.push({ kind, start, end })
    }
  }
  return found
}
