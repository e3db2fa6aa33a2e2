import type { Claim } from '../model/claim.ts'
import { HearsayError } from '../model/error.ts'
import type { NetworkNode, NetworkView, Tie, TieView, WaysView } from '../model/network.ts'
import type { Store } from '../store/index.ts'
import { Assessed } from './assessed.ts'
import type { Group } from './entity.ts'
import { entitiesCalled } from './lookup.ts'
import { once } from './once.ts'
import type { Shelf } from './shelf.ts'
import { correctionOf } from './spoken.ts'
import { tellingsOf } from './telling.ts'
import { waysThrough } from './way.ts'

/** More than this nobody can look at: people and organisations, ties between them, claims of one tie. */
const NODES = 60
const TIES = 240
const CLAIMS = 40
/** Claims of one step of a way. */
const OF_STEP = 3
/** Ties that are followed from all who are reached in one step. */
const FOLLOWED = 2000

/** A claim that a person gave another speaker, with those whom it names or is made by as they say. */
interface Corrected {
  readonly claim: Claim
  readonly parties: ReadonlySet<string>
}

/** Whose ties are shown, and how many more there would be. */
interface Chosen {
  readonly ids: readonly string[]
  readonly left: number
}

/** Who is tied to whom in a case: people and organisations, by the claims that name them together. */
export class Network {
  readonly #store: Store
  readonly #shelf: Shelf
  readonly #groups: ReadonlyMap<string, Group>
  /** claims that people rejected or gave another speaker: what the store knows of them does not hold */
  readonly #judged: readonly string[]
  /** of those that were not rejected */
  readonly #corrected: readonly Corrected[]

  private constructor(
    store: Store,
    shelf: Shelf,
    groups: readonly Group[],
    judged: readonly string[],
    corrected: readonly Corrected[],
  ) {
    this.#store = store
    this.#shelf = shelf
    this.#groups = new Map(groups.map((group) => [group.id, group]))
    this.#judged = judged
    this.#corrected = corrected
  }

  static over(shelf: Shelf): Promise<Network> {
    return networkOn(shelf)
  }

  /** What {@link over} makes once for a shelf. */
  static async of(store: Store, shelf: Shelf): Promise<Network> {
    const groups = (await shelf.groups()).filter(({ kind }) => kind === 'Person' || kind === 'Organization')
    const { verdicts, speakers } = await shelf.judgedClaims()
    const rejected = new Set([...verdicts].flatMap(([id, { what }]) => (what.kind === 'reject' ? [id] : [])))
    const corrected: Corrected[] = []
    for (const id of speakers.keys()) {
      const claim = rejected.has(id) ? null : await store.claim(id)
      if (!claim || claim.partOf !== null || !correctionOf(claim, speakers)) continue
      const told = (await tellingsOf(shelf, [claim]))[0]!.claim
      corrected.push({ claim, parties: new Set([...told.about, ...(told.speaker ? [told.speaker] : [])]) })
    }
    return new Network(store, shelf, groups, [...new Set([...rejected, ...speakers.keys()])], corrected)
  }

  /** @param about a name or an entity's id: it, and those tied to it. @throws HearsayError `no-such-id`, `ambiguous-id` */
  async view(about?: string): Promise<NetworkView> {
    if (about === undefined) return wholeOf(this)
    return this.among(await this.#around(await this.#called(about)), 1)
  }

  /** @param kept so many of those chosen are shown though nothing ties them */
  async among(chosen: Chosen, kept: number): Promise<NetworkView> {
    const ties = this.#known([
      ...(await this.#store.tiesAmong(chosen.ids, this.#judged)),
      ...this.#correctedTies((a, b) => chosen.ids.includes(a) && chosen.ids.includes(b)),
    ])
    const shown = ties.slice(0, TIES)
    const tied = new Set(shown.flatMap(({ a, b }) => [a, b]))
    return {
      nodes: chosen.ids
        .filter((id, at) => tied.has(id) || at < kept)
        .map((id) => this.#node(id))
        .sort(byDocuments),
      ties: shown,
      left: { nodes: chosen.left, ties: ties.length - shown.length },
    }
  }

  /** The claims that tie two, each named by a name or an id. @throws HearsayError `no-such-id`, `ambiguous-id` */
  async tie(a: string, b: string): Promise<TieView> {
    return this.#tie(await this.#called(a), await this.#called(b), CLAIMS)
  }

  /** How two are connected. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-usage` (one and the same) */
  async ways(from: string, to: string): Promise<WaysView> {
    const [a, b] = [await this.#called(from), await this.#called(to)]
    if (a === b)
      throw new HearsayError(
        'bad-usage',
        `${from} and ${to} are one and the same.`,
        'Name two people or organisations.',
      )
    let isFollowed = true
    const { ways: found, isWhole } = await waysThrough(a, b, async (ids) => {
      const followed = await this.#store.tiesOf(ids, this.#judged, FOLLOWED)
      if (followed.length >= FOLLOWED) isFollowed = false
      return this.#known([
        ...followed,
        ...this.#correctedTies((one, other) => ids.includes(one) || ids.includes(other)),
      ])
    })
    const ties = new Map<string, TieView>()
    const step = async (one: string, other: string): Promise<TieView> => {
      const known = ties.get(`${one} ${other}`) ?? (await this.#tie(one, other, OF_STEP))
      ties.set(`${one} ${other}`, known)
      return known
    }
    const ways: { steps: TieView[] }[] = []
    for (const way of found) {
      const steps: TieView[] = []
      for (const [at, id] of way.slice(1).entries()) steps.push(await step(way[at]!, id))
      ways.push({ steps })
    }
    return { a: this.#node(a), b: this.#node(b), ways, isWhole: isWhole && isFollowed }
  }

  async #tie(a: string, b: string, most: number): Promise<TieView> {
    const judged = new Set(this.#judged)
    const ids = (await this.#store.claimsTying(a, b)).filter((id) => !judged.has(id))
    const corrected = this.#corrected.filter(({ parties }) => parties.has(a) && parties.has(b))
    const { order } = this.#shelf
    const claims = [
      ...(await Promise.all(ids.map((id) => this.#store.claim(id)))).filter((claim) => claim !== null),
      ...corrected.map(({ claim }) => claim),
    ].sort((one, other) => order.get(one.document)! - order.get(other.document)!)
    const shown = claims.slice(0, most)
    const tellings = (await tellingsOf(this.#shelf, shown)).map((telling) => ({ telling }))
    const assessed = await Assessed.over(this.#store, this.#shelf)
    return {
      a: this.#node(a),
      b: this.#node(b),
      claims: await this.#shelf.views(shown),
      total: claims.length,
      origins: await assessed.originsOf(tellings),
    }
  }

  /** Those whom most documents speak of. */
  foremost(): Chosen {
    const ids = [...this.#groups.keys()].map((id) => this.#node(id)).sort(byDocuments)
    return { ids: ids.slice(0, NODES).map(({ id }) => id), left: Math.max(0, ids.length - NODES) }
  }

  /** One, with those whom most claims tie to it. */
  async #around(id: string): Promise<Chosen> {
    const ties = this.#known([
      ...(await this.#store.tiesOf([id], this.#judged, FOLLOWED)),
      ...this.#correctedTies((a, b) => a === id || b === id),
    ])
    const others = ties.map(({ a, b }) => (a === id ? b : a))
    return { ids: [id, ...others.slice(0, NODES - 1)], left: Math.max(0, others.length - NODES + 1) }
  }

  /** Ties by claims that have another speaker than was read. */
  #correctedTies(wanted: (a: string, b: string) => boolean): Tie[] {
    return this.#corrected.flatMap(({ parties }) => {
      const sorted = [...parties].sort()
      return sorted.flatMap((a, at) => sorted.slice(at + 1).flatMap((b) => (wanted(a, b) ? [{ a, b, claims: 1 }] : [])))
    })
  }

  /** Ties between people and organisations, each once, those with most claims first. */
  #known(ties: readonly Tie[]): Tie[] {
    const known = ties.filter(({ a, b }) => this.#groups.has(a) && this.#groups.has(b))
    return [...Map.groupBy(known, ({ a, b }) => `${a} ${b}`).values()]
      .map((same) => ({ ...same[0]!, claims: same.reduce((sum, { claims }) => sum + claims, 0) }))
      .sort((one, other) => other.claims - one.claims || (one.a + one.b < other.a + other.b ? -1 : 1))
  }

  #node(id: string): NetworkNode {
    const { kind, name, members } = this.#groups.get(id)!
    return { id, kind, name, documents: new Set(members.map(({ document }) => document)).size }
  }

  async #called(name: string): Promise<string> {
    const found = (await entitiesCalled(this.#store, this.#shelf, name)).filter((id) => this.#groups.has(id))
    const exact = found.filter((id) => this.#groups.get(id)!.name === name)
    const [id, ...others] = exact.length === 1 ? exact : found
    if (id === undefined)
      throw new HearsayError(
        'no-such-id',
        `No person or organisation of this case is called ${name}.`,
        'hearsay people and hearsay organisations list names and ids.',
      )
    if (others.length)
      throw new HearsayError(
        'ambiguous-id',
        `${name} may be ${[id, ...others].map((each) => `${this.#groups.get(each)!.name} (${each.slice(0, 8)})`).join(', ')}.`,
        'Give the whole name, or the id.',
      )
    return id
  }
}

const networkOn = once((shelf: Shelf) => Network.of(shelf.store, shelf))

/** Those whom most documents speak of, and what ties them. */
const wholeOf = once((network: Network) => network.among(network.foremost(), 0))

const byDocuments = (a: NetworkNode, b: NetworkNode): number =>
  b.documents - a.documents || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
