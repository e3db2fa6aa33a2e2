import type { EntityView, JoinReason, MemberView } from '../../workbench/index.ts'
import { INDENT } from './print.ts'
import { plain, short, type Terminal, wrap } from './terminal.ts'

/** The documents that an entity is found in, and why what they name is one. */
export function printJoins({ members, joined }: Pick<EntityView, 'members' | 'joined'>, terminal: Terminal): void {
  const { style } = terminal
  if (members.length < 2) return
  terminal.line(`\n${style.bold('In these documents')}`)
  for (const { id, name, path } of members) terminal.line(`  ${style.dim(short(id))}  ${plain(name)} in ${plain(path)}`)
  terminal.line(`\n${style.bold('Why they are taken for one')}`)
  for (const [at, one] of members.entries())
    for (const other of members.slice(at + 1))
      for (const reason of joined.find(({ member }) => member === one.id)?.reasons ?? [])
        if (reason.other === other.id)
          terminal.line(`  ${wrap(`${named(one)} and ${named(other)}: ${because(reason)}`, terminal.width, INDENT)}`)
}

const named = ({ name, path }: MemberView): string => `${plain(name)} in ${plain(path)}`

function because(reason: JoinReason): string {
  if (reason.by === 'decision') return 'somebody decided so'
  const features = reason.comparison.features
    .map(({ name, detail }) => (detail ? `${name} (${plain(detail)})` : name))
    .join(', ')
  return `${bases[reason.by]}: ${features}`
}

const bases = {
  name: 'one name',
  bearer: 'only one whom the documents name in full can be meant',
  custom: 'of several of that surname, only one goes by it in the documents that name them in full',
}
