import type { Allegation } from '../model/brief-material.ts'
import { HearsayError } from '../model/error.ts'
import type { ClaimView } from '../model/view.ts'
import { speakerOf } from './words.ts'

/** So many allegations are told with what is to be opened; the rest is counted. */
const TOLD = 12

/**
 * Refuses to let allegations leave the house while an answer to one of them, or a denial in general, has been opened by nobody: it
 * would stay behind, and its reader would be told that there is none. An answer that a person rejected is no answer.
 * @param allegations those that would leave
 * @throws HearsayError `answer-not-opened`, with each allegation and what there is to be opened for it
 */
export function requireAnswers(allegations: readonly Allegation[]): void {
  const wanting = allegations.flatMap(({ claim, answers, denials }) => {
    const unopened = [...answers, ...denials].filter(({ decided }) => decided === null)
    return unopened.length ? [{ claim, unopened }] : []
  })
  if (!wanting.length) return
  const lines = wanting
    .slice(0, TOLD)
    .map(
      ({ claim, unopened }) =>
        `${called(claim)} would leave without what is answered, which nobody has opened: ${unopened.map(called).join('; ')}.`,
    )
  const more = wanting.length - lines.length
  const ids = [...new Set(wanting.flatMap(({ unopened }) => unopened.map(({ id }) => short(id))))]
  throw new HearsayError(
    'answer-not-opened',
    [...lines, ...(more > 0 ? [`So would ${more} more.`] : [])].join('\n'),
    `Answers travel with their allegations. Open each (hearsay show ${ids[0]}), then accept it, or reject it if it is no answer: ${ids.join(' ')}`,
  )
}

const called = (claim: ClaimView): string => {
  const words = claim.contentWords.replace(/\s+/gu, ' ').trim()
  return `${short(claim.id)}, ${speakerOf(claim)}: “${words.length > 100 ? `${words.slice(0, 100).replace(/\s\S*$/u, '')} …` : words}”`
}

const short = (id: string): string => id.slice(0, 8)
