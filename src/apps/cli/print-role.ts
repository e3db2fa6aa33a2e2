import type { RoleView, Telling } from '../../workbench/index.ts'
import { plain, short, type Terminal } from './terminal.ts'

/** Offices and titles, each with its years and with all who tell it. */
export function printRoles(roles: readonly RoleView[], terminal: Terminal): void {
  for (const { role, when, ended, tellings } of roles) {
    const years = when === null ? (ended ? 'over, not stated when' : 'not stated when') : stretchWords(when)
    terminal.line(`  ${plain(role)}, ${terminal.style.bold(years)}`)
    for (const telling of tellings) {
      const worded = telling.when === when ? '' : telling.when === null ? 'no date' : stretchWords(telling.when)
      const named = telling.role === role ? '' : `as “${plain(telling.role)}”`
      printTelling(telling, [named, worded].filter(Boolean).join(' · '), terminal)
    }
  }
}

/** A stretch of time in EDTF as one reads it: "2007–2012", "since 2007" where it went on, "from 2007" where no end is told. */
function stretchWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return `in ${from}`
  if (to === '..') return `since ${from}`
  if (!to) return `from ${from}`
  if (!from || from === '..') return `until ${to}`
  return /^\d{4}\/\d{4}$/u.test(edtf) ? `${from}–${to}` : `${from} to ${to}`
}

/** What is told, and by whom: nothing without that. */
export function printTelling(telling: Telling, what: string, { line, style }: Terminal): void {
  const outlet = telling.publisher ? plain(telling.publisher) : 'the outlet'
  const named = (name: string): string => style.who(name === 'the outlet' ? outlet : plain(name))
  const who = [...telling.chain, telling.speakerName].map(named).join(' → ')
  const how = [
    telling.stance,
    telling.adoption === 'none' ? '' : `the outlet ${telling.adoption}`,
    `${outlet}, ${telling.published ?? 'no date'}`,
  ]
  line(
    `  ${style.dim(short(telling.claim))}    ${what ? `${what} · ` : ''}${who} ${style.dim(how.filter(Boolean).join(' · '))}`,
  )
}
