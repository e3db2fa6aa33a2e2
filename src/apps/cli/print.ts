import type { ClaimView, DocumentView, Problem, ReadReport, SearchView, Status } from '../../workbench/index.ts'
import { judgementsOn } from './print-judgement.ts'
import { plain, short, type Terminal, wrap } from './terminal.ts'

export const INDENT = '            '

export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** Who published a document and when, or what of it is not known. */
export const published = (document: Pick<DocumentView, 'publisher' | 'published'>): string =>
  `${document.publisher ? plain(document.publisher) : 'publisher not stated'} · ${plain(document.published ?? 'no date')}`

/** How the outlet takes what it reports, in words. */
const ADOPTED: Readonly<Record<ClaimView['adoption'], string>> = {
  endorses: 'the outlet endorses it',
  distances: 'the outlet keeps its distance',
  rejects: 'the outlet rejects it',
  mocks: 'the outlet mocks it',
  none: '',
}

/** Who says it, on whose word, in a phrase: never a claim without its speaker. */
export function attribution(claim: ClaimView, { style }: Terminal): string {
  const outlet = claim.publisher ? plain(claim.publisher) : 'the outlet'
  const name = claim.speakerKind === 'outlet' ? outlet : plain(claim.speakerName)
  const shown = claim.speakerKind === 'unresolved' ? style.unsure(name) : style.who(name)
  const isInMind = claim.manner === 'in mind'
  const tellers = claim.chain.map((each) => style.who(each === 'the outlet' ? outlet : plain(each)))
  const words = [
    claim.speakerKind === 'outlet' && !claim.cue.length
      ? 'in its own voice'
      : claim.cueWords
        ? `“${plain(claim.cueWords)}”`
        : claim.partOf
          ? 'in the same quotation'
          : 'quoted',
    claim.speakerKind === 'unresolved' && !claim.source.length ? 'source not named' : '',
    claim.stance === 'asserts' || isInMind ? '' : claim.stance,
    claim.certainty === 'not stated' ? '' : `worded as ${claim.certainty}`,
    claim.basis === 'not stated here' ? '' : claim.basis,
    ADOPTED[claim.adoption],
    ...claim.legalStatus.map((status) => `${status.status}${status.offence ? ` (${plain(status.offence)})` : ''}`),
  ].filter(Boolean)
  // what somebody wanted is the word of whoever tells it
  const who = isInMind
    ? `${tellers.length ? tellers.join(' → ') : style.who(outlet)}, of ${shown}`
    : [...tellers, shown].join(' → ')
  return `${who} ${style.dim(`· ${words.join(' · ')}`)}`
}

export function printClaim(claim: ClaimView, terminal: Terminal): void {
  const { style } = terminal
  const depth = claim.partOf ? '  ' : ''
  terminal.line(`  ${style.dim(short(claim.id))}  ${depth}${attribution(claim, terminal)}`)
  const marks = claim.quotation === 'direct' ? ['“', '”'] : ['', '']
  terminal.line(
    `${INDENT}${depth}${wrap(`${marks[0]}${plain(claim.contentWords)}${marks[1]}`, terminal.width, INDENT + depth)}`,
  )
  for (const words of judgementsOn(claim))
    terminal.line(`${INDENT}${depth}${style.dim(wrap(words, terminal.width, INDENT + depth))}`)
}

/** Claims under the headings of their documents. */
export function printClaims(claims: readonly ClaimView[], terminal: Terminal): void {
  const { style } = terminal
  let document = ''
  for (const claim of claims) {
    if (claim.document !== document) {
      if (document) terminal.line()
      document = claim.document
      terminal.line(
        `${style.bold(plain(claim.documentTitle))}  ${style.dim(`${plain(claim.path)} · ${published(claim)}`)}`,
      )
    }
    printClaim(claim, terminal)
  }
  if (!claims.length) terminal.line('No claim fits this question.')
}

export function printDocuments(documents: readonly DocumentView[], terminal: Terminal): void {
  const { style } = terminal
  for (const document of documents) {
    const unsure = document.publisher && document.published ? style.dim : style.unsure
    terminal.line(`  ${style.dim(short(document.id))}  ${style.bold(plain(document.title ?? document.path))}`)
    terminal.line(
      `${INDENT}${unsure(published(document))}${style.dim(` · ${plain(document.path)} · ${counted(document.claims, 'claim')}`)}`,
    )
  }
  if (!documents.length) terminal.line('The case has no documents yet. hearsay read FOLDER')
}

export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  const { style } = terminal
  for (const found of problems) {
    const place = found.start === null ? '' : ` at ${found.start}`
    const id = found.document ? style.dim(` ${short(found.document)}`) : ''
    terminal.line(`  ${style.bad(found.code.padEnd(18))} ${plain(found.path)}${id}${place}: ${plain(found.message)}`)
    terminal.line(`  ${' '.repeat(18)} ${style.dim(found.advice)}`)
  }
  if (!problems.length) terminal.line('Nothing is listed.')
}

export function printStatus(status: Status, terminal: Terminal): void {
  const { style } = terminal
  terminal.line(`${style.bold(status.location)}`)
  terminal.line(
    `  ${counted(status.documents, 'document')} by ${counted(status.publishers, 'publisher')}, ${counted(status.claims, 'claim')}`,
  )
  terminal.line(
    `  ${counted(status.people, 'person', 'people')}, ${counted(status.organizations, 'organisation')}, ${counted(status.unnamed, 'unnamed source')}`,
  )
  const doubts = [
    [status.failures, 'could not be read'],
    [status.unread, 'in a language or form not read'],
    [status.cutOff, status.cutOff === 1 ? 'looks cut off' : 'look cut off'],
    [status.withoutPublisher, 'without a publisher'],
    [status.withoutDate, 'without a date'],
    [status.pending, 'accepted, not read yet: the next read finishes them'],
  ] as const
  for (const [number, what] of doubts) if (number) terminal.line(`  ${style.unsure(String(number))} ${what}`)
  terminal.line(style.dim('  hearsay problems lists each with what to do about it'))
}

export function printReport(report: ReadReport, terminal: Terminal): void {
  const { style } = terminal
  const news = [
    report.added && `${counted(report.added, 'document')} read, ${counted(report.claims, 'claim')}`,
    report.renewed && `${counted(report.renewed, 'document')} read again`,
    report.newVersions && counted(report.newVersions, 'new version'),
    report.updated && `${counted(report.updated, 'source entry', 'source entries')} changed`,
    report.vanished && `${counted(report.vanished, 'file')} no longer there`,
    report.removed && `${counted(report.removed, 'file')} left out: removed from this case`,
    report.unchanged && `${report.unchanged} unchanged`,
  ].filter(Boolean)
  terminal.line(news.length ? `${news.join(' · ')}.` : 'Nothing new.')
  if (report.failures.length) {
    terminal.line(style.bad(`${counted(report.failures.length, 'file')} could not be read:`))
    printProblems(report.failures, terminal)
  }
}

export function printSearch(hits: readonly SearchView[], terminal: Terminal): void {
  const { style } = terminal
  for (const hit of hits) {
    terminal.line(
      `  ${style.dim(short(hit.document))}  ${style.bold(plain(hit.documentTitle))} ${style.dim(plain(hit.path))}`,
    )
    terminal.line(`${INDENT}${wrap(plain(hit.words), terminal.width, INDENT)}`)
  }
  if (!hits.length) terminal.line('No passage holds these words.')
}
