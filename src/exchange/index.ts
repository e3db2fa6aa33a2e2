export type * from './contents.ts'
export { type ExchangeFile, type ExchangeFormat, exchangeFormats, written } from './format.ts'
