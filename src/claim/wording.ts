import type { Adoption, Basis, Certainty, LegalStatus, Stance } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import type { Attribution } from './attribution.ts'
import { type CueClass, stanceOf } from './data/lexicon.ts'
import { certaintyWords, inferenceWords, legalWords } from './data/wording.ts'

/** How sure, as worded; of several words the weakest counts. */
export const certaintyOf = (words: string): Certainty =>
  certaintyWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'not stated'

/** What is done with the content: the class of the cue, turned round by a negation where that is what a negation does. */
export function stanceIn({ class: kind, negated }: Pick<Attribution, 'class' | 'negated'>): Stance {
  return (negated ? NEGATED[kind] : undefined) ?? stanceOf[kind]
}

/**
 * "does not believe that X" denies X, and so does "does not want X"; "did not say that X" and "did not deny that X" leave it
 * open; "does not doubt that X" asserts it; "did not ask for X" still tells of the asking.
 */
const NEGATED: Partial<Record<CueClass, Stance>> = {
  think: 'denies',
  feel: 'denies',
  judge: 'denies',
  want: 'denies',
  plan: 'denies',
  promise: 'denies',
  predict: 'denies',
  decide: 'denies',
  permit: 'denies',
  say: 'doubts',
  write: 'doubts',
  know: 'doubts',
  show: 'doubts',
  admit: 'doubts',
  allege: 'doubts',
  deny: 'doubts',
  doubt: 'asserts',
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
  if (
    /\b(?:was|were|been) told (?:that|by)\b|\btold (?:me|us|him|her|them) that\b|\bheard (?:from|that)\b/iu.test(words)
  )
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
  if (kind === 'allege') return 'distances'
  if (
    /\b(?:trying|tries|tried|attempts?|attempted|seeks?|sought) to (?:prove|show|persuade|convince|claim)\b|\bso-called\b|\bpromoting the (?:idea|notion|theory|version)\b/iu.test(
      words,
    )
  )
    return 'distances'
  if (/\b(?:not|neither)\b[^.]*\b(?:confirm|verif)/iu.test(after)) return 'distances'
  return kind === 'admit' ? 'endorses' : 'none'
}

/** Words before a status by which it has not come about: denied, wished, foreseen or only thought of. */
const UNREAL =
  /\b(?:not|never|nobody|no one|without|if|unless|whether|will|would|shall|should|could|might|may|can|must|to|cannot)\s+(?:(?:yet|been|be|being|have|ever|soon|also|then|have been|\p{L}+ly)\s+)*$/iu

/** The offence behind a status, in the text's own words. */
const OFFENCE =
  /\b(?:on suspicion of|suspected of|charged with|accused of|accus(?:es?|ed|ing) \p{L}+ of|convicted of|guilty of|sentenced for|arrested for|acquitted of|cleared of)\s+([^.,;()–—]{3,80}?)(?=[.,;()–—]|$|\s+(?:on|after|before|by|when|last|and (?:was|arrested|sentenced))\b)/iu

/**
 * The legal statuses that the words give somebody, the latest stage first. `person` is the one person the words name, if
 * they name one; a status is theirs where they stand before it as its subject or right behind it as its object, and not
 * where it comes from them ("charged by Linde"). What the words do not say is null.
 */
export function legalStatusIn(words: string, person: Entity | null): LegalStatus[] {
  const found: LegalStatus[] = []
  for (const [status, pattern] of legalWords) {
    const match = pattern.exec(words)
    if (!match || UNREAL.test(words.slice(Math.max(0, match.index - 40), match.index))) continue
    found.push({
      status,
      of: person && isOf(words, match.index, match.index + match[0].length, person) ? person.id : null,
      by: null,
      offence: OFFENCE.exec(words.slice(match.index))?.[1]?.trim() ?? null,
      when: null,
    })
  }
  return found
}

/** How far behind a status, in characters, its object may begin. */
const OBJECT = 30

function isOf(words: string, start: number, end: number, person: Entity): boolean {
  return [person.name, ...person.aliases].some((name) => {
    const at = words.indexOf(name)
    // "one of Linde’s allies" is not Linde
    if (at >= 0 && /^['’‘]s?(?!\p{L})/u.test(words.slice(at + name.length))) return false
    if (at < 0 || /\bby\s+(?:[\p{L}.]+\s+){0,2}$/u.test(words.slice(0, at))) return false
    return at < end ? at < start || at + name.length <= end : at - end < OBJECT
  })
}

/**
 * What goes on in a mind is what the outlet says of it: "Varga wanted to flee" stays a claim of the outlet's, beside being laid
 * at Varga's door.
 */
const MIND: ReadonlySet<CueClass> = new Set([
  'think',
  'know',
  'feel',
  'judge',
  'want',
  'plan',
  'predict',
  'decide',
  'permit',
  'show',
])

export const isOfMind = (kind: CueClass): boolean => MIND.has(kind)
