import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/index.ts'
import { receiptOf, report } from './fixture.ts'

/**
 * A process that writes reports into a case: `node writer.ts LOCATION FIRST END READING`. It prints the number of each
 * report once all of it has been accepted, so whoever kills it knows what must not be lost.
 */
const [location, first, end, reading] = process.argv.slice(2)
const store = await openStore(location!)
for (let number = Number(first); number < Number(end); number++) {
  const analysis = report(number, reading)
  const { id, text } = analysis.document
  await store.putOriginal(id, Buffer.from(text))
  await store.putReceipts([receiptOf(id, `${number}.txt`)])
  await store.putAnalysis(analysis)
  await store.addDecision({
    id: `${reading} ${number}`,
    by: 'k',
    at: '2024-05-01T10:00:00.000Z',
    why: null,
    what: { kind: 'set', document: id, field: 'title', value: reading! },
  })
  writeSync(1, `${number}\n`)
}
await store.close()
