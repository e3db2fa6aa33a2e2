/** A file of a folder that nobody would wish to read. */
export interface Damaged {
  /** its name in the folder; it may hold whatever a file system takes */
  readonly name: string | Buffer
  readonly bytes: Uint8Array
  /** what must come of it; *either* where reading it and refusing it are both right */
  readonly outcome: 'refused' | 'read' | 'either'
}

export const refused = (name: string, bytes: Uint8Array | string): Damaged => ({
  name,
  bytes: Buffer.from(bytes),
  outcome: 'refused',
})
export const readable = (name: string, bytes: Uint8Array | string): Damaged => ({
  name,
  bytes: Buffer.from(bytes),
  outcome: 'read',
})
export const either = (name: string, bytes: Uint8Array | string): Damaged => ({
  name,
  bytes: Buffer.from(bytes),
  outcome: 'either',
})
