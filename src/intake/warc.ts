import { type Problem, problem } from '../model/problem.ts'
import { MAX_BYTES } from './limit.ts'
import { type Allowance, Gathered, safeName, type Unfolded } from './member.ts'
import { Unreadable } from './unreadable.ts'
import { type HttpMessage, httpOf, recordsOf, unpacked, type WarcRecord } from './warc-record.ts'

/** By media type: how a document of it is called. Nothing else that a browser fetches with a page is one. */
const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/msword': '.doc',
  'application/rtf': '.rtf',
  'text/rtf': '.rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
}

/** More records than any capture of a site that fits the limit on bytes has. */
const MOST_RECORDS = 200_000

/**
 * Takes the pages out of a web archive (ISO 28500): what was fetched with success and is a document. Each bears the time
 * of its capture and its address for a name, so that captures of one address stand in order. How many records were passed over is
 * said. @param bytes of the records themselves, unpacked. @throws Unreadable `broken`, `bomb`, `too-large`
 */
export function unfoldWarc(bytes: Uint8Array, allowance: Allowance): Unfolded {
  const gathered = new Gathered(allowance, bytes.length)
  const problems: Problem[] = []
  let records = 0
  let passed = 0
  try {
    for (const record of recordsOf(bytes)) {
      if (++records > MOST_RECORDS)
        throw new Unreadable('bomb', `It has more than ${MOST_RECORDS.toLocaleString('en')} records.`)
      const found = pageOf(record)
      if (found === 'passed') passed++
      if (typeof found === 'string') continue
      const page = contentOf(found.message, Math.min(MAX_BYTES, gathered.left), gathered)
      if (typeof page === 'string') problems.push(problem('broken', page, { path: safeName(found.name) }))
      else if (page.length) gathered.add(found.name, page, { url: found.url })
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    if (!gathered.members.length)
      throw new Unreadable('broken', 'It begins as a web archive, but its records are damaged or incomplete.')
    problems.push(problem('broken', `Its records are damaged after the first ${records}.`))
  }
  if (passed) problems.push(problem('passed-over', passed === 1 ? ONE : `${passed.toLocaleString('en')} ${MANY}`))
  if (!gathered.members.length && !problems.length)
    throw new Unreadable('empty', 'It is a web archive without records.')
  return { isDocument: false, members: gathered.members, problems }
}

const ONE = 'One record is no document (a picture, a script, a page that was not there), and was passed over.'
const MANY = 'records are no documents (pictures, scripts, pages that were not there), and were passed over.'

/** A record that is a document, by what it is called; *passed*: it was fetched, and is none; *other*: it was not fetched at all. */
function pageOf({
  headers,
  block,
}: WarcRecord): { readonly name: string; readonly url: string; readonly message: HttpMessage } | 'passed' | 'other' {
  const kind = headers.get('warc-type')
  if (kind !== 'response' && kind !== 'resource') return 'other'
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '')
  // a resource is the thing itself
  const message = kind === 'response' ? httpOf(block) : { status: 200, headers, body: block }
  const type = message?.headers.get('content-type') ?? ''
  const ending = endings[type.split(';', 1)[0]!.trim().toLowerCase()]
  if (!message || !ending || message.status !== 200 || !/^https?:\/\//iu.test(url)) return 'passed'
  const time = (headers.get('warc-date') ?? '').replace(/\D/gu, '').slice(0, 14)
  const address = url
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/[/?&=]+$/u, '')
  const named = address.toLowerCase().endsWith(ending) || (ending === '.html' && /\.html?$/iu.test(address))
  return { name: `${time || 'undated'}/${address}${named ? '' : ending}`, url, message }
}

/** The bytes of a page, or why there are none. */
function contentOf(message: HttpMessage, most: number, gathered: Gathered): Uint8Array | string {
  try {
    const content = unpacked(message, Math.max(1, most))
    if (content.length <= most) return content
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  gathered.count(most + 1)
  return `Its page has more than ${Math.round(most / 2 ** 20)} MiB.`
}
