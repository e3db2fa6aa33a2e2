import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Case, HearsayError, openCase } from '../../src/workbench/index.ts'
import { filesIn } from '../support/desk.ts'
import { fill } from '../support/folder.ts'
import { pdfOf } from '../support/pdf.ts'

const decider = { by: 'vera', why: 'compared with the printed page' }
const whole = { internal: true, originals: true }

const papers = {
  'ledger.txt': 'Nora Linde said that Ilo Varga burned the files on Monday.\n\nVarga denied it.\u2028He had left.\n',
  'dawn.html': '<html><title>The keys</title><body><p>Hedda Brunn said that the audit was over.</p></body></html>',
  'court.pdf': pdfOf(['Anton Dresh said that the files were burned.', 'Mira Kovel denied it.']),
  'letter.eml':
    'From: Olga Brandt <o@ledger.example>\nSubject: The keys\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nTomas Vey said that the keys were lost.\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="list.txt"\n\nNora Linde said that the list was whole.\n--b--\n',
  'broken.pdf': '%PDF-1.4',
  'sources.csv': 'path,publisher,published,nonsense\nledger.txt,The Ledger,2019-03-07,x\ndawn.html,Dawn,2019-03-08,x\n',
}

/** A case with every kind of thing that no reading finds. */
async function decided(affair: Case, folder: string): Promise<void> {
  await affair.read([folder])
  fill(folder, { 'dawn.html': '<html><title>The keys</title><body><p>Hedda Brunn said nothing.</p></body></html>' })
  await affair.read([folder])
  await affair.set('ledger.txt', 'publisher', 'The Evening Ledger', decider)
  await affair.rename('Ilo Varga', 'Ilo A. Varga', decider)
  const { id: mark } = await affair.markPublic('Nora Linde', true, decider)
  await affair.undo(mark, decider)
  const [claim, other] = await affair.claims()
  await affair.accept(claim!.id, decider)
  await affair.note(other!.id, { text: 'ask her' }, decider)
  await affair.rate('The Evening Ledger', 'C', decider)
  await affair.mark('ledger.txt', { content: 'He had left', source: 'Varga', speaker: 'Ilo Varga' }, decider)
  const { id: matrix } = await affair.newMatrix('Who burned them?', ['Varga', 'nobody'], decider)
  await affair.editMatrix(
    matrix,
    { kind: 'item', text: null, claim: claim!.id, credibility: 2, relevance: 'high', origin: null },
    decider,
  )
}

describe('An export as JSON Lines', () => {
  let home: string
  let first: Readonly<Record<string, string>>
  const written = async (affair: Case, name: string): Promise<Readonly<Record<string, string>>> => {
    await affair.export(join(home, name), { internal: true })
    return filesIn(join(home, name))
  }

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearsay-import-'))
    fill(join(home, 'papers'), papers)
    await using affair = await openCase(join(home, 'papers.hearsay'))
    await decided(affair, join(home, 'papers'))
    first = await written(affair, 'first')
    await affair.export(join(home, 'whole'), whole)
  })
  afterAll(() => rm(home, { recursive: true, force: true }))

  it('makes the same case again: written once more, it is the same to the byte', async () => {
    await using affair = await openCase(join(home, 'again.hearsay'))
    const report = await affair.import(join(home, 'whole'))
    expect(report).toMatchObject({ documents: 6, decisions: 10, purges: 0, failures: [] })
    expect(await written(affair, 'again')).toEqual(first)
    expect(first['ratings.jsonl']).not.toBe('')
    expect(first['hypotheses.jsonl']).not.toBe('')
    expect((await affair.check()).faults).toEqual([])
  })

  it('may be imported again, as after a cut, and changes nothing; into a case of others it is not', async () => {
    await using affair = await openCase(join(home, 'again.hearsay'))
    await affair.import(join(home, 'whole'))
    expect(await written(affair, 'twice')).toEqual(first)
    await affair.rate('Dawn', 'E', decider)
    await expect(affair.import(join(home, 'whole'))).rejects.toThrow(HearsayError)
  })

  it('without the files has those that are nothing but their text, and names the others', async () => {
    await using affair = await openCase(join(home, 'texts.hearsay'))
    const { failures } = await affair.import(join(home, 'first'))
    expect(failures.map(({ code, path }) => [code, path]).sort()).toEqual([
      ['not-found', 'court.pdf'],
      ['not-found', 'dawn.html'],
      ['not-found', 'dawn.html'],
      ['not-found', 'letter.eml'],
    ])
    expect((await affair.documents()).map(({ path }) => path).sort()).toEqual(['ledger.txt', 'letter.eml/list.txt'])
  })

  it('that is damaged loses the damaged line, which is named, and takes no file for another', async () => {
    await using source = await openCase(join(home, 'papers.hearsay'))
    await source.export(join(home, 'damaged'), whole)
    const decisions = await readFile(join(home, 'damaged', 'decisions.jsonl'), 'utf8')
    const [one, two, ...rest] = decisions.split('\n')
    const changed = [one!.replace('"publisher"', '"nonsense"'), two!.slice(0, -5), ...rest].join('\n')
    await writeFile(join(home, 'damaged', 'decisions.jsonl'), changed)
    const { id } = await source.document('court.pdf')
    await writeFile(join(home, 'damaged', 'originals', id), 'another')
    await using affair = await openCase(join(home, 'damaged.hearsay'))
    const { failures, decisions: taken } = await affair.import(join(home, 'damaged'))
    expect(
      failures.map(({ code, path, message }) => `${code} ${path} ${/\d+/u.exec(message)?.[0] ?? ''}`.trim()),
    ).toEqual(['broken decisions.jsonl 1', 'broken decisions.jsonl 2', 'not-found court.pdf'])
    expect(taken).toBe(8)
  })

  it('leaves tombstones behind, and says so', async () => {
    await using source = await openCase(join(home, 'papers.hearsay'))
    await source.purge('dawn.html', false, decider)
    await source.export(join(home, 'purged'), whole)
    await using affair = await openCase(join(home, 'purged.hearsay'))
    expect(await affair.import(join(home, 'purged'))).toMatchObject({ purges: 1 })
  })

  it('must be there', async () => {
    await using affair = await openCase(join(home, 'nothing.hearsay'))
    await expect(affair.import(join(home, 'papers'))).rejects.toThrow(HearsayError)
  })
})
