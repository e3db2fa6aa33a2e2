import type { Telling } from '../model/assess.ts'
import { Facts } from './examine.ts'
import type { Known } from './role.ts'

/** Where tellings are fetched from. */
export interface TellingSource {
  readonly known: Known
  /** by the ids of claims; those that the case has no more are left out */
  tellings(claims: readonly string[]): Promise<readonly Telling[]>
}

/** Tellings that were fetched, with those that they stand in. */
export class Tellings {
  readonly #source: TellingSource
  /** null: the case has it no more */
  readonly #held = new Map<string, Telling | null>()

  constructor(source: TellingSource) {
    this.#source = source
  }

  async of(claims: Iterable<string>): Promise<Telling[]> {
    const asked = [...new Set(claims)]
    let missing = asked.filter((claim) => !this.#held.has(claim))
    while (missing.length) {
      for (const claim of missing) this.#held.set(claim, null)
      const found = await this.#source.tellings(missing)
      for (const telling of found) this.#held.set(telling.claim.id, telling)
      missing = [
        ...new Set(
          found
            .flatMap(({ claim: { within, partOf } }) => [within, partOf])
            .filter((claim) => claim !== null && !this.#held.has(claim)),
        ),
      ] as string[]
    }
    return asked.flatMap((claim) => this.#held.get(claim) ?? [])
  }

  /** The facts of these claims, to be laid beside each other. */
  async facts(claims: Iterable<string>): Promise<Facts> {
    const tellings = await this.of(claims)
    return new Facts(
      tellings,
      this.#source.known,
      [...this.#held.values()].filter((telling) => telling !== null),
    )
  }
}
