import type { Brief, BriefFile, BriefFormat } from '../../model/brief.ts'
import { asDocx } from './docx.ts'
import { asHtml } from './html.ts'
import { asMarkdown } from './markdown.ts'
import { asPdf } from './pdf.ts'

const TYPES: Readonly<Record<BriefFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A brief as a file. One brief gives the same bytes each time: no clock and no chance go into it. */
export async function render(brief: Brief, format: BriefFormat): Promise<BriefFile> {
  const encode = (words: string): Uint8Array => new TextEncoder().encode(words)
  const bytes =
    format === 'html'
      ? encode(asHtml(brief))
      : format === 'md'
        ? encode(asMarkdown(brief))
        : format === 'pdf'
          ? await asPdf(brief)
          : await asDocx(brief)
  return { bytes, mediaType: TYPES[format], name: `${nameOf(brief.title)}.${format}` }
}

const nameOf = (title: string): string =>
  `brief-${
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 60) || 'untitled'
  }`
