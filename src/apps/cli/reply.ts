import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type ReplyFormat, type ReplyRow, replyFormats } from '../../model/reply.ts'
import { type Common, json, listing, withCase } from './option.ts'
import { counted, INDENT } from './print.ts'
import { plain, type Terminal, wrap } from './terminal.ts'

interface Asked extends Common {
  readonly about?: string
  readonly all?: boolean
  readonly format?: ReplyFormat
  readonly out?: string
}

/** Adds `reply`: who is accused of what by whom, and has no answer in the case. */
export function addReply(root: Command, out: Terminal): void {
  listing(root, 'reply', 'who is accused of what by whom and has no answer in the case, as a table for a letter')
    .option('--about <name>', 'what this person or organisation is accused of')
    .option('--all', 'what has an answer as well')
    .addOption(new Option('--format <format>', 'with --out').choices(replyFormats).default('docx'))
    .option('--out <file>', 'write a file')
    .addHelpText('after', '\nExamples:\n  hearsay reply --about Varga\n  hearsay reply --about Varga --out letter.docx')
    .action((options: Asked) =>
      withCase(options, async (opened) => {
        const asked = { all: options.all ?? false, ...(options.about !== undefined && { about: options.about }) }
        const rows = await opened.reply(asked)
        if (options.out !== undefined) {
          await writeFile(resolve(options.out), await opened.replyFile(asked, options.format ?? 'docx'))
          out.line(`${options.out}: ${counted(rows.length, 'allegation')}.`)
        } else if (options.json) json(rows, out)
        else printReply(rows, out)
      }),
    )
}

function printReply(rows: readonly ReplyRow[], terminal: Terminal): void {
  const { style } = terminal
  let accused = ''
  for (const { of, accused: name, claim, accuser, place, answers, denials } of rows) {
    if (of !== accused) terminal.line(`${accused ? '\n' : ''}${style.bold(plain(name))}`)
    accused = of
    terminal.line(
      `  ${style.dim(claim.id.slice(0, 8))}  ${style.who(plain(accuser))} ${style.dim(`· ${plain(place)}`)}`,
    )
    terminal.line(`${INDENT}${wrap(`“${plain(claim.contentWords)}”`, terminal.width, INDENT)}`)
    for (const answer of answers)
      terminal.line(
        `${INDENT}${style.good(wrap(`answered: ${plain(answer.speakerName)}: “${plain(answer.contentWords)}”`, terminal.width, INDENT))}`,
      )
    if (!answers.length)
      terminal.line(
        `${INDENT}${style.unsure('no answer in these documents')}${denials.length ? style.dim(` · denied in general by ${plain([...new Set(denials.map(({ speakerName }) => speakerName))].join(', '))}`) : ''}`,
      )
  }
  if (!rows.length)
    terminal.line('No allegation without an answer was found. That says nothing about what was not understood.')
}
