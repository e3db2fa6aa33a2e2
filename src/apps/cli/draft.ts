import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { DraftSentence, DraftVerdict, DraftView } from '../../model/draft.ts'
import { type ClaimView, HearsayError } from '../../workbench/index.ts'
import { type Common, json, listing, withCase } from './option.ts'
import { attribution, counted, INDENT, published } from './print.ts'
import { plain, type Terminal, wrap } from './terminal.ts'

/** Adds `check-draft`: an editor's line-by-line, done first by machine. */
export function addCheckDraft(root: Command, out: Terminal): void {
  listing(root, 'check-draft', 'lay each sentence of your own draft beside the case; it marks and rewrites nothing')
    .argument('<file>', 'your draft: .docx, .md, .txt or .html')
    .option('--all', 'show what is supported as well')
    .addHelpText('after', '\nExample:\n  hearsay check-draft story.docx')
    .action((file: string, options: Common & { all?: boolean }) =>
      withCase(options, async (opened) => {
        const bytes = await readFile(file).catch(() => {
          throw new HearsayError('nothing-to-read', `Nothing can be read at ${file}.`, 'Check the spelling.')
        })
        const draft = await opened.checkDraft(bytes, basename(file))
        if (options.json) json(draft, out)
        else printDraft(draft, options.all ?? false, out)
      }),
    )
}

/** Verdicts that ask for nothing. */
const QUIET: ReadonlySet<DraftVerdict> = new Set<DraftVerdict>(['supported', 'nothing to check'])

function printDraft({ sentences, counts }: DraftView, all: boolean, terminal: Terminal): void {
  const { style } = terminal
  const shown = sentences.filter(({ verdict }) => all || !QUIET.has(verdict))
  for (const sentence of shown) printSentence(sentence, terminal)
  const told = Object.entries(counts).filter(([, count]) => count > 0)
  terminal.line(
    `${shown.length ? '\n' : ''}${counted(sentences.length, 'sentence')}: ${told.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}.`,
  )
  terminal.line(style.dim('“Supported” says that somebody in the case says so, and not that it is so.'))
}

function printSentence(
  { number, words, verdict, because, support, against, origins }: DraftSentence,
  terminal: Terminal,
): void {
  const { style } = terminal
  const mark = QUIET.has(verdict) ? style.good : verdict === 'no support found' ? style.unsure : style.bad
  terminal.line(`${style.dim(String(number).padStart(4))}  ${wrap(plain(words), terminal.width, '      ')}`)
  terminal.line(`      ${mark(verdict)}`)
  for (const reason of because) terminal.line(style.dim(`      · ${wrap(plain(reason), terminal.width, '        ')}`))
  const list = (heading: string, claims: readonly ClaimView[]): void => {
    if (claims.length) terminal.line(style.dim(`      ${heading}`))
    for (const claim of claims.slice(0, 3)) {
      terminal.line(`        ${style.dim(claim.id.slice(0, 8))} ${attribution(claim, terminal)}`)
      terminal.line(`${INDENT}${wrap(`“${plain(claim.contentWords)}”`, terminal.width, INDENT)}`)
      terminal.line(style.dim(`${INDENT}${plain(claim.path)} · ${published(claim)}`))
    }
  }
  list(`who says so, on at most ${counted(origins.length, 'origin')}`, support)
  list('who says otherwise', against)
}
