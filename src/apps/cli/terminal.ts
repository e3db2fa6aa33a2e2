import { styleText } from 'node:util'

/** What a command prints to, and how: columns, colours, and whether somebody is looking. */
export interface Terminal {
  /** writes one line to standard output */
  line(text?: string): void
  /** writes lines with tabs in them; a control character, which a terminal might obey, becomes `\ufffd` */
  table(lines: string): void
  /** writes one line to standard error */
  complain(text?: string): void
  /** shows where a long piece of work is; nothing where no terminal is */
  progress(text: string): void
  /** takes the progress away */
  done(): void
  readonly style: Style
  /** characters in a line */
  readonly width: number
}

export type Style = Record<'bold' | 'dim' | 'who' | 'bad' | 'good' | 'unsure', (text: string) => string>

/** Colours mean what they mean on the page: blue who, red contradicted or failed, green found elsewhere, ochre unsure. */
const STYLES = { bold: 'bold', dim: 'dim', who: 'blueBright', bad: 'red', good: 'green', unsure: 'yellow' } as const

/** The terminal of this process. Colours obey NO_COLOR and FORCE_COLOR and are off where output is no terminal. */
export function terminal(): Terminal {
  const colour = process.env.NO_COLOR ? false : process.env.FORCE_COLOR ? true : process.stdout.isTTY === true
  const style = Object.fromEntries(
    Object.entries(STYLES).map(([name, format]) => [
      name,
      (text: string) => (colour ? styleText(format, text, { validateStream: false }) : text),
    ]),
  ) as Style
  const watched = process.stderr.isTTY === true
  // `hearsay claims | head`: whoever reads may stop reading
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  return {
    line: (text = '') => void process.stdout.write(`${text.replace(UNSAFE, ' ')}\n`),
    table: (lines) => void process.stdout.write(lines.replace(UNSAFE_IN_TABLE, '\ufffd')),
    complain: (text = '') => void process.stderr.write(`${text.replace(UNSAFE, ' ')}\n`),
    progress: (text) =>
      void (watched && process.stderr.write(`\r\u001b[K${plain(text).slice(0, (process.stderr.columns ?? 80) - 1)}`)),
    done: () => void (watched && process.stderr.write('\r\u001b[K')),
    style,
    width: Math.min(process.stdout.columns ?? 100, 110),
  }
}

/**
 * Words of a document made safe for a terminal: control characters, which could move the cursor or recolour the screen, and
 * marks that turn the direction of text become spaces; white space is folded.
 */
export const plain = (words: string): string => words.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ').trim()

/** What may have slipped past {@link plain}: all that it takes out, but for line feeds and our own colours. */
const UNSAFE = /\u001b(?!\[\d{1,3}m)|[\u0000-\u0009\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** The same in a table, where tabs part columns and none of the colours is ours. */
const UNSAFE_IN_TABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** Indented JSON in which the characters that {@link plain} takes out, and JSON would let through, are escaped as well. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Breaks words into lines of at most `width` characters, each but the first behind `indent`. */
export function wrap(words: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    if (line && line.length + 1 + word.length > width - indent.length) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  lines.push(line)
  return lines.join(`\n${indent}`)
}

/** The beginning of an id that people read and type. */
export const short = (id: string): string => id.slice(0, 8)
