import { claimsPrinted, examineWhole, reexamined } from '../assess/index.ts'
import { lineagePrint, retraced, traced } from '../assess/lineage/index.ts'
import type { KnownEntities } from '../model/assess.ts'
import { type AssessmentChange, type Imprint, linkId } from '../model/imprint.ts'
import type { LineageDocument } from '../model/lineage.ts'
import type { Store } from '../store/index.ts'
import { Descents, repeating, repeatsAmong } from './descent.ts'
import { imprintBases } from './imprint.ts'
import { englishLexicon } from './language-model.ts'
import type { Shelf } from './shelf.ts'
import { tellingsIn, tellingsOf } from './telling.ts'

/** What is to be otherwise in the assessment of a case, by what came, changed or went since it was put. */
export async function assessmentChange(store: Store, shelf: Shelf): Promise<AssessmentChange> {
  const groups = await shelf.groups()
  const entities: KnownEntities = new Map(groups.map(({ id, kind, name }) => [id, { kind, name }]))
  const bases = await imprintBases(shelf, groups)
  const held = await store.imprints()
  const standing = new Set(held.flatMap(({ document, basis }) => (bases.get(document) === basis ? [document] : [])))
  if (!standing.size) return wholeChange(store, shelf, entities, bases)

  const known = { lexicon: englishLexicon(), entities }
  const fresh: Imprint[] = []
  for (const [document, basis] of bases) {
    if (standing.has(document)) continue
    const claims = claimsPrinted(await tellingsIn(store, shelf, [document]), known.lexicon)
    fresh.push({ ...lineagePrint(await lineageDocument(store, shelf, document)), ...claims, basis })
  }
  const gone = new Set(held.flatMap(({ document }) => (bases.has(document) ? [] : [document])))
  const line = await retraced(
    { held, fresh, gone, titled: new Map(shelf.documents().map((document) => [document.id, document])) },
    { held: store, document: (id) => lineageDocument(store, shelf, id) },
  )
  const descents = await Descents.over(store, shelf, {
    documents: new Set(line.documents),
    lineage: line.lineage.put,
    gone,
    imprints: [...held, ...fresh],
  })
  const { pairings, propositions, links } = await reexamined(
    { held, fresh, gone, touched: descents.touched },
    {
      held: store,
      known,
      tellings: async (claims) => tellingsOf(shelf, await store.claims({ ids: claims })),
      descent: (tellings) => descents.of(tellings),
    },
  )
  return {
    isWhole: false,
    imprints: { gone: [...gone], put: fresh },
    pairings,
    borrowings: line.borrowings,
    propositions,
    links: {
      gone: [...links.gone, ...descents.gone.map((each) => linkId(repeating(each)))],
      put: [...links.put, ...descents.put.map(repeating)],
    },
    lineage: line.lineage,
  }
}

/** All of it, where nothing of what is held stands. */
async function wholeChange(
  store: Store,
  shelf: Shelf,
  entities: KnownEntities,
  bases: ReadonlyMap<string, string>,
): Promise<AssessmentChange> {
  const { lineage, borrowings, imprints } = await wholeLineage(store, shelf)
  const tellings = await tellingsIn(store, shelf)
  const repeats = await repeatsAmong(shelf, tellings, lineage)
  const examined = examineWhole({ tellings, repeats, lineage, entities, lexicon: englishLexicon() })
  const put = <Row>(rows: readonly Row[]) => ({ gone: [], put: rows })
  return {
    isWhole: true,
    imprints: put(
      imprints.map((imprint) => ({
        ...imprint,
        ...(examined.imprints.get(imprint.document) ?? { claims: [], facts: '' }),
        basis: bases.get(imprint.document)!,
      })),
    ),
    pairings: put(examined.pairings),
    borrowings: put(borrowings),
    propositions: put(examined.propositions),
    links: put([...examined.links, ...repeats.map(repeating)]),
    lineage: put(lineage),
  }
}

async function wholeLineage(store: Store, shelf: Shelf): Promise<ReturnType<typeof traced>> {
  const documents: LineageDocument[] = []
  for (const id of shelf.heads.keys()) documents.push(await lineageDocument(store, shelf, id))
  return traced(documents)
}

async function lineageDocument(store: Store, shelf: Shelf, document: string): Promise<LineageDocument> {
  const { id, title, publisher, author, published, url } = shelf.document(document)
  return {
    id,
    text: await shelf.text(id),
    passages: await store.passages(id),
    title,
    publisher,
    author,
    published,
    url,
  }
}
