import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Case, type Decider, defaultUser, openCase } from '../../workbench/index.ts'
import { caseNamed } from './place.ts'
import { jsonOf, type Terminal } from './terminal.ts'

/** Options of nearly every command. */
export interface Common {
  readonly case?: string
  readonly json?: boolean
}

/** Options of commands that decide something. */
export interface Deciding extends Common {
  readonly user: string
  readonly why?: string
}

export const caseOption = (): Option =>
  new Option('--case <case>', 'the case: a NAME.hearsay folder, or postgres://…').env('HEARSAY_CASE')
export const jsonOption = (): Option => new Option('--json', 'print JSON, for programs')
export const userOption = (): Option =>
  new Option('--user <name>', 'who decides').env('HEARSAY_USER').default(defaultUser(), 'the name you are logged in by')

/** A whole number of at least 1. */
export const whole = (value: string): number => {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('A whole number of at least 1 is wanted.')
  return number
}

/** A command that shows something of a case. */
export const listing = (root: Command, name: string, description: string): Command =>
  root.command(name).description(description).addOption(caseOption()).addOption(jsonOption())

/** A command that records a decision. */
export const deciding = (root: Command, name: string, description: string): Command =>
  root
    .command(name)
    .description(description)
    .addOption(caseOption())
    .addOption(userOption())
    .option('--why <reason>', 'the reason, kept with the decision')

export const decider = ({ user, why }: Deciding): Decider => ({ by: user, ...(why !== undefined && { why }) })

/** Opens the case a command means, does its work, and closes the case whatever happens. */
export async function withCase<T>(options: Common, work: (opened: Case) => Promise<T>): Promise<T> {
  await using opened = await openCase(caseNamed(options.case), { create: false })
  return await work(opened)
}

export const json = (value: unknown, out: Terminal): void => out.line(jsonOf(value))
