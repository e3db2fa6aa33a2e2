import type { Claim } from '../model/claim.ts'
import type { DatedTime } from '../model/event.ts'
import type { Span } from '../model/text.ts'
import type { Time, TimeExpression } from '../model/time.ts'
import { placeTimes } from './time.ts'

/** What the times of a claim come to. */
export interface Dated {
  readonly when: string | null
  readonly said: string | null
  /** in the order of the claim's own */
  readonly times: readonly DatedTime[]
}

/** The times of one document, placed, and what its claims tell by them. */
export class Dates {
  /** in the order of the text */
  readonly placed: readonly Time[]
  readonly #expressions: ReadonlyMap<string, TimeExpression>
  readonly #placed: ReadonlyMap<string, Time>

  /** @param published when the document was, in EDTF; null where that is not known */
  constructor(expressions: readonly TimeExpression[], published: string | null) {
    this.placed = placeTimes(expressions, published)
    this.#expressions = new Map(expressions.map((each) => [keyOf(each), each]))
    this.#placed = new Map(this.placed.map((each) => [keyOf(each), each]))
  }

  /**
   * Places what a claim tells. Words quoted as they were spoken count from the day they were spoken where the text tells it: "last
   * year", said in 2015, is 2014.
   */
  of(claim: Claim): Dated {
    const said = claim.times.find(({ of }) => of === 'saying')
    const spoken = (said && this.#placed.get(keyOf(said))?.edtf) ?? null
    const times = claim.times.flatMap((time): DatedTime[] => {
      const placed = this.#placed.get(keyOf(time))
      if (!placed) return []
      const isSpoken = spoken !== null && time.of !== 'saying' && claim.quotation === 'direct'
      const expression = this.#expressions.get(keyOf(time))!
      const { edtf, anchoredOn, signal } =
        isSpoken && placed.anchoredOn === 'published' ? placeTimes([expression], spoken)[0]! : placed
      return [{ ...time, edtf, anchoredOn, signal }]
    })
    const when = times.find(({ of, edtf }) => of === 'content' && edtf !== null)?.edtf ?? null
    return { when, said: spoken, times }
  }
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`
