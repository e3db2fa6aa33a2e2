import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { join } from 'node:path'
import { MAX_BYTES } from '../intake/index.ts'
import { HearsayError } from '../model/error.ts'

/** What a page was saved as. */
export interface Captured {
  /** the WARC file */
  readonly file: string
  /** SHA-256 of the page as the site sent it */
  readonly hash: string
  /** when the site was asked, ISO 8601 */
  readonly at: string
}

/** As browsers do, before they say that a page leads in circles. */
const MOST_REDIRECTS = 10

/** Milliseconds for one answer. */
const LONGEST = 30_000

interface Answered {
  readonly url: string
  readonly at: string
  readonly status: number
  readonly statusline: string
  /** without those of the connection, which no longer hold for a saved page */
  readonly headers: [string, string][]
  readonly body: Buffer
}

/**
 * Saves a page as a web archive (WARC 1.1) in a folder, with every redirect on the way to it. This is the only place in Hearsay that uses
 * the network: the site sees the visit. No script is run and nothing else of the page is fetched.
 * @throws HearsayError `bad-value` for what is no web address, `not-fetched` for what the site does not give
 */
export async function capture(address: string, folder: string): Promise<Captured> {
  const url = URL.parse(address)
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new HearsayError('bad-value', `“${address}” is no address of a page.`, 'Give one that begins with https://')
  if (url.username || url.password)
    throw new HearsayError(
      'bad-value',
      'The address has a user name or a password in it.',
      'Give it without them: it would be saved.',
    )
  const answers = await visited(url)
  const page = answers.at(-1)!
  if (page.status !== 200) throw notFetched(page.url, `it answers ${page.status}`)
  const { WARCRecord, WARCSerializer } = await import('warcio')
  const records: Uint8Array[] = []
  const put = async (record: InstanceType<typeof WARCRecord>): Promise<void> => {
    records.push(await WARCSerializer.serialize(record, { digest: { algo: 'sha-256', prefix: 'sha256:' } }))
  }
  const [first] = answers
  await put(
    WARCRecord.createWARCInfo(
      { date: first!.at, warcVersion: 'WARC/1.1' },
      { software: 'Hearsay', format: 'WARC File Format 1.1' },
    ),
  )
  for (const { url, at, statusline, headers, body } of answers)
    await put(
      WARCRecord.create(
        {
          url,
          date: at,
          type: 'response',
          warcVersion: 'WARC/1.1',
          httpHeaders: headers,
          statusline,
          keepHeadersCase: true,
        },
        [body],
      ),
    )
  const time = page.at.replace(/\D/gu, '').slice(0, 14)
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${time}-${nameOf(page.url)}.warc`)
  await writeFile(file, Buffer.concat(records), { flag: 'wx' }).catch((error: unknown) => {
    throw notFetched(page.url, `it cannot be saved as ${file}: ${error instanceof Error ? error.message : error}`)
  })
  return { file, hash: createHash('sha256').update(page.body).digest('hex'), at: page.at }
}

/** The answers of a site, each but the last a redirect to the next. */
async function visited(start: URL): Promise<Answered[]> {
  const answers: Answered[] = []
  for (let url: URL | null = start; url; ) {
    if (answers.length > MOST_REDIRECTS) throw notFetched(start.href, 'it leads from page to page without end')
    const answer: Answered = await asked(url)
    answers.push(answer)
    const location = answer.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
    url = answer.status >= 300 && answer.status < 400 && location ? URL.parse(location, url.href) : null
    if (url && !/^https?:$/u.test(url.protocol)) throw notFetched(start.href, 'it leads to what is no page')
  }
  return answers
}

/** Headers of the connection, of how the answer was sent, and of who is known there: none is to be kept. */
const unsaved = new Set(['transfer-encoding', 'connection', 'keep-alive', 'set-cookie'])

function asked(url: URL): Promise<Answered> {
  const at = new Date().toISOString()
  const headers = {
    accept: 'text/html,application/pdf;q=0.9,*/*;q=0.5',
    'accept-encoding': 'identity',
    'user-agent': 'Hearsay',
  }
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(notFetched(url.href, why))
    const answered = (response: IncomingMessage): void => {
      const parts: Buffer[] = []
      let size = 0
      response.on('data', (part: Buffer) => {
        size += part.length
        if (size > MAX_BYTES) request.destroy(new Error('it is larger than 64 MiB'))
        else parts.push(part)
      })
      response.on('error', (error) => fail(error.message))
      response.on('end', () => {
        const { statusCode = 0, statusMessage = '', rawHeaders } = response
        const all = rawHeaders.flatMap((name, index): [string, string][] =>
          index % 2 ? [] : [[name, rawHeaders[index + 1] ?? '']],
        )
        resolve({
          url: url.href,
          at,
          status: statusCode,
          statusline: `HTTP/1.1 ${statusCode} ${statusMessage}`,
          headers: all.filter(([name]) => !unsaved.has(name.toLowerCase())),
          body: Buffer.concat(parts),
        })
      })
    }
    const request = (url.protocol === 'https:' ? get : getPlain)(
      url,
      { headers, signal: AbortSignal.timeout(LONGEST) },
      answered,
    )
    request.on('error', (error) =>
      fail(error.name === 'AbortError' ? `it does not answer within ${LONGEST / 1000} seconds` : error.message),
    )
  })
}

const nameOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80)

const notFetched = (url: string, why: string): HearsayError =>
  new HearsayError(
    'not-fetched',
    `${url} cannot be fetched: ${why}.`,
    'Open it in a browser, save the page, and read the file.',
  )
