import { gunzipSync } from 'node:zlib'
import { type Problem, problem } from '../model/problem.ts'
import { decode } from './encoding.ts'
import { MAX_BYTES } from './limit.ts'
import { type Allowance, Gathered, safeName, type Unfolded } from './member.ts'
import { readSources } from './sources.ts'
import { Unreadable } from './unreadable.ts'
import { entriesOf, isTooLarge, unpack } from './zip.ts'

/** What systems add to an archive for themselves. */
const isHidden = (name: string): boolean => /(?:^|\/)(?:__MACOSX(?:\/|$)|\.|Thumbs\.db$)/u.test(name)

/**
 * Takes the files out of a zip archive. One that is locked, damaged or too large is named and left out; a `sources.csv` speaks of the
 * files beside and below it, as in a folder. @throws Unreadable `broken`, `bomb`, `too-large`
 */
export function unfoldZip(bytes: Uint8Array, allowance: Allowance): Unfolded {
  const gathered = new Gathered(allowance, bytes.length)
  const problems: Problem[] = []
  for (const entry of entriesOf(bytes)) {
    const path = safeName(entry.name)
    if (/[\\/]$/u.test(entry.name) || isHidden(path)) continue
    if (entry.encrypted) {
      problems.push(problem('encrypted', 'It is locked with a password in its archive.', { path }))
      continue
    }
    const most = Math.min(MAX_BYTES, gathered.left)
    try {
      gathered.add(entry.name, unpack(bytes, entry, most))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      if (error.code === 'broken') problems.push(problem('broken', 'It is damaged in its archive.', { path }))
      else if (error.code === 'bomb' && most === MAX_BYTES) {
        gathered.count(MAX_BYTES)
        problems.push(problem('too-large', `It unpacks to more than ${Math.round(MAX_BYTES / 2 ** 20)} MiB.`, { path }))
      } else throw error
    }
  }
  if (!gathered.members.length && !problems.length) throw new Unreadable('empty', 'It is an archive without files.')
  return withSources({ isDocument: false, members: gathered.members, problems })
}

/** Says of each member what the lists in the archive say of it, the nearest first. */
function withSources({ members, problems, ...rest }: Unfolded): Unfolded {
  const isList = (name: string): boolean => /(?:^|\/)sources\.csv$/u.test(name)
  const lists = members
    .filter(({ name }) => isList(name))
    .map(({ name, bytes }) => ({
      under: name.slice(0, -'sources.csv'.length),
      ...readSources(decode(bytes).text, name),
    }))
    .sort((a, b) => a.under.length - b.under.length)
  return {
    ...rest,
    members: members
      .filter(({ name }) => !isList(name))
      .map((member) => ({
        ...member,
        listed: Object.assign(
          {},
          member.listed,
          ...lists.map(({ under, rows }) =>
            member.name.startsWith(under) ? rows.get(member.name.slice(under.length)) : {},
          ),
        ),
      })),
    problems: [...problems, ...lists.flatMap((list) => list.problems)],
  }
}

/** Unpacks what gzip has packed, several pieces in a row included. @throws Unreadable `broken`, `bomb` */
export function gunzip(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if (isTooLarge(error)) throw new Unreadable('bomb', `It unpacks to more than ${Math.round(most / 2 ** 20)} MiB.`)
    throw new Unreadable('broken', 'What is packed in it is damaged or incomplete.')
  }
}

/** The one file that gzip packs, under its name without the `.gz`. */
export function unfoldGzip(bytes: Uint8Array, name: string, allowance: Allowance): Unfolded {
  const gathered = new Gathered(allowance, bytes.length)
  const inner = name.replace(/^.*[\\/]/u, '').replace(/\.gz$/iu, '') || 'unpacked'
  gathered.add(inner, gunzip(bytes, Math.min(MAX_BYTES, allowance.size)))
  return { isDocument: false, members: gathered.members, problems: [] }
}
