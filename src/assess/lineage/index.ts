/**
 * Where the words of a document come from. {@link lineageOf} tells it of a whole case. A case that keeps what it knows stores
 * of each document its {@link fingerprint} and its {@link references}, which depend on nothing else. A document that comes or
 * goes then touches those that share a hash with it, by {@link candidates} and {@link reuse}, and those whose references may
 * {@link resolve} to it by title, publisher, author or address; {@link nearest} chooses among the origins of each document.
 */
export { byAge } from './age.ts'
export { type Candidate, candidates } from './candidate.ts'
export { type Catalogue, catalogue, type Resolved, resolve } from './catalogue.ts'
export { type Fingerprint, fingerprint } from './fingerprint.ts'
export { type House, sharesHouse } from './house.ts'
export { type Reference, references } from './reference.ts'
export { type Laid, laid, type Reused, reuse } from './reuse.ts'
export { lineageOf, nearest } from './trace.ts'
