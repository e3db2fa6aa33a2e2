/**
 * The weights of a linear model of which few are not zero: for each feature that was worth keeping, the classes it speaks
 * for or against. A feature is known by its 32-bit hash; what is not in the table is passed over.
 */
export interface Sparse {
  /** an open-addressed table of hashes, a power of two long; 0 is an empty place */
  readonly keys: Int32Array
  /** by place of the table: the row */
  readonly rows: Int32Array
  /** by row: where its entries begin; one more than there are rows */
  readonly starts: Int32Array
  /** by entry: its class */
  readonly classes: Uint8Array
  /** by entry: its weight */
  readonly weights: Int8Array
}

/** The row of a feature, -1 if it has none. */
export function rowOf(keys: Int32Array, rows: Int32Array, feature: number): number {
  const mask = keys.length - 1
  let place = feature & mask
  for (;;) {
    const key = keys[place]!
    if (key === feature) return rows[place]!
    if (key === 0) return -1
    place = (place + 1) & mask
  }
}

/** A table for these features, in which the row of each is its index. Features are not 0, and none is there twice. */
export function tableOf(features: Int32Array): Pick<Sparse, 'keys' | 'rows'> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * 1.6)))
  const keys = new Int32Array(size)
  const rows = new Int32Array(size)
  const mask = size - 1
  for (let row = 0; row < features.length; row++) {
    let place = features[row]! & mask
    while (keys[place] !== 0) place = (place + 1) & mask
    keys[place] = features[row]!
    rows[place] = row
  }
  return { keys, rows }
}

/** Adds up what the features say for each class; `scores` is overwritten. */
export function addUp(model: Sparse, features: Int32Array, count: number, scores: Int32Array): void {
  const { keys, rows, starts, classes, weights } = model
  scores.fill(0)
  for (let n = 0; n < count; n++) {
    const row = rowOf(keys, rows, features[n]!)
    if (row < 0) continue
    const end = starts[row + 1]!
    for (let entry = starts[row]!; entry < end; entry++) scores[classes[entry]!]! += weights[entry]!
  }
}
