import type { Comparison, Link, Proposition, Telling } from '../model/assess.ts'
import { idOf } from '../model/identity.ts'
import { isDeedOf } from './derived.ts'
import type { Examined } from './examine.ts'
import type { Fact } from './fact.ts'
import { type Descent, originsOf } from './origin.ts'
import { voiceOf } from './voice.ts'

/** A link between facts, before it is known which propositions they belong to. */
export interface Found {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
}

/** Facts that say one thing, put together, and those without a date that could go with two and go with neither. */
export interface Together {
  readonly groups: readonly (readonly number[])[]
  readonly undecided: ReadonlySet<number>
}

/** Propositions and links as they are written. */
export class Listing {
  readonly #facts: readonly Fact[]
  readonly #found: readonly Found[]
  readonly #descent: Descent
  readonly #undecided: ReadonlySet<number>
  /** by fact: the claims of its proposition */
  readonly #claims = new Map<number, readonly string[]>()
  /** by dated fact: the claims of its proposition that tell the date too */
  readonly #datedClaims = new Map<number, readonly string[]>()
  /** by claim: those of each proposition that it is in */
  readonly #together = new Map<string, (readonly string[])[]>()
  readonly #propositions = new Map<string, Proposition>()
  readonly #tellings: ReadonlyMap<string, Telling>

  constructor(
    given: Pick<Examined, 'tellings' | 'repeats' | 'lineage'>,
    facts: readonly Fact[],
    { groups, undecided }: Together,
    found: readonly Found[],
  ) {
    this.#facts = facts
    this.#found = found
    this.#undecided = undecided
    this.#tellings = new Map(given.tellings.map((telling) => [telling.claim.id, telling]))
    const repeats = new Map<string, string[]>()
    for (const { a, b } of given.repeats) repeats.set(a, [...(repeats.get(a) ?? []), b])
    this.#descent = { lineage: given.lineage, repeats }
    for (const group of groups) {
      const claims = [...new Set(group.map((fact) => facts[fact]!.telling.claim.id))].sort()
      const dated = group.filter((fact) => facts[fact]!.when !== null)
      const datedClaims = [...new Set(dated.map((fact) => facts[fact]!.telling.claim.id))].sort()
      for (const fact of group) this.#claims.set(fact, claims)
      for (const fact of dated) this.#datedClaims.set(fact, datedClaims)
      this.#proposition(claims)
    }
    this.#standForClauses()
    for (const { claims } of this.#propositions.values())
      for (const claim of claims) this.#together.set(claim, [...(this.#together.get(claim) ?? []), claims])
  }

  /** A status that a clause tells too belongs to the clause's proposition. */
  #standForClauses(): void {
    const byClaim = Map.groupBy(this.#facts.keys(), (fact) => this.#facts[fact]!.telling.claim.id)
    for (const [at, { status, isAgain, telling, objects }] of this.#facts.entries()) {
      if (!isAgain || status === null) continue
      const clause = byClaim
        .get(telling.claim.id)!
        .find((other) => this.#claims.has(other) && isDeedOf(this.#facts[other]!, status, objects[0]!.entity))
      const claims = clause === undefined ? undefined : this.#claims.get(clause)
      if (claims) this.#claims.set(at, claims)
    }
  }

  made(): { propositions: readonly Proposition[]; links: readonly Link[] } {
    const links = new Map<string, Link>()
    for (const { a, b, comparison } of this.#found)
      for (const link of this.#linksOf(a, b, comparison)) {
        const key = `${link.kind} ${[link.a, link.b].sort().join(' ')}`
        const known = links.get(key)
        if (!known || link.score > known.score || (link.score === known.score && link.type! < known.type!))
          links.set(key, link)
      }
    const kept = this.#withoutParts([...links.values()])
    const linked = new Set(kept.flatMap(({ a, b }) => [a, b]))
    return {
      propositions: [...this.#propositions.values()]
        .filter(({ id, claims }) => claims.length > 1 || linked.has(id))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      links: kept.sort((a, b) => b.score - a.score || (a.a < b.a ? -1 : a.a > b.a ? 1 : a.b < b.b ? -1 : 1)),
    }
  }

  /** Without what joins a part of a proposition to something that the whole of it is joined to in the same way. */
  #withoutParts(links: readonly Link[]): Link[] {
    const wayOf = ({ kind, type }: Link): string => `${kind} ${type}`
    const joined = new Map<string, string[]>()
    for (const link of links)
      for (const [end, other] of [
        [link.a, link.b],
        [link.b, link.a],
      ] as const) {
        const key = `${wayOf(link)} ${end}`
        ;(joined.get(key) ?? joined.set(key, []).get(key)!).push(other)
      }
    const claimsOf = (id: string): readonly string[] => this.#propositions.get(id)!.claims
    const isPart = (id: string, whole: string): boolean =>
      id !== whole &&
      claimsOf(id).length < claimsOf(whole).length &&
      claimsOf(id).every((claim) => claimsOf(whole).includes(claim))
    return links.filter(
      (link) =>
        !joined.get(`${wayOf(link)} ${link.b}`)!.some((other) => isPart(link.a, other)) &&
        !joined.get(`${wayOf(link)} ${link.a}`)!.some((other) => isPart(link.b, other)),
    )
  }

  #linksOf(a: number, b: number, { agreement, contradiction }: Comparison): Link[] {
    const [one, other] = [this.#facts[a]!, this.#facts[b]!]
    const isOfDates = contradiction?.type === 'other date'
    const [mine, theirs] = [a, b].map(
      (fact) => (isOfDates ? this.#datedClaims : this.#claims).get(fact) ?? [this.#facts[fact]!.telling.claim.id],
    )
    // one proposition, by these facts or by others: what it agrees in is written there
    if (mine!.join() === theirs!.join()) return []
    const links: Link[] = []
    const areTogether = this.#together.get(one.telling.claim.id)?.some((all) => all.includes(other.telling.claim.id))
    // what says the same and is not one proposition is held apart by others there, unless only a date is wanting
    const type = agreement?.type === 'same' && this.#isUndated(a, b) ? 'undated' : agreement?.type
    if (agreement && type !== 'same' && type !== undefined && !areTogether)
      links.push(this.#link('agrees', type, agreement, mine!, theirs!))
    if (contradiction) {
      const type = this.#isChange(one, other) ? 'change of story' : contradiction.type
      if (type !== 'change of story' && isOneVoice(one, other)) return links
      links.push(this.#link('contradicts', type, contradiction, mine!, theirs!))
    }
    return links
  }

  /** Whether one tells a date, and the other none but what others date differently. */
  #isUndated(a: number, b: number): boolean {
    const isDated = (fact: number): boolean => this.#facts[fact]!.when !== null
    return (this.#undecided.has(a) && isDated(b)) || (this.#undecided.has(b) && isDated(a))
  }

  /** One speaker, in two documents. What one says in one breath is not two stories. */
  #isChange = (a: Fact, b: Fact): boolean => isOneVoice(a, b) && a.telling.document.id !== b.telling.document.id

  #link(
    kind: Link['kind'],
    type: Link['type'],
    { score, reasons }: Pick<Link, 'score' | 'reasons'>,
    mine: readonly string[],
    theirs: readonly string[],
  ): Link {
    const [a, b] = [this.#proposition(mine), this.#proposition(theirs)].sort((x, y) => (x.id < y.id ? -1 : 1))
    const together = originsOf(
      [...mine, ...theirs].map((id) => this.#tellings.get(id)!),
      this.#descent,
    )
    return {
      kind,
      a: a!.id,
      b: b!.id,
      type,
      score,
      sharedOrigin: together.length < a!.origins.length + b!.origins.length,
      reasons,
    }
  }

  #proposition(claims: readonly string[]): Proposition {
    const id = idOf('proposition', ...claims)
    const known = this.#propositions.get(id)
    if (known) return known
    const origins = originsOf(
      claims.map((claim) => this.#tellings.get(claim)!),
      this.#descent,
    )
    const made = {
      id,
      claims,
      origins: origins.map((origin) => [...new Set(origin.flatMap(({ document }) => document.receipts))].sort()),
    }
    this.#propositions.set(id, made)
    return made
  }
}

function isOneVoice(a: Fact, b: Fact): boolean {
  const voice = voiceOf(a.telling)
  return voice !== null && voice === voiceOf(b.telling)
}
