import { HearsayError } from '../../model/error.ts'

/** No decision needs more. Bytes. */
const LARGEST = 64 * 1024

/** No file is larger: what is read at most. Bytes. */
const LARGEST_FILE = 64 * 1024 * 1024

/**
 * A file that a request brings, as bytes of no kind: what a form of another page cannot send without asking first.
 * @throws HearsayError `bad-value`; what is too large is not kept
 */
export async function readFile(request: Request): Promise<Uint8Array> {
  if (!/^application\/octet-stream\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    throw new HearsayError(
      'bad-value',
      'The request brings no file.',
      'Send its bytes, with “content-type: application/octet-stream”.',
    )
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    // the rest of what is too large is heard out and thrown away, so that whoever sends it hears the answer
    if (size > LARGEST_FILE) chunks.length = 0
    else chunks.push(chunk)
  }
  if (size > LARGEST_FILE)
    throw new HearsayError('bad-value', 'The file is too large.', `At most ${LARGEST_FILE / 1024 / 1024} MiB.`)
  return Buffer.concat(chunks)
}

/**
 * The JSON that a request brings. Only `application/json` is read: a form of another page cannot send that without
 * asking first, and is never told yes.
 * @throws HearsayError `bad-value`
 */
export async function readBody(request: Request): Promise<unknown> {
  const wrong = (what: string, advice: string) => new HearsayError('bad-value', what, advice)
  const form = 'Send the decision as JSON, with “content-type: application/json”.'
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    throw wrong('The request brings no JSON.', form)
  const text = await request.text()
  if (text.length > LARGEST) throw wrong('The request is too long.', `At most ${LARGEST / 1024} kB.`)
  try {
    return JSON.parse(text)
  } catch {
    throw wrong('The request’s JSON cannot be read.', form)
  }
}
