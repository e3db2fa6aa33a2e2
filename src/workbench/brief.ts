import { makeBrief, render } from '../brief/index.ts'
import type { Brief, BriefAsked, BriefFile, BriefFormat } from '../model/brief.ts'
import { HearsayError } from '../model/error.ts'
import type { Problem } from '../model/problem.ts'
import type { Store } from '../store/index.ts'
import { relabelled } from './brief-label.ts'
import { briefMaterial } from './brief-material.ts'
import type { BriefForOthers, ForOthersOptions } from './case.ts'
import type { Shelf } from './shelf.ts'

/**
 * Makes a working brief: what the case holds of its subject, set out in sentences that each stand on a claim.
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

/**
 * Makes an external brief: what a person accepted, held against the documents, and then with labels in the place of people.
 * @throws HearsayError the same, and `answer-not-opened`
 */
export async function briefForOthers(
  store: Store,
  shelf: Shelf,
  asked: BriefAsked,
  problems: readonly Problem[],
  options: ForOthersOptions,
): Promise<BriefForOthers> {
  if (asked.internal)
    throw new HearsayError(
      'bad-usage',
      'Ratings are for those who work on the case, and in no brief for others.',
      'Make a working brief, or leave the ratings out.',
    )
  const gathered = await briefMaterial(store, shelf, { ...asked, form: 'external' }, problems)
  return relabelled(store, shelf, gathered, options)
}

/** A brief as a file. */
export const briefFile = (brief: Brief, format: BriefFormat): Promise<BriefFile> => render(brief, format)
