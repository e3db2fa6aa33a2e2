import { type AllegationView, burdens } from '../model/allegation.ts'
import type { Telling } from '../model/assess.ts'
import type { Allegation } from '../model/brief-material.ts'
import type { LegalStatusName, SpeakerKind } from '../model/claim.ts'
import { nameKey } from '../model/name.ts'
import type { Store } from '../store/index.ts'
import { allegationsOf } from './allegation.ts'
import type { Assessed } from './assessed.ts'
import { chosen } from './chosen.ts'
import type { Shelf } from './shelf.ts'
import { tellingsOf } from './telling.ts'

/** Whose word weighs least stands first: nobody's, the outlet's own, then those who can be asked. */
const weights: Readonly<Record<SpeakerKind, number>> = { unresolved: 0, unnamed: 0, outlet: 1, document: 2, named: 3 }

/** Claims that accuse somebody of the same, the one that rests on least first. */
interface Gathered {
  /** null where they tell the deed itself */
  readonly status: LegalStatusName | null
  readonly tellings: readonly [Allegation, ...Allegation[]]
}

/**
 * What people are accused of in a case, the gravest first: what nobody has answered and rests on least. What a person rejected is left
 * out, and what a person accepted comes last.
 * @param most so many at most
 */
export async function gravestOf(
  store: Store,
  shelf: Shelf,
  assessed: Assessed,
  most: number,
): Promise<{ readonly allegations: AllegationView[]; readonly total: number }> {
  const all = (await allegationsOf(shelf)).filter(({ claim }) => claim.decided?.verdict !== 'rejected')
  const same = new Map((await assessed.agreements()).flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id])))
  const ordered = gathered(all, same)
    .map((each) => ({ each, rank: rankOf(each) }))
    .sort((a, b) => compared(a.rank, b.rank))
    .map(({ each }) => each)
  const allegations: AllegationView[] = []
  for (const { status, tellings } of ordered.slice(0, most)) {
    const [{ claim, of, name }] = tellings
    const told = await storedTellings(store, shelf, tellings)
    allegations.push({
      claim,
      status,
      accused: { id: of, name },
      tellings: tellings.length,
      origins: (await assessed.originsOf(told.map((telling) => ({ telling })))).length,
      answer: answerTo(tellings),
      denial: tellings.flatMap(({ denials }) => denials)[0] ?? null,
      heard: (await chosen(store, shelf, { speakers: [of] }, null)).length,
    })
  }
  return { allegations, total: ordered.length }
}

async function storedTellings(store: Store, shelf: Shelf, tellings: readonly Allegation[]): Promise<Telling[]> {
  const claims = await Promise.all(tellings.map(({ claim }) => store.claim(claim.id)))
  return tellingsOf(
    shelf,
    claims.filter((claim) => claim !== null),
  )
}

/** One thing that a claim accuses somebody of, under what it is gathered by. */
interface Keyed extends Pick<Gathered, 'status'> {
  readonly key: string
  readonly allegation: Allegation
}

/**
 * Tellings of one status of one person for one offence are one allegation, and so are those of a deed that were found to say the same.
 * @param same by claim: what it says the same as
 */
function gathered(all: readonly Allegation[], same: ReadonlyMap<string, string>): Gathered[] {
  const keyed = all.flatMap((allegation): Keyed[] => {
    const { claim, of, statuses } = allegation
    if (!statuses.length) return [{ key: `${of} deed ${same.get(claim.id) ?? claim.id}`, status: null, allegation }]
    return statuses.map((status) => {
      const told = claim.legalStatus.find((each) => each.status === status && each.of === of)
      return { key: `${of} ${status} ${nameKey(told?.offence ?? '')}`, status, allegation }
    })
  })
  return [...Map.groupBy(keyed, ({ key }) => key).values()].map((group) => {
    const told = group.map(({ allegation }) => allegation)
    const [first, ...others] = told.toSorted((a, b) => weights[a.claim.speakerKind] - weights[b.claim.speakerKind])
    return { status: group[0]!.status, tellings: [first!, ...others] }
  })
}

const answerTo = (tellings: readonly Allegation[]): Allegation['claim'] | null =>
  tellings.flatMap(({ answers }) => answers)[0] ?? null

const rankOf = ({ status, tellings }: Gathered): number[] => [
  Number(tellings.some(({ claim }) => claim.decided !== null)),
  Number(answerTo(tellings) !== null),
  status === null ? 0 : (burdens as readonly LegalStatusName[]).indexOf(status),
  weights[tellings[0].claim.speakerKind],
]

const compared = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, each] of a.entries()) if (each !== b[at]) return each - b[at]!
  return 0
}
