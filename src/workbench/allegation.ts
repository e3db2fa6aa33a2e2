import type { AllegationView } from '../model/allegation.ts'
import type { Telling } from '../model/assess.ts'
import type { Claim, LegalStatusName, SpeakerKind } from '../model/claim.ts'
import type { CaseEntity } from '../model/entity.ts'
import { nameKey } from '../model/name.ts'
import type { Store } from '../store/index.ts'
import { Assessed } from './assessed.ts'
import { chosen } from './chosen.ts'
import { once } from './once.ts'
import { decidedOn } from './opinion.ts'
import type { Shelf } from './shelf.ts'
import { tellingsOf } from './telling.ts'

/** Statuses that burden whoever has them: what is held against somebody first, then what was done to them for it. */
const burdens: readonly LegalStatusName[] = [
  'accused in public',
  'suspected',
  'charged',
  'on trial',
  'convicted',
  'sentenced',
  'remanded',
  'arrested',
  'detained',
]

/** Whose word weighs least stands first: nobody's, the outlet's own, then those who can be asked. */
const weights: Readonly<Record<SpeakerKind, number>> = { unresolved: 0, unnamed: 0, outlet: 1, document: 2, named: 3 }

/** An allegation while its tellings are gathered. */
interface Gathered {
  readonly status: LegalStatusName | null
  /** case-wide id */
  readonly accused: string | null
  readonly tellings: Map<string, Telling>
  answer: string | null
}

/** All that people are accused of in a case, the gravest first. */
const orderedOn = once(async (shelf: Shelf): Promise<readonly Gathered[]> => {
  const { store } = shelf
  const assessed = await Assessed.over(store, shelf)
  const told = await tellingsOf(shelf, await store.claims({ tells: 'legal status' }))
  const judged = await shelf.judgedClaims()
  const verdict = (id: string) => decidedOn(id, judged)?.verdict ?? null
  const found = gathered(told, (id) => verdict(id) === 'rejected')
  await answered(found, shelf, assessed)
  const isOpened = (each: Gathered): boolean => [...each.tellings.keys()].some((id) => verdict(id) !== null)
  const rank = (each: Gathered): number[] => [
    Number(isOpened(each)),
    Number(each.answer !== null),
    Number(each.accused === null),
    each.status === null ? 0 : burdens.indexOf(each.status),
    weights[least(each).claim.speakerKind],
  ]
  return found
    .map((each) => ({ each, rank: rank(each) }))
    .sort((a, b) => compared(a.rank, b.rank))
    .map(({ each }) => each)
})

/** The telling that weighs least. */
const least = ({ tellings }: Gathered): Telling =>
  [...tellings.values()].sort((a, b) => weights[a.claim.speakerKind] - weights[b.claim.speakerKind])[0]!

/**
 * What people are accused of in a case, the gravest first: what nobody has answered and rests on least. What a person rejected is left
 * out, and what a person accepted comes last.
 * @param most so many at most
 */
export async function allegationsOf(store: Store, shelf: Shelf, most: number) {
  const assessed = await Assessed.over(store, shelf)
  const ordered = await orderedOn(shelf)
  const entities = await shelf.entities()
  const names = new Map((await shelf.groups()).map(({ id, name }) => [id, name]))
  const heard = async (accused: string): Promise<number> =>
    (await chosen(store, shelf, { speakers: [accused] }, null)).length
  const views = await Promise.all(
    ordered.slice(0, most).map(async (each): Promise<AllegationView> => {
      const { claim } = least(each)
      const wanted = await Promise.all([claim.id, each.answer].map((id) => (id === null ? null : store.claim(id))))
      const [view, answer] = await shelf.views(wanted.filter((one): one is Claim => one !== null))
      const origins = await assessed.originsOf([...each.tellings.values()].map((telling) => ({ telling })))
      return {
        claim: view!,
        status: each.status,
        accused: each.accused === null ? null : { id: each.accused, name: nameIn(each.accused, names, entities) },
        tellings: each.tellings.size,
        origins: origins.length,
        answer: answer ?? null,
        heard: each.accused === null ? 0 : await heard(each.accused),
      }
    }),
  )
  return { allegations: views, total: ordered.length }
}

const nameIn = (id: string, names: ReadonlyMap<string, string>, entities: ReadonlyMap<string, CaseEntity>): string =>
  names.get(id) ?? entities.get(id)?.name ?? id

const compared = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, each] of a.entries()) if (each !== b[at]) return each - b[at]!
  return 0
}

/** Tellings of one status of one person for one offence are one allegation. The whole of a quotation is told by its parts. */
function gathered(tellings: readonly Telling[], isLeftOut: (id: string) => boolean): Gathered[] {
  const wholes = new Set(tellings.flatMap(({ claim }) => (claim.legalStatus.length ? (claim.partOf ?? []) : [])))
  const found = new Map<string, Gathered>()
  for (const telling of tellings) {
    const { claim } = telling
    if (wholes.has(claim.id) || isLeftOut(claim.id) || claim.stance === 'denies' || claim.stance === 'asks') continue
    for (const { status, of, offence } of claim.legalStatus) {
      if (!burdens.includes(status)) continue
      const key = of === null ? claim.id : `${of} ${status} ${nameKey(offence ?? '')}`
      const known = found.get(key) ?? { status, accused: of, tellings: new Map(), answer: null }
      known.tellings.set(claim.id, telling)
      found.set(key, known)
    }
  }
  return [...found.values()]
}

/** Finds what is denied among the allegations, and what more is known as one because it is. */
async function answered(found: Gathered[], shelf: Shelf, assessed: Assessed): Promise<void> {
  const { links, propositions } = await assessed.contradictions()
  const ends = [...new Set([...propositions.values()].flatMap(({ claims }) => claims))]
  const { order } = shelf
  const tellings = (await tellingsOf(shelf, await shelf.store.claims({ ids: ends }))).sort(
    (a, b) =>
      order.get(a.claim.document)! - order.get(b.claim.document)! ||
      (a.claim.content[0]?.start ?? 0) - (b.claim.content[0]?.start ?? 0) ||
      (a.claim.id < b.claim.id ? -1 : 1),
  )
  const byProposition = new Map<string, Telling[]>([...propositions.keys()].map((id) => [id, []]))
  const holding = new Map<string, string[]>()
  for (const { id, claims } of propositions.values())
    for (const claim of claims) holding.set(claim, [...(holding.get(claim) ?? []), id])
  for (const telling of tellings)
    for (const id of holding.get(telling.claim.id) ?? []) byProposition.get(id)!.push(telling)
  for (const { type, a, b } of links)
    for (const [told, other] of [
      [a, b],
      [b, a],
    ].map((sides) => sides.map((id) => byProposition.get(id) ?? []))) {
      if (!told || !other) continue
      const denial = other.find(({ claim }) => claim.stance === 'denies')
      const answer = (denial ?? (type === 'unfounded accusation' ? other[0] : undefined))?.claim
      if (!answer || !told.length || told.some(({ claim }) => claim.stance === 'denies')) continue
      const known = found.filter((each) => told.some(({ claim }) => each.tellings.has(claim.id)))
      for (const each of known) each.answer ??= answer.id
      if (known.length) continue
      const accused = answer.speaker !== null && told.some(({ claim }) => claim.about.includes(answer.speaker!))
      found.push({
        status: null,
        accused: accused ? answer.speaker : null,
        tellings: new Map(told.map((telling) => [telling.claim.id, telling])),
        answer: answer.id,
      })
    }
}
