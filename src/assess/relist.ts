import type { Link, Proposition, Telling } from '../model/assess.ts'
import { type HeldAssessment, linkId, type Pairing, type Replaced } from '../model/imprint.ts'
import type { Examined, Facts } from './examine.ts'
import { type Found, Listing, type Together } from './listing.ts'
import type { Pairings } from './pairings.ts'
import type { Tellings } from './tellings.ts'

/** What propositions and links are put together from. */
export interface RelistSource {
  readonly held: Pick<HeldAssessment, 'propositionsOf' | 'propositions' | 'linksAt'>
  readonly pairings: Pairings
  readonly tellings: Tellings
  /** where these come from, as far as it bears on the origins of one of them or of several together */
  descent(tellings: readonly Telling[]): Promise<Pick<Examined, 'repeats' | 'lineage'>>
}

/** Rows in the place of those that are held. */
export interface Relisted {
  readonly propositions: Replaced<Proposition>
  readonly links: Replaced<Link>
}

/**
 * Puts together again the propositions that these claims are in, and the links at them, as listing everything would. A claim bears
 * on those that share a proposition with it, and these on the links of those that share one with them: a link is left out where one
 * at a larger proposition tells it too. So what stands two steps off is laid out, and what stands one step off is written.
 */
export async function relisted(touched: Iterable<string>, source: RelistSource): Promise<Relisted> {
  const written = await withTheirs(new Set(touched), source)
  const laid = await withTheirs(written, source)
  const pairings = await source.pairings.of(laid)
  const { facts, together } = await grouping([...laid, ...pairings.flatMap(({ a, b }) => [a, b])], source)
  const found = pairings
    .flatMap(({ a, atA, b, atB }): Found[] => {
      const [one, other] = [facts.numberOf(a, atA)!, facts.numberOf(b, atB)!]
      const comparison = facts.compared(one, other)
      return comparison ? [{ a: one, b: other, comparison }] : []
    })
    .sort((one, other) => one.a - other.a || one.b - other.b)
  const tellings = facts.tellings
  const descent = await source.descent(tellings)
  const { propositions, links } = new Listing({ tellings, ...descent }, facts.all, together, found).made()
  const isWritten = ({ claims }: Pick<Proposition, 'claims'>): boolean => claims.some((claim) => written.has(claim))
  const near = new Set(propositions.filter(isWritten).map(({ id }) => id))
  const put = links.filter(({ a, b }) => near.has(a) || near.has(b))
  const ends = new Set(put.flatMap(({ a, b }) => [a, b]))
  return replaced(source, [...written], {
    propositions: propositions.filter(({ id }) => near.has(id) || ends.has(id)),
    links: put,
  })
}

/** These claims and all that share a proposition with one of them, before or now. */
async function withTheirs(claims: ReadonlySet<string>, source: RelistSource): Promise<ReadonlySet<string>> {
  const all = new Set(claims)
  for (const before of await source.held.propositionsOf([...claims])) for (const claim of before.claims) all.add(claim)
  const { facts, together } = await grouping(claims, source)
  for (const group of together.groups) {
    const theirs = group.map((fact) => facts.all[fact]!.telling.claim.id)
    if (theirs.some((claim) => claims.has(claim))) for (const claim of theirs) all.add(claim)
  }
  return all
}

/** The facts of these claims, and of those that are of one saying with them, as they are put together. */
async function grouping(
  claims: Iterable<string>,
  { pairings, tellings }: RelistSource,
): Promise<{ readonly facts: Facts; readonly together: Together }> {
  const asked = [...claims]
  const joining = await pairings.joining(asked)
  const facts = await tellings.facts([...asked, ...joining.flatMap(({ a, b }) => [a, b])])
  const numbered = ({ a, atA, b, atB, same }: Pairing) => ({
    a: facts.numberOf(a, atA)!,
    b: facts.numberOf(b, atB)!,
    score: same!,
  })
  return { facts, together: facts.together(joining.map(numbered)) }
}

/** What was written of these claims goes; so does a single claim to which no link leads any more. */
async function replaced(
  { held }: RelistSource,
  written: readonly string[],
  put: { readonly propositions: readonly Proposition[]; readonly links: readonly Link[] },
): Promise<Relisted> {
  const before = new Set((await held.propositionsOf(written)).map(({ id }) => id))
  const links = await linksBetween([...before], held)
  const gone = new Set(links.map(linkId))
  const known = new Set([...before, ...put.propositions.map(({ id }) => id)])
  const others = links.flatMap(({ a, b }) => [a, b]).filter((id) => !known.has(id))
  const single = (await held.propositions([...new Set(others)])).filter(({ claims }) => claims.length === 1)
  const linked = new Set(
    (
      await linksBetween(
        single.map(({ id }) => id),
        held,
      )
    )
      .filter((link) => !gone.has(linkId(link)))
      .flatMap(({ a, b }) => [a, b]),
  )
  const bare = single.filter(({ id }) => !linked.has(id)).map(({ id }) => id)
  return {
    propositions: { gone: [...before, ...bare], put: put.propositions },
    links: { gone: [...gone], put: put.links },
  }
}

const linksBetween = async (ids: readonly string[], held: RelistSource['held']): Promise<readonly Link[]> =>
  ids.length ? (await held.linksAt(ids)).filter(({ kind }) => kind !== 'repeats') : []
