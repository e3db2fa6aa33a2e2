import type { Brief, BriefCitation } from '../../model/brief.ts'
import { dateInWords } from '../date.ts'
import { titled } from '../words.ts'

/** What stands on every page. */
export const bannerOf = ({ form }: Pick<Brief, 'form'>): string =>
  form === 'working'
    ? 'Working brief. Not checked, not for publication.'
    : 'Every claim here was opened and accepted by a person.'

/** Where a quotation stands, in a sentence: whose it is, where it was published, at which place of it. */
export function placeOf(citation: BriefCitation): string {
  const { speaker, publisher, title, author, published, kind, passage, offset } = citation
  const parts = [
    publisher ?? 'publisher not known',
    title ? titled(title) : 'untitled',
    author ? `by ${author}` : null,
    published ? dateInWords(published) : 'no date known',
    kind && kind !== 'article' && kind !== 'other' ? kind : null,
    passage === null ? null : `passage ${passage}`,
    `from character ${offset}`,
  ]
  return `${speaker}. ${parts.filter((part) => part !== null).join(', ')}.`
}

/** What only a working brief holds: the way back to the file itself. null: nothing. */
export function originalOf({ original, url, rating }: BriefCitation): string | null {
  const parts = [
    url ? `Published at ${url}.` : null,
    original ? `Original ${original.path}, SHA-256 ${original.hash}.` : null,
    rating ? `Rated ${rating}.` : null,
  ].filter((part) => part !== null)
  return parts.length ? parts.join(' ') : null
}

/** The numbers of a run that cites, in order. */
export const numbersOf = (claims: readonly string[], { citations }: Pick<Brief, 'citations'>): readonly number[] =>
  claims.flatMap((id) => citations.find(({ claim }) => claim === id)?.number ?? []).sort((a, b) => a - b)
