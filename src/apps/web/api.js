// @ts-check
/** @import { Problem } from '../../model/problem.ts' */
/** @import { DocumentView, DocumentPage, SearchView, Status } from '../../model/view.ts' */
import { strings } from './strings.js'

/** What the server answers instead of what was asked: its sentence, and what to do. */
export class Refusal extends Error {
  /** @param {{ code: string, message: string, advice: string }} error */
  constructor({ code, message, advice }) {
    super(message)
    this.code = code
    this.advice = advice
  }
}

/** @param {string} path */
async function get(path) {
  const answer = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => {
    throw new Refusal({
      code: 'unreachable',
      message: strings.states.unreachable,
      advice: strings.states.unreachableAdvice,
    })
  })
  const body = await answer.json()
  if (!answer.ok) throw new Refusal(body.error)
  return body
}

/** @returns {Promise<Status>} */
export const getStatus = () => get('/api/status')

/** @returns {Promise<DocumentView[]>} */
export const getDocuments = async () => (await get('/api/documents')).documents

/** @param {string} id @returns {Promise<DocumentPage>} */
export const getDocument = (id) => get(`/api/documents/${encodeURIComponent(id)}`)

/** @returns {Promise<Problem[]>} */
export const getProblems = async () => (await get('/api/problems')).problems

/** @param {string} query @param {number} limit @returns {Promise<SearchView[]>} */
export const search = async (query, limit) =>
  (await get(`/api/search?${new URLSearchParams({ q: query, limit: String(limit) })}`)).hits
