import { type Command, Option } from 'commander'
import { type EventView, openCase, type TellingView, type TimelineView } from '../../workbench/index.ts'
import { caseNamed } from './place.ts'
import { attribution, published } from './print.ts'
import { jsonOf, plain, short, type Terminal, wrap } from './terminal.ts'

const INDENT = '      '

/** Adds `timeline`: what happened when, by whose word. */
export function addTimeline(root: Command, out: Terminal): void {
  root
    .command('timeline')
    .description('what happened when, as told: by time, rival dates under one another, by whose word')
    .addOption(new Option('--case <case>', 'the case: a NAME.hearsay folder, or postgres://…').env('HEARSAY_CASE'))
    .addOption(new Option('--json', 'print JSON, for programs'))
    .option('--about <name>', 'about this person or organisation')
    .option('--from <date>', 'not over before this date (EDTF: 1984, 1984-05, 198X)')
    .option('--to <date>', 'begun by this date')
    .addHelpText('after', '\nExamples:\n  hearsay timeline --about Varga\n  hearsay timeline --from 2019 --to 2020-06')
    .action(async ({ case: name, json, ...query }: { case?: string; json?: boolean } & Parameters<typeof asked>[0]) => {
      await using opened = await openCase(caseNamed(name), { create: false })
      const timeline = await opened.timeline(asked(query))
      if (json) out.line(jsonOf(timeline))
      else printTimeline(timeline, out)
    })
}

const asked = <Query extends { about?: string; from?: string; to?: string }>(query: Query): Query => query

export function printTimeline({ events, undated, unplaced }: TimelineView, out: Terminal): void {
  const { style } = out
  let heading = ''
  for (const event of events) {
    const next = headingOf(event)
    if (next !== heading) out.line(event.rivals ? style.bad(next) : style.bold(next))
    heading = next
    for (const telling of event.tellings) printTelling(telling, out)
  }
  if (!events.length) out.line('No dated event fits this question.')
  if (undated.length) out.line(`\n${style.bold('Cannot be placed')}`)
  for (const event of undated) for (const telling of event.tellings) printTelling(telling, out)
  if (unplaced.length) out.line(`\n${style.bold('Times that cannot be placed, and that no claim dates anything by')}`)
  for (const { words, path, lacks, start } of unplaced)
    out.line(`  “${plain(words)}” ${style.dim(`· ${plain(path)} at ${start} · ${LACKS[lacks ?? 'nothing']}`)}`)
}

const LACKS = {
  published: 'the day of publication is not stated',
  text: 'the text tells no date before it',
  nothing: 'its words do not tell of when',
} as const

const headingOf = ({ edtf, dates, rivals }: EventView): string =>
  rivals ? `${dates.map((date) => date.edtf).join(' or ')}: told differently` : (edtf ?? '')

/** The time as worded and as understood, what is told, who tells it, and when they told it. */
function printTelling({ claim, words, edtf, anchoredOn }: TellingView, out: Terminal): void {
  const { style } = out
  const from = anchoredOn ? ` (${ANCHORED[anchoredOn]})` : ''
  const value = edtf ? `${edtf}${from}` : `cannot be placed: ${LACKS[anchoredOn ?? 'nothing']}`
  out.line(`  “${plain(words)}” ${style.dim(value)}`)
  const marks = claim.quotation === 'direct' ? ['“', '”'] : ['', '']
  out.line(`${INDENT}${wrap(`${marks[0]}${plain(claim.contentWords)}${marks[1]}`, out.width, INDENT)}`)
  const told = claim.said ? `said ${claim.said} · ` : ''
  out.line(`${INDENT}${attribution(claim, out)}`)
  out.line(style.dim(`${INDENT}${told}${published(claim)} · ${plain(claim.path)} · ${short(claim.id)}`))
}

const ANCHORED = { published: 'counted from publication', text: 'counted from a date before it' } as const
