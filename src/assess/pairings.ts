import { type HeldAssessment, type Pairing, pairingId } from '../model/imprint.ts'

/** The pairings of a case as they are now: those held, without what is gone and with what came. Fetched as they are asked for. */
export class Pairings {
  readonly #held: Pick<HeldAssessment, 'pairings'>
  readonly #gone: ReadonlySet<string>
  /** by claim, then by id; complete for the claims that were fetched */
  readonly #byClaim = new Map<string, Map<string, Pairing>>()
  readonly #fetched = new Set<string>()

  constructor(held: Pick<HeldAssessment, 'pairings'>, gone: readonly Pairing[], put: readonly Pairing[]) {
    this.#held = held
    this.#gone = new Set(gone.map(pairingId))
    for (const each of put) this.#enter(each)
  }

  /** All with a fact of one of these claims. */
  async of(claims: Iterable<string>): Promise<Pairing[]> {
    const asked = [...new Set(claims)]
    const missing = asked.filter((claim) => !this.#fetched.has(claim))
    if (missing.length)
      for (const each of await this.#held.pairings(missing)) if (!this.#gone.has(pairingId(each))) this.#enter(each)
    for (const claim of missing) this.#fetched.add(claim)
    const found = new Map<string, Pairing>()
    for (const claim of asked) for (const [id, each] of this.#byClaim.get(claim) ?? []) found.set(id, each)
    return [...found.values()]
  }

  /** All that make one thing said of facts that are joined, from one to the next, with a fact of these claims. */
  async joining(claims: Iterable<string>): Promise<Pairing[]> {
    const asked = new Set(claims)
    const facts = (await this.of(asked)).flatMap((each) =>
      each.same === null ? [] : sidesOf(each).filter(({ claim }) => asked.has(claim)),
    )
    return this.#from(facts)
  }

  /** The same, from both sides of these pairings. */
  async joinedWith(pairings: readonly Pairing[]): Promise<Pairing[]> {
    return this.#from(pairings.flatMap(sidesOf))
  }

  async #from(facts: readonly Side[]): Promise<Pairing[]> {
    const found = new Map<string, Pairing>()
    const seen = new Set(facts.map(({ key }) => key))
    let border = facts
    while (border.length) {
      const next: Side[] = []
      const keys = new Set(border.map(({ key }) => key))
      for (const each of await this.of(border.map(({ claim }) => claim))) {
        if (each.same === null || !sidesOf(each).some(({ key }) => keys.has(key))) continue
        found.set(pairingId(each), each)
        for (const side of sidesOf(each)) {
          if (seen.has(side.key)) continue
          seen.add(side.key)
          next.push(side)
        }
      }
      border = next
    }
    return [...found.values()]
  }

  #enter(pairing: Pairing): void {
    for (const claim of [pairing.a, pairing.b]) {
      const known = this.#byClaim.get(claim) ?? new Map<string, Pairing>()
      const id = pairingId(pairing)
      // what came stands in the place of what is held
      if (!known.has(id)) known.set(id, pairing)
      this.#byClaim.set(claim, known)
    }
  }
}

interface Side {
  readonly claim: string
  /** names the fact */
  readonly key: string
}

const sidesOf = ({ a, atA, b, atB }: Pairing): readonly Side[] => [
  { claim: a, key: `${a} ${atA}` },
  { claim: b, key: `${b} ${atB}` },
]
