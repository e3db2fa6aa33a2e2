/** Where the words of documents come from: {@link lineageOf} tells it of a whole case. */
export { fingerprint } from './fingerprint.ts'
export { sharesHouse } from './house.ts'
export { lineageOf } from './trace.ts'
