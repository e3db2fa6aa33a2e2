import type { Command } from 'commander'
import { openCase } from '../../workbench/index.ts'
import { type Common, caseOption, json, jsonOption } from './option.ts'
import { caseToReadInto } from './place.ts'
import { counted } from './print.ts'
import { plain, type Terminal } from './terminal.ts'

/** Some of the export could not be had, or read. */
const SOME_FAILED = 3

/** The command that makes a case of an export. */
export function addImport(root: Command, out: Terminal): void {
  root
    .command('import')
    .description('make the case again of which an export as JSON Lines was written')
    .argument('<folder>', 'what export --originals --out wrote')
    .addOption(caseOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  hearsay import case-jsonl --case affair.hearsay')
    .action(async (folder: string, options: Common) => {
      await using opened = await openCase(caseToReadInto(options.case, [folder]))
      const report = await opened.import(folder)
      if (report.failures.length) process.exitCode = SOME_FAILED
      if (options.json) return json(report, out)
      out.line(`${counted(report.documents, 'document')}, ${counted(report.decisions, 'decision')}`)
      if (report.purges)
        out.line(
          `${counted(report.purges, 'purge')} left out: what was erased from the other case is not known here if it comes again.`,
        )
      for (const { path, message, advice } of report.failures)
        out.line(`  ${out.style.bad(plain(path))}  ${plain(message)} ${out.style.dim(plain(advice))}`)
      out.line(out.style.dim(`Case: ${opened.location}`))
    })
}
