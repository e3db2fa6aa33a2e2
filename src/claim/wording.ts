import type { Adoption, Basis, Certainty, LegalStatus, Stance } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import type { Attribution } from './attribution.ts'
import { type CueClass, stanceOf } from './data/cue.ts'
import { certaintyWords, inferenceWords, legalWords } from './data/wording.ts'

/** How sure, as worded; of several words the weakest counts. */
export const certaintyOf = (words: string): Certainty =>
  certaintyWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'not stated'

/** What is done with the content: the class of the cue, turned round by a negation where that is what a negation does. */
export function stanceIn(attribution: Pick<Attribution, 'class' | 'negated'>): Stance {
  const stance = stanceOf[attribution.class]
  if (!attribution.negated) return stance
  // "does not believe that X" denies X; "did not deny that X" leaves it open and is no denial
  if (attribution.class === 'think') return 'denies'
  if (attribution.class === 'deny') return 'asserts'
  return attribution.class === 'doubt' ? 'asserts' : stance
}

/** A question asks; anything else the outlet says it asserts. */
export const ownStance = (words: string): Stance => (/\?[”"’»)]*\s*$/u.test(words) ? 'asks' : 'asserts')

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
  if (/\b(?:was|were|had been|been) told\b|\btold (?:me|us|him|her|them) that\b|\bheard (?:from|that)\b/iu.test(words))
    return 'told by others'
  return inferenceWords.test(words) ? 'inferred' : 'not stated here'
}

/**
 * How the outer voice takes what it reports, where the words tell: it rejects it behind the quotation, shares it, or reports
 * it with a verb that keeps its distance.
 */
export function adoptionOf(kind: CueClass, words: string, after: string): Adoption {
  if (
    /\b(?:this|which|that) (?:we|I) (?:do not|don['’]t|cannot|never) (?:believe|accept|share|credit)\b|\b(?:which|this) is (?:not true|untrue|false|a lie|nonsense)\b/iu.test(
      after,
    )
  )
    return 'rejects'
  if (
    /\b(?:we|I) (?:[\p{L}.]+ ){0,3}(?:share (?:this|that|the) (?:opinion|view|belief)|agree with (?:this|them|him|her)|are of the same (?:opinion|view))\b/iu.test(
      after,
    )
  )
    return 'endorses'
  if (kind === 'doubtfully') return 'distances'
  if (
    /\b(?:trying|tries|tried|attempts?|attempted|seeks?|sought) to (?:prove|show|persuade|convince|claim)\b|\bso-called\b|\bpromoting the (?:idea|notion|theory|version)\b/iu.test(
      words,
    )
  )
    return 'distances'
  if (/\b(?:not|neither)\b[^.]*\b(?:confirm|verif)/iu.test(after)) return 'distances'
  return kind === 'confirm' ? 'endorses' : 'none'
}

/**
 * The legal status that the words give somebody, the latest stage first; of whom and for what are left open here where the
 * words nearby do not say. Empty for a bare wish, a question or a denial.
 */
export function legalStatusIn(words: string, of: Entity | null): LegalStatus[] {
  const found: LegalStatus[] = []
  for (const [status, pattern] of legalWords) {
    const match = pattern.exec(words)
    if (
      !match ||
      /\b(?:not|never|nobody|no one|without being|if|would be|could be|might be|should be|to be)\s+(?:yet\s+|been\s+|formally\s+|ever\s+)*$/iu.test(
        words.slice(0, match.index).slice(-40),
      )
    )
      continue
    const behind = words.slice(match.index)
    const offence =
      /\b(?:on suspicion of|suspected of|charged with|accused of|accuse(?:s|d)? \p{L}+ of|convicted of|guilty of|sentenced for|arrested for|acquitted of|cleared of)\s+([^.,;()–—]{3,80}?)(?=[.,;()–—]|$|\s+(?:on|after|before|by|when|last|and (?:was|arrested|sentenced))\b)/iu
        .exec(behind)?.[1]
        ?.trim() ?? null
    found.push({ status, of: of?.id ?? null, by: null, offence, when: null })
  }
  return found
}
