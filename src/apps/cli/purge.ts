import type { Command } from 'commander'
import { type Deciding, decider, deciding, withCase } from './option.ts'
import type { Terminal } from './terminal.ts'

/** What no purge reaches. */
const UNREACHED = [
  'exports and briefs that were made already',
  'backups and copies of the case, and what a database server keeps in its own logs',
  'other cases',
] as const

/** The command that erases for good. */
export function addPurge(root: Command, out: Terminal): void {
  deciding(
    root,
    'purge',
    'erase a document or a person for good, hash and names too, and say what could not be reached',
  )
    .argument('<name>', 'a document by its path or id, or a person by name or id')
    .option('--documents', 'of a person: erase every document that names them, since a text is never edited')
    .action((name: string, options: Deciding & { documents?: boolean }) =>
      withCase(options, async (opened) => {
        const report = await opened.purge(name, options.documents ?? false, decider(options))
        out.line(
          `Erased for good: ${report.documents} document${report.documents === 1 ? '' : 's'}, and what ${report.decisions} decisions said.`,
        )
        out.line('Not reached:')
        if (report.files.length) out.line(`  the files that were read: ${report.files.join(', ')}`)
        for (const each of UNREACHED) out.line(`  ${each}`)
      }),
    )
}
