import { HearsayError } from '../../model/error.ts'

/** No decision needs more. Bytes. */
const LARGEST = 64 * 1024

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
