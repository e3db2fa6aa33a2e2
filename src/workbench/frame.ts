import type { Writable } from 'node:stream'

/** What one process says to another: a few words, and bytes that go with them. */
export interface Frame<Head> {
  readonly head: Head
  /** the only view of its buffer, which may be transferred */
  readonly body: Uint8Array<ArrayBuffer>
}

/** Bytes before each frame: the lengths of its head and of its body. */
const PREFIX = 8

/** Writes a frame: both lengths, the head as JSON, the body as it is. Node's own channel would copy the body three times. */
export function writeFrame(stream: Writable, head: unknown, body: Uint8Array): void {
  const words = Buffer.from(JSON.stringify(head))
  const prefix = Buffer.alloc(PREFIX)
  prefix.writeUInt32LE(words.length, 0)
  prefix.writeUInt32LE(body.length, 4)
  stream.write(prefix)
  stream.write(words)
  stream.write(body)
}

/** Gives the next frame of a stream; null when it has ended, also in the middle of one. */
export type ReadFrame<Head> = () => Promise<Frame<Head> | null>

/** Reads frames. Heads are not checked, for both ends are ours; and no frame is held once it was given. */
export function frameReader<Head>(stream: AsyncIterable<Uint8Array>): ReadFrame<Head> {
  const chunks = stream[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array(0)
  const take = async (count: number): Promise<Uint8Array<ArrayBuffer> | null> => {
    const taken = new Uint8Array(count)
    for (let at = 0; at < count; ) {
      if (!rest.length) {
        const next = await chunks.next()
        if (next.done) return null
        rest = next.value
      }
      const part = rest.subarray(0, count - at)
      taken.set(part, at)
      at += part.length
      rest = rest.subarray(part.length)
    }
    return taken
  }
  return async () => {
    const prefix = await take(PREFIX)
    if (!prefix) return null
    const lengths = new DataView(prefix.buffer)
    const head = await take(lengths.getUint32(0, true))
    const body = await take(lengths.getUint32(4, true))
    return head && body && { head: JSON.parse(Buffer.from(head).toString()), body }
  }
}
