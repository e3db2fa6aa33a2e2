import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind, NameSpan } from '../../src/reading/name-label.ts'
import { dataRoot, readEwt } from './conllu.ts'
import type { NameDocument, NameGold } from './names.ts'

/**
 * UNER's names over EWT dev (CC BY-SA 4.0), to measure with; nothing may be fitted to them. Its sentences come in an order
 * of their own, so tags are found by the words; a sentence that EWT now divides otherwise has none ("").
 */
export function readUner(root: string = dataRoot): NameDocument[] {
  const tagsOf = new Map<string, string[]>()
  for (const { tokens } of readEwt('dev', root))
    tagsOf.set(
      tokens.map((token) => token.form).join(' '),
      tokens.map((token) => token.xpos),
    )
  const documents: { id: string; genre: string; sentences: NameGold[] }[] = []
  for (const block of readFileSync(join(root, 'uner', 'en_ewt-ud-dev.iob2'), 'utf8').split(/\n\s*\n/u)) {
    const id = /^# newdoc id = (.*)$/mu.exec(block)?.[1]
    if (id || !documents.length) documents.push({ id: id ?? '', genre: id?.split('-')[0] ?? '', sentences: [] })
    const lines = block
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'))
    if (!lines.length) continue
    const words = lines.map((fields) => fields[1]!)
    const tags = tagsOf.get(words.join(' ')) ?? words.map(() => '')
    documents.at(-1)!.sentences.push({ words, tags, names: iobSpans(lines.map((fields) => fields[2]!)) })
  }
  return documents
}

/** Spans of IOB2 labels. */
export function iobSpans(labels: readonly string[]): NameSpan[] {
  const found: NameSpan[] = []
  for (const [at, label] of labels.entries()) {
    const kind = label.slice(2) as NameKind
    if (label.startsWith('B-')) found.push({ first: at, last: at + 1, kind })
    else if (label.startsWith('I-') && found.length) found.push({ ...found.pop()!, last: at + 1 })
  }
  return found
}
