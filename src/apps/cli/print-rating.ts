import type { RatingView } from '../../workbench/index.ts'
import { attribution, INDENT } from './print.ts'
import { gradeInWords } from './print-judgement.ts'
import { plain, short, type Terminal, wrap } from './terminal.ts'

const HEADINGS: Readonly<Record<RatingView['on'], string>> = {
  publisher: 'Publishers',
  speaker: 'Speakers',
  claim: 'Claims',
}

/** What is rated, each with the ratings that led there. */
export function printRatings(ratings: readonly RatingView[], terminal: Terminal): void {
  const { style } = terminal
  for (const [at, rating] of ratings.entries()) {
    if (rating.on !== ratings[at - 1]?.on) terminal.line(`${at ? '\n' : ''}${style.bold(HEADINGS[rating.on])}`)
    const grade = gradeInWords(rating)
    if (rating.claim) {
      terminal.line(`  ${style.dim(short(rating.id))}  ${grade}`)
      terminal.line(`${INDENT}${attribution(rating.claim, terminal)}`)
      terminal.line(`${INDENT}${wrap(plain(rating.name), terminal.width, INDENT)}`)
    } else terminal.line(`  ${style.who(plain(rating.name))}  ${grade}`)
    for (const { id, by, at: when, why, what, state } of rating.history) {
      if (what.kind !== 'rate') continue
      const words = [
        `${what.reliability ?? ''}${what.credibility ?? ''}`,
        `${plain(by)}, ${when.slice(0, 10)}`,
        why === null ? '' : plain(why),
        state === 'stands' ? '' : state,
      ]
      const line = `${short(id)}  ${words.filter(Boolean).join(' · ')}`
      terminal.line(`${INDENT}${style.dim(wrap(line, terminal.width, `${INDENT}          `))}`)
    }
  }
  if (!ratings.length) terminal.line('Nothing is rated yet. hearsay rate TARGET GRADE --why REASON')
}
