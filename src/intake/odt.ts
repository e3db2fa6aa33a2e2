import { checkMarkup } from './html-node.ts'
import type { Intake } from './intake.ts'
import { mediaTypes } from './media-type.ts'
import { officeProperties } from './office-property.ts'
import { Unreadable } from './unreadable.ts'
import { unzip } from './zip.ts'

/** As much as of a Word document, whose markup is of the same size. */
const MOST_MARKUP = 24 * 1024 * 1024

const meta = {
  title: ['dc:title'],
  author: ['meta:initial-creator', 'dc:creator'],
  language: ['dc:language'],
  published: ['meta:creation-date', 'dc:date'],
}

/** Elements of OpenDocument by the HTML that shows the same; all others pass their content on. */
const html: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list-item': 'li',
  'text:list': 'ul',
  'text:section': 'div',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'draw:text-box': 'div',
  'text:note-body': 'div',
}

/** Elements whose content is not shown in the text: comments, deleted words, forms, what a picture is called. */
const unseen = new Set([
  'office:annotation',
  'text:tracked-changes',
  'office:forms',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'text:sequence-decls',
  'text:variable-decls',
])

/**
 * Reads a text document of OpenOffice and its kin. Its canonical text is what it shows in reading order, a line for each
 * paragraph, notes below the paragraph that they belong to; comments and deleted words are not in it.
 */
export async function readOdt(bytes: Uint8Array): Promise<Intake> {
  const files = unzip(bytes, (name) => name === 'content.xml' || name === 'meta.xml', MOST_MARKUP)
  const content = files.get('content.xml')
  if (!content)
    throw new Unreadable('broken', 'It is made like an OpenDocument text, but the part with the text is missing.')
  const source = new TextDecoder().decode(content)
  checkMarkup(source, 'xml')
  const { readFragment } = await import('./html.ts')
  const { text, passages } = await readFragment(asHtml(source))
  const title = passages.find((passage) => passage.kind === 'title')
  return {
    text,
    passages,
    metadata: {
      ...(title && { title: text.slice(title.start, title.end) }),
      ...officeProperties(files.get('meta.xml'), meta),
    },
    mediaType: mediaTypes.odt,
    problems: [],
  }
}

/** The body of an OpenDocument text as HTML. A name in the markup never holds `<`, so each tag ends before the next one begins. */
function asHtml(source: string): string {
  const out: string[] = []
  const body = Math.max(0, source.indexOf('<office:body'))
  let hidden = 0
  let notes: string[] | null = null
  let after: string[] = []
  let end = body
  const put = (markup: string): void => {
    if (!hidden) (notes ?? out).push(markup)
  }
  for (const { 0: tag, 1: close, 2: name = '', 3: rest = '', index } of source.slice(body).matchAll(tags)) {
    put(source.slice(end, body + index))
    end = body + index + tag.length
    const empty = rest.endsWith('/')
    if (unseen.has(name)) {
      if (!empty) hidden = Math.max(0, hidden + (close ? -1 : 1))
    } else if (name === 'text:note-body') {
      // a note stands inside a paragraph; its words come when that ends
      if (!close && !empty) notes = []
      else if (notes) {
        after.push(`<div>${notes.join('')}</div>`)
        notes = null
      }
    } else if (name === 'text:line-break') put('<br>')
    else if (name === 'text:s') put(' ')
    else if (name === 'text:tab') put('\t')
    else if (name === 'text:h') put(close ? '</h2>' : '<h2>')
    else if (name === 'text:p' && !empty) {
      put(close ? '</p>' : isTitle(rest) ? '<p class="title">' : '<p>')
      if (close && !notes && after.length) {
        out.push(...after)
        after = []
      }
    } else if (html[name] && !empty) put(`<${close}${html[name]}>`)
  }
  return out.join('')
}

const tags = /<(\/?)([\w:.-]+)([^<>]*)>|<[!?][^<>]*>/gu

const isTitle = (attributes: string): boolean => /\btext:style-name="Title"/u.test(attributes)
