import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Command, Option } from 'commander'
import { speakerKinds, stances } from '../../model/claim.ts'
import { type MetadataField, metadataFields } from '../../model/document.ts'
import { type Case, capture, checkMetadata, HearsayError, openCase, type ReadReport } from '../../workbench/index.ts'
import { addAssessment } from './assessment.ts'
import { addBrief } from './brief.ts'
import { addCheckDraft } from './draft.ts'
import { addExport } from './export.ts'
import { addHypotheses } from './hypotheses.ts'
import { addIdentity } from './identity.ts'
import { addImport } from './import.ts'
import { addJudgements } from './judgement.ts'
import { addNews } from './news.ts'
import {
  type Common,
  caseOption,
  type Deciding,
  decider,
  deciding,
  json,
  jsonOption,
  listing,
  whole,
  withCase,
} from './option.ts'
import { addParse } from './parse.ts'
import { capturesOf, caseToReadInto, isAddress } from './place.ts'
import { printClaims, printDocuments, printProblems, printReport, printSearch, printStatus } from './print.ts'
import { printShown } from './print-shown.ts'
import { addPurge } from './purge.ts'
import { addReply } from './reply.ts'
import { standardInput } from './standard-input.ts'
import { plain, type Terminal, terminal } from './terminal.ts'
import { addTimeline } from './timeline.ts'
import { watchFolder } from './watch.ts'

/** Some files could not be read; the others were. */
const SOME_FAILED = 3

/** All commands. Nothing runs until the arguments are parsed. */
export function program(): Command {
  const out = terminal()
  const root = new Command('hearsay')
    .description('Reads a pile of conflicting reports and shows who says what, on whose word.')
    .addHelpText(
      'after',
      `
Start with a folder of articles (text, HTML, PDF, Word, mail, archives):
  hearsay read articles/          makes the case articles.hearsay beside it
  hearsay claims                  who says what
  hearsay open                    the same on a page

A sources.csv beside the files gives what they do not say themselves (publisher, date).
Nothing leaves this machine, but for read https://…, which fetches a page. Exit code 3: some files could not be read, the rest were.`,
    )
    .configureHelp({ helpWidth: 100 })
    .exitOverride()
  // commander reports its own errors; they end the process with 2 like ours
  root.exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2)
  })
  addRead(root, out)
  addLists(root, out)
  addDecisions(root, out)
  addIdentity(root, out)
  addJudgements(root, out)
  addHypotheses(root, out)
  addOpen(root, out)
  addParse(root, out)
  addTimeline(root, out)
  addAssessment(root, out)
  addExport(root, out)
  addImport(root, out)
  addBrief(root, out)
  addReply(root, out)
  addCheckDraft(root, out)
  addNews(root, out)
  addPurge(root, out)
  return root
}

function addRead(root: Command, out: Terminal): void {
  root
    .command('read')
    .description('read files, folders or globs into a case; what is there and unchanged is left alone')
    .argument('<path...>', 'files, folders, globs; https://… saves that page and reads it; - reads standard input')
    .addOption(caseOption())
    .addOption(jsonOption())
    .option('--name <name>', 'with -: what the document is called', 'standard-input.txt')
    .option('--max-bytes <bytes>', 'files larger than this are named and left out', whole)
    .option('--watch', 'go on: read the folder again whenever something in it has changed')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay read articles/\n  hearsay read "reports/**/*.pdf" --case affair.hearsay\n  pbpaste | hearsay read - --name notes.txt --case affair.hearsay',
    )
    .action(async (paths: string[], options: Common & ReadingAsked) => {
      if (!paths.some((path) => path === '-' || isAddress(path) || existsSync(path) || /[*?[\]{}]/u.test(path)))
        throw new HearsayError('nothing-to-read', `Nothing is at ${paths.join(', ')}.`, 'Check the spelling.')
      const location = caseToReadInto(options.case, paths)
      await using opened = await openCase(location)
      const files: string[] = []
      for (const path of paths) files.push(isAddress(path) ? await saved(path, location, out) : path)
      const read = async (): Promise<void> => {
        const report = await readInto(opened, files, options, out)
        if (options.json) json(report, out)
        else printReport(report, out)
        process.exitCode = report.failures.length ? SOME_FAILED : 0
      }
      const sayWhere = (): void => {
        if (!options.json) out.line(out.style.dim(`Case: ${opened.location}`))
      }
      if (options.watch) return await watching(paths, read, sayWhere, out)
      await read()
      sayWhere()
    })
}

interface ReadingAsked {
  readonly name: string
  readonly maxBytes?: number
  readonly watch?: boolean
}

/** Saves a page before it is read, and says what that means. */
async function saved(address: string, location: string, out: Terminal): Promise<string> {
  out.complain(`Fetching ${plain(address)}: this uses the network, and the site will see the visit.`)
  const { file, hash, at } = await capture(address, capturesOf(location))
  out.complain(`Saved as ${file} at ${at}; the page has the SHA-256 ${hash}`)
  return file
}

async function watching(
  paths: readonly string[],
  read: () => Promise<void>,
  sayWhere: () => void,
  out: Terminal,
): Promise<void> {
  const [folder] = paths
  if (paths.length !== 1 || folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new HearsayError('bad-usage', 'One folder is watched at a time.', 'hearsay read --watch FOLDER')
  await watchFolder(folder, read, async () => {
    sayWhere()
    const stopped = Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
    out.complain(`Watching ${plain(folder)}. Ctrl-C ends it.`)
    await stopped
  })
}

async function readInto(
  opened: Case,
  paths: readonly string[],
  options: { name?: string; maxBytes?: number },
  out: Terminal,
): Promise<ReadReport> {
  const settings = {
    onProgress: ({ done, total, path }: { done: number; total: number; path: string }) =>
      out.progress(`${done} of ${total}  ${basename(path)}`),
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
  }
  try {
    if (!paths.includes('-')) return await opened.read(paths, settings)
    if (paths.length > 1)
      throw new HearsayError(
        'bad-usage',
        'Standard input is read alone.',
        'Read the other paths with a command of their own.',
      )
    return await opened.readBytes(await standardInput(), options.name ?? 'standard-input.txt', settings)
  } finally {
    out.done()
  }
}

function addLists(root: Command, out: Terminal): void {
  const list = (name: string, description: string): Command => listing(root, name, description)

  list('status', 'what the case holds, and what is doubtful about it').action((options: Common) =>
    withCase(options, async (opened) => {
      const status = await opened.status()
      if (options.json) json(status, out)
      else printStatus(status, out)
    }),
  )
  list('documents', 'the documents, by date of publication').action((options: Common) =>
    withCase(options, async (opened) => {
      const documents = await opened.documents()
      if (options.json) json(documents, out)
      else printDocuments(documents, out)
    }),
  )
  list('claims', 'who says what, with the exact words')
    .option('--speaker <name>', 'by this speaker: a name, an id, or "outlet"')
    .option('--about <name>', 'about this person or organisation')
    .option('--document <document>', 'in this document: its path or id')
    .addOption(new Option('--stance <stance>', 'what the speaker does').choices(stances))
    .addOption(new Option('--speaker-kind <kind>', 'how the speaker is known').choices(speakerKinds))
    .option('--offset <number>', 'pass over so many', whole)
    .option('--limit <number>', 'at most so many', whole)
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay claims --speaker Linde\n  hearsay claims --about Varga --stance denies\n  hearsay claims --speaker-kind unnamed',
    )
    .action((options: Common & Parameters<Case['claims']>[0]) =>
      withCase(options, async (opened) => {
        const { case: _, json: asJson, ...query } = options
        const claims = await opened.claims(query)
        if (asJson) json(claims, out)
        else printClaims(claims, out)
      }),
    )
  list('show', 'one document, claim or person')
    .argument('<id>', 'an id or its first letters, a name, or the path of a document')
    .action((id: string, options: Common) =>
      withCase(options, async (opened) => {
        const shown = await opened.show(id)
        if (options.json) json(shown, out)
        else printShown(shown, out)
      }),
    )
  list('search', 'passages that hold all the words')
    .argument('<words...>', 'words, and "several words in a row" in quotation marks')
    .option('--limit <number>', 'at most so many passages', whole, 50)
    .action((words: string[], options: Common & { limit: number }) =>
      withCase(options, async (opened) => {
        // an argument of several words was quoted on the command line: it is a phrase
        const asked = words.map((word) => (/\s/u.test(word) && !/["“]/u.test(word) ? `"${word}"` : word)).join(' ')
        const hits = await opened.search(asked, options.limit)
        if (options.json) json(hits, out)
        else printSearch(hits, out)
      }),
    )
  list('problems', 'what could not be read or is doubtful, each with what to do').action((options: Common) =>
    withCase(options, async (opened) => {
      const problems = await opened.problems()
      if (options.json) json(problems, out)
      else printProblems(problems, out)
    }),
  )
  list('check', 'verify every hash and every anchor').action((options: Common) =>
    withCase(options, async (opened) => {
      const report = await opened.check()
      if (options.json) json(report, out)
      else {
        for (const fault of report.faults) out.line(`  ${out.style.bad(fault.document.slice(0, 8))} ${fault.what}`)
        out.line(
          `${report.originals} originals and ${report.spans.toLocaleString('en')} spans checked: ${report.faults.length ? `${report.faults.length} faults` : 'all in order'}.`,
        )
      }
      if (report.faults.length) process.exitCode = 1
    }),
  )
}

function addDecisions(root: Command, out: Terminal): void {
  deciding(root, 'set', 'say what a document does not say of itself')
    .argument('<document>', 'its path or id')
    .argument('<field=value...>', `fields: ${metadataFields.join(', ')}; an empty value takes an earlier one back`)
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay set 004.txt publisher="The Herald" published=2023-12~\n  hearsay set herald-07 complete=yes --why "compared with the printed page"',
    )
    .action((document: string, pairs: string[], options: Deciding) =>
      withCase(options, async (opened) => {
        const values = pairs.map((pair) => {
          const at = pair.indexOf('=')
          const field = metadataFields.find((each) => each === pair.slice(0, at))
          if (at < 0 || !field)
            throw new HearsayError(
              'bad-usage',
              `“${pair}” is not field=value.`,
              `Fields: ${metadataFields.join(', ')}.`,
            )
          return [field, pair.slice(at + 1) || null] as [MetadataField, string | null]
        })
        for (const [field, value] of values) if (value !== null) checkMetadata(field, value)
        for (const [field, value] of values) {
          await opened.set(document, field, value, decider(options))
          out.line(value === null ? `${field} is as the document says.` : `${field} is ${value}.`)
        }
      }),
    )
  deciding(root, 'remove', 'erase a document: every trace but its hash, so that it is not read again')
    .argument('<document>', 'its path or id')
    .option('--undo', 'let a removed document be read again (its hash)')
    .action((document: string, options: Deciding & { undo?: boolean }) =>
      withCase(options, async (opened) => {
        const { what } = options.undo
          ? await opened.readmit(document, decider(options))
          : await opened.remove(document, decider(options))
        if (what.kind === 'readmit') out.line(`${what.document} may be read again.`)
        else if (what.kind === 'remove') out.line(`Erased. Its hash is ${what.document}`)
      }),
    )
}

function addOpen(root: Command, out: Terminal): void {
  root
    .command('open')
    .description('show the case on a page of this machine (127.0.0.1)')
    .addOption(caseOption())
    .option('--port <port>', 'the port to listen on', whole)
    .option('--no-browser', 'print the address and open nothing')
    .option('--openrefine', 'let OpenRefine on this machine match names at /reconcile')
    .action((options: Common & { port?: number; browser: boolean; openrefine?: boolean }) =>
      withCase(options, async (opened) => {
        // a sixth of all the code, which no other command needs
        const { isPageBuilt, serve } = await import('../http/index.ts')
        if (!isPageBuilt())
          throw new HearsayError('bad-usage', 'The page has not been built.', 'In the checkout: npm run build')
        const server = await serve(opened, {
          ...(options.port !== undefined && { port: options.port }),
          openRefine: options.openrefine ?? false,
        })
        out.line(`${opened.location}\n${out.style.bold(server.url)}  ${out.style.dim('Ctrl-C ends it')}`)
        if (options.browser) openBrowser(server.url)
        await new Promise<void>((end) => {
          process.once('SIGINT', end)
          process.once('SIGTERM', end)
        })
        await server.close()
      }),
    )
}

/** Opens the system's browser where there is one and somebody to look; nothing is said where there is not. */
function openBrowser(url: string): void {
  if (!process.stdout.isTTY || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY))
    return
  const [command, ...rest] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  spawn(command!, [...rest, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
