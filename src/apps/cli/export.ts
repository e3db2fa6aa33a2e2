import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type Case, type ExchangeFormat, exchangeFormats, HearsayError, type Replaced } from '../../workbench/index.ts'
import { type Common, json, listing, withCase } from './option.ts'
import type { Terminal } from './terminal.ts'

interface ExportAsked extends Common {
  readonly format: 'jsonl' | ExchangeFormat
  readonly out: string
  readonly internal?: boolean
  readonly originals?: boolean
  readonly external?: boolean
  readonly replaced?: string
  readonly hide: readonly string[]
  readonly key?: string
}

/** The command that writes a case for other programs, and for others. */
export function addExport(root: Command, out: Terminal): void {
  listing(root, 'export', 'write the case for other programs, or for others')
    .addOption(new Option('--format <format>', 'as what').choices(['jsonl', ...exchangeFormats]).default('jsonl'))
    .requiredOption('--out <folder>', 'where to write')
    .option('--internal', 'with ratings, notes and hypotheses, which are for those who work on the case')
    .option('--originals', 'with the files as they were received, so that hearsay import makes the case again')
    .option('--external', 'for others: accepted claims only, private people replaced by labels, no hash, path or user')
    .option('--replaced <file>', 'with --external: where to write the list of what was replaced, outside the folder')
    .option('--hide <name...>', 'with --external: replace these people too, though they are public figures', [])
    .option('--key <key>', 'with --external: the same key gives the same labels again')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay export --out case-jsonl\n  hearsay export --internal --originals --out to-import\n  hearsay export --format gexf --out network\n  hearsay export --format xlsx --external --out for-the-lawyer --replaced who-is-who.csv',
    )
    .action((options: ExportAsked) => withCase(options, (opened) => write(opened, options, out)))
}

async function write(opened: Case, asked: ExportAsked, out: Terminal): Promise<void> {
  const { format, internal = false, originals = false } = asked
  const directory = resolve(asked.out)
  if (originals && (format !== 'jsonl' || asked.external))
    throw new HearsayError(
      'bad-usage',
      'The files themselves go with JSON Lines alone.',
      'Leave out --originals, or --format and --external.',
    )
  if (asked.external) return writeForOthers(opened, directory, asked, out)
  if (asked.replaced !== undefined || asked.hide.length || asked.key !== undefined)
    throw new HearsayError(
      'bad-usage',
      'Nothing is replaced in an export that is not for others.',
      'Add --external, or leave out --replaced, --hide and --key.',
    )
  if (format === 'jsonl') {
    const rows = await opened.export(directory, { internal, originals })
    if (asked.json) return json(rows, out)
    for (const [noun, count] of Object.entries(rows)) out.line(`  ${String(count).padStart(8)}  ${noun}.jsonl`)
    return
  }
  const files = await opened.exportAs(format, directory, { internal })
  if (asked.json) return json(files, out)
  for (const name of files) out.line(`  ${name}`)
}

async function writeForOthers(opened: Case, directory: string, asked: ExportAsked, out: Terminal): Promise<void> {
  const { format, internal, replaced: list, hide, key } = asked
  if (format === 'jsonl' || internal)
    throw new HearsayError(
      'bad-usage',
      `What is ${internal ? 'internal' : 'JSON Lines, the whole case,'} is not for others.`,
      `Choose a --format: ${exchangeFormats.join(', ')}; without --internal.`,
    )
  const file = list === undefined ? null : resolve(list)
  if (file === null || !relative(directory, file).startsWith('..'))
    throw new HearsayError(
      'bad-usage',
      'The list of what is replaced has no place outside the export.',
      'Name a file with --replaced that is not in the folder of --out: it must not be sent along.',
    )
  const { files, replaced } = await opened.exportForOthers(format, directory, {
    hide,
    ...(key !== undefined && { key }),
  })
  await writeFile(file, tableOf(replaced), { mode: 0o600 })
  if (asked.json) return json({ files, replaced: replaced.length }, out)
  for (const name of files) out.line(`  ${name}`)
  out.line(`${replaced.length} spellings replaced; the list is in ${list}. Keep it apart from the export.`)
}

const tableOf = (replaced: readonly Replaced[]): string =>
  [['label', 'person', 'spelling', 'times'], ...replaced.map((each) => Object.values(each))]
    .map((row) => `${row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('')
