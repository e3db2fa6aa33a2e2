import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type Case, type ExchangeFormat, exchangeFormats } from '../../workbench/index.ts'
import { type Common, json, listing, withCase } from './option.ts'
import type { Terminal } from './terminal.ts'

interface ExportAsked extends Common {
  readonly format: 'jsonl' | ExchangeFormat
  readonly out: string
  readonly internal?: boolean
}

/** The command that writes a case for other programs. */
export function addExport(root: Command, out: Terminal): void {
  listing(root, 'export', 'write the case for other programs')
    .addOption(new Option('--format <format>', 'as what').choices(['jsonl', ...exchangeFormats]).default('jsonl'))
    .requiredOption('--out <folder>', 'where to write')
    .option('--internal', 'with ratings, notes and hypotheses, which are for those who work on the case')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay export --out case-jsonl\n  hearsay export --format xlsx --out tables\n  hearsay export --format gexf --out network',
    )
    .action((options: ExportAsked) => withCase(options, (opened) => write(opened, options, out)))
}

async function write(opened: Case, { format, out: folder, internal = false, ...options }: ExportAsked, out: Terminal) {
  const directory = resolve(folder)
  if (format === 'jsonl') {
    const rows = await opened.export(directory, { internal })
    if (options.json) return json(rows, out)
    for (const [noun, count] of Object.entries(rows)) out.line(`  ${String(count).padStart(8)}  ${noun}.jsonl`)
    return
  }
  const files = await opened.exportAs(format, directory, { internal })
  if (options.json) return json(files, out)
  for (const name of files) out.line(`  ${name}`)
}
