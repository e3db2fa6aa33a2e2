import type { AllegationView } from '../model/allegation.ts'
import type { Telling } from '../model/assess.ts'
import type { Claim, LegalStatusName, SpeakerKind } from '../model/claim.ts'
import type { CaseEntity } from '../model/entity.ts'
import { nameKey } from '../model/name.ts'
import type { Store } from '../store/index.ts'
import type { Assessed } from './assessed.ts'
import { decidedOn } from './opinion.ts'
import type { Shelf } from './shelf.ts'
import { tellingsIn } from './telling.ts'

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

/**
 * What people are accused of in a case, the gravest first: what nobody has answered and rests on least. What a person rejected is left
 * out, and what a person accepted comes last.
 * @param most so many at most
 */
export async function allegationsOf(store: Store, shelf: Shelf, assessed: Assessed, most: number) {
  const tellings = new Map((await tellingsIn(store, shelf)).map((telling) => [telling.claim.id, telling]))
  const judged = await shelf.judgedClaims()
  const verdict = (id: string) => decidedOn(id, judged)?.verdict ?? null
  const found = gathered([...tellings.values()], (id) => verdict(id) === 'rejected')
  await answered(found, tellings, assessed)
  const speakers = Map.groupBy(tellings.values(), ({ claim }) => claim.speaker ?? '')
  const least = ({ tellings: told }: Gathered): Telling =>
    [...told.values()].sort((a, b) => weights[a.claim.speakerKind] - weights[b.claim.speakerKind])[0]!
  const isOpened = (each: Gathered): boolean => [...each.tellings.keys()].some((id) => verdict(id) !== null)
  const rank = (each: Gathered): number[] => [
    Number(isOpened(each)),
    Number(each.answer !== null),
    Number(each.accused === null),
    each.status === null ? 0 : burdens.indexOf(each.status),
    weights[least(each).claim.speakerKind],
  ]
  const ordered = found
    .map((each) => ({ each, rank: rank(each) }))
    .sort((a, b) => compared(a.rank, b.rank))
    .map(({ each }) => each)
  const entities = await shelf.entities()
  const names = new Map((await shelf.groups()).map(({ id, name }) => [id, name]))
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
        heard: each.accused === null ? 0 : (speakers.get(each.accused)?.length ?? 0),
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
async function answered(found: Gathered[], tellings: ReadonlyMap<string, Telling>, assessed: Assessed): Promise<void> {
  for (const { type, a, b } of await assessed.disagreements())
    for (const [told, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const denial = other.claims.find(({ stance }) => stance === 'denies')
      const answer = denial ?? (type === 'unfounded accusation' ? other.claims[0] : undefined)
      if (!answer || told.claims.some(({ stance }) => stance === 'denies')) continue
      const held = told.claims.flatMap(({ id }) => tellings.get(id) ?? [])
      const known = found.filter((each) => held.some(({ claim }) => each.tellings.has(claim.id)))
      for (const each of known) each.answer ??= answer.id
      if (known.length || !held.length) continue
      const accused = answer.speaker !== null && held.some(({ claim }) => claim.about.includes(answer.speaker!))
      found.push({
        status: null,
        accused: accused ? answer.speaker : null,
        tellings: new Map(held.map((telling) => [telling.claim.id, telling])),
        answer: answer.id,
      })
    }
}
