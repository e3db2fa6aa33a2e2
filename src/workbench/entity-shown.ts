import type { Statement } from '../model/claim.ts'
import type { CaseEntity, EntityKind } from '../model/entity.ts'
import type { EntityLine, EntityView, MemberView, ProceedingView, RoleView, Telling } from '../model/entity-view.ts'
import { nameKey } from '../model/name.ts'
import { wordsAt } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { rolesOf } from '../timeline/index.ts'
import { chosen } from './chosen.ts'
import { decisionsShown } from './decision-shown.ts'
import type { Group } from './entity.ts'
import type { Judged } from './judged.ts'
import { once } from './once.ts'
import type { Shelf } from './shelf.ts'

/** The property of statements that says who held which office. */
const OFFICE = 'heldOffice'

/** Entities of one kind, those that most documents speak of first. */
export const linesOf = async (shelf: Shelf, kind: EntityKind): Promise<readonly EntityLine[]> =>
  (await linesOn(shelf)).get(kind) ?? []

const linesOn = once(async (shelf: Shelf): Promise<ReadonlyMap<EntityKind, readonly EntityLine[]>> => {
  const marked = await shelf.judged()
  const counts = await shelf.entityCounts()
  const lines = (await shelf.groups()).map(({ members, ...group }) => ({
    ...group,
    public: isPublic(group, marked),
    documents: new Set(members.map(({ document }) => document)).size,
    mentions: members.reduce((sum, { mentions }) => sum + mentions.length, 0),
    says: counts.says.get(group.id) ?? 0,
    about: counts.about.get(group.id) ?? 0,
  }))
  lines.sort(
    (a, b) =>
      b.documents - a.documents ||
      b.mentions - a.mentions ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  )
  return Map.groupBy(lines, (line) => line.kind)
})

/** People are private until somebody says otherwise; null for what is no person. */
export const isPublic = ({ id, kind }: Pick<Group, 'id' | 'kind'>, { public: marks }: Judged): boolean | null =>
  kind === 'Person' ? (marks.get(id) ?? false) : null

/** All that is told of the entity that has this id in its document or in the case. */
export async function entityShown(store: Store, shelf: Shelf, asked: string): Promise<EntityView> {
  const canonical = (await shelf.entities()).get(asked)?.canonical ?? asked
  const group = (await shelf.groups()).find((each) => each.id === canonical)!
  const says = await shelf.views(await chosen(store, shelf, { speakers: [canonical] }, null))
  const about = await shelf.views(await store.claims({ about: [canonical] }))
  const marked = await shelf.judged()
  const members = new Set(group.members.map(({ id }) => id))
  const reasons = await store.identityReasons(canonical)
  const decisions = await decisionsShown(shelf)
  // a quotation tells what its propositions tell: said of the proposition alone, it is said once
  const claims = [...new Map([...says, ...about].map((claim) => [claim.id, claim])).values()]
  const member = (each: CaseEntity): MemberView => ({ ...each, path: shelf.document(each.document).path })
  return {
    ...group,
    members: group.members.map(member),
    public: isPublic(group, marked),
    names: await spellings(shelf, group),
    roles: rolesIn(claims, canonical),
    proceedings: proceedingsIn(claims, canonical, (entity) => shelf.nameOf(entity)),
    joined: [...reasons].flatMap(([id, why]) => (why.length ? [{ member: id, reasons: why }] : [])),
    decisions: decisions.filter(({ id }) => marked.named.get(id)?.some((each) => members.has(each))),
    says,
    about,
  }
}

/** How often a group is called what; of an unnamed source, by which words. */
async function spellings(shelf: Shelf, { members }: Group): Promise<EntityView['names']> {
  const counts = new Map<string, number>()
  for (const { document, mentions } of members) {
    const text = await shelf.text(document)
    const named = mentions.filter(({ form }) => form === 'name')
    for (const mention of named.length ? named : mentions.filter(({ form }) => form === 'nominal')) {
      const words = wordsAt(text, mention).replace(/\s+/gu, ' ')
      counts.set(words, (counts.get(words) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

const tellingOf = (claim: ClaimView): Telling => ({
  claim: claim.id,
  speakerName: claim.speakerName,
  chain: claim.chain,
  publisher: claim.publisher,
  published: claim.published,
  stance: claim.stance,
  adoption: claim.adoption,
})

function rolesIn(claims: readonly ClaimView[], entity: string): RoleView[] {
  const told = innermost(claims.filter(({ statements }) => statements.some((each) => isOffice(each, entity)))).flatMap(
    (claim) =>
      claim.statements.flatMap((each) =>
        isOffice(each, entity) ? [{ role: each.value, when: each.when, ...tellingOf(claim) }] : [],
      ),
  )
  return rolesOf(told).map(({ told: tellings, ...role }) => ({ ...role, tellings }))
}

const isOffice = ({ subject, property }: Statement, entity: string): boolean =>
  subject === entity && property === OFFICE

function proceedingsIn(claims: readonly ClaimView[], entity: string, nameOf: (id: string) => string): ProceedingView[] {
  const told = claims.flatMap((claim) =>
    claim.legalStatus.flatMap(({ of, ...status }) => (of === entity ? [{ status, claim }] : [])),
  )
  const byStatus = Map.groupBy(told, ({ status }) => JSON.stringify(status))
  const once = [...byStatus.values()].flatMap((same) => {
    const kept = new Set(innermost(same.map(({ claim }) => claim)))
    return same.filter(({ claim }) => kept.has(claim))
  })
  return [...Map.groupBy(once, ({ status }) => nameKey(status.offence ?? '')).values()]
    .map((tellings) => ({
      offence: tellings[0]!.status.offence,
      statuses: tellings
        .map(({ status: { status, by, when, dated }, claim }) => ({
          ...tellingOf(claim),
          status,
          by: by === null ? null : nameOf(by),
          when,
          dated,
        }))
        .sort((a, b) => order(a.when ?? a.published, b.when ?? b.published) || (a.claim < b.claim ? -1 : 1)),
    }))
    .sort((a, b) => (nameKey(a.offence ?? '\uffff') < nameKey(b.offence ?? '\uffff') ? -1 : 1))
}

/** Claims without those of which a proposition is among them. */
function innermost(claims: readonly ClaimView[]): ClaimView[] {
  const wholes = new Set(claims.flatMap(({ partOf }) => partOf ?? []))
  return claims.filter(({ id }) => !wholes.has(id))
}

/** By EDTF as text, which is close enough to put lists in an order; what is not stated comes last. */
const order = (a: string | null, b: string | null): number =>
  (a ?? '\uffff') < (b ?? '\uffff') ? -1 : (a ?? '\uffff') > (b ?? '\uffff') ? 1 : 0
