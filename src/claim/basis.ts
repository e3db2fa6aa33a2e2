import type { Basis } from '../model/claim.ts'

/** Words by which an author draws a conclusion of their own. */
const INFERENCE =
  /\b(?:apparently|therefore|so it turns out|this means|it follows|looks? like|seems?|evidently|must have|presumably|one can conclude|such is the conclusion)\b/iu

/** What the speaker goes on, as far as the words say. */
export function basisOf(words: string): Basis {
  if (
    /\b(?:saw|witnessed|heard) (?:it |this |him |her |them |the )?(?:with (?:my|his|her|their) own eyes|myself|himself|herself)\b|\bI saw\b/iu.test(
      words,
    )
  )
    return 'witnessed'
  if (
    /\b(?:seen|obtained|reviewed|examined|reads?) by\b[^.]*\b(?:documents?|files?|copy|copies|records?)\b|\b(?:documents?|files?|records?|copy|copies) (?:seen|obtained|reviewed|examined)\b/iu.test(
      words,
    )
  )
    return 'document seen'
  if (
    /\b(?:was|were|been) told (?:that|by)\b|\btold (?:me|us|him|her|them) that\b|\bheard (?:from|that)\b/iu.test(words)
  )
    return 'told by others'
  return INFERENCE.test(words) ? 'inferred' : 'not stated here'
}
