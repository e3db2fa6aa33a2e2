/** Where the words of documents come from: {@link lineageOf} tells it of a whole case, {@link retraced} what changes in it. */
export { fingerprint } from './fingerprint.ts'
export { sharesHouse } from './house.ts'
export { lineagePrint } from './print.ts'
export { type LineageSource, retraced } from './retrace.ts'
export { lineageOf, traced } from './trace.ts'
