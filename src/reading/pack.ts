/**
 * Several tables of numbers in one file: the length of a head, the head (JSON: what is said of the model, and the kind, name,
 * place and length of each table), then the tables, little-endian, each at a multiple of eight bytes. They are not
 * compressed, so that they are ready as soon as they are read.
 */
export type Table = Int8Array | Uint8Array | Int32Array

const KINDS = { i8: Int8Array, u8: Uint8Array, i32: Int32Array } as const

/** A table in a file: where it begins, in bytes behind the head, and how many numbers it has. */
interface Placed {
  readonly name: string
  readonly kind: keyof typeof KINDS
  readonly at: number
  readonly length: number
}

interface Head {
  readonly about: unknown
  readonly tables: readonly Placed[]
}

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** Packs tables, and `about`, which must be plain JSON. The same tables give the same bytes. */
export function pack(about: unknown, tables: Readonly<Record<string, Table>>): Uint8Array {
  const placed: Placed[] = []
  let size = 0
  for (const [name, table] of Object.entries(tables)) {
    const kind = table instanceof Int8Array ? 'i8' : table instanceof Uint8Array ? 'u8' : 'i32'
    placed.push({ name, kind, at: size, length: table.length })
    size += aligned(table.byteLength)
  }
  const head = new TextEncoder().encode(JSON.stringify({ about, tables: placed } satisfies Head))
  const begin = aligned(4 + head.length)
  const bytes = new Uint8Array(begin + size)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  for (const [index, table] of Object.values(tables).entries())
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), begin + placed[index]!.at)
  return bytes
}

/** What was packed. Tables are views of the file's bytes. Throws where the bytes end before the tables do. */
export function unpack(file: Uint8Array): { readonly about: unknown; readonly table: (name: string) => Table } {
  // tables of 32 bits must begin at a multiple of four: so does every buffer, but not what is cut out of one
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice()
  if (bytes.length < 4) throw new Error('The model is cut short.')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const begin = aligned(4 + length)
  if (begin > bytes.length) throw new Error('The model is cut short.')
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head
  const tables = new Map<string, Table>()
  for (const { name, kind, at, length: count } of head.tables) {
    if (begin + at + count * KINDS[kind].BYTES_PER_ELEMENT > bytes.length)
      throw new Error(`The model's table “${name}” is cut short.`)
    tables.set(name, new KINDS[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + begin + at, count))
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
