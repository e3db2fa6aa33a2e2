import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { HearsayError, type Replaced } from '../../workbench/index.ts'

/** What may be asked about people in what is for others. */
export interface HidingAsked {
  readonly replaced?: string
  readonly hide: readonly string[]
  readonly key?: string
}

/** The options of a command that can replace people: with `--external`, and only then. */
export const hidingOptions = (command: Command, out: string): Command =>
  command
    .option('--replaced <file>', `with --external: where to write the list of what was replaced, ${out}`)
    .option('--hide <name...>', 'with --external: replace these people too, though they are public figures', [])
    .option('--key <key>', 'with --external: the same key gives the same labels again')

/** @throws HearsayError `bad-usage` where something is to be replaced in what stays in the house */
export function refuseHiding({ replaced, hide, key }: HidingAsked): void {
  if (replaced !== undefined || hide.length || key !== undefined)
    throw new HearsayError(
      'bad-usage',
      'Nothing is replaced in what is not for others.',
      'Add --external, or leave out --replaced, --hide and --key.',
    )
}

/** @throws HearsayError `bad-usage` where the list has no place apart from what is sent: outside this folder, or beside this file */
export function listPlace({ replaced }: HidingAsked, sent: string, kind: 'folder' | 'file'): string {
  const file = replaced === undefined ? null : resolve(replaced)
  const isApart = file !== null && (kind === 'file' ? file !== resolve(sent) : relative(sent, file).startsWith('..'))
  if (file !== null && isApart) return file
  throw new HearsayError(
    'bad-usage',
    'The list of what is replaced has no place of its own.',
    kind === 'folder'
      ? 'Name a file with --replaced that is not in the folder of --out: it must not be sent along.'
      : 'Name another file with --replaced: it must not be sent along.',
  )
}

/** Writes the list, for the eyes of its owner. */
export const writeReplaced = (file: string, replaced: readonly Replaced[]): Promise<void> =>
  writeFile(file, tableOf(replaced), { mode: 0o600 })

const tableOf = (replaced: readonly Replaced[]): string =>
  [['label', 'person', 'spelling', 'times'], ...replaced.map((each) => Object.values(each))]
    .map((row) => `${row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('')

export const keepApart = (replaced: readonly Replaced[], list: string, from: string): string =>
  `${replaced.length} spellings replaced; the list is in ${list}. Keep it apart from the ${from}.`
