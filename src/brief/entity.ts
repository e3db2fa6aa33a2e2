import type { BriefBlock, BriefRun } from '../model/brief.ts'
import type { BriefMaterial, BriefOf } from '../model/brief-material.ts'
import type { EventView } from '../model/event.ts'
import type { ClaimView } from '../model/view.ts'
import { dateInWords } from './date.ts'
import { answered, cite, isText, ours, speaking, tell, where } from './tell.ts'
import { counted, listed, upper } from './words.ts'

type OfEntity = Extract<BriefOf, { kind: 'entity' }>

/** How the name is written, and which offices somebody says that this one held. */
export function identityBlocks({ entity, roles, roleClaims }: OfEntity, material: BriefMaterial): BriefBlock[] {
  const isExternal = material.asked.form === 'external'
  const others = entity.names.filter(({ name }) => name !== entity.name)
  const spelt = others.map(({ name, count }) => `“${name}”${isExternal ? '' : ` (${counted(count, 'time', 'times')})`}`)
  const views = new Map(roleClaims.map((claim) => [claim.id, claim]))
  const names: BriefBlock[] =
    spelt.length && (!isExternal || roles.length)
      ? [{ kind: 'remark', depth: 0, words: `In these documents the name is also written ${listed(spelt)}.` }]
      : []
  return [
    ...names,
    ...roles.flatMap(({ ended, tellings }): BriefBlock[] =>
      tellings.flatMap(({ claim, role, when }) => {
        const view = views.get(claim)
        return view ? [office(view, role, when, ended)] : []
      }),
    ),
  ]
}

/** "Described as “head of the harbour office” (until 2019) in the words of Helena Linde (the Ledger, 9 March 2019) [1]." */
function office(claim: ClaimView, role: string, when: string | null, ended: boolean): BriefBlock {
  const date = when ? ` (${dateInWords(when)})` : ended ? '' : ' (nobody says when)'
  return {
    kind: 'sentence',
    claims: [claim.id],
    depth: 0,
    runs: [
      ours('Described as “'),
      { kind: 'told', words: role, claim: claim.id },
      ours(`”${date} in the words of `),
      ...speaking(claim),
      ...where(claim, isText(claim)),
      cite([claim.id]),
      ours('.'),
    ],
  }
}

/** Events by time; rival dates stand together, since whoever reads one must see the other. */
export const chronology = ({ events }: OfEntity, material: BriefMaterial): BriefBlock[] =>
  events.flatMap((event) => eventBlocks(event, material))

function eventBlocks(event: EventView, material: BriefMaterial): BriefBlock[] {
  const seen = new Set<string>()
  const tellings = event.tellings.filter(({ claim }) => !seen.has(claim.id) && seen.add(claim.id))
  const dates = [...new Set(tellings.flatMap(({ edtf }) => edtf ?? []))]
  const rivals: BriefBlock[] =
    event.rivals && dates.length > 1
      ? [
          {
            kind: 'remark',
            depth: 0,
            words: `The dates told of the next ${counted(tellings.length, 'telling')} cannot all be right: ${listed(dates.map(dateInWords))}.`,
          },
        ]
      : []
  return [
    ...rivals,
    ...tellings.map(({ claim, edtf, words }): BriefBlock => {
      const lead: BriefRun[] = edtf
        ? [ours(`${upper(dateInWords(edtf))}: `)]
        : [ours('At a time that cannot be placed (“'), { kind: 'told', words, claim: claim.id }, ours('”): ')]
      return tell(claim, material, { lead })
    }),
  ]
}

/** What the subject itself says. */
export const saying = ({ says }: OfEntity, material: BriefMaterial): BriefBlock[] =>
  says.map((claim) => tell(claim, material))

/** Grave things that one voice alone tells, and how much else is told but once. */
export function alone({ alone: claims, about, entity }: OfEntity, material: BriefMaterial): BriefBlock[] {
  const grave = claims.filter(({ id }) => material.allegations.has(id))
  const rest = claims.length - grave.length
  if (!claims.length) return []
  const told: BriefBlock[] = grave.map((claim) => ({
    kind: 'sentence',
    claims: [claim.id],
    depth: 0,
    runs: [
      ...speaking(claim),
      ours(' alone was found to tell what is alleged in'),
      cite([claim.id]),
      ours('.'),
      ...answered(claim.id, material),
    ],
  }))
  const others: BriefBlock[] =
    material.asked.form === 'working' && rest
      ? [
          {
            kind: 'remark',
            depth: 0,
            words:
              `Of ${counted(about, 'claim')} about ${entity.name}, ${counted(rest, 'more')} ${rest === 1 ? 'was' : 'were'} found with nobody else. hearsay claims --about lists them all; not all are in this brief.`.replace(
                /mores\b/u,
                'more',
              ),
          },
        ]
      : []
  return [...told, ...others]
}
