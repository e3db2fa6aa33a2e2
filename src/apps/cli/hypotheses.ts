import { readFile, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Mark, marks, type Relevance, relevances } from '../../model/hypothesis.ts'
import { type Credibility, credibilities } from '../../model/rating.ts'
import { HearsayError, type ItemSaid, type MatrixFormat } from '../../workbench/index.ts'
import {
  type Common,
  caseOption,
  type Deciding,
  decider,
  deciding,
  json,
  jsonOption,
  listing,
  withCase,
} from './option.ts'
import { printMatrices, printMatrix } from './print-matrix.ts'
import { short, type Terminal } from './terminal.ts'

/** Some lines of a table could not be used; the rest were. */
const SOME_LEFT_OUT = 3

/** Commands about competing hypotheses, under one name. */
export function addHypotheses(root: Command, out: Terminal): void {
  const group = root
    .command('hypotheses')
    .description('competing hypotheses, weighed against each other: hearsay hypotheses --help lists what it does')
  group
    .command('list', { isDefault: true })
    .description('the matrices of the case')
    .addOption(caseOption())
    .addOption(jsonOption())
    .action((options: Common) =>
      withCase(options, async (opened) => {
        const matrices = await opened.hypotheses()
        if (options.json) json(matrices, out)
        else printMatrices(matrices, out)
      }),
    )
  listing(group, 'show', 'a matrix with its sums, and on how little they hang')
    .argument('<matrix>', 'its id, the beginning of it, or words of its question')
    .action((matrix: string, options: Common) =>
      withCase(options, async (opened) => {
        const view = await opened.matrix(matrix)
        if (options.json) json(view, out)
        else printMatrix(view, out)
      }),
    )
  deciding(group, 'new', 'begin a matrix')
    .argument('<question>', 'what is asked')
    .argument('<hypothesis...>', 'the answers that compete, two or more')
    .addHelpText(
      'after',
      '\nExample:\n  hearsay hypotheses new "Who had the files burned?" "The aide" "The mayor" "Nobody"',
    )
    .action((question: string, hypotheses: string[], options: Deciding) =>
      withCase(options, async (opened) => {
        const { id } = await opened.newMatrix(question, hypotheses, decider(options))
        out.line(`${short(id)} is begun. Next: hearsay hypotheses add ${short(id)} --claim CLAIM`)
      }),
    )
  addRows(group, out)
  addCells(group, out)
  addFiles(group, out)
}

/** What an item may be given. */
interface Said extends Deciding {
  readonly claim?: string
  readonly credibility?: Credibility
  readonly relevance?: Relevance
  readonly origin?: string
  readonly text?: string
}

const itemOptions = (command: Command): Command =>
  command
    .option('--claim <claim>', 'the claim that it stands on: its id or first letters')
    .addOption(
      new Option('--credibility <number>', 'from 1 to 6; without it, that of the claim’s rating').argParser(credible),
    )
    .addOption(new Option('--relevance <relevance>', 'how much it bears on the question').choices(relevances))
    .option('--origin <name>', 'where it comes from: items of one origin count once')

function credible(value: string): Credibility {
  const found = credibilities.find((each) => String(each) === value)
  if (!found) throw new InvalidArgumentError('A whole number from 1 to 6 is wanted.')
  return found
}

function addRows(group: Command, out: Terminal): void {
  itemOptions(deciding(group, 'add', 'add an item: a claim of the case, or words of your own'))
    .argument('<matrix>', 'its id, the beginning of it, or words of its question')
    .argument('[text]', 'the item; without it, the words of the claim behind who says them')
    .action((matrix: string, text: string | undefined, options: Said) =>
      withCase(options, async (opened) => {
        const { claim = null, credibility = null, relevance = 'high', origin = null } = options
        const edit = { kind: 'item', text: text ?? null, claim, credibility, relevance, origin } as const
        const { items } = await opened.editMatrix(matrix, edit, decider(options))
        out.line(`${items.at(-1)!.id} is added: ${items.at(-1)!.text}`)
      }),
    )
  itemOptions(deciding(group, 'change', 'change what is said of an item'))
    .argument('<matrix>', 'its id, the beginning of it, or words of its question')
    .argument('<item>', 'e1, e2, …')
    .option('--text <text>', 'its words')
    .action((matrix: string, item: string, options: Said) =>
      withCase(options, async (opened) => {
        const { claim, credibility, relevance, origin, text } = options
        const to: Partial<ItemSaid> = {
          ...(claim !== undefined && { claim }),
          ...(credibility !== undefined && { credibility }),
          ...(relevance !== undefined && { relevance }),
          ...(origin !== undefined && { origin: origin || null }),
          ...(text !== undefined && { text }),
        }
        await opened.editMatrix(matrix, { kind: 'change', item, to }, decider(options))
        out.line(`${item} is changed.`)
      }),
    )
  deciding(group, 'add-hypothesis', 'add an answer that competes')
    .argument('<matrix>', 'its id, the beginning of it, or words of its question')
    .argument('<text>', 'the hypothesis')
    .action((matrix: string, text: string, options: Deciding) =>
      withCase(options, async (opened) => {
        const { hypotheses } = await opened.editMatrix(matrix, { kind: 'hypothesis', text }, decider(options))
        out.line(`${hypotheses.at(-1)!.id} is added.`)
      }),
    )
}

function addCells(group: Command, out: Terminal): void {
  deciding(group, 'cell', 'judge an item against a hypothesis')
    .argument('<matrix>', 'its id, the beginning of it, or words of its question')
    .argument('<item>', 'e1, e2, …')
    .argument('<hypothesis>', 'h1, h2, …')
    .argument('<mark>', `${marks.join(', ')}, or none to take a judgement back`, marked)
    .addHelpText('after', '\nExample:\n  hearsay hypotheses cell burned e1 h2 II --why "fires need fuel"')
    .action((matrix: string, item: string, hypothesis: string, mark: Mark | null, options: Deciding) =>
      withCase(options, async (opened) => {
        const edit = { kind: 'cell', item, hypothesis, mark, why: options.why ?? null } as const
        await opened.editMatrix(matrix, edit, decider(options))
        out.line(
          mark === null ? `${item} is not judged against ${hypothesis}.` : `${item} against ${hypothesis} is ${mark}.`,
        )
      }),
    )
  deciding(group, 'drop', 'drop an item or a hypothesis, or the matrix')
    .argument('<matrix>', 'its id, the beginning of it, or words of its question')
    .argument('[part]', 'e1, h1, …; without it, the whole matrix')
    .action((matrix: string, part: string | undefined, options: Deciding) =>
      withCase(options, async (opened) => {
        if (part === undefined) {
          const { id } = await opened.dropMatrix(matrix, decider(options))
          out.line(`The matrix is dropped. To have it back: hearsay undo ${short(id)}`)
          return
        }
        await opened.editMatrix(matrix, { kind: 'drop', id: part }, decider(options))
        out.line(`${part} is dropped.`)
      }),
    )
}

function marked(value: string): Mark | null {
  const wanted = value.toUpperCase().replace('/', '')
  const found = marks.find((mark) => mark === wanted)
  if (found) return found
  if (wanted === 'NONE') return null
  throw new InvalidArgumentError(`Use one of ${marks.join(', ')}, or none.`)
}

function addFiles(group: Command, out: Terminal): void {
  deciding(group, 'import', 'read a matrix from a CSV or JSON file')
    .argument('<file>', 'items in rows, hypotheses in columns; or JSON as export writes it')
    .option('--question <question>', 'what is asked, where the table does not say; else the file’s name')
    .action((file: string, options: Deciding & { question?: string }) =>
      withCase(options, async (opened) => {
        const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
          throw new HearsayError('nothing-to-read', `${file} cannot be opened (${error.code}).`, 'Check the spelling.')
        })
        const question = options.question ?? basename(file, extname(file))
        const { matrix, problems } = await opened.importMatrix(bytes, question, decider(options))
        out.line(
          `${short(matrix.id)}  ${matrix.question}: ${matrix.items.length} items, ${matrix.judged} cells judged.`,
        )
        for (const { line, message } of problems) out.complain(`${file}, line ${line}: ${message}`)
        if (problems.length) process.exitCode = SOME_LEFT_OUT
      }),
    )
  group
    .command('export')
    .description('write a matrix for other programs')
    .addOption(caseOption())
    .argument('<matrix>', 'its id, the beginning of it, or words of its question')
    .addOption(new Option('--format <format>', 'a table, or all that is in it').choices(['csv', 'json']).default('csv'))
    .option('--out <file>', 'where to write; without it, to standard output')
    .action((matrix: string, options: Common & { format: MatrixFormat; out?: string }) =>
      withCase(options, async (opened) => {
        const written = await opened.exportMatrix(matrix, options.format)
        if (options.out === undefined) out.table(written)
        else {
          await writeFile(options.out, written)
          out.line(`${options.out} is written.`)
        }
      }),
    )
}
