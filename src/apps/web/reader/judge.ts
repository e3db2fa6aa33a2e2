import { useEffect, useState } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { getClaim, Refusal } from '../api.ts'
import { settle, useCase } from '../case.ts'
import { strings } from '../strings.ts'
import type { Judging } from './judging.tsx'

const say = strings.reader

export interface Judge {
  /** the form that is open in the note of the claim in focus */
  readonly judging: Judging | null
  readonly accept: () => void
  readonly ask: (judging: Judging) => void
  /** the same for somebody whom the words are being brought to */
  readonly open: (judging: Judging) => void
  readonly leave: () => void
  /** Takes back what was last decided on the claim. */
  readonly undo: () => void
}

/** Whether anything was decided on a claim. */
export const isJudged = ({ decided, readAs, notes, marked, rating }: ClaimView): boolean =>
  Boolean(decided || readAs || notes.length || marked || rating.credibility || rating.reliabilityOf === 'claim')

/**
 * Decides about the claim in focus, one at a time.
 * @param isSeen says whether the claim's words are on the screen, and if not brings them there: until then nothing is decided
 */
export function useJudge(claim: ClaimView | null, isSeen: () => boolean, tell: (words: string) => void): Judge {
  const [judging, setJudging] = useState<Judging | null>(null)
  const { told } = useCase()
  const id = claim?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form is for one claim
  useEffect(() => setJudging(null), [id])

  const seen = (): boolean => {
    if (isSeen()) return true
    tell(say.readFirst)
    return false
  }
  const settled = (work: Promise<void>): void => {
    work.catch((error: unknown) => tell(error instanceof Refusal ? error.message : strings.states.broken))
  }
  return {
    judging,
    accept: () => {
      if (claim && seen()) settled(settle({ kind: 'accept', claim: claim.id }, say.accepted))
    },
    ask: (wanted) => {
      if (claim && seen()) setJudging(wanted)
    },
    open: setJudging,
    leave: () => setJudging(null),
    undo: () => {
      if (!claim) return
      settled(
        (async () => {
          const { decisions } = await getClaim(claim.id)
          const last = told?.decision ?? decisions.findLast(({ state }) => state === 'stands')
          if (last) await settle({ kind: 'undo', decision: last.id }, say.takenBack)
        })(),
      )
    },
  }
}
