import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import { noMetadata } from '../../src/model/document.ts'
import { problem } from '../../src/model/problem.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { databases, query } from './database.ts'
import { analysisOf, claimOf, entityOf, receiptOf } from './fixture.ts'

/** Words that stand nowhere else: letters only, so that the index holds them as they are. */
const wordsOf = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    createHash('sha256')
      .update(`${name} ${at}`)
      .digest('hex')
      .slice(0, 14)
      .replace(/\d/g, (digit) => 'ghijklmnop'[+digit]!),
  )

/** A document whose every word, in text, title, names and problems, tells that it was here. */
function telling(words: readonly string[]): Analysis {
  const analysis = analysisOf(words.join(' '))
  const { id } = analysis.document
  const entities = words.slice(0, 60).map((word) => entityOf(id, 'Person', word))
  return {
    ...analysis,
    document: { ...analysis.document, metadata: { ...noMetadata, title: words[0]!, publisher: words[1]! } },
    entities,
    claims: entities.map((entity, at) =>
      claimOf(id, at, {
        speaker: entity.id,
        statements: [{ subject: entity.id, property: 'office', value: words[at]!, valueEntity: null, when: null }],
      }),
    ),
    problems: [problem('cut-off', words[2]!)],
  }
}

async function put(store: Store, words: readonly string[]): Promise<string> {
  const analysis = telling(words)
  const { id, text } = analysis.document
  await store.putOriginal(id, Buffer.from(text))
  await store.putReceipts([receiptOf(id, `${words[3]}.txt`, { listed: { author: words[4]! } })])
  await store.putFailures('reports', `${words[3]}.txt`, [problem('skipped-page', words[5]!)])
  await store.putAnalysis(analysis)
  return id
}

/** Which of the words stand in any file of a folder. A process of its own reads, as closing a file would unlock it. */
function tracesIn(folder: string, words: readonly string[], ...options: string[]): string[] {
  const list = mkdtempSync(join(tmpdir(), 'hearsay-words-'))
  try {
    writeFileSync(join(list, 'words'), words.join('\n'))
    const { stdout } = spawnSync('grep', ['-rahoF', '-f', join(list, 'words'), ...options, folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    return [...new Set(stdout.split('\n').filter(Boolean))]
  } finally {
    rmSync(list, { recursive: true })
  }
}

for (const database of databases)
  describe.skipIf(database.missing)(`Removing a document on ${database.name} erases it`, () => {
    let location: string
    let store: Store
    beforeEach(async () => {
      location = database.fresh()
      store = await openStore(location)
    })
    afterEach(async () => {
      await store.close()
      await database.discard(location)
    })
    const names = ['first', 'second', 'third', 'fourth', 'fifth']
    const lists = names.map((name) => wordsOf(name, 4000))

    it('in everything the store tells, and leaves the others and the decisions', async () => {
      const ids = []
      for (const words of lists) ids.push(await put(store, words.slice(0, 100)))
      const id = ids[2]!
      const decision = { id: 'x', by: 'k', at: 'now', why: null, what: { kind: 'remove', document: id } } as const
      await store.addDecision(decision)
      await store.removeDocument(id)
      await store.removeDocument(id)
      const others = ids.filter((other) => other !== id).sort()
      expect(await store.document(id)).toBeNull()
      expect(await store.original(id)).toBeNull()
      expect(await store.originals()).toEqual(others)
      expect((await store.receipts()).map((receipt) => receipt.document).sort()).toEqual(others)
      expect((await store.failures()).length).toBe(4)
      expect((await store.analysed()).map((row) => row.document)).toEqual(others)
      expect([...new Set((await store.claims()).map((claim) => claim.document))]).toEqual(others)
      expect((await store.entities()).filter((entity) => entity.document === id)).toEqual([])
      expect((await store.problems()).length).toBe(4)
      expect(await store.search([[lists[2]![9]!]], 10)).toEqual([])
      expect(await store.decisions()).toEqual([decision])
      expect(await store.idsBeginning(id)).toEqual([])
    })

    it('in the files themselves', async () => {
      // Read twice, and among others, so that old versions, full pages and merged index segments come about.
      const ids = []
      for (const words of [...lists, ...lists]) ids.push(await put(store, words))
      const folder = existsSync(location) ? location : String((await query('show data_directory'))[0]!.data_directory)
      // A server on another machine, or one whose files we may not read, cannot be searched from here.
      if (!existsSync(folder)) return
      const forgotten = async (words: readonly string[]) => {
        if (folder === location) return tracesIn(folder, words)
        // PostgreSQL's own log of changes is beyond a client's reach: it is written over as the server goes on.
        await query('checkpoint')
        return tracesIn(folder, words, '--exclude-dir=pg_wal')
      }
      expect((await forgotten(lists[1]!)).length).toBe(4000)
      await store.removeDocument(ids[1]!)
      expect(await forgotten(lists[1]!)).toEqual([])
      expect((await forgotten(lists[2]!)).length).toBe(4000)
    })
  })
