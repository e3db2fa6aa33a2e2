import { compare, keysOf, strongest } from '../assess/index.ts'
import type { Account, Agreement, Contradiction, Telling } from '../model/assess.ts'
import type { WeighedClaim, WeighView } from '../model/assess-view.ts'
import type { CaseEntity } from '../model/entity.ts'
import { HearsayError } from '../model/error.ts'
import { sha256 } from '../model/identity.ts'
import { wordsAtAll } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { Dates } from '../timeline/index.ts'
import { findIn } from './analyse.ts'
import type { Assessed } from './assessed.ts'
import { englishLexicon } from './language-model.ts'
import { matched } from './match.ts'
import { type PassagedText, passaged } from './parse.ts'
import { inCase, type Shelf } from './shelf.ts'
import { knownEntities, namesOf, tellingsIn } from './telling.ts'

/** The most claims that are shown to bear on a sentence without settling it. */
const BEARING = 12

type Weighed = { readonly telling: Telling } & (Agreement | Contradiction)

/**
 * Lays a sentence beside the claims of a case.
 * @throws HearsayError `bad-value` where it is empty
 */
export async function weighed(store: Store, shelf: Shelf, assessed: Assessed, sentence: string): Promise<WeighView> {
  const text = sentence.trim()
  if (!text) throw new HearsayError('bad-value', 'There is no sentence to weigh.', 'Give one in quotation marks.')
  const asked = await asTellings(shelf, await passaged(text))
  const known = { lexicon: englishLexicon(), entities: await knownEntities(shelf) }
  const keys = new Set(asked.flatMap((telling) => keysOf(telling, known.lexicon)))
  const same: Weighed[] = []
  const otherwise: Weighed[] = []
  const bearing: Telling[] = []
  for (const telling of await tellingsIn(store, shelf)) {
    if (!keysOf(telling, known.lexicon).some((key) => keys.has(key))) continue
    const compared = asked.map((each) => compare(each, telling, known))
    const contradiction = strongest(compared.map((each) => each.contradiction))
    const agreement = strongest(compared.map((each) => each.agreement))
    if (contradiction) otherwise.push({ telling, ...contradiction })
    else if (agreement?.type === 'same') same.push({ telling, ...agreement })
    else bearing.push(telling)
  }
  return {
    read: asked.map(({ claim }) => wordsAtAll(text, claim.content)),
    same: (await claimsOf(store, shelf, same)).map(({ type: _, ...weighed }) => weighed),
    otherwise: (await claimsOf(store, shelf, otherwise)) as WeighView['otherwise'],
    bears: await viewsOf(store, shelf, bearing.slice(0, BEARING)),
    origins: { same: await assessed.originsOf(same), otherwise: await assessed.originsOf(otherwise) },
  }
}

/**
 * What a text puts forward, as tellings of nobody's; whom it names are those whom the case knows under the name.
 */
export async function asTellings(shelf: Shelf, { text, passages }: PassagedText): Promise<Telling[]> {
  const { claims, entities, times } = findIn({ id: sha256(text), text, passages })
  const groups = await shelf.groups()
  const named = entities.map(({ name, kind }) => ({ line: 1, name, aliases: [], kind }))
  const found = matched(named, groups)
  const known = new Map(
    entities.map((entity, at): [string, CaseEntity] => {
      const [best] = found[at]!.found.filter(({ verdict }) => verdict === 'same')
      return [entity.id, { ...entity, canonical: best?.entity ?? entity.id }]
    }),
  )
  const dates = new Dates(times, null)
  const document: Account = {
    id: sha256(text),
    publisher: null,
    author: null,
    published: null,
    title: null,
    receipts: [],
    names: namesOf(known.values()),
  }
  return claims.map((claim) => ({ claim: { ...inCase(claim, known), ...dates.of(claim) }, document }))
}

async function claimsOf(
  store: Store,
  shelf: Shelf,
  found: readonly Weighed[],
): Promise<(WeighedClaim & Pick<Weighed, 'type'>)[]> {
  const views = await viewsOf(
    store,
    shelf,
    found.map(({ telling }) => telling),
  )
  return found
    .map(({ score, reasons, type }, at) => ({ claim: views[at]!, score, reasons, type }))
    .sort((a, b) => b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1))
}

/** The claims behind tellings, as they are shown everywhere. */
const viewsOf = async (store: Store, shelf: Shelf, tellings: readonly Telling[]): Promise<ClaimView[]> =>
  shelf.views(await Promise.all(tellings.map(async ({ claim }) => (await store.claim(claim.id))!)))
