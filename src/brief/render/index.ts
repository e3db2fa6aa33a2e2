import type { Brief, BriefFile, BriefFormat } from '../../model/brief.ts'
import { asHtml } from './html.ts'
import { asMarkdown } from './markdown.ts'

const TYPES: Readonly<Record<BriefFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A brief as a file. One brief gives the same bytes each time: no clock and no chance go into it. */
export async function render(brief: Brief, format: BriefFormat): Promise<BriefFile> {
  return { bytes: await written(brief, format), mediaType: TYPES[format], name: `${nameOf(brief.title)}.${format}` }
}

/** What sets a PDF or writes a Word file is large, and is fetched when one is asked for. */
async function written(brief: Brief, format: BriefFormat): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return new TextEncoder().encode(asHtml(brief))
    case 'md':
      return new TextEncoder().encode(asMarkdown(brief))
    case 'pdf':
      return (await import('./pdf.ts')).asPdf(brief)
    case 'docx':
      return (await import('./docx.ts')).asDocx(brief)
  }
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
