import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineageOf } from '../../src/assess/lineage/index.ts'
import type { LineageDocument } from '../../src/model/lineage.ts'
import { openCase } from '../../src/workbench/index.ts'
import { Random } from '../../test/support/random.ts'
import { inScratch } from '../claims/shared.ts'
import { least, type Row, told } from '../table.ts'
import { type Copying, copyings, copyOf, paragraphsOf } from './copy.ts'
import { generated, timed } from './speed.ts'

/** Copies of each article for each thing done to it. */
const TURNS = 12

/** Words below which a text is a line and not an article. */
const SHORTEST = 60

/** The agency's story, and the paper that prints it: the one copy among the example's articles. */
const AGENCY = 'norda-01.txt'
const PAPER = 'post-04.html'

/** Prints how well copies of the example's articles are told from other articles on the same affair, and how fast. */
export async function reuse(): Promise<void> {
  const articles = (await exampleArticles()).filter((article) => wordCount(article) >= SHORTEST)
  const vocabulary = articles.flatMap((article) => paragraphsOf(article).join(' ').split(/\s+/u))
  const rows: Row[] = copyings.map((copying) =>
    least(
      `copies of ${articles.length} articles, ${copying}: pair F1`,
      pairF1(articles, copying, vocabulary),
      0.93,
      0.98,
      two,
    ),
  )
  const [few, many] = [timed(generated(1000, vocabulary)), timed(generated(10_000, vocabulary))]
  rows.push(
    told('1,000 generated documents, s', few.seconds),
    told('10,000 generated documents, s', many.seconds),
    told('exponent of growth between them', Math.log10(many.seconds / few.seconds), two),
  )
  console.table(rows)
}

const two = (value: number): string => value.toFixed(3)

const wordCount = (article: LineageDocument): number => paragraphsOf(article).join(' ').split(/\s+/u).length

/** The articles of the example with what its `sources.csv` tells of them; their paths are their ids. */
export const exampleArticles = (): Promise<LineageDocument[]> =>
  inScratch(async (folder) => {
    const exported = join(folder, 'export')
    await using affair = await openCase(join(folder, 'kordia.hearsay'))
    await affair.read([join(import.meta.dirname, '../../examples/kordia')])
    await affair.export(exported)
    type Exported = LineageDocument & { readonly path: string }
    type Placed = LineageDocument['passages'][number] & { readonly document: string }
    const passages = Map.groupBy(rowsOf<Placed>(join(exported, 'passages.jsonl')), ({ document }) => document)
    return rowsOf<Exported>(join(exported, 'documents.jsonl')).map((document) => ({
      ...document,
      id: document.path,
      passages: passages.get(document.id) ?? [],
    }))
  })

const rowsOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/**
 * Every copy should be joined to what it was copied from, or to another copy of that, and to nothing else; the articles, all on
 * one affair, to none of each other but the paper's to the agency's.
 */
function pairF1(articles: readonly LineageDocument[], copying: Copying, vocabulary: readonly string[]): number {
  const random = new Random(copying.length)
  const family = new Map(articles.map(({ id }) => [id, id === PAPER ? AGENCY : id]))
  const expected = new Set([`${PAPER} ${AGENCY}`])
  const copies = articles.flatMap((article) =>
    Array.from({ length: TURNS }, (_, turn) => {
      const copy = copyOf(article, copying, `${article.id} copied ${turn}`, vocabulary, random)
      family.set(copy.id, family.get(article.id)!)
      expected.add(`${copy.id} ${family.get(article.id)}`)
      return copy
    }),
  )
  const found = new Set(
    lineageOf([...articles, ...copies]).flatMap(({ document, on, how }) =>
      how === 'copies' && on ? `${document} ${family.get(on)}` : [],
    ),
  )
  const right = found.intersection(expected).size
  return (2 * right) / (found.size + expected.size)
}

if (import.meta.main) await reuse()
