import type { LegalStatusName } from './claim.ts'
import type { ClaimView } from './view.ts'

/**
 * Steps of a proceeding that lay something at somebody's door, what is only said first. An arrest alone says nothing of what for, and
 * what comes after an appeal takes it away again.
 */
export const burdens = [
  'accused in public',
  'suspected',
  'charged',
  'on trial',
  'convicted',
  'sentenced',
  'under appeal',
] as const satisfies readonly LegalStatusName[]

/** Claims of a case that accuse one person of the same. Never without whoever says so, and with what the case holds in answer. */
export interface AllegationView {
  /** the telling that rests on least, in its words */
  readonly claim: ClaimView
  /** null where the deed itself is told, and no step of a proceeding */
  readonly status: LegalStatusName | null
  readonly accused: { readonly id: string; readonly name: string }
  /** all the claims that tell it, this one included */
  readonly tellings: number
  /** on how many origins, at most, they rest */
  readonly origins: number
  /** what answers this very point */
  readonly answer: ClaimView | null
  /** what the accused, or who speaks for them, denies in general */
  readonly denial: ClaimView | null
  /** how many claims of this case are by the accused: whether they are heard at all */
  readonly heard: number
}
