import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identify } from '../../src/entity/identity.ts'
import type { Claim } from '../../src/model/claim.ts'
import { sha256 } from '../../src/model/identity.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { decided } from '../../src/workbench/effective.ts'
import { settleIdentities } from '../../src/workbench/identity.ts'
import { databases } from './database.ts'
import { counted, report } from './fixture.ts'

const program = fileURLToPath(new URL('writer.ts', import.meta.url))

const startWriter = (location: string, first: number, end: number, reading: string): ChildProcess =>
  spawn(process.execPath, [program, location, String(first), String(end), reading], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Resolves with the numbers that a writer has told were accepted, and how it ended. */
const endOf = (writer: ChildProcess): Promise<{ accepted: number[]; code: number | null }> =>
  new Promise((resolve, reject) => {
    let output = ''
    writer.stdout!.setEncoding('utf8').on('data', (data: string) => {
      output += data
    })
    writer.once('error', reject)
    writer.once('close', (code) => resolve({ accepted: output.split('\n').slice(0, -1).map(Number), code }))
  })

const byId = (claims: readonly Claim[]) => new Map(claims.map((claim) => [claim.id, claim]))

/**
 * Checks all that must hold at any time: each document has the rows of one whole reading and no others, who is who
 * is what working it out anew gives, and every original is what its name says.
 */
async function verify(store: Store, end: number, readings: readonly string[]): Promise<void> {
  const analysed = new Map((await store.analysed()).map((row) => [row.document, row.readerVersion]))
  const known = new Map(
    Array.from({ length: end }, (_, number) => readings.map((reading) => report(number, reading)))
      .flat()
      .map((analysis) => [`${analysis.document.id} ${analysis.readerVersion}`, analysis]),
  )
  const expected = [...analysed].map(([document, reading]) => known.get(`${document} ${reading}`)!)
  const claims = expected.flatMap((analysis) => analysis.claims)
  expect(byId(await store.claims())).toEqual(byId(claims))
  expect(counted(await store.claimCounts())).toBe(claims.length)
  await settleIdentities(store, decided([]))
  const entities = await store.entities()
  const plain = entities.map(({ canonical: _, ...entity }) => entity).sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(plain).toEqual(expected.flatMap((analysis) => analysis.entities).sort((a, b) => (a.id < b.id ? -1 : 1)))
  const { identities } = identify(plain, { same: [], different: [] })
  for (const { id, canonical } of entities) expect(canonical).toBe(identities.get(id)!.canonical)
  expect((await store.problems()).length).toBe(expected.length)
  const hits = await store.search([['denied']], 10_000)
  expect(hits.map((hit) => hit.document).sort()).toEqual([...analysed.keys()])
  for (const id of await store.originals()) expect(sha256((await store.original(id))!)).toBe(id)
}

/** Checks that nothing which a writer was told is kept has been lost. */
async function verifyAccepted(store: Store, accepted: readonly number[], reading: string): Promise<void> {
  const originals = new Set(await store.originals())
  const receipts = new Set((await store.receipts()).map((receipt) => receipt.document))
  const analysed = new Set((await store.analysed()).map((row) => row.document))
  const decisions = new Set((await store.decisions()).map((decision) => decision.id))
  for (const number of accepted) {
    const { id } = report(number).document
    expect([originals.has(id), receipts.has(id), analysed.has(id)]).toEqual([true, true, true])
    expect(decisions.has(`${reading} ${number}`)).toBe(true)
  }
}

for (const database of databases)
  describe.skipIf(database.missing)(`A case on ${database.name} comes to no harm`, () => {
    let location: string
    beforeEach(() => {
      location = database.fresh()
    })
    afterEach(() => database.discard(location))

    it('when a writer is killed at any moment', async () => {
      let first = 0
      for (let round = 0; round < 8; round++) {
        const writer = startWriter(location, first, first + 500, 'first')
        // Some rounds die while the case is being opened, most a random while after a random report.
        let left = Math.floor(Math.random() * 12)
        const kill = () => setTimeout(() => writer.kill('SIGKILL'), Math.random() * 15)
        if (round === 1) setTimeout(kill, Math.random() * 400)
        writer.stdout!.on('data', () => {
          if (left-- === 0) kill()
        })
        const { accepted } = await endOf(writer)
        const store = await openStore(location)
        await verify(store, first + 500, ['first'])
        await verifyAccepted(store, accepted, 'first')
        await store.close()
        // The next begins where this one was killed, over what it left half done.
        first = Math.max(first, ...accepted)
      }
      expect(first).toBeGreaterThan(0)
    })

    it('when two processes write the same and different reports at once', async () => {
      const writers = [
        startWriter(location, 0, 40, 'first'),
        startWriter(location, 20, 60, 'another'),
        startWriter(location, 0, 40, 'first'),
      ]
      const ends = await Promise.all(writers.map(endOf))
      expect(ends.map((end) => end.code)).toEqual([0, 0, 0])
      const store = await openStore(location, { create: false })
      await verify(store, 60, ['first', 'another'])
      await verifyAccepted(store, ends[0]!.accepted, 'first')
      await verifyAccepted(store, ends[1]!.accepted, 'another')
      expect((await store.analysed()).length).toBe(60)
      expect((await store.decisions()).length).toBe(80)
      await store.close()
    })

    it('when one process opens it several times over and writes with all of them', async () => {
      const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(location)))
      const numbers = Array.from({ length: 20 }, (_, number) => number)
      await Promise.all(
        stores.flatMap((store, at) => numbers.map((number) => store.putAnalysis(report(number, `reading ${at}`)))),
      )
      const readings = stores.map((_, at) => `reading ${at}`)
      for (const number of numbers)
        for (const store of stores)
          await store.putOriginal(report(number).document.id, Buffer.from(report(number).document.text))
      await verify(stores[0]!, 20, readings)
      await Promise.all(stores.map((store) => store.removeDocument(report(7).document.id)))
      await verify(stores[3]!, 20, readings)
      expect((await stores[1]!.analysed()).length).toBe(19)
      await Promise.all(stores.map((store) => store.close()))
    })
  })
