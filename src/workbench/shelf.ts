import type { Claim } from '../model/claim.ts'
import { firstReceipt, type Receipt } from '../model/document.ts'
import type { CaseEntity } from '../model/entity.ts'
import { HearsayError } from '../model/error.ts'
import { nameKey } from '../model/name.ts'
import type { Problem } from '../model/problem.ts'
import { wordsAtAll } from '../model/text.ts'
import type { ClaimView, DocumentView } from '../model/view.ts'
import type { IdentityState, Store } from '../store/index.ts'
import { Dates } from '../timeline/index.ts'
import { type Decided, decided, metadataOf, standing } from './effective.ts'
import { called, type Group, grouped } from './entity.ts'
import { type Head, Holding } from './holding.ts'
import { settleIdentities } from './identity.ts'
import { type Judged, judged } from './judged.ts'
import { type JudgedClaims, judgedClaims } from './judged-claim.ts'
import { once } from './once.ts'
import { decidedOn, markedBy, notesOn, ratingOf } from './opinion.ts'
import { Recent } from './recent.ts'
import { type Spoken, spoken } from './spoken.ts'

/** Dates of documents that are held, counted by the times in them. */
const DATES = 200_000

/** Entities of the case under the names that their documents give them. */
const groupsOf = once(async (entities: ReadonlyMap<string, CaseEntity>) => grouped([...entities.values()]))

const groupsOn = once(async (shelf: Shelf): Promise<readonly Group[]> => {
  const [groups, { names }] = [await groupsOf(await shelf.entities()), await shelf.judged()]
  if (!names.size) return groups
  return groups.map((group) => {
    const name = names.get(group.id)
    return name === undefined ? group : called(group, name)
  })
})

const namedOn = once(
  async (shelf: Shelf): Promise<ReadonlyMap<string, readonly CaseEntity[]>> =>
    Map.groupBy((await shelf.entities()).values(), ({ document }) => document),
)

const identified = once((shelf: Shelf) => settleIdentities(shelf.store, shelf.decided))

/** null for a document that the case does not hold */
const textOn = (shelf: Shelf) => async (id: string) => (shelf.heads.has(id) ? shelf.text(id) : null)

const judgedOn = once(async (shelf: Shelf) => judged(shelf.decided, await shelf.entities(), textOn(shelf)))

const claimsJudgedOn = once(async (shelf: Shelf) => {
  const entities = await shelf.entities()
  const publishers = new Set([...shelf.heads.keys()].map((id) => shelf.document(id).publisher ?? ''))
  return judgedClaims(await shelf.judged(), {
    canonical: (id) => entities.get(id)?.canonical ?? id,
    publishers: new Set([...publishers].map(nameKey)),
    textOf: textOn(shelf),
    claimsOf: (document) => shelf.store.claims({ document }),
  })
})

/**
 * What lists and pages are made of: documents with what is known of them, entities by the ids that documents and the case give them,
 * texts as they are asked for. It shows the case as it was at one moment: {@link Stand} has a new one for whoever asks after a write.
 */
export class Shelf {
  readonly store: Store
  readonly #holding: Holding
  readonly decided: Decided
  readonly receipts: ReadonlyMap<string, readonly Receipt[]>
  readonly #views = new Map<string, DocumentView>()
  readonly #dates = new Recent<Dates>(DATES, ({ placed }) => placed.length + 1)
  #documents: readonly DocumentView[] | null = null
  #order: ReadonlyMap<string, number> | null = null
  #entities: ReadonlyMap<string, CaseEntity> | null = null

  private constructor(store: Store, holding: Holding, decisions: Decided, receipts: readonly Receipt[]) {
    this.store = store
    this.#holding = holding
    this.decided = decisions
    this.receipts = Map.groupBy(receipts, (receipt) => receipt.document)
  }

  static async over(store: Store): Promise<Shelf> {
    return Shelf.of(store, await Holding.over(store))
  }

  /** A shelf of what was read already, and of what people say of it now. */
  static async of(store: Store, holding: Holding): Promise<Shelf> {
    const [decisions, receipts] = await Promise.all([store.decisions(), store.receipts()])
    return new Shelf(store, holding, decided(decisions), receipts)
  }

  get heads(): ReadonlyMap<string, Head> {
    return this.#holding.heads
  }

  /** Documents by date of publication, undated last, then path. */
  documents(): readonly DocumentView[] {
    this.#documents ??= [...this.heads.keys()].map((id) => this.document(id)).sort(byDate)
    return this.#documents
  }

  /** The place of each document among {@link documents}, by id. */
  get order(): ReadonlyMap<string, number> {
    this.#order ??= new Map(this.documents().map(({ id }, at) => [id, at]))
    return this.#order
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
      claims: this.#holding.counts.get(id) ?? 0,
    }
    this.#views.set(id, view)
    return view
  }

  async text(id: string): Promise<string> {
    const text = await this.#holding.text(id)
    if (text === null) throw noSuchId(id)
    return text
  }

  /** The times of a document, placed by the date that is known of it. */
  async dates(id: string): Promise<Dates> {
    const known = this.#dates.get(id)
    if (known) return known
    const dates = new Dates(await this.store.times(id), this.document(id).published)
    this.#dates.put(id, dates)
    return dates
  }

  /** The state of the identities that {@link entities} are in. */
  identified(): Promise<IdentityState> {
    return identified(this)
  }

  /** Entities by the id that their document gives them. Whatever the store is asked by case-wide id is asked after this. */
  async entities(): Promise<ReadonlyMap<string, CaseEntity>> {
    const entities = await this.#holding.identified(await this.identified()).entities()
    this.#entities = entities
    return entities
  }

  /** How many claims each entity of the case makes, and how many speak of it. */
  async entityCounts(): ReturnType<Store['entityCounts']> {
    return this.#holding.identified(await this.identified()).counts()
  }

  /** The name that a document gives an entity that {@link entities} has fetched. */
  nameOf(canonical: string): string {
    return this.#entities?.get(canonical)?.name ?? canonical
  }

  /** The same by document. */
  named(): Promise<ReadonlyMap<string, readonly CaseEntity[]>> {
    return namedOn(this)
  }

  /** What the decisions about entities come to. */
  judged(): Promise<Judged> {
    return judgedOn(this)
  }

  /** What the decisions about claims, publishers and hypotheses come to. */
  judgedClaims(): Promise<JudgedClaims> {
    return claimsJudgedOn(this)
  }

  /** A claim with the speaker whom a person gives it. Its entities bear the ids that their documents give them. */
  async spoken(claim: Claim): Promise<Spoken> {
    return spoken(claim, await this.entities(), await this.judged(), await this.judgedClaims())
  }

  /** Entities of the case, under the names that people gave them; sorted by id. */
  groups(): Promise<readonly Group[]> {
    return groupsOn(this)
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
    const claim = known.get(id) ?? (await this.store.claim(id))
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
