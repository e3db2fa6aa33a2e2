import type { Link, Proposition } from '../../src/model/assess.ts'
import {
  type Borrowing,
  borrowingId,
  type HeldAssessment,
  lineageId,
  linkId,
  type Pairing,
  pairingId,
  type Replaced,
} from '../../src/model/imprint.ts'
import type { Lineage } from '../../src/model/lineage.ts'

/** An assessment in memory, as a store would hold it. */
export class Held implements HeldAssessment {
  readonly rows = {
    pairings: new Map<string, Pairing>(),
    borrowings: new Map<string, Borrowing>(),
    propositions: new Map<string, Proposition>(),
    links: new Map<string, Link>(),
    lineage: new Map<string, Lineage>(),
  }

  put<Noun extends keyof Rows>(noun: Noun, { gone, put }: Replaced<Rows[Noun]>): void {
    const rows: Map<string, Rows[Noun]> = this.rows[noun] as unknown as Map<string, Rows[Noun]>
    for (const id of gone) rows.delete(id)
    for (const row of put) rows.set(ids[noun](row as never), row)
  }

  async pairings(claims: readonly string[]): Promise<Pairing[]> {
    return [...this.rows.pairings.values()].filter(({ a, b }) => claims.includes(a) || claims.includes(b))
  }
  async propositionsOf(claims: readonly string[]): Promise<Proposition[]> {
    return [...this.rows.propositions.values()].filter((each) => each.claims.some((claim) => claims.includes(claim)))
  }
  async propositions(ids: readonly string[]): Promise<Proposition[]> {
    return ids.flatMap((id) => this.rows.propositions.get(id) ?? [])
  }
  async linksAt(ends: readonly string[]): Promise<Link[]> {
    return [...this.rows.links.values()].filter(({ a, b }) => ends.includes(a) || ends.includes(b))
  }
  async borrowings(documents: readonly string[]): Promise<Borrowing[]> {
    return [...this.rows.borrowings.values()].filter(
      ({ later, earlier }) => documents.includes(later) || documents.includes(earlier),
    )
  }
  async lineage(documents: readonly string[]): Promise<Lineage[]> {
    return [...this.rows.lineage.values()].filter(
      ({ document, on }) => documents.includes(document) || (on !== null && documents.includes(on)),
    )
  }
}

interface Rows {
  pairings: Pairing
  borrowings: Borrowing
  propositions: Proposition
  links: Link
  lineage: Lineage
}

const ids: { readonly [Noun in keyof Rows]: (row: Rows[Noun]) => string } = {
  pairings: pairingId,
  borrowings: borrowingId,
  propositions: ({ id }) => id,
  links: linkId,
  lineage: lineageId,
}
