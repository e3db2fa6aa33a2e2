import { makeBrief, render } from '../brief/index.ts'
import type { Brief, BriefAsked, BriefFile, BriefFormat } from '../model/brief.ts'
import type { Problem } from '../model/problem.ts'
import type { Store } from '../store/index.ts'
import { briefMaterial } from './brief-material.ts'
import type { Shelf } from './shelf.ts'

/**
 * Makes a brief: what the case holds of its subject, set out in sentences that each stand on a claim.
 * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value`, `bad-usage`, `unsound-brief`
 */
export async function briefOf(
  store: Store,
  shelf: Shelf,
  asked: BriefAsked,
  problems: readonly Problem[],
): Promise<Brief> {
  const { material, views } = await briefMaterial(store, shelf, asked, problems)
  return makeBrief(material, views)
}

/** A brief as a file. What is taken out or renamed for others is changed in the brief, before this. */
export const briefFile = (brief: Brief, format: BriefFormat): Promise<BriefFile> => render(brief, format)
