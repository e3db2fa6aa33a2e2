import { describe, expect, it } from 'vitest'
import type { Case, WaysView } from '../../src/workbench/index.ts'
import { databases } from '../store/database.ts'
import { deskOn } from '../support/desk.ts'

const papers = {
  'ledger.txt': 'Anna Linde said that Viktor Varga met Rosa Toma in March.\n',
  'dawn.txt': '“Rosa Toma paid Pavel Renn twice,” Anna Linde said.\n',
  'post.txt': 'Anna Linde said that Viktor Varga met Rosa Toma in March.\n\nOlga Marek sold a boat to Jan Solt.\n',
  'sources.csv': 'path,publisher,published\nledger.txt,The Ledger,2022-03-14\ndawn.txt,Dawn,2022-03-15\n',
}

const decider = { by: 'a test', why: 'for the test' }

/** The ties of a case as “name – name: claims”, sorted. */
async function ties(theCase: Case, about?: string): Promise<string[]> {
  const { nodes, ties } = await theCase.network(about)
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)!.name
  return ties.map(({ a, b, claims }) => `${[nameOf(a), nameOf(b)].sort().join(' – ')}: ${claims}`).sort()
}

const over = ({ a, ways }: WaysView): string[] =>
  ways.map(({ steps }) => [a.name, ...steps.map(({ b }) => b.name)].join(' → '))

for (const database of databases)
  describe.skipIf(database.missing)(`The network of a case on ${database.name}`, () => {
    it('ties those whom one claim names, and who speaks to whom it speaks of', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      expect(await desk.with((opened) => ties(opened))).toEqual([
        'Anna Linde – Pavel Renn: 1',
        'Anna Linde – Rosa Toma: 3',
        'Anna Linde – Viktor Varga: 2',
        'Jan Solt – Olga Marek: 1',
        'Pavel Renn – Rosa Toma: 1',
        'Rosa Toma – Viktor Varga: 2',
      ])
      expect(await desk.with((opened) => ties(opened, 'Renn'))).toEqual([
        'Anna Linde – Pavel Renn: 1',
        'Anna Linde – Rosa Toma: 3',
        'Pavel Renn – Rosa Toma: 1',
      ])
    })

    it('opens a tie as the claims that make it, their origins counted', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const tie = await desk.with((opened) => opened.tie('Viktor Varga', 'Toma'))
      expect(tie.total).toBe(2)
      expect(tie.claims.map(({ speakerName, path }) => [speakerName, path])).toEqual([
        ['Anna Linde', 'ledger.txt'],
        ['Anna Linde', 'post.txt'],
      ])
      expect(tie.origins).toHaveLength(1)
      await expect(desk.with((opened) => opened.tie('Varga', 'Nobody'))).rejects.toMatchObject({ code: 'no-such-id' })
    })

    it('finds how two are connected, the shortest way first, and says when there is none', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const ways = (a: string, b: string) => desk.with(async (opened) => over(await opened.ways(a, b)))
      expect(await ways('Varga', 'Renn')).toEqual([
        'Viktor Varga → Anna Linde → Pavel Renn',
        'Viktor Varga → Rosa Toma → Pavel Renn',
      ])
      expect(await ways('Renn', 'Toma')).toEqual(['Pavel Renn → Rosa Toma', 'Pavel Renn → Anna Linde → Rosa Toma'])
      expect(await ways('Varga', 'Solt')).toEqual([])
      await expect(ways('Varga', 'Viktor Varga')).rejects.toMatchObject({ code: 'bad-usage' })
    })

    it('lets go of a claim that is rejected, and follows who a person says speaks', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      await desk.with(async (opened) => {
        const [claim] = (await opened.tie('Pavel Renn', 'Rosa Toma')).claims
        await opened.correctSpeaker(claim!.id, 'Olga Marek', decider)
        expect(await ties(opened, 'Renn')).toContain('Olga Marek – Pavel Renn: 1')
        expect(await ties(opened, 'Renn')).not.toContain('Anna Linde – Pavel Renn: 1')
        expect((await opened.tie('Olga Marek', 'Pavel Renn')).claims).toHaveLength(1)
        await opened.reject(claim!.id, decider)
        expect(await ties(opened, 'Renn')).toEqual([])
      })
    })
  })
