import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type Case, type ExchangeFormat, exchangeFormats, HearsayError } from '../../workbench/index.ts'
import { type Common, json, listing, withCase } from './option.ts'
import { type HidingAsked, hidingOptions, keepApart, listPlace, refuseHiding, writeReplaced } from './replaced.ts'
import type { Terminal } from './terminal.ts'

interface ExportAsked extends Common, HidingAsked {
  readonly format: 'jsonl' | ExchangeFormat
  readonly out: string
  readonly internal?: boolean
  readonly originals?: boolean
  readonly external?: boolean
}

/** The command that writes a case for other programs, and for others. */
export function addExport(root: Command, out: Terminal): void {
  const command = listing(root, 'export', 'write the case for other programs, or for others')
    .addOption(new Option('--format <format>', 'as what').choices(['jsonl', ...exchangeFormats]).default('jsonl'))
    .requiredOption('--out <folder>', 'where to write')
    .option('--internal', 'with ratings, notes and hypotheses, which are for those who work on the case')
    .option('--originals', 'with the files as they were received, so that hearsay import makes the case again')
    .option('--external', 'for others: accepted claims only, private people replaced by labels, no hash, path or user')
  hidingOptions(command, 'outside the folder')
  command
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
  refuseHiding(asked)
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
  const { format, internal, hide, key } = asked
  if (format === 'jsonl' || internal)
    throw new HearsayError(
      'bad-usage',
      `What is ${internal ? 'internal' : 'JSON Lines, the whole case,'} is not for others.`,
      `Choose a --format: ${exchangeFormats.join(', ')}; without --internal.`,
    )
  const list = listPlace(asked, directory, 'folder')
  const { files, replaced } = await opened.exportForOthers(format, directory, {
    hide,
    ...(key !== undefined && { key }),
  })
  await writeReplaced(list, replaced)
  if (asked.json) return json({ files, replaced: replaced.length }, out)
  for (const name of files) out.line(`  ${name}`)
  out.line(keepApart(replaced, asked.replaced!, 'export'))
}
