import type { DisagreementView, PropositionView } from '../model/assess-view.ts'
import type { BriefBlock } from '../model/brief.ts'
import type { BriefMaterial } from '../model/brief-material.ts'
import { sourceName } from './source.ts'
import { tell, tellAgain } from './tell.ts'
import { counted, listed } from './words.ts'

const TYPES: Readonly<Record<DisagreementView['type'], string>> = {
  opposed: 'One says it, the other says the opposite',
  denial: 'One says it, the other denies it',
  'other value': 'They say different things of one matter',
  'other number': 'Their numbers differ',
  'other date': 'Their dates cannot both be right',
  'other actor': 'They name different people for one deed',
  'other cause': 'They give different causes',
  'exclusive roles': 'They name different people for one office',
  status: 'One status cannot follow the other',
  'unfounded accusation': 'One accuses, the other calls the accusation unfounded',
  'change of story': 'One speaker tells it otherwise at another time',
  'perhaps the same': 'Perhaps one thing under two names: to be checked',
}

const VERDICTS: Readonly<Record<string, string>> = {
  confirmed: 'A person looked at it and found that they do contradict each other.',
  'not a contradiction': 'A person looked at it and found no contradiction.',
  superseded: 'A person looked at it: the later account takes the place of the earlier.',
  unsure: 'A person looked at it and is not sure.',
}

/** Two sides of a matter, each with its speakers and its origins, the sharpest first. */
export const differing = (disagreements: readonly DisagreementView[], material: BriefMaterial): BriefBlock[] =>
  disagreements.flatMap((each): BriefBlock[] => {
    const verdict = each.decided?.what.kind === 'link' ? VERDICTS[each.decided.what.verdict] : undefined
    const remarks = [
      ...(each.sharedOrigin ? ['Both go back to one origin.'] : []),
      ...(verdict ? [verdict] : []),
      ...(material.asked.form === 'working' && each.reasons.length
        ? [`Listed because: ${each.reasons.map(({ detail }) => detail.replace(/\s+/gu, ' ')).join('; ')}.`]
        : []),
    ]
    return [
      { kind: 'heading', words: TYPES[each.type] },
      ...sideBlocks(each.a, material),
      { kind: 'remark', depth: 0, words: 'Against that:' },
      ...sideBlocks(each.b, material),
      ...remarks.map((words): BriefBlock => ({ kind: 'remark', depth: 0, words })),
    ]
  })

function sideBlocks(proposition: PropositionView, material: BriefMaterial): BriefBlock[] {
  const [first, ...others] = proposition.claims
  if (!first) return []
  const blocks: BriefBlock[] = [tell(first, material), ...others.map((claim) => tellAgain(claim, material, 1))]
  return others.length ? [...blocks, origins(proposition, material)] : blocks
}

/** What is told several times, by how many origins it has at most. */
export const sharing = (
  agreements: readonly PropositionView[],
  material: BriefMaterial,
  wanted: 'one' | 'several',
): BriefBlock[] =>
  agreements
    .filter(({ origins: { length } }) => (length === 1) === (wanted === 'one'))
    .flatMap((each) => {
      const [first, ...others] = each.claims
      return [tell(first!, material), ...others.map((claim) => tellAgain(claim, material, 1)), origins(each, material)]
    })

function origins({ origins: found, claims }: PropositionView, material: BriefMaterial): BriefBlock {
  const named = found.map(({ documents }) => listed([...new Set(documents.map(({ id }) => sourceName(id, material)))]))
  const words =
    found.length === 1
      ? `These ${counted(claims.length, 'telling')} have one origin: ${named[0]}.`
      : `These ${counted(claims.length, 'telling')} have at most ${found.length} origins: ${[...Map.groupBy(named, (name) => name)].map(([name, { length }]) => (length > 1 ? `${name} (${length} voices in it)` : name)).join('; ')}.`
  return { kind: 'remark', depth: 1, words }
}
