import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { type Case, openCase, type ReadReport } from '../../src/workbench/index.ts'
import { databases } from '../store/database.ts'
import { article } from '../support/article.ts'
import { exported, fill, temporary } from '../support/folder.ts'

const by = { by: 'tester' }

for (const database of databases) {
  describe.skipIf(database.missing)(`A case on ${database.name}`, () => {
    let location: string
    let opened: Case
    let folder: string

    beforeEach(async () => {
      location = database.fresh()
      opened = await openCase(location)
      folder = join(temporary(), 'articles')
      fill(folder, { 'a.txt': article(1), 'b.txt': article(2), 'deep/c.txt': article(3) })
    })
    afterEach(async () => {
      await opened.close()
      await database.discard(location)
    })

    const read = (...paths: string[]): Promise<ReadReport> => opened.read(paths.length ? paths : [folder])
    const codes = async (): Promise<string[]> => (await opened.problems()).map((found) => `${found.code} ${found.path}`)

    it('holds the documents of a folder and the folders in it, with their claims', async () => {
      const report = await read()
      expect([report.files, report.added, report.failures]).toEqual([3, 3, []])
      expect((await opened.documents()).map((document) => document.path).sort()).toEqual([
        'a.txt',
        'b.txt',
        'deep/c.txt',
      ])
      const claims = await opened.claims()
      expect(claims).toHaveLength(report.claims)
      expect(claims.some((claim) => claim.speakerKind === 'named')).toBe(true)
    })

    it('finds nothing new in the same folder, and exports the same bytes', async () => {
      await read()
      const before = await exported(location)
      const report = await read()
      expect([report.unchanged, report.added, report.renewed, report.updated]).toEqual([3, 0, 0, 0])
      expect(await exported(location)).toEqual(before)
    })

    it('is the same whatever the order and the portions that it was read in', async () => {
      await read()
      const other = database.fresh()
      const second = await openCase(other)
      try {
        for (const path of ['deep/c.txt', 'b.txt', 'a.txt']) await second.read([join(folder, path)])
        // a file read alone lies at the root of its own folder: the folder read gives the paths
        await second.read([folder])
        const names = (at: Case) => at.claims().then((claims) => claims.map((claim) => claim.id).sort())
        expect(await names(second)).toEqual(await names(opened))
      } finally {
        await second.close()
        await database.discard(other)
      }
    })

    it('holds bytes that lie at two paths once, with two receipts', async () => {
      fill(folder, { 'copy.txt': article(1) })
      await read()
      const documents = await opened.documents()
      expect(documents).toHaveLength(3)
      expect(documents.map((document) => document.receipts.length).sort()).toEqual([1, 1, 2])
    })

    it('keeps the older text where a path holds another one now', async () => {
      await read()
      fill(folder, { 'a.txt': article(9) })
      expect((await read()).newVersions).toBe(1)
      expect(await opened.documents()).toHaveLength(4)
      expect(await codes()).toContain('superseded a.txt')
    })

    it('keeps a document whose file has vanished, lists it, and takes that back when the file returns', async () => {
      await read()
      renameSync(join(folder, 'b.txt'), join(folder, '..', 'b.txt'))
      expect((await read()).vanished).toBe(1)
      expect(await codes()).toContain('vanished b.txt')
      renameSync(join(folder, '..', 'b.txt'), join(folder, 'b.txt'))
      await read()
      expect(await codes()).not.toContain('vanished b.txt')
      expect(await opened.documents()).toHaveLength(3)
    })

    it('takes publisher and date from sources.csv, and again when it changes', async () => {
      fill(folder, { 'sources.csv': 'path,publisher,published\na.txt,The Herald,2019-03\nb.txt,Dawn,not a date\n' })
      await read()
      expect(await opened.document('a.txt')).toMatchObject({ publisher: 'The Herald', published: '2019-03' })
      expect(await codes()).toContain('bad-metadata sources.csv')
      fill(folder, { 'sources.csv': 'path,publisher,published\na.txt,The Post,2019-04\n' })
      await read()
      expect(await opened.document('a.txt')).toMatchObject({ publisher: 'The Post', published: '2019-04' })
      expect(await codes()).not.toContain('bad-metadata sources.csv')
    })

    it('names a file that cannot be read, reads the rest, and forgets the failure when it is mended', async () => {
      fill(folder, { 'broken.pdf': '%PDF-1.7 and then nothing' })
      const report = await read()
      expect([report.added, report.failures.map((failure) => failure.path)]).toEqual([3, ['broken.pdf']])
      expect((await opened.status()).failures).toBe(1)
      rmSync(join(folder, 'broken.pdf'))
      await read()
      expect((await opened.status()).failures).toBe(0)
    })

    it('reads single files, globs and standard input', async () => {
      await read(join(folder, 'a.txt'))
      await read(join(folder, '**/c.*'))
      await opened.readBytes(new TextEncoder().encode(article(7)), 'notes.txt')
      expect((await opened.documents()).map((document) => document.path).sort()).toEqual([
        'a.txt',
        'deep/c.txt',
        'notes.txt',
      ])
      await expect(read(join(folder, 'nowhere.txt'))).rejects.toMatchObject({ code: 'nothing-to-read' })
    })

    it('passes over hidden files and cases', async () => {
      fill(folder, { '.hidden.txt': article(4), 'old.hearsay/notes.txt': article(5), '.git/x.txt': article(6) })
      expect((await read()).files).toBe(3)
    })

    it('keeps what a person set through a new reading, and takes it back for an empty value', async () => {
      await read()
      await opened.set('a.txt', 'publisher', 'Set by Hand', by)
      await read()
      expect((await opened.document('a.txt')).publisher).toBe('Set by Hand')
      await opened.set('a.txt', 'publisher', null, by)
      expect((await opened.document('a.txt')).publisher).toBeNull()
    })

    it.each([
      ['published', 'last week'],
      ['kind', 'pamphlet'],
      ['reliability', 'G'],
      ['complete', 'perhaps'],
      ['language', 'English'],
    ] as const)('refuses %s=%s', async (field, value) => {
      await read()
      await expect(opened.set('a.txt', field, value, by)).rejects.toMatchObject({ code: 'bad-value' })
    })

    it('reads a document again when a person says that it is in another language', async () => {
      await read()
      expect(await opened.claims({ document: 'a.txt' })).not.toEqual([])
      await opened.set('a.txt', 'language', 'fr', by)
      expect(await opened.claims({ document: 'a.txt' })).toEqual([])
      await opened.set('a.txt', 'language', null, by)
      expect(await opened.claims({ document: 'a.txt' })).not.toEqual([])
    })

    it('does not read again what was removed, until it is readmitted', async () => {
      await read()
      await opened.set('b.txt', 'publisher', 'Distinctive Gazette', by)
      const { id } = await opened.document('b.txt')
      await opened.remove('b.txt', by)
      expect((await read()).removed).toBe(1)
      expect(await opened.documents()).toHaveLength(2)
      expect(await opened.search('Distinctive')).toEqual([])
      await opened.readmit(id, by)
      expect((await read()).added).toBe(1)
      expect((await opened.document('b.txt')).publisher).toBeNull()
    })

    it('finishes what an interrupted run accepted, and reads again what an older reader read', async () => {
      await read()
      const whole = await exported(location)
      const [first, second] = await opened.documents()
      const store = await openStore(location)
      const document = (await store.document(first!.id))!
      const empty = { document, passages: [], times: [], entities: [], claims: [], problems: [] }
      await store.putAnalysis({ ...empty, readerVersion: 'older' })
      const lost = (await store.document(second!.id))!
      await store.putAnalysis({ ...empty, document: lost, readerVersion: '' })
      await store.close()
      expect((await opened.status()).pending).toBe(2)
      const report = await read(join(folder, 'deep'))
      expect(report.renewed + report.added).toBeGreaterThanOrEqual(1)
      await read()
      expect((await opened.status()).pending).toBe(0)
      expect((await exported(location))['claims.jsonl']).toEqual(whole['claims.jsonl'])
    })

    it('checks every hash and anchor', async () => {
      await read()
      expect(await opened.check()).toMatchObject({ originals: 3, faults: [] })
    })

    it('shows documents, claims and people by id, name and path', async () => {
      await read()
      const [claim] = await opened.claims({ speakerKind: 'named' })
      expect(await opened.show(claim!.id.slice(0, 12))).toMatchObject({ noun: 'claim', claim: { id: claim!.id } })
      expect(await opened.show('deep/c')).toMatchObject({ noun: 'document' })
      expect(await opened.show(claim!.speaker!)).toMatchObject({ noun: 'entity' })
      await expect(opened.show('ffffffffffff')).rejects.toMatchObject({ code: 'no-such-id' })
    })

    it('finds claims by speaker, subject and stance, in the order of publication', async () => {
      fill(folder, { 'sources.csv': 'path,published\na.txt,2020\nb.txt,2018\n' })
      await read()
      const all = await opened.claims()
      const [claim] = all.filter((each) => each.speakerKind === 'named')
      const name = claim!.speakerName
      const of = await opened.claims({ speaker: name })
      expect(of.every((each) => each.speakerName === name)).toBe(true)
      expect(of.map((each) => each.id)).toEqual(
        all.filter((each) => each.speaker === claim!.speaker).map((each) => each.id),
      )
      expect(all[0]!.path).toBe('b.txt')
      expect((await opened.claims({ limit: 2, offset: 1 })).map((each) => each.id)).toEqual(
        all.slice(1, 3).map((each) => each.id),
      )
      expect(await opened.claims({ speaker: 'Nobody Known' })).toEqual([])
    })
  })
}

describe('A case folder', () => {
  it('is found out when an original was tampered with', async () => {
    const folder = join(temporary(), 'articles')
    fill(folder, { 'a.txt': article(1) })
    const location = `${folder}.hearsay`
    await using opened = await openCase(location)
    await opened.read([folder])
    const { id } = await opened.document('a.txt')
    const original = join(location, 'originals', id.slice(0, 2), id)
    writeFileSync(original, `${readFileSync(original, 'utf8')} and more`)
    expect((await opened.check()).faults).toEqual([
      { document: id, what: 'its original does not have the hash it is known by' },
    ])
  })

  it('says where it is missing', async () => {
    await expect(openCase(join(temporary(), 'none.hearsay'), { create: false })).rejects.toMatchObject({
      code: 'no-such-case',
    })
  })
})
