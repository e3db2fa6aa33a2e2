import { z } from 'zod'
import { type Case, HearsayError } from '../../workbench/index.ts'
import { nouns } from './schema.ts'

/** Files that wait to be read may take so much memory; who brings more waits. Bytes. */
const ROOM = 256 * 1024 * 1024

/** Where the reading of files that were brought to the page is: those since nothing was being read last. */
export const arrivals = z
  .object({
    isReading: z.boolean(),
    total: z.int().min(0),
    done: z.int().min(0),
    last: z.string().nullable().describe('the file that was done with last'),
    failed: z.array(z.object({ name: z.string(), message: z.string(), advice: z.string() })),
  })
  .register(nouns, { id: 'Arrivals' })
type View = z.output<typeof arrivals>

interface Given {
  readonly name: string
  readonly bytes: Uint8Array
}

const nothing: View = { isReading: false, total: 0, done: 0, last: null, failed: [] }

/** Files that are brought to a case and read one batch after the other, whether or not anybody looks on. */
export class Arrivals {
  readonly #case: Case
  #waiting: Given[] = []
  #view: View = nothing
  #work: Promise<void> = Promise.resolve()
  #bytes = 0

  constructor(theCase: Case) {
    this.#case = theCase
  }

  get view(): View {
    return this.#view
  }

  /** Takes a file in, as soon as there is room for it. It is read later. */
  async take(file: Given): Promise<View> {
    while (this.#bytes && this.#bytes + file.bytes.length > ROOM) await this.#work
    if (!this.#view.isReading) this.#view = nothing
    this.#waiting.push(file)
    this.#bytes += file.bytes.length
    this.#view = { ...this.#view, total: this.#view.total + 1 }
    if (!this.#view.isReading) {
      this.#view = { ...this.#view, isReading: true }
      this.#work = this.#readAll()
    }
    return this.#view
  }

  /** Waits until nothing is being read. */
  async settled(): Promise<void> {
    while (this.#view.isReading) await this.#work
  }

  async #readAll(): Promise<void> {
    while (this.#waiting.length) {
      const batch = this.#waiting
      this.#waiting = []
      const before = this.#view.done
      try {
        const { failures } = await this.#case.readFiles(batch, {
          onProgress: ({ done, path }) => {
            this.#view = { ...this.#view, done: before + done, last: path }
          },
        })
        const failed = failures.map(({ path, message, advice }) => ({ name: path, message, advice }))
        this.#view = { ...this.#view, failed: [...this.#view.failed, ...failed] }
      } catch (error) {
        // What was taken in before has a receipt, and is read by the next reading.
        const { message, advice } = reasonOf(error)
        const failed = batch.slice(this.#view.done - before).map(({ name }) => ({ name, message, advice }))
        this.#view = { ...this.#view, failed: [...this.#view.failed, ...failed] }
      }
      this.#view = { ...this.#view, done: before + batch.length }
      this.#bytes -= batch.reduce((sum, { bytes }) => sum + bytes.length, 0)
    }
    this.#view = { ...this.#view, isReading: false }
  }
}

function reasonOf(error: unknown): { readonly message: string; readonly advice: string } {
  if (error instanceof HearsayError) return error
  console.error(error)
  return { message: 'Hearsay made a mistake of its own.', advice: 'The terminal says which. Bring the file again.' }
}

const known = new WeakMap<Case, Arrivals>()

/** The files that are being brought to a case. */
export function arrivalsOf(theCase: Case): Arrivals {
  const found = known.get(theCase) ?? new Arrivals(theCase)
  known.set(theCase, found)
  return found
}

/**
 * A file's name with the folders it came in, as its receipt bears it: it leads nowhere but down.
 * @throws HearsayError `bad-value`
 */
export function nameOf(said: string): string {
  const parts = said.split(/[\\/]/u).filter((part) => part && part !== '.' && part !== '..')
  if (!parts.length || /\p{Cc}/u.test(said))
    throw new HearsayError('bad-value', 'The file has no name that can be kept.', 'Give it a name.')
  return parts.join('/')
}
