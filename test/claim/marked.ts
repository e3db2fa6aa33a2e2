import type { Passage } from '../../src/model/document.ts'
import type { Span } from '../../src/model/text.ts'

const TAG = /<(\/?)(source|cue|content)>/gu

/** A text whose source, cue and content are marked in place, as an editor would mark them. Content may come in pieces. */
export interface Marked {
  readonly text: string
  readonly source: readonly string[]
  readonly cue: readonly string[]
  readonly content: readonly string[]
}

/** `sentence('<source>The mayor</source> <cue>denied</cue> that <content>he knew</content>.')` */
export function sentence(marked: string): Marked {
  const found = { source: [] as string[], cue: [] as string[], content: [] as string[] }
  const open: { name: keyof typeof found; at: number }[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(TAG)) {
    text += marked.slice(last, match.index)
    last = match.index + match[0].length
    const name = match[2] as keyof typeof found
    if (!match[1]) open.push({ name, at: text.length })
    else {
      const begun = open.pop()
      if (begun?.name !== name) throw new Error(`</${name}> closes nothing in: ${marked}`)
      found[name].push(text.slice(begun.at))
    }
  }
  return { text: text + marked.slice(last), ...found }
}

/** The words of spans. */
export const words = (text: string, spans: readonly Span[]): string[] =>
  spans.map((span) => text.slice(span.start, span.end))

/** A text as paragraphs, one a line. */
export function paragraphs(text: string): Passage[] {
  const found: Passage[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim()) found.push({ start: at, end: at + line.length, kind: 'paragraph' })
    at += line.length + 1
  }
  return found
}
