import type { LegalStatusName } from './claim.ts'
import type { ClaimView } from './view.ts'

/**
 * What somebody is accused of, as told in the case: a legal status that burdens them, or what is denied as an accusation. Never without
 * whoever says so, and with what the accused answers to it.
 */
export interface AllegationView {
  /** the telling that rests on least, in its words */
  readonly claim: ClaimView
  /** null for what is only known as an allegation because it is denied */
  readonly status: LegalStatusName | null
  /** null where the words do not say who */
  readonly accused: { readonly id: string; readonly name: string } | null
  /** all the claims that tell it, this one included */
  readonly tellings: number
  /** on how many origins, at most, they rest */
  readonly origins: number
  /** the claim that denies it */
  readonly answer: ClaimView | null
  /** how many claims of this case are by the accused: whether they are heard at all */
  readonly heard: number
}
