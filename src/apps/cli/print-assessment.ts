import type {
  DisagreementView,
  LineageView,
  OriginDocument,
  OriginsView,
  OriginView,
  PropositionView,
  WeighView,
} from '../../workbench/index.ts'
import { counted, INDENT, printClaim, published } from './print.ts'
import { plain, type Terminal, wrap } from './terminal.ts'

/** How two sides contradict each other, as a heading. */
const TYPES: Readonly<Record<DisagreementView['type'], string>> = {
  opposed: 'One says it, the other says the opposite',
  denial: 'One says it, the other denies it',
  'other value': 'They say different things of one matter',
  'other number': 'Their numbers differ',
  'other date': 'Their dates cannot both be right',
  'other actor': 'They name different people for one deed',
  'other cause': 'They give different causes',
  status: 'One status cannot follow the other',
  'exclusive roles': 'They say that different people held one office',
  'unfounded accusation': 'One accuses, the other calls the accusation unfounded',
  'change of story': 'One speaker tells it otherwise at another time',
  'perhaps the same': 'Perhaps one thing under two names: to be checked',
}

export function printDisagreements(found: readonly DisagreementView[], terminal: Terminal): void {
  for (const [at, each] of found.entries()) {
    if (at) terminal.line()
    printDisagreement(each, at + 1, terminal)
  }
  if (!found.length) terminal.line('No contradiction was found. That says nothing about what was not understood.')
}

function printDisagreement(
  { type, reasons, a, b, sharedOrigin, decided }: DisagreementView,
  number: number,
  terminal: Terminal,
): void {
  const { style } = terminal
  terminal.line(style.bold(`${number}. ${TYPES[type]}`))
  printSide(a, terminal)
  terminal.line(style.dim('      against'))
  printSide(b, terminal)
  for (const { detail } of reasons)
    terminal.line(style.dim(`      · ${wrap(plain(detail), terminal.width, '        ')}`))
  if (decided?.what.kind === 'link')
    terminal.line(
      `      ${plain(decided.what.verdict)}, says ${plain(decided.by)}${decided.why ? `: ${plain(decided.why)}` : ''}`,
    )
  if (sharedOrigin) terminal.line(style.dim('      · both go back to one origin'))
}

/** Who puts something forward, in their words, and on how many origins. */
function printSide({ claims, origins }: PropositionView, terminal: Terminal): void {
  const { style } = terminal
  for (const claim of claims) {
    printClaim(claim, terminal)
    terminal.line(style.dim(`${INDENT}${plain(claim.path)} · ${published(claim)}`))
  }
  if (claims.length > 1) terminal.line(style.dim(`${INDENT}${originsOf(origins)}`))
}

function originsOf(origins: readonly OriginView[]): string {
  const tellings = new Map<string, number>()
  for (const origin of origins) tellings.set(originName(origin), (tellings.get(originName(origin)) ?? 0) + 1)
  const names = [...tellings]
    .map(([name, count]) => (count > 1 ? `${name} (${count} tellings in it)` : name))
    .join('; ')
  return origins.length > 1 ? `no shared origin found, at most ${origins.length}: ${names}` : `one origin: ${names}`
}

const originName = ({ documents }: OriginView): string => documents.map(documentName).join(' = ')

const documentName = ({ title, publisher }: OriginDocument): string =>
  publisher ? `${plain(publisher)}, ${plain(title)}` : plain(title)

export function printAgreements(found: readonly PropositionView[], terminal: Terminal): void {
  const { style } = terminal
  for (const [at, { claims, origins }] of found.entries()) {
    if (at) terminal.line()
    terminal.line(style.bold(`${at + 1}. ${counted(claims.length, 'telling')}, ${originsOf(origins)}`))
    for (const claim of claims) {
      printClaim(claim, terminal)
      terminal.line(style.dim(`${INDENT}${plain(claim.path)} · ${published(claim)}`))
    }
  }
  if (!found.length) terminal.line('No two claims were found to put forward the same thing.')
}

const WAYS: Readonly<Record<LineageView['how'], string>> = {
  copies: 'copies',
  quotes: 'quotes',
  cites: 'cites',
  comments: 'comments on',
}

export function printLineage(found: readonly LineageView[], terminal: Terminal): void {
  const { style } = terminal
  let document = ''
  for (const { from, to, how, named, words, reasons } of found) {
    if (from.id !== document)
      terminal.line(`${style.bold(plain(from.title))}  ${style.dim(`${plain(from.path)} · ${published(from)}`)}`)
    document = from.id
    const on = to
      ? `${plain(to.title)} ${style.dim(plain(to.path))}`
      : style.unsure(named ? `“${plain(named)}”, not in the case` : 'something that is not named')
    terminal.line(`  ${WAYS[how]} ${on}`)
    terminal.line(`      “${wrap(abridged(plain(words)), terminal.width, '      ')}”`)
    for (const { detail } of reasons)
      terminal.line(style.dim(`      · ${wrap(plain(detail), terminal.width, '        ')}`))
  }
  if (!found.length) terminal.line('No document was found to copy, quote, cite or comment on another.')
}

/** The beginning and the end of a long passage. */
const abridged = (words: string): string =>
  words.length <= 240 ? words : `${words.slice(0, 160).trimEnd()} … ${words.slice(-60).trimStart()}`

export function printOrigins({ claim, proposition, disagreements, lineage }: OriginsView, terminal: Terminal): void {
  const { style } = terminal
  printClaim(claim, terminal)
  terminal.line(style.dim(`${INDENT}${plain(claim.path)} · ${published(claim)}`))
  terminal.line(`\n${style.bold('Who else says it')}`)
  if (proposition) printAgreements([proposition], terminal)
  else terminal.line('Nobody else in the case was found to say it: it rests on a single telling.')
  if (disagreements.length) {
    terminal.line(`\n${style.bold('Who says otherwise')}`)
    printDisagreements(disagreements, terminal)
  }
  if (lineage.length) {
    terminal.line(`\n${style.bold('What its document hangs on')}`)
    printLineage(lineage, terminal)
  }
}

export function printWeighed({ read, same, otherwise, bears, origins }: WeighView, terminal: Terminal): void {
  const { style } = terminal
  const dim = (words: string): void => terminal.line(style.dim(`${INDENT}${words}`))
  if (!read.length) terminal.line('The sentence puts nothing forward that can be laid beside a claim.')
  else terminal.line(style.dim(`Read as: ${read.map(plain).join('; ')}`))
  const sections = [
    ['Who says so', same, origins.same],
    ['Who says otherwise', otherwise, origins.otherwise],
  ] as const
  for (const [heading, found, starts] of sections) {
    terminal.line(`\n${style.bold(heading)}`)
    for (const { claim, reasons } of found) {
      printClaim(claim, terminal)
      dim(`${plain(claim.path)} · ${published(claim)}`)
      for (const { detail } of reasons) dim(`· ${wrap(plain(detail), terminal.width, `${INDENT}  `)}`)
    }
    if (found.length) dim(originsOf(starts))
    else terminal.line('  Nobody in the case was found to.')
  }
  if (!bears.length) return
  terminal.line(`\n${style.bold('What bears on it, without settling it')}`)
  for (const claim of bears) {
    printClaim(claim, terminal)
    dim(`${plain(claim.path)} · ${published(claim)}`)
  }
}
