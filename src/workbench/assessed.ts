import { originsOf } from '../assess/index.ts'
import type { Link, Proposition, Telling } from '../model/assess.ts'
import type {
  DisagreementView,
  LineageView,
  OriginDocument,
  OriginsView,
  OriginView,
  PropositionView,
} from '../model/assess-view.ts'
import type { Claim } from '../model/claim.ts'
import { wordsAt } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { settleAssessment } from './assessment.ts'
import { entitiesCalled, lookUpClaim, lookUpDocument } from './lookup.ts'
import { once } from './once.ts'
import type { Shelf } from './shelf.ts'

/** Some of a list, and how many there are in all. */
export interface Part<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

/** Which part of a list is asked for; all of it without either. */
export interface Asked {
  readonly offset?: number
  readonly limit?: number
}

const settled = once((shelf: Shelf) => settleAssessment(shelf.store, shelf))

/** The contradictions of a case, the sharpest first. */
const contradictionsOn = once(async (shelf: Shelf) =>
  (await shelf.store.links('contradicts')).sort(
    (one, other) => other.score - one.score || (one.a + one.b < other.a + other.b ? -1 : 1),
  ),
)

/** What several claims put forward, on most origins first. */
const agreedOn = once(async (shelf: Shelf) =>
  (await shelf.store.sharedPropositions()).sort(
    (one, other) =>
      other.origins.length - one.origins.length ||
      other.claims.length - one.claims.length ||
      (one.id < other.id ? -1 : 1),
  ),
)

const lineageOn = once((shelf: Shelf) => shelf.store.lineage())

/** The document behind each receipt, and its place by the path of its first one. */
const receivedOn = once(
  async (shelf: Shelf) =>
    new Map(
      [...shelf.receipts].flatMap(([document, receipts], place) =>
        receipts.map(({ id }) => [id, { document, place }] as const),
      ),
    ),
)

/** What a case's cross-examination found, to be asked for in views. */
export class Assessed {
  readonly #store: Store
  readonly #shelf: Shelf
  /** by receipt */
  readonly #received: Awaited<ReturnType<typeof receivedOn>>

  private constructor(store: Store, shelf: Shelf, received: Awaited<ReturnType<typeof receivedOn>>) {
    this.#store = store
    this.#shelf = shelf
    this.#received = received
  }

  static async over(store: Store, shelf: Shelf): Promise<Assessed> {
    await settled(shelf)
    return new Assessed(store, shelf, await receivedOn(shelf))
  }

  /** The sharpest first. @param about a name as somebody would type it, or an entity id: either side speaks of it */
  async disagreements(about?: string): Promise<DisagreementView[]> {
    return [...(await this.somewhere(about)).items]
  }

  /** Some of them, the sharpest first. */
  async somewhere(about: string | undefined, asked: Asked = {}): Promise<Part<DisagreementView>> {
    const links = await contradictionsOn(this.#shelf)
    const wanted = about === undefined ? null : await this.#about(about)
    const held = wanted && (await this.#propositions(links.flatMap(({ a, b }) => [a, b])))
    const speaking = held && (await this.#speaking([...held.values()], wanted))
    const found = links.filter(({ a, b }) => !speaking || speaking.has(a) || speaking.has(b))
    const some = part(found, asked)
    return { items: await this.#disagreementsAt(some), total: found.length }
  }

  /** Those on most origins first. */
  async agreements(about?: string): Promise<PropositionView[]> {
    return [...(await this.together(about)).items]
  }

  /** Some of them, those on most origins first. */
  async together(about: string | undefined, asked: Asked = {}): Promise<Part<PropositionView>> {
    const several = await agreedOn(this.#shelf)
    const wanted = about === undefined ? null : await this.#about(about)
    const speaking = wanted && (await this.#speaking(several, wanted))
    const found = several.filter(({ id }) => !speaking || speaking.has(id))
    const items = await Promise.all(part(found, asked).map((each) => this.#proposition(each)))
    return { items, total: found.length }
  }

  /** The contradictions as they are kept, the sharpest first, with what stands at their ends, by id. */
  async contradictions(): Promise<{ links: readonly Link[]; propositions: ReadonlyMap<string, Proposition> }> {
    const links = await contradictionsOn(this.#shelf)
    return { links, propositions: await this.#propositions(links.flatMap(({ a, b }) => [a, b])) }
  }

  async #propositions(ids: readonly string[]): Promise<ReadonlyMap<string, Proposition>> {
    return new Map((await this.#store.propositions([...new Set(ids)])).map((each) => [each.id, each]))
  }

  /** Ids of those of which a claim speaks of one of these entities. */
  async #speaking(propositions: readonly Proposition[], wanted: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const about = new Set((await this.#store.claims({ about: [...wanted] })).map(({ id }) => id))
    return new Set(propositions.flatMap(({ id, claims }) => (claims.some((claim) => about.has(claim)) ? [id] : [])))
  }

  /** By document, then place. @param name a document's id or path; none: of all documents */
  async lineage(name?: string): Promise<LineageView[]> {
    return [...(await this.descent(name)).items]
  }

  /** Some of it, in the same order. */
  async descent(name: string | undefined, asked: Asked = {}): Promise<Part<LineageView>> {
    const document = name === undefined ? null : await lookUpDocument(this.#store, this.#shelf, name)
    const held = document === null ? await lineageOn(this.#shelf) : await this.#store.lineage([document])
    const found = held.filter((each) => document === null || each.document === document)
    const items = await Promise.all(
      part(found, asked).map(async (each) => ({
        ...each,
        words: wordsAt(await this.#shelf.text(each.document), each),
        from: this.#document(each.document),
        to: each.on === null ? null : this.#document(each.on),
      })),
    )
    return { items, total: found.length }
  }

  /** On whose word a claim rests. @param name a claim's id, or the beginning of it */
  async origins(name: string): Promise<OriginsView> {
    const claim = await lookUpClaim(this.#store, name)
    const [view] = await this.#shelf.views([claim])
    const holding = await this.#store.propositionsOf([claim.id])
    const ids = new Set(holding.map(({ id }) => id))
    const shared = holding.find(({ claims }) => claims.length > 1)
    const links = (await contradictionsOn(this.#shelf)).filter(({ a, b }) => ids.has(a) || ids.has(b))
    return {
      claim: view!,
      proposition: shared ? await this.#proposition(shared) : null,
      disagreements: await this.#disagreementsAt(links),
      lineage: await this.lineage(claim.document),
    }
  }

  async #disagreementsAt(links: readonly Link[]): Promise<DisagreementView[]> {
    const propositions = await this.#propositions(links.flatMap(({ a, b }) => [a, b]))
    return Promise.all(links.map((link) => this.#disagreement(link, propositions)))
  }

  async #disagreement(
    { type, score, reasons, sharedOrigin, a, b }: Link,
    propositions: ReadonlyMap<string, Proposition>,
  ): Promise<DisagreementView> {
    const [one, other] = [propositions.get(a)!, propositions.get(b)!]
    const { links } = await this.#shelf.judgedClaims()
    const decided = links.findLast(({ ids: [first, second] }) =>
      [
        [one, other],
        [other, one],
      ].some(([mine, theirs]) => mine!.claims.includes(first) && theirs!.claims.includes(second)),
    )
    return {
      type: type as DisagreementView['type'],
      score,
      reasons,
      sharedOrigin,
      a: await this.#proposition(one),
      b: await this.#proposition(other),
      decided: decided?.decision ?? null,
    }
  }

  async #proposition({ id, claims, origins }: Proposition): Promise<PropositionView> {
    const found = (await Promise.all(claims.map((claim) => this.#store.claim(claim)))).filter((claim) => claim !== null)
    return { id, claims: await this.#sorted(found), origins: origins.map((receipts) => this.origin(receipts)) }
  }

  async #sorted(claims: readonly Claim[]): Promise<ClaimView[]> {
    const { order } = this.#shelf
    const views = await this.#shelf.views(claims)
    return views.sort(
      (a, b) =>
        order.get(a.document)! - order.get(b.document)! ||
        (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
  }

  /** Where these tellings start, as far as is known. */
  async originsOf(found: readonly { readonly telling: Telling }[]): Promise<OriginView[]> {
    const claims = new Set(found.map(({ telling }) => telling.claim.id))
    const links = (await this.#store.linksAt([...claims])).filter(({ kind, a }) => kind === 'repeats' && claims.has(a))
    const repeats = Map.groupBy(links, ({ a }) => a)
    const descent = {
      lineage: await this.#store.lineage([...new Set(found.map(({ telling }) => telling.document.id))]),
      repeats: new Map([...repeats].map(([claim, links]) => [claim, links.map(({ b }) => b)])),
    }
    return originsOf(
      found.map(({ telling }) => telling),
      descent,
    ).map((origin) => this.origin([...new Set(origin.flatMap(({ document }) => document.receipts))].sort()))
  }

  /** The documents behind the receipts of an origin. */
  origin(receipts: readonly string[]): OriginView {
    const held = receipts.flatMap((id) => this.#received.get(id) ?? []).sort((a, b) => a.place - b.place)
    return { receipts, documents: [...new Set(held.map(({ document }) => document))].map((id) => this.#document(id)) }
  }

  #document(id: string): OriginDocument {
    const { title, path, publisher, published } = this.#shelf.document(id)
    return { id, title: title ?? path, path, publisher, published }
  }

  async #about(name: string): Promise<ReadonlySet<string>> {
    return new Set(await entitiesCalled(this.#store, this.#shelf, name))
  }
}

const part = <Item>(items: readonly Item[], { offset = 0, limit }: Asked): readonly Item[] =>
  items.slice(offset, limit === undefined ? undefined : offset + limit)
