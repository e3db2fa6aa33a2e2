import type { KnownEntities, Link, Proposition, Telling } from '../model/assess.ts'
import type { Pairing } from '../model/imprint.ts'
import type { Lineage } from '../model/lineage.ts'
import { moved } from './block.ts'
import { compareFacts } from './compare.ts'
import { type Fact, factsOf } from './fact.ts'
import { grouped, type Pair } from './group.ts'
import type { Lexicon } from './lexicon.ts'
import { type Found, Listing, type Together } from './listing.ts'
import { type ClaimsImprint, type Placed, placedFact, printed } from './print.ts'
import type { Known } from './role.ts'
import { undecided } from './undecided.ts'
import { areOneSaying, type ClaimTree } from './voice.ts'

/** All that is laid beside each other. */
export interface Examined {
  readonly tellings: readonly Telling[]
  /** a claim, and the one that its words come from */
  readonly repeats: readonly { readonly a: string; readonly b: string }[]
  readonly lineage: readonly Pick<Lineage, 'document' | 'on' | 'how'>[]
  readonly entities: KnownEntities
  readonly lexicon: Lexicon
}

/** What comes of it. */
interface Examination {
  readonly propositions: readonly Proposition[]
  readonly links: readonly Link[]
}

/** With what tells later what another document changes in it: see `reexamined`. */
interface WholeExamination extends Examination {
  readonly pairings: readonly Pairing[]
  /** by document; those without claims are not in it */
  readonly imprints: ReadonlyMap<string, ClaimsImprint>
}

/**
 * Lays the claims of a case beside each other: those that put forward the same thing as propositions, with their origins; and what
 * they agree and contradict each other in, the strongest first. The same claims give the same, in whichever order they come.
 */
export function examine(given: Examined): Examination {
  const { propositions, links } = examineWhole(given)
  return { propositions, links }
}

/** {@link examine}, with what it was worked out from. */
export function examineWhole(given: Examined): WholeExamination {
  const facts = new Facts(given.tellings, given)
  const placed = facts.all.map((fact, at) => placedFact(fact, facts.placeOf(at), given.lexicon))
  const found: Found[] = []
  moved(
    placed.map((each) => ({ ...each, course: 'came' })),
    null,
    (a, b) => {
      const comparison = facts.compared(a, b)
      if (comparison) found.push({ a, b, comparison })
    },
  )
  found.sort(byNumber)
  return {
    ...new Listing(given, facts.all, facts.together(found.flatMap(agreeing)), found).made(),
    pairings: found.map((each) => facts.pairing(each)),
    imprints: imprintsOf(facts, placed),
  }
}

/** The claims of each document, packed. */
function imprintsOf(facts: Facts, placed: readonly Placed[]): ReadonlyMap<string, ClaimsImprint> {
  const documents = new Map(facts.tellings.map(({ claim, document }) => [claim.id, document.id]))
  const byDocument = Map.groupBy(placed, ({ claim }) => documents.get(claim)!)
  return new Map(
    [...Map.groupBy(facts.tellings, ({ document }) => document.id)].map(([id, tellings]) => {
      const claims = tellings.map(({ claim }) => claim.id)
      return [id, { claims, facts: printed(byDocument.get(id) ?? [], claims) }]
    }),
  )
}

const byNumber = (one: Found, other: Found): number => one.a - other.a || one.b - other.b

/** What two facts agree in, as far as it makes them one thing said. */
const agreeing = ({ a, b, comparison: { agreement } }: Found): Pair[] =>
  agreement?.type === 'same' ? [{ a, b, score: agreement.score }] : []

/** The facts of some claims, by number: by the ids of the claims, then as each claim has them. */
export class Facts {
  readonly all: readonly Fact[]
  /** sorted by the ids of the claims */
  readonly tellings: readonly Telling[]
  readonly #known: Known
  readonly #claims: ClaimTree
  /** by claim: the number of its first fact */
  readonly #first = new Map<string, number>()

  /** @param around claims besides, in which those of `tellings` may stand */
  constructor(tellings: readonly Telling[], known: Known, around: readonly Telling[] = []) {
    this.#known = known
    this.#claims = new Map([...around, ...tellings].map((telling) => [telling.claim.id, telling]))
    const all: Fact[] = []
    this.tellings = tellings.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
    for (const telling of this.tellings) {
      this.#first.set(telling.claim.id, all.length)
      all.push(...factsOf(telling, known.lexicon))
    }
    this.all = all
  }

  /** The number of a claim's fact; undefined where the claim is not here. */
  numberOf(claim: string, at: number): number | undefined {
    const first = this.#first.get(claim)
    return first === undefined ? undefined : first + at
  }

  /** The place of a fact among those of its claim. */
  placeOf(number: number): number {
    return number - this.#first.get(this.all[number]!.telling.claim.id)!
  }

  /** What two facts say to each other; null: nothing, or they are of one saying. */
  compared(a: number, b: number): Found['comparison'] | null {
    const [one, other] = [this.all[a]!, this.all[b]!]
    if (areOneSaying(one.telling, other.telling, this.#claims)) return null
    const comparison = compareFacts(one, other, this.#known)
    return comparison.agreement || comparison.contradiction ? comparison : null
  }

  /** Those that say the same, put together. */
  together(pairs: readonly Pair[]): Together {
    const apart = undecided(pairs, (fact) => this.all[fact]!.when?.days ?? null)
    const mayJoin = (a: number, b: number): boolean =>
      !(apart.has(a) && this.all[b]!.when) && !(apart.has(b) && this.all[a]!.when)
    const groups = grouped(
      pairs.filter(({ a, b }) => mayJoin(a, b)),
      (a, b) => mayJoin(a, b) && this.compared(Math.min(a, b), Math.max(a, b))?.agreement?.type === 'same',
    )
    return { groups, undecided: apart }
  }

  pairing({ a, b, comparison: { agreement } }: Found): Pairing {
    return {
      a: this.all[a]!.telling.claim.id,
      atA: this.placeOf(a),
      b: this.all[b]!.telling.claim.id,
      atB: this.placeOf(b),
      same: agreement?.type === 'same' ? agreement.score : null,
    }
  }
}
