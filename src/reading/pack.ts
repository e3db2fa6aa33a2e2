import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * Several tables of numbers in one file: the length of a head, the head (JSON: what is said of the model, and the kind, name
 * and length of each table), then the tables one behind the other, little-endian; all of it packed by gzip.
 */
export type Table = Int8Array | Uint8Array | Int32Array

const KINDS = { i8: Int8Array, u8: Uint8Array, i32: Int32Array } as const

interface Head {
  readonly about: unknown
  readonly tables: readonly { readonly name: string; readonly kind: keyof typeof KINDS; readonly length: number }[]
}

/** Packs tables, and `about`, which must be plain JSON. The same tables give the same bytes. */
export function pack(about: unknown, tables: Readonly<Record<string, Table>>): Uint8Array {
  const listed = Object.entries(tables)
  const head = new TextEncoder().encode(
    JSON.stringify({
      about,
      tables: listed.map(([name, table]) => ({
        name,
        kind: table instanceof Int8Array ? 'i8' : table instanceof Uint8Array ? 'u8' : 'i32',
        length: table.length,
      })),
    } satisfies Head),
  )
  const size = listed.reduce((sum, [, table]) => sum + table.byteLength, 4 + head.length)
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  let at = 4 + head.length
  for (const [, table] of listed) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at)
    at += table.byteLength
  }
  return gzipSync(bytes, { level: 9 })
}

/** What was packed. Throws where the bytes end before the tables do. */
export function unpack(file: Uint8Array): { readonly about: unknown; readonly table: (name: string) => Table } {
  const bytes = new Uint8Array(gunzipSync(file))
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head
  const tables = new Map<string, Table>()
  let at = 4 + length
  for (const { name, kind, length: count } of head.tables) {
    const size = count * KINDS[kind].BYTES_PER_ELEMENT
    if (at + size > bytes.length) throw new Error(`The model's table “${name}” is cut short.`)
    // a copy, since tables of 32 bits must begin at a multiple of four
    tables.set(name, new KINDS[kind](bytes.slice(at, at + size).buffer))
    at += size
  }
  return {
    about: head.about,
    table: (name) => {
      const table = tables.get(name)
      if (!table) throw new Error(`The model has no table “${name}”.`)
      return table
    },
  }
}
