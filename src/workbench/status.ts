import { fails, type Problem } from '../model/problem.ts'
import type { Status } from '../model/view.ts'
import { decisionProblems, decisionsShown } from './decision-shown.ts'
import { circumstances, versionOf } from './effective.ts'
import { once } from './once.ts'
import { purgedNames } from './purge.ts'
import type { Shelf } from './shelf.ts'

/** Files that could not be read first, then what is doubtful about those that could; by path. */
export const problemsOn = once(async (shelf: Shelf): Promise<readonly Problem[]> => {
  const failures = (await shelf.store.failures()).map(({ root: _, ...failure }): Problem => failure)
  const around = shelf.documents().flatMap((document) => circumstances(document.id, document.receipts, document))
  const found = [
    ...failures,
    ...around,
    ...decisionProblems(await decisionsShown(shelf)),
    ...(await purgedNames(shelf)),
    ...shelf.problems(await shelf.store.problems()),
  ]
  return found.sort(
    (a, b) =>
      Number(fails(b.code)) - Number(fails(a.code)) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
      (a.start ?? 0) - (b.start ?? 0),
  )
})

/** How much a case holds, and what of it cannot be relied on yet. */
export const statusOn = once(async (shelf: Shelf): Promise<Omit<Status, 'location'>> => {
  const documents = shelf.documents()
  const problems = await problemsOn(shelf)
  const count = (code: Problem['code']): number =>
    new Set(problems.filter((found) => found.code === code).map((found) => found.document)).size
  const kinds = Map.groupBy(await shelf.groups(), ({ kind }) => kind)
  const analysed = new Map((await shelf.store.analysed()).map((each) => [each.document, each.readerVersion]))
  return {
    documents: documents.length,
    publishers: new Set(documents.flatMap((document) => document.publisher ?? [])).size,
    claims: documents.reduce((sum, document) => sum + document.claims, 0),
    people: kinds.get('Person')?.length ?? 0,
    organizations: kinds.get('Organization')?.length ?? 0,
    unnamed: kinds.get('Unnamed')?.length ?? 0,
    withoutPublisher: count('no-publisher'),
    withoutDate: count('no-date'),
    cutOff: count('cut-off'),
    unread: count('unread-language') + count('no-text'),
    failures: problems.filter((found) => fails(found.code)).length,
    pending: [...shelf.receipts].filter(([id, receipts]) => analysed.get(id) !== versionOf(id, receipts, shelf.decided))
      .length,
  }
})
