import type { DecisionView, EntityLine, EntityTarget, EntityView, MatchView } from '../../workbench/index.ts'
import { counted, INDENT, printClaims } from './print.ts'
import { printJoins } from './print-join.ts'
import { judgementInWords } from './print-judgement.ts'
import { printRoles, printTelling } from './print-role.ts'
import { plain, short, type Terminal, wrap } from './terminal.ts'

/** People or organisations, one in two lines. */
export function printEntities(entities: readonly EntityLine[], terminal: Terminal): void {
  const { style } = terminal
  for (const entity of entities) {
    terminal.line(`  ${style.dim(short(entity.id))}  ${style.bold(plain(entity.name))}${style.dim(standing(entity))}`)
    const sums = [
      `in ${counted(entity.documents, 'document')}`,
      counted(entity.mentions, 'mention'),
      `${counted(entity.says, 'claim')} by`,
      `${entity.about.toLocaleString('en')} about`,
    ]
    terminal.line(`${INDENT}${style.dim(sums.join(' · '))}`)
    if (entity.aliases.length)
      terminal.line(
        `${INDENT}${style.dim(wrap(`also written ${entity.aliases.map(plain).join(', ')}`, terminal.width, INDENT))}`,
      )
  }
  if (!entities.length) terminal.line('There are none in this case.')
}

/** Whether a person may be written of like others in public; nothing of what is no person. */
const standing = ({ public: mark }: Pick<EntityLine, 'public'>): string =>
  mark === null ? '' : mark ? ' · public figure' : ' · private person'

/** Names, roles and proceedings as claimed, members, decisions, and the claims by and about. */
export function printEntity(entity: EntityView, terminal: Terminal): void {
  const { style } = terminal
  terminal.line(
    `${style.bold(plain(entity.name))}  ${style.dim(`${entity.kind} · ${short(entity.id)}${standing(entity)}`)}`,
  )
  const names = entity.names.map(({ name, count }) => `${plain(name)} (${count.toLocaleString('en')})`).join(', ')
  if (names) terminal.line(style.dim(`written ${wrap(names, terminal.width, '        ')}`))
  const mentions = entity.members.reduce((sum, member) => sum + member.mentions.length, 0)
  const documents = new Set(entity.members.map((member) => member.document)).size
  terminal.line(style.dim(`in ${counted(documents, 'document')}, ${counted(mentions, 'mention')}`))
  if (entity.decisions.length) {
    terminal.line(`\n${style.bold('Decided')}`)
    printDecisions(entity.decisions, terminal)
  }
  if (entity.roles.length) {
    terminal.line(`\n${style.bold('Roles, as told')}`)
    printRoles(entity.roles, terminal)
  }
  if (entity.proceedings.length) {
    terminal.line(`\n${style.bold('Legal status, as told, by proceeding')}`)
    for (const { offence, statuses } of entity.proceedings) {
      terminal.line(`  ${offence === null ? style.unsure('offence not stated') : plain(offence)}`)
      for (const { status, by, when, dated, ...telling } of statuses) {
        const words = [
          status,
          by === null ? '' : `by ${plain(by)}`,
          when ?? (dated === null ? '' : `“${plain(dated)}”`),
        ]
        printTelling(telling, words.filter(Boolean).join(' · '), terminal)
      }
    }
  }
  printJoins(entity, terminal)
  terminal.line(`\n${style.bold(`Claims by ${plain(entity.name)}`)}`)
  printClaims(entity.says, terminal)
  terminal.line(`\n${style.bold(`Claims about ${plain(entity.name)}`)}`)
  printClaims(entity.about, terminal)
}

const STATE: Readonly<Record<DecisionView['state'], string>> = {
  stands: '',
  undone: 'undone by',
  replaced: 'replaced by',
  orphaned: 'orphaned: its words stand for nothing any more',
  'in conflict': 'in conflict with',
}

/** Decisions, each with where it stands. */
export function printDecisions(decisions: readonly DecisionView[], terminal: Terminal): void {
  const { style } = terminal
  for (const decision of decisions) {
    terminal.line(`  ${style.dim(short(decision.id))}  ${wrap(wordsOf(decision), terminal.width, INDENT)}`)
    const why = decision.why === null ? '' : ` · ${plain(decision.why)}`
    terminal.line(
      `${INDENT}${style.dim(`${plain(decision.by)} · ${decision.at.slice(0, 16).replace('T', ' ')}${why}`)}`,
    )
    if (decision.state === 'stands') continue
    const others = decision.against.map(short).join(', ')
    const state =
      decision.state === 'in conflict' && !others
        ? 'not carried out: what is in the case forbids it'
        : STATE[decision.state]
    const colour = decision.state === 'in conflict' || decision.state === 'orphaned' ? style.bad : style.unsure
    terminal.line(`${INDENT}${colour(`${state}${others ? ` ${others}` : ''}`)}`)
  }
  if (!decisions.length) terminal.line('Nothing has been decided.')
}

/** What a decision says, in words. */
export function wordsOf({ what, paths }: Pick<DecisionView, 'what' | 'paths'>): string {
  const at = (document: string): string => plain(paths[document] ?? short(document))
  const target = ({ document, selector }: EntityTarget): string =>
    selector.exact ? `“${plain(selector.exact)}” in ${at(document)}` : `somebody in ${at(document)}, which was removed`
  switch (what.kind) {
    case 'set':
      return `${at(what.document)}: ${what.field} ${what.value === null ? 'as the document says' : `is ${plain(what.value)}`}`
    case 'remove':
      return `${at(what.document)} is removed`
    case 'readmit':
      return `${at(what.document)} may be read again`
    case 'purge':
      return `a ${what.of} is erased for good`
    case 'same':
      return `${target(what.a)} is the same as ${target(what.b)}`
    case 'different':
      return `${target(what.a)} is not ${target(what.b)}`
    case 'rename':
      return `${target(what.entity)} is called ${plain(what.name)}`
    case 'public':
      return `${target(what.entity)} is ${what.value ? 'a public figure' : 'private'}`
    case 'undo':
      return `${short(what.decision)} is taken back`
    default:
      return judgementInWords(what)
  }
}

/** Each name of a list, and whom it may name, with the reasons. */
export function printMatches(matches: readonly MatchView[], terminal: Terminal): void {
  const { style } = terminal
  for (const { line, name, found } of matches) {
    terminal.line(
      `${style.bold(plain(name))}  ${style.dim(`line ${line}`)}${found.length ? '' : ' nobody of this name'}`,
    )
    for (const { entity, entityName, entityKind, spelling, listedAs, score, verdict, features } of found) {
      const shown = verdict === 'same' ? style.good(score.toFixed(2)) : style.unsure(score.toFixed(2))
      const as = `${spelling === entityName ? '' : ` as ${plain(spelling)}`}${listedAs === name ? '' : `, listed as ${plain(listedAs)}`}`
      terminal.line(
        `  ${style.dim(short(entity))}  ${shown} ${verdict}  ${plain(entityName)}${as} ${style.dim(entityKind)}`,
      )
      const reasons = features.map(
        (feature) =>
          `${feature.name}${feature.detail ? ` ${plain(feature.detail)}` : ''} ${feature.weight < 0 ? '' : '+'}${feature.weight.toFixed(2)}`,
      )
      terminal.line(`${INDENT}${style.dim(wrap(reasons.join('; '), terminal.width, INDENT))}`)
    }
  }
  if (!matches.length) terminal.line('The list holds no name.')
}
