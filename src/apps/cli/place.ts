import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { HearsayError } from '../../workbench/index.ts'

const isUrl = (location: string): boolean => /^postgres(?:ql)?:\/\//u.test(location)

/** The case that a folder of articles, or a file in it, is read into unless another is named: beside it, bearing its name. */
export function caseFor(path: string): string {
  const absolute = resolve(path)
  const folder = existsSync(absolute) && statSync(absolute).isDirectory() ? absolute : dirname(absolute)
  return join(dirname(folder), `${basename(folder)}.hearsay`)
}

/** The one case in or beside this folder; null where there is none, or where it takes a choice. */
function caseHere(): string | null {
  const here = readdirSync('.').filter((name) => name.endsWith('.hearsay'))
  if (here.length === 1) return resolve(here[0]!)
  const beside = caseFor('.')
  return here.length === 0 && existsSync(beside) ? beside : null
}

/**
 * The case a command means: `--case`, else HEARSAY_CASE, else the one case in this folder.
 * @throws HearsayError `no-such-case` where it is none of these
 */
export function caseNamed(named: string | undefined): string {
  const given = named ?? process.env.HEARSAY_CASE
  if (given) return isUrl(given) ? given : resolve(given)
  const one = caseHere()
  if (one) return one
  const here = readdirSync('.').filter((name) => name.endsWith('.hearsay'))
  const advice = 'Name it with --case NAME.hearsay, or make one: hearsay read FOLDER'
  if (here.length > 1) throw new HearsayError('no-such-case', `Several cases are here: ${here.join(', ')}.`, advice)
  throw new HearsayError('no-such-case', 'No case is in this folder.', advice)
}

/** The case that `read` writes to: `--case`, else HEARSAY_CASE, else the one beside what is read. */
export const caseToReadInto = (named: string | undefined, paths: readonly string[]): string => {
  const given = named ?? process.env.HEARSAY_CASE
  if (given) return isUrl(given) ? given : resolve(given)
  return paths[0] === undefined || paths[0] === '-' || isAddress(paths[0])
    ? (caseHere() ?? resolve('case.hearsay'))
    : caseFor(paths[0])
}

/** Whether an argument of `read` is the address of a page. */
export const isAddress = (path: string): boolean => /^https?:\/\//iu.test(path)

/** Where pages are saved that are read into a case: a folder `captures` beside it, or in this folder where the case is a database. */
export const capturesOf = (location: string): string =>
  isUrl(location) ? resolve('captures') : join(dirname(location), 'captures')
