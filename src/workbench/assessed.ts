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
import type { Shelf } from './shelf.ts'

/** What a case's cross-examination found, to be asked for in views. */
export class Assessed {
  readonly #store: Store
  readonly #shelf: Shelf
  readonly #propositions: ReadonlyMap<string, Proposition>
  readonly #links: readonly Link[]

  private constructor(store: Store, shelf: Shelf, propositions: readonly Proposition[], links: readonly Link[]) {
    this.#store = store
    this.#shelf = shelf
    this.#propositions = new Map(propositions.map((each) => [each.id, each]))
    this.#links = links
  }

  static async over(store: Store, shelf: Shelf): Promise<Assessed> {
    await settleAssessment(store, shelf)
    return new Assessed(store, shelf, await store.propositions(), await store.links())
  }

  /** The sharpest first. @param about a name as somebody would type it, or an entity id: either side speaks of it */
  async disagreements(about?: string): Promise<DisagreementView[]> {
    const wanted = await this.#about(about)
    const links = this.#links.filter(({ kind }) => kind === 'contradicts')
    const views = await Promise.all(links.map((link) => this.#disagreement(link)))
    const asked = views.filter(({ a, b }) => !wanted || isAbout([...a.claims, ...b.claims], wanted))
    return asked.sort(
      (one, other) => other.score - one.score || (one.a.id + one.b.id < other.a.id + other.b.id ? -1 : 1),
    )
  }

  /** Those on most origins first. */
  async agreements(about?: string): Promise<PropositionView[]> {
    const wanted = await this.#about(about)
    const several = [...this.#propositions.values()].filter(({ claims }) => claims.length > 1)
    const views = await Promise.all(several.map((each) => this.#proposition(each)))
    const asked = views.filter(({ claims }) => !wanted || isAbout(claims, wanted))
    return asked.sort(
      (one, other) =>
        other.origins.length - one.origins.length ||
        other.claims.length - one.claims.length ||
        (one.id < other.id ? -1 : 1),
    )
  }

  /** By document, then place. @param name a document's id or path; none: of all documents */
  async lineage(name?: string): Promise<LineageView[]> {
    const document = name === undefined ? null : await lookUpDocument(this.#store, this.#shelf, name)
    const found = (await this.#store.lineage()).filter((each) => document === null || each.document === document)
    return Promise.all(
      found.map(async (each) => ({
        ...each,
        words: wordsAt(await this.#shelf.text(each.document), each),
        from: this.#document(each.document),
        to: each.on === null ? null : this.#document(each.on),
      })),
    )
  }

  /** On whose word a claim rests. @param name a claim's id, or the beginning of it */
  async origins(name: string): Promise<OriginsView> {
    const claim = await lookUpClaim(this.#store, name)
    const [view] = await this.#shelf.views([claim])
    const holding = [...this.#propositions.values()].filter(({ claims }) => claims.includes(claim.id))
    const ids = new Set(holding.map(({ id }) => id))
    const shared = holding.find(({ claims }) => claims.length > 1)
    const links = this.#links.filter(({ kind, a, b }) => kind === 'contradicts' && (ids.has(a) || ids.has(b)))
    return {
      claim: view!,
      proposition: shared ? await this.#proposition(shared) : null,
      disagreements: await Promise.all(links.map((link) => this.#disagreement(link))),
      lineage: await this.lineage(claim.document),
    }
  }

  async #disagreement({ type, score, reasons, sharedOrigin, a, b }: Link): Promise<DisagreementView> {
    const [one, other] = [this.#propositions.get(a)!, this.#propositions.get(b)!]
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
    const order = new Map(this.#shelf.documents().map(({ id }, at) => [id, at]))
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
    const repeats = Map.groupBy(
      this.#links.filter(({ kind }) => kind === 'repeats'),
      ({ a }) => a,
    )
    const descent = {
      lineage: await this.#store.lineage(),
      repeats: new Map([...repeats].map(([claim, links]) => [claim, links.map(({ b }) => b)])),
    }
    return originsOf(
      found.map(({ telling }) => telling),
      descent,
    ).map((origin) => this.origin([...new Set(origin.flatMap(({ document }) => document.receipts))].sort()))
  }

  /** The documents behind the receipts of an origin. */
  origin(receipts: readonly string[]): OriginView {
    const documents = [...this.#shelf.receipts.entries()].filter(([, held]) =>
      held.some(({ id }) => receipts.includes(id)),
    )
    return { receipts, documents: documents.map(([id]) => this.#document(id)) }
  }

  #document(id: string): OriginDocument {
    const { title, path, publisher, published } = this.#shelf.document(id)
    return { id, title: title ?? path, path, publisher, published }
  }

  async #about(name: string | undefined): Promise<ReadonlySet<string> | null> {
    return name === undefined ? null : new Set(await entitiesCalled(this.#store, this.#shelf, name))
  }
}

const isAbout = (claims: readonly ClaimView[], wanted: ReadonlySet<string>): boolean =>
  claims.some(({ about }) => about.some((id) => wanted.has(id)))
