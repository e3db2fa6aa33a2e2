import { type Allowance, Gathered, type Unfolded } from './member.ts'

/** The line before each message: who sent it, and the day with its year. RFC 4155. */
const separator = /^From [^\r\n]{1,300}\d{2}:\d{2}[^\r\n]{0,40}$/u

/** Whether bytes begin as a mailbox does: a separator, then a header field. */
export function isMbox(head: string): boolean {
  const [first = '', second = ''] = head.split(/\r?\n/u, 2)
  return separator.test(first) && /^[!-9;-~]+:/u.test(second)
}

/**
 * Takes the messages out of a mailbox file. A message ends where a line that is a separator stands below an empty line; a `>` that was
 * put before such words in a message is taken away again.
 */
export function unfoldMbox(bytes: Uint8Array, allowance: Allowance): Unfolded {
  const gathered = new Gathered(allowance, bytes.length)
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const starts = [0]
  for (let at = source.indexOf('\nFrom '); at >= 0; at = source.indexOf('\nFrom ', at + 1))
    if (isGap(source, at) && separator.test(lineAt(source, at + 1))) starts.push(at + 1)
  for (const [index, start] of starts.entries()) {
    const body = source.indexOf(10, start)
    if (body < 0) continue
    gathered.add(
      `${String(index + 1).padStart(4, '0')}.eml`,
      unquoted(source.subarray(body + 1, starts[index + 1] ?? source.length)),
    )
  }
  return { isDocument: false, members: gathered.members, problems: [] }
}

const isGap = (source: Buffer, at: number): boolean =>
  source[at - 1] === 10 || (source[at - 1] === 13 && source[at - 2] === 10)

const lineAt = (source: Buffer, start: number): string => {
  const end = source.indexOf(10, start)
  const stop = Math.min(end < 0 ? source.length : end, start + 400)
  return source.toString('latin1', start, stop).replace(/\r$/u, '')
}

/** `>From ` at the beginning of a line is `From ` again, and `>>From ` is `>From `. */
function unquoted(message: Buffer): Uint8Array {
  if (!message.includes('From ')) return message
  return Buffer.from(message.toString('latin1').replace(/^>(>*From )/gmu, '$1'), 'latin1')
}
