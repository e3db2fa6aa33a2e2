import type { DocumentVersion, NewsView, VersionChange, VersionsView } from '../../workbench/index.ts'
import { attribution, counted, printClaims, published } from './print.ts'
import { printDisagreements } from './print-assessment.ts'
import { plain, short, type Terminal, wrap } from './terminal.ts'

const versionLine = (version: DocumentVersion, { style }: Terminal): string =>
  `  ${style.dim(short(version.id))}  ${style.bold(plain(version.title))} ${style.dim(
    `${plain(version.path)} · ${published(version)} · ${counted(version.claims, 'claim')} · ${
      version.arrived ? `read ${version.arrived.slice(0, 16).replace('T', ' ')}` : 'read nobody knows when'
    }${version.state === 'present' ? '' : ` · ${version.state}`}`,
  )}`

export function printVersions({ versions, changes }: VersionsView, terminal: Terminal): void {
  for (const version of versions) terminal.line(versionLine(version, terminal))
  if (versions.length === 1) terminal.line('It is the only text that the case has of this path and address.')
  for (const change of changes) {
    terminal.line()
    printChange(change, terminal)
  }
}

function printChange({ from, to, came, went, claimsCame, claimsWent }: VersionChange, terminal: Terminal): void {
  const { style } = terminal
  terminal.line(`${style.bold(`${plain(to.path)}`)} ${style.dim(`${short(from.id)} → ${short(to.id)}`)}`)
  const lines = (mark: string, words: readonly string[]): void => {
    for (const each of words) terminal.line(`  ${mark} ${wrap(plain(each), terminal.width, '    ')}`)
  }
  lines('−', went)
  lines('+', came)
  const claims = (what: string, views: VersionChange['claimsCame']): void => {
    if (views.length) terminal.line(`  ${what}:`)
    for (const claim of views) {
      terminal.line(`    ${style.dim(short(claim.id))}  ${attribution(claim, terminal)}`)
      terminal.line(`      ${wrap(plain(claim.contentWords), terminal.width, '      ')}`)
    }
  }
  claims('claims that went', claimsWent)
  claims('claims that came', claimsCame)
  if (!came.length && !went.length && !claimsCame.length && !claimsWent.length)
    terminal.line('  Nothing that is read has changed.')
}

export function printNews(news: NewsView, terminal: Terminal): void {
  const { style } = terminal
  const heading = (words: string): void => terminal.line(style.bold(words))
  if (news.since === null || !news.documents.length) {
    const since = news.since?.slice(0, 16).replace('T', ' ')
    terminal.line(since ? `Nothing came since ${since}.` : 'Nothing has been read yet.')
    return
  }
  heading(`${counted(news.documents.length, 'document')} since ${news.since.slice(0, 16).replace('T', ' ')}`)
  for (const version of news.documents) terminal.line(versionLine(version, terminal))
  if (news.statuses.length) {
    terminal.line()
    heading('Legal status that was not told before')
    for (const { name, status, claim, before } of news.statuses) {
      terminal.line(`  ${style.dim(short(claim.id))}  ${plain(name)}: ${status}, by ${attribution(claim, terminal)}`)
      terminal.line(`      ${wrap(plain(claim.contentWords), terminal.width, '      ')}`)
      terminal.line(style.dim(`      before: ${before.join(', ') || 'nothing told'}`))
    }
  }
  for (const change of news.changes) {
    terminal.line()
    printChange(change, terminal)
  }
  for (const [title, chosen] of [
    ['Changes of story', news.disagreements.filter(({ type }) => type === 'change of story')],
    ['New contradictions', news.disagreements.filter(({ type }) => type !== 'change of story')],
  ] as const) {
    if (!chosen.length) continue
    terminal.line()
    heading(title)
    printDisagreements(chosen, terminal)
  }
  terminal.line()
  heading(counted(news.claims.length, 'new claim'))
  if (news.claims.length) printClaims(news.claims, terminal)
}
