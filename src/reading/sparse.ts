/**
 * The weights of a linear model of which few are not zero: for each feature that was worth keeping, the classes it speaks
 * for or against. A feature is known by its 32-bit hash; what is not in the table is passed over.
 *
 * What takes time is to wait for memory, not to add: so the table is small (its cells hold eight bits of a feature, not all
 * of it: of a feature that is not there, one in some two hundred is taken for another), and all features are looked for
 * before the first is added, so that the waiting is done for many at once.
 */
export interface Sparse {
  /**
   * an open-addressed table, a power of two of cells: 0 where it is empty, else the upper eight bits of a feature and, in the
   * lower 24, where its entries begin
   */
  readonly table: Int32Array
  /**
   * for each feature: how many entries follow, then these, each a class times 256 and, as a signed byte, the root of a weight:
   * -11 stands for -121. Most weights are small, and these are told apart most finely
   */
  readonly entries: Uint16Array
}

/** The weights of features, row after row: for each entry a class, and the root of a weight, -127 to 127. */
export interface Rows {
  readonly features: ArrayLike<number>
  /** how many entries each feature has */
  readonly counts: ArrayLike<number>
  readonly classes: Uint8Array
  readonly weights: Int8Array
}

/** More features than this are not looked up at once. */
const MOST = 256
const cells = new Int32Array(MOST)
const counts = new Int32Array(MOST)

/** Adds up what the features say for each class; `scores` is overwritten. Of features, at most {@link MOST}. */
export function addUp({ table, entries }: Sparse, features: Int32Array, count: number, scores: Int32Array): void {
  const mask = table.length - 1
  scores.fill(0)
  for (let n = 0; n < count; n++) cells[n] = table[features[n]! & mask]!
  for (let n = 0; n < count; n++) {
    const feature = features[n]!
    let cell = cells[n]!
    let place = feature & mask
    while (cell !== 0 && (cell ^ feature) >>> 24 !== 0) {
      place = (place + 1) & mask
      cell = table[place]!
    }
    cells[n] = cell & 0xffffff
  }
  // the entries of a feature that is not there begin at 0, and there are none
  for (let n = 0; n < count; n++) counts[n] = entries[cells[n]!]!
  for (let n = 0; n < count; n++) {
    const from = cells[n]! + 1
    const end = from + counts[n]!
    for (let at = from; at < end; at++) {
      const entry = entries[at]!
      const root = (entry << 24) >> 24
      // the square with the root's sign, without a branch: half of them would be guessed wrongly
      const sign = root >> 31
      scores[entry >> 8]! += Math.imul(root, (root ^ sign) - sign)
    }
  }
}

/** Rows in the order of their cells, as they are kept in a file. */
export interface SparseTables {
  /** one bit a cell: whether it is taken; the first cell is the lowest bit of the first byte */
  readonly taken: Uint8Array
  /** by row: the upper eight bits of its feature, and how many entries it has */
  readonly prints: Uint8Array
  readonly counts: Uint8Array
  /** by entry, row after row */
  readonly classes: Uint8Array
  readonly weights: Int8Array
}

/** Lays out rows as a file keeps them. Of two that could not be told apart, the first is kept. */
export function laidOut({ features, counts, classes, weights }: Rows): SparseTables {
  const size = 2 ** Math.max(3, Math.ceil(Math.log2(features.length * 1.6 + 1)))
  const mask = size - 1
  /** by cell: the row in it and one, 0 for none; by row: where its entries begin */
  const rowAt = new Int32Array(size)
  const starts = new Int32Array(features.length)
  let kept = 0
  let entries = 0
  for (let row = 0, from = 0; row < features.length; from += counts[row++]!) {
    starts[row] = from
    const feature = features[row]!
    let place = feature & mask
    while (rowAt[place] !== 0 && (features[rowAt[place]! - 1]! ^ feature) >>> 24 !== 0) place = (place + 1) & mask
    if (rowAt[place] !== 0) continue
    rowAt[place] = row + 1
    kept++
    entries += counts[row]!
  }
  const tables = {
    taken: new Uint8Array(size / 8),
    prints: new Uint8Array(kept),
    counts: new Uint8Array(kept),
    classes: new Uint8Array(entries),
    weights: new Int8Array(entries),
  }
  let next = 0
  let to = 0
  for (let place = 0; place < size; place++) {
    const row = rowAt[place]! - 1
    if (row < 0) continue
    const from = starts[row]!
    const end = from + counts[row]!
    tables.taken[place >> 3]! |= 1 << (place & 7)
    tables.prints[next] = features[row]! >>> 24
    tables.counts[next++] = counts[row]!
    tables.classes.set(classes.subarray(from, end), to)
    tables.weights.set(weights.subarray(from, end), to)
    to += end - from
  }
  return tables
}

/** The weights that were laid out. */
export function sparseOf({ taken, prints, counts, classes, weights }: SparseTables): Sparse {
  const table = new Int32Array(taken.length * 8)
  const entries = new Uint16Array(1 + counts.length + classes.length)
  let row = 0
  let from = 0
  let to = 1
  for (let place = 0; place < table.length; place++) {
    if (((taken[place >> 3]! >> (place & 7)) & 1) === 0) continue
    table[place] = (prints[row]! << 24) | to
    const count = counts[row++]!
    entries[to++] = count
    for (const end = from + count; from < end; from++) entries[to++] = (classes[from]! << 8) | (weights[from]! & 255)
  }
  return { table, entries }
}
