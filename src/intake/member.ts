import type { Metadata } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { Unreadable } from './unreadable.ts'

/** What came inside another file: a file of an archive, a message of a mailbox, an attachment, an article of a list. */
export interface Member {
  /** its path in what it came in: relative, with `/`, without `.` and `..`, and no other member's */
  readonly name: string
  readonly bytes: Uint8Array
  /** what its container says of it: the address that a page was fetched from */
  readonly listed: Partial<Metadata>
}

/** What a file was unfolded into. */
export interface Unfolded {
  /** what stays to be read when its members are taken out: a mail is a document itself, an archive is none */
  readonly isDocument: boolean
  readonly members: readonly Member[]
  /** of the whole, with an empty path, or of a member that could not be had, with its name for a path */
  readonly problems: readonly Problem[]
}

/** How much more may come out of a file, and out of what comes out of it. */
export interface Allowance {
  /** how often what was unfolded may be unfolded again */
  readonly depth: number
  readonly members: number
  /** in bytes */
  readonly size: number
}

/**
 * What one file of a folder may come to: an archive in a mail in a mailbox in an archive, some twenty thousand messages, a quarter of a
 * gigabyte. Larger collections are made of files that can be read one by one.
 */
export const fullAllowance: Allowance = { depth: 4, members: 20_000, size: 256 * 1024 * 1024 }

/** Text packs to a third or a fifth, a log of like lines to a fiftieth; what comes to more than 200 times its size was made to do harm. */
const MOST_RATIO = 200

/** Below this even a great ratio does no harm: an empty table of a megabyte packs to next to nothing. */
const HARMLESS = 16 * 1024 * 1024

/** What comes out of a file, counted as it comes. */
export class Gathered {
  readonly members: Member[] = []
  readonly #allowance: Allowance
  readonly #packed: number
  readonly #names = new Set<string>()
  #size = 0

  /** @param packed length of the file in bytes */
  constructor(allowance: Allowance, packed: number) {
    this.#allowance = allowance
    this.#packed = packed
  }

  /** How many bytes may still come. */
  get left(): number {
    return this.#allowance.size - this.#size
  }

  /** Takes a member in; its name is made safe and its own. @throws Unreadable `bomb`, `too-large` */
  add(name: string, bytes: Uint8Array, listed: Partial<Metadata> = {}): void {
    this.count(bytes.length)
    if (this.members.length >= this.#allowance.members)
      throw new Unreadable(
        'too-large',
        `It holds more than ${this.#allowance.members.toLocaleString('en')} files.`,
        SPLIT,
      )
    this.members.push({ name: this.#own(safeName(name)), bytes, listed })
  }

  /** Counts bytes that come out of the file. @throws Unreadable `bomb`, `too-large` */
  count(bytes: number): void {
    this.#size += bytes
    if (this.#size > HARMLESS && this.#size > this.#packed * MOST_RATIO)
      throw new Unreadable('bomb', `It unpacks to more than ${MOST_RATIO} times its size.`)
    if (this.left < 0)
      throw new Unreadable(
        'too-large',
        `It unpacks to more than ${Math.round(this.#allowance.size / 2 ** 20)} MiB.`,
        SPLIT,
      )
  }

  #own(name: string): string {
    const dot = name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length
    let own = name
    for (let time = 2; this.#names.has(own); time++) own = `${name.slice(0, dot)} (${time})${name.slice(dot)}`
    this.#names.add(own)
    return own
  }
}

const SPLIT = 'Unpack it yourself, and read the folder.'

/** File systems allow 255 bytes for a part of a path. */
const LONGEST_PART = 120

/** A name as a path that stays inside its container and can be printed. */
export function safeName(name: string): string {
  const parts = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u007f"<>|?*]+/gu, '_')
    .replace(/^[a-z]:/iu, '')
    .split(/[\\/]+/u)
    .map((part) => part.trim())
    .filter((part) => part && part !== '.' && part !== '..')
    .slice(-12)
  return parts.map(shortened).join('/') || 'unnamed'
}

/** Long names keep their ending, by which formats are told apart. */
function shortened(part: string): string {
  if (part.length <= LONGEST_PART) return part
  const ending = /\.[^.]{1,10}$/u.exec(part)?.[0] ?? ''
  return `${part.slice(0, LONGEST_PART - ending.length).toWellFormed()}${ending}`
}

/** A few words as a name: "Council sits all night" is `council-sits-all-night`. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60)
    .replace(/-$/u, '')
    .toWellFormed()
