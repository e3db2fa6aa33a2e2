import type { TakenDocument } from './contents.ts'
import { plainDate } from './date.ts'

/** Ids longer than this are cut in keys: what is left of a hash is enough to tell documents apart. */
const KEY = 24

const MARKS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text as TeX prints it, to the letter. */
const tex = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\{}$&#^_~%]/gu, (mark) => MARKS[mark] ?? `\\${mark}`)

/** The documents as BibTeX, with the `date` of biblatex, which is EDTF, beside the year and month of old. */
export const bibtexOf = (documents: readonly TakenDocument[]): string => documents.map(entryOf).join('\n')

function entryOf({ id, title, publisher, author, published, url, language, kind }: TakenDocument): string {
  const isArticle = kind === null || kind === 'article'
  const date = plainDate(published)
  const [year, month] = date?.from ?? []
  const fields = {
    title: title === null ? null : `{${tex(title)}}`,
    author: author === null ? null : `{${tex(author)}}`,
    [isArticle ? 'journal' : 'howpublished']: publisher === null ? null : tex(publisher),
    date: published,
    year: year === undefined ? null : String(year),
    month: month === undefined ? null : String(month),
    // a URL is printed as it is
    url: url?.replace(/[{}\\\s]/gu, encodeURIComponent) ?? null,
    langid: language,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]))
  return `@${isArticle ? 'article' : 'misc'}{doc-${id.slice(0, KEY)},\n${lines.join('')}}\n`
}
