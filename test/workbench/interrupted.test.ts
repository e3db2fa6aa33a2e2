import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/workbench/index.ts'
import { databases } from '../store/database.ts'
import { article } from '../support/article.ts'
import { exported, fill, temporary } from '../support/folder.ts'
import { Random } from '../support/random.ts'

const program = join(import.meta.dirname, '../../src/apps/cli/main.ts')

/** Starts the real command; resolves with its exit code, or its signal. */
function hearsay(args: readonly string[]): { readonly pid: number; readonly end: Promise<number | string | null> } {
  const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' })
  return {
    pid: child.pid!,
    end: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal))),
  }
}

const many = (folder: string, from: number, count: number): void => {
  fill(
    folder,
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${from + index}.txt`, article(from + index, 30)])),
  )
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

for (const database of databases) {
  describe.skipIf(database.missing)(`Reading into ${database.name}`, () => {
    it('loses nothing and leaves nothing half done when it is killed at any moment', async () => {
      const folder = join(temporary(), 'articles')
      many(folder, 0, 60)
      const [calm, killed] = [database.fresh(), database.fresh()]
      expect(await hearsay(['read', folder, '--case', calm]).end).toBe(0)
      const random = new Random(7)
      for (let round = 0; round < 5; round++) {
        const run = hearsay(['read', folder, '--case', killed])
        await wait(300 + random.below(900))
        try {
          process.kill(run.pid, 'SIGKILL')
        } catch {
          // it had ended by itself
        }
        await run.end
      }
      expect(await hearsay(['read', folder, '--case', killed]).end).toBe(0)
      expect(await exported(killed)).toEqual(await exported(calm))
      await using opened = await openCase(killed)
      expect((await opened.check()).faults).toEqual([])
      await Promise.all([calm, killed].map((location) => database.discard(location)))
    })

    it('may be done by two processes at once', async () => {
      const folder = join(temporary(), 'articles')
      many(folder, 100, 40)
      const [one, two] = [database.fresh(), database.fresh()]
      expect(await hearsay(['read', folder, '--case', one]).end).toBe(0)
      const codes = await Promise.all([1, 2].map(() => hearsay(['read', folder, '--case', two]).end))
      expect(codes).toEqual([0, 0])
      expect(await exported(two)).toEqual(await exported(one))
      await Promise.all([one, two].map((location) => database.discard(location)))
    })
  })
}
