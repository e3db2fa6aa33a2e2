export { accusedIn, deedsOf, isDenial, isRepresentative } from './allegation.ts'
export { compare, strongest } from './compare.ts'
export { type Examined, examine, examineWhole } from './examine.ts'
export { keysOf } from './key.ts'
export { type Lexicon, readLexicon } from './lexicon.ts'
export { type Descent, originsOf } from './origin.ts'
export { claimsPrinted } from './print.ts'
export { type ClaimSource, reexamined } from './reexamine.ts'
export { repeatsOf } from './repeat.ts'
export type { Known } from './role.ts'

/** Changes whenever the same claims may give other propositions or links. */
export const assessVersion = '4'
export { daysBetween, placed, type When } from './when.ts'
