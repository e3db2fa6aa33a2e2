import { type Allowance, fullAllowance, type Member } from '../intake/index.ts'
import type { Metadata } from '../model/document.ts'

/** Where a file stands that is being accepted, and what is known of it from outside. */
export interface Arrival {
  readonly bytes: Uint8Array
  /** relative to the root, with `/`; of a member: its container's path and its own */
  readonly path: string
  /** the folder read, as receipts know it */
  readonly root: string
  /** path of the archive or message that it came in; null for a file of its own */
  readonly container: string | null
  readonly listed: Partial<Metadata>
  /** what is listed of a path beside the file */
  readonly listedAt: (path: string) => Promise<Partial<Metadata>>
  /** how much may come out of the file of the folder that all this is inside of; all that come out of one draw on it */
  readonly purse: Purse
  /** hashes of all that it is inside of: an archive may hold itself */
  readonly around: readonly string[]
}

/** What is left of an allowance while files that came out of one file are unfolded in turn. */
export class Purse {
  #members = fullAllowance.members
  #size = fullAllowance.size

  /** @param around how many containers the next file stands in */
  allowance(around: number): Allowance {
    return { depth: fullAllowance.depth - around, members: Math.max(0, this.#members), size: Math.max(0, this.#size) }
  }

  spend(members: readonly Member[]): void {
    this.#members -= members.length
    this.#size -= members.reduce((sum, { bytes }) => sum + bytes.length, 0)
  }
}

/** Path of what stands at `name` inside a container. */
export const pathInside = (container: string, name: string): string => `${container}/${name}`

/** The paths above a path, the outermost first: folders, and the files that it came inside of; those down to `last` where it is given. */
export function containersOf(path: string, last: string | null = path): string[] {
  if (last === null) return []
  const parts = path.split('/')
  return parts.slice(1).flatMap((_, index) => {
    const container = parts.slice(0, index + 1).join('/')
    return container.length <= last.length ? [container] : []
  })
}

/** For reading what is known again: what came inside it has receipts of its own. */
export const NOTHING_INSIDE: Allowance = { depth: 0, members: 0, size: 0 }
