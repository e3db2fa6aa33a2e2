import type { Claim } from '../model/claim.ts'
import { type Document, firstReceipt, type Receipt } from '../model/document.ts'
import type { CaseEntity } from '../model/entity.ts'
import { HearsayError } from '../model/error.ts'
import { nameKey } from '../model/name.ts'
import type { Problem } from '../model/problem.ts'
import { wordsAtAll } from '../model/text.ts'
import type { ClaimView, DocumentView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { Dates } from '../timeline/index.ts'
import { type Decided, decided, metadataOf, standing } from './effective.ts'
import { type Group, grouped } from './entity.ts'
import { settleIdentities } from './identity.ts'
import { type Judged, judged } from './judged.ts'
import { type JudgedClaims, judgedClaims } from './judged-claim.ts'
import { decidedOn, markedBy, notesOn, ratingOf } from './opinion.ts'
import { type Spoken, spoken } from './spoken.ts'

type Head = Omit<Document, 'text'>

/**
 * What lists and pages are made of, fetched once for one question: documents with what is known of them, entities by the
 * ids that documents and the case give them, texts as they are asked for.
 */
export class Shelf {
  readonly #store: Store
  readonly decided: Decided
  readonly heads: ReadonlyMap<string, Head>
  readonly receipts: ReadonlyMap<string, readonly Receipt[]>
  readonly #texts = new Map<string, string>()
  readonly #views = new Map<string, DocumentView>()
  readonly #dates = new Map<string, Dates>()
  #entities: ReadonlyMap<string, CaseEntity> | null = null
  #named: ReadonlyMap<string, readonly CaseEntity[]> | null = null
  #judged: Judged | null = null
  #judgedClaims: JudgedClaims | null = null

  readonly #counts: ReadonlyMap<string, number>

  private constructor(
    store: Store,
    decisions: Decided,
    heads: readonly Head[],
    receipts: readonly Receipt[],
    counts: ReadonlyMap<string, number>,
  ) {
    this.#counts = counts
    this.#store = store
    this.decided = decisions
    this.heads = new Map(heads.map((head) => [head.id, head]))
    this.receipts = Map.groupBy(receipts, (receipt) => receipt.document)
  }

  static async over(store: Store): Promise<Shelf> {
    const [decisions, heads, receipts, counts] = await Promise.all([
      store.decisions(),
      store.documents(),
      store.receipts(),
      store.claimCounts(),
    ])
    return new Shelf(store, decided(decisions), heads, receipts, counts)
  }

  /** Documents by date of publication, undated last, then path. */
  documents(): DocumentView[] {
    return [...this.heads.keys()].map((id) => this.document(id)).sort(byDate)
  }

  document(id: string): DocumentView {
    const known = this.#views.get(id)
    if (known) return known
    const head = this.heads.get(id)
    if (!head) throw noSuchId(id)
    const receipts = this.receipts.get(id) ?? []
    const view: DocumentView = {
      ...metadataOf(head, receipts, this.decided),
      id,
      path: firstReceipt(receipts)?.path ?? id,
      textHash: head.textHash,
      mediaType: head.mediaType,
      size: head.size,
      intakeVersion: head.intakeVersion,
      receipts,
      decided: this.decided.set.get(id) ?? {},
      claims: this.#counts.get(id) ?? 0,
    }
    this.#views.set(id, view)
    return view
  }

  async text(id: string): Promise<string> {
    const known = this.#texts.get(id)
    if (known !== undefined) return known
    const text = (await this.#store.document(id))?.text
    if (text === undefined) throw noSuchId(id)
    this.#texts.set(id, text)
    return text
  }

  /** The times of a document, placed by the date that is known of it. */
  async dates(id: string): Promise<Dates> {
    const known = this.#dates.get(id)
    if (known) return known
    const dates = new Dates(await this.#store.times(id), this.document(id).published)
    this.#dates.set(id, dates)
    return dates
  }

  /** Entities by the id that their document gives them. Whatever the store is asked by case-wide id is asked after this. */
  async entities(): Promise<ReadonlyMap<string, CaseEntity>> {
    if (!this.#entities) {
      await settleIdentities(this.#store, this.decided)
      this.#entities = new Map((await this.#store.entities()).map((entity) => [entity.id, entity]))
    }
    return this.#entities
  }

  /** The same by document. */
  async named(): Promise<ReadonlyMap<string, readonly CaseEntity[]>> {
    this.#named ??= Map.groupBy((await this.entities()).values(), ({ document }) => document)
    return this.#named
  }

  /** What the decisions about entities come to. */
  async judged(): Promise<Judged> {
    this.#judged ??= await judged(this.decided, await this.entities(), async (id) =>
      this.heads.has(id) ? this.text(id) : null,
    )
    return this.#judged
  }

  /** What the decisions about claims, publishers and hypotheses come to. */
  async judgedClaims(): Promise<JudgedClaims> {
    const entities = await this.entities()
    this.#judgedClaims ??= await judgedClaims(await this.judged(), {
      canonical: (id) => entities.get(id)?.canonical ?? id,
      publishers: new Set([...this.heads.keys()].map((id) => nameKey(this.document(id).publisher ?? ''))),
      textOf: async (id) => (this.heads.has(id) ? this.text(id) : null),
      claimsOf: (document) => this.#store.claims({ document }),
    })
    return this.#judgedClaims
  }

  /** A claim with the speaker whom a person gives it. Its entities bear the ids that their documents give them. */
  async spoken(claim: Claim): Promise<Spoken> {
    return spoken(claim, await this.entities(), await this.judged(), await this.judgedClaims())
  }

  /** Entities of the case, under the names that people gave them; sorted by id. */
  async groups(): Promise<Group[]> {
    const { names } = await this.judged()
    return grouped([...(await this.entities()).values()], names)
  }

  /** The name that a document gives an entity that {@link entities} has fetched. */
  nameOf(canonical: string): string {
    return this.#entities?.get(canonical)?.name ?? canonical
  }

  /** Puts words and names beside the spans and ids of claims. Ids of entities become those of the case. */
  async views(claims: readonly Claim[]): Promise<ClaimView[]> {
    const entities = await this.entities()
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    const judgedClaims = await this.judgedClaims()
    const views: ClaimView[] = []
    for (const read of claims) {
      const { claim, name, readAs } = await this.spoken(read)
      const text = await this.text(claim.document)
      const document = this.document(claim.document)
      const chain: string[] = []
      for (let outer = await this.#claim(byId, claim.within); outer; outer = await this.#claim(byId, outer.within))
        chain.unshift((await this.spoken(outer)).name)
      const { when, said } = (await this.dates(claim.document)).of(claim)
      const { gist: _, ...placed } = inCase({ ...claim, when, said }, entities)
      views.push({
        ...placed,
        contentWords: wordsAtAll(text, claim.content),
        sourceWords: wordsAtAll(text, claim.source),
        cueWords: wordsAtAll(text, claim.cue),
        speakerName: name,
        chain,
        readAs,
        decided: decidedOn(claim.id, judgedClaims),
        marked: markedBy(claim.id, judgedClaims),
        rating: ratingOf(placed, document, judgedClaims),
        notes: notesOn(claim.id, judgedClaims),
        documentTitle: document.title ?? document.path,
        path: document.path,
        publisher: document.publisher,
        published: document.published,
      })
    }
    return views
  }

  async #claim(known: Map<string, Claim>, id: string | null): Promise<Claim | null> {
    if (!id) return null
    const claim = known.get(id) ?? (await this.#store.claim(id))
    if (claim) known.set(id, claim)
    return claim
  }

  /** A document's problems as they stand, with the path that it is known by. */
  problems(found: readonly Problem[]): Problem[] {
    return found.flatMap((each) => {
      if (!each.document || !this.heads.has(each.document)) return []
      const view = this.document(each.document)
      return standing([each], view, view.path)
    })
  }
}

/** The claim with the ids that its entities bear in the case. */
export function inCase(claim: Claim, entities: ReadonlyMap<string, CaseEntity>): Claim {
  const canonical = (id: string): string => entities.get(id)?.canonical ?? id
  const maybe = (id: string | null): string | null => (id === null ? null : canonical(id))
  return {
    ...claim,
    speaker: maybe(claim.speaker),
    candidates: [...new Set(claim.candidates.map(canonical))],
    about: [...new Set(claim.about.map(canonical))],
    times: claim.times.map(({ deed, ...time }) => ({
      ...time,
      deed: deed && { ...deed, doer: maybe(deed.doer), done: maybe(deed.done) },
    })),
    legalStatus: claim.legalStatus.map((status) => ({ ...status, of: maybe(status.of), by: maybe(status.by) })),
    statements: claim.statements.map((each) => ({
      ...each,
      subject: canonical(each.subject),
      valueEntity: maybe(each.valueEntity),
    })),
    gist: {
      clauses: claim.gist.clauses.map((clause) => ({
        ...clause,
        roles: clause.roles.map((role) => ({
          ...role,
          entity: maybe(role.entity),
          entities: [...new Set(role.entities.map(canonical))].sort(),
        })),
      })),
    },
  }
}

const byDate = (a: DocumentView, b: DocumentView): number =>
  (a.published ?? '\uffff') < (b.published ?? '\uffff')
    ? -1
    : (a.published ?? '\uffff') > (b.published ?? '\uffff')
      ? 1
      : a.path < b.path
        ? -1
        : a.path > b.path
          ? 1
          : a.id < b.id
            ? -1
            : 1

export const noSuchId = (id: string): HearsayError =>
  new HearsayError(
    'no-such-id',
    `Nothing in this case has the id ${id}.`,
    'hearsay documents and hearsay claims list the ids; their first letters are enough.',
  )
