import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type Brief, type BriefAsked, type BriefFormat, type BriefSubject, briefFormats } from '../../model/brief.ts'
import { briefFile, type Case, HearsayError, type Replaced } from '../../workbench/index.ts'
import { type Common, json, listing, userOption, withCase } from './option.ts'
import { counted } from './print.ts'
import { type HidingAsked, hidingOptions, keepApart, listPlace, refuseHiding, writeReplaced } from './replaced.ts'
import type { Terminal } from './terminal.ts'

interface Asked extends Common, HidingAsked {
  readonly disagreement?: string
  readonly matrix?: string
  readonly claims?: readonly string[]
  readonly external?: boolean
  readonly internal?: boolean
  readonly note?: readonly string[]
  readonly user: string
  readonly format?: BriefFormat
  readonly out: string
}

/** Adds `brief`: the cited account of somebody or something, as a file. */
export function addBrief(root: Command, out: Terminal): void {
  const command = listing(
    root,
    'brief',
    'write the cited account of somebody, a disagreement, a matrix or chosen claims',
  )
    .argument('[entity]', 'a person or organisation, by name or id')
    .option('--disagreement <claim>', 'of the disagreements in which this claim stands')
    .option('--matrix <matrix>', 'of a matrix of hypotheses: its id, or words of its question')
    .option('--claims <claim...>', 'of these claims')
    .option('--external', 'for others: accepted claims only, private people replaced by labels, no hash, path or user')
    .option('--internal', 'with ratings, which are for those who work on the case')
    .option('--note <words...>', 'a paragraph of your own, marked as yours')
  hidingOptions(command, 'apart from the brief')
    .addOption(userOption())
    .addOption(new Option('--format <format>', 'by default as the name of the file ends').choices(briefFormats))
    .requiredOption('--out <file>', 'where to write')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay brief "Viktor Varga" --out varga.html\n  hearsay brief --claims 3f9c21ab 77e7ad01 --external --out claims.docx --replaced who-is-who.csv',
    )
    .action((entity: string | undefined, options: Asked) =>
      withCase(options, async (opened) => {
        const format = options.format ?? formatOf(options.out)
        const asked: BriefAsked = {
          subject: subjectOf(entity, options),
          form: options.external ? 'external' : 'working',
          internal: options.internal ?? false,
          own: options.note ?? [],
          by: options.user,
        }
        const { brief, replaced } = await made(opened, asked, options)
        const { bytes } = await briefFile(brief, format)
        await writeFile(resolve(options.out), bytes)
        if (options.json) return json(brief, out)
        const lines = brief.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'sentence').length
        out.line(
          `${options.out}: ${counted(lines, 'line')} on ${counted(brief.citations.length, 'claim')}, each held against its document.`,
        )
        if (replaced) out.line(keepApart(replaced, options.replaced!, 'brief'))
      }),
    )
}

/** The brief, and of one for others what was replaced in it, which is written to its own file first. */
async function made(
  opened: Case,
  asked: BriefAsked,
  options: Asked,
): Promise<{ readonly brief: Brief; readonly replaced: readonly Replaced[] | null }> {
  if (asked.form === 'working') {
    refuseHiding(options)
    return { brief: await opened.brief(asked), replaced: null }
  }
  const { hide, key } = options
  const list = listPlace(options, options.out, 'file')
  const { brief, replaced } = await opened.briefForOthers(asked, { hide, ...(key !== undefined && { key }) })
  await writeReplaced(list, replaced)
  return { brief, replaced }
}

function subjectOf(entity: string | undefined, { disagreement, matrix, claims }: Asked): BriefSubject {
  const given: (BriefSubject | null)[] = [
    entity === undefined ? null : { kind: 'entity', entity },
    disagreement === undefined ? null : { kind: 'disagreement', claim: disagreement },
    matrix === undefined ? null : { kind: 'matrix', matrix },
    claims === undefined ? null : { kind: 'claims', claims },
  ]
  const [subject, another] = given.filter((each) => each !== null)
  if (subject && !another) return subject
  throw new HearsayError(
    'bad-usage',
    'A brief is of one thing.',
    'Name a person or organisation, or give one of --disagreement, --matrix, --claims.',
  )
}

function formatOf(path: string): BriefFormat {
  const found = briefFormats.find((format) => path.toLowerCase().endsWith(`.${format}`))
  if (found) return found
  throw new HearsayError(
    'bad-usage',
    `${path} does not say in which format to write.`,
    `Let its name end in .${briefFormats.join(', .')}, or give --format.`,
  )
}
