export type * from './contents.ts'
export { forOthers } from './for-others.ts'
export { type ExchangeFile, type ExchangeFormat, exchangeFormats, written } from './format.ts'
export { type CasePerson, hiding } from './hide.ts'
export { type NamedPerson, type PersonSpan, type Redactor, type Replaced, redactor } from './redact.ts'
export {
  documentIn,
  failureIn,
  isDecision,
  listedRows,
  purgeIn,
  receiptIn,
} from './row.ts'
