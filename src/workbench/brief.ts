import { makeBrief, render, reworded } from '../brief/index.ts'
import type { Brief, BriefAsked, BriefFile, BriefFormat } from '../model/brief.ts'
import type { Problem } from '../model/problem.ts'
import type { Store } from '../store/index.ts'
import { briefMaterial } from './brief-material.ts'
import type { Shelf } from './shelf.ts'

/**
 * Makes a brief: what the case holds of its subject, set out in sentences that each stand on a claim.
 * @param reword for others: what to show in the place of words, once the brief has been held against the documents
 * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value`, `bad-usage`, `unsound-brief`
 */
export async function briefOf(
  store: Store,
  shelf: Shelf,
  asked: BriefAsked,
  problems: readonly Problem[],
  reword: ((words: string) => string) | null = null,
): Promise<Brief> {
  const { material, views } = await briefMaterial(store, shelf, asked, problems)
  const brief = makeBrief(material, views)
  return reword ? reworded(brief, reword) : brief
}

/** A brief as a file. */
export const briefFile = (brief: Brief, format: BriefFormat): Promise<BriefFile> => render(brief, format)
