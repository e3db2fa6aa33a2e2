import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import type { Problem } from '../../model/problem.ts'
import { HearsayError, parseDocument, parseDocumentToConllu, readDocument } from '../../workbench/index.ts'
import { printProblems } from './print.ts'
import { standardInput } from './standard-input.ts'
import { jsonOf, type Terminal } from './terminal.ts'

/** The one file that was asked for could not be read. */
const FAILED = 3

/** `hearsay parse`: what the reader sees of one document, word by word. No case is opened, and nothing is kept. */
export function addParse(root: Command, out: Terminal): void {
  root
    .command('parse')
    .description('print one document word by word: sentences, parts of speech, trees, names; keeps nothing')
    .argument('<file>', 'a file of any format that read takes; - is standard input')
    .addOption(
      new Option('--format <format>', 'CoNLL-U, a line a word; or JSON').choices(['conllu', 'json']).default('conllu'),
    )
    .option('--name <name>', 'with -: what the document is called', 'standard-input.txt')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay parse articles/herald-07.html > herald-07.conllu\n  echo "Ana Solt denied it." | hearsay parse - --format json',
    )
    .action(async (file: string, options: { format: 'conllu' | 'json'; name: string }) => {
      const name = file === '-' ? options.name : basename(file)
      const outcome = await readDocument(file === '-' ? await standardInput() : await bytesOf(file), name)
      const why = 'failure' in outcome ? outcome.failure : outcome.analysis.problems.find(isUnread)
      if (why) {
        printProblems([{ ...why, path: name }], { ...out, line: out.complain })
        process.exitCode = FAILED
      }
      if (why || 'failure' in outcome) return
      const { passages, document } = outcome.analysis
      const text = { text: document.text, passages }
      if (options.format === 'json') out.line(jsonOf({ passages, sentences: parseDocument(text).sentences }))
      else out.table(parseDocumentToConllu(text, name))
    })
}

/** Trees of English over another language would be noise that looks like a finding. */
const isUnread = ({ code }: Problem): boolean => code === 'unread-language'

async function bytesOf(file: string): Promise<Uint8Array> {
  const there = await stat(file).catch(() => null)
  if (!there) throw new HearsayError('nothing-to-read', `Nothing is at ${file}.`, 'Check the spelling.')
  if (!there.isFile()) throw new HearsayError('bad-usage', `${file} is not a file.`, 'Name one file, or pipe it to -.')
  return await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new HearsayError('nothing-to-read', `${file} cannot be opened (${error.code}).`, 'Check its permissions.')
  })
}
