import { type ErrorCode, HearsayError } from '../../model/error.ts'

/** What can go wrong with a request, beside the errors Hearsay throws anywhere. */
export const requestErrors = {
  'no-such-route': { status: 404, advice: 'GET /api/openapi.json lists every route.' },
  'read-only': { status: 405, advice: 'This address answers GET only; decisions go to POST /api/decisions.' },
  'page-not-built': { status: 503, advice: 'In the checkout: npm run build. Then open it again.' },
  'foreign-host': { status: 403, advice: 'Open the address that `hearsay open` printed.' },
  'foreign-page': { status: 403, advice: 'A case is shown to its own page only. Open it there.' },
  internal: {
    status: 500,
    advice: 'Try again. If it stays, run `hearsay check`, and report it with what the terminal says.',
  },
} as const

/** The HTTP status under which each error of the library travels. */
const statuses: Record<ErrorCode, number> = {
  'no-such-case': 404,
  'case-newer': 500,
  'case-damaged': 500,
  'case-busy': 503,
  'no-such-id': 404,
  'ambiguous-id': 409,
  'bad-value': 400,
  'bad-usage': 400,
  'nothing-to-read': 404,
  'unsound-brief': 409,
  'answer-not-opened': 409,
  'not-fetched': 502,
  'port-taken': 500,
}

/** The one shape of every error, on every route. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode | keyof typeof requestErrors
    readonly message: string
    readonly advice: string
  }
}

const answer = (status: number, error: ErrorBody['error']): Response =>
  Response.json({ error } satisfies ErrorBody, { status })

/** The answer to a request that is itself at fault. */
export const refuse = (code: keyof typeof requestErrors, message: string): Response =>
  answer(requestErrors[code].status, { code, message, advice: requestErrors[code].advice })

/** The answer to whatever was thrown. What is not ours to explain is told to the terminal, never to the page. */
export function explain(thrown: unknown): Response {
  if (thrown instanceof HearsayError)
    return answer(statuses[thrown.code], { code: thrown.code, message: thrown.message, advice: thrown.advice })
  console.error(thrown)
  return refuse('internal', 'Hearsay made a mistake of its own.')
}
