import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataRoot, type GoldSentence, type GoldToken } from './conllu.ts'
import { spaces } from './gum-space.ts'
import { pennOf, uposOf } from './gum-tag.ts'

/** A document of the Georgetown University Multilayer corpus. */
export interface GumDocument {
  /** as `GUM_news_nasa` */
  readonly name: string
  /** as `news` */
  readonly genre: string
  readonly sentences: readonly GoldSentence[]
}

export interface Gum {
  readonly train: readonly GumDocument[]
  readonly dev: readonly GumDocument[]
  readonly test: readonly GumDocument[]
}

/** Elements of the corpus' XML that begin and end a paragraph. Inside a sentence they are none: a verse runs over lines. */
const BLOCK = /^<\/?(?:p|head|item|list|caption|figure|cell|row|table|sp|lg|note|quote)\b/u

interface XmlToken {
  readonly form: string
  readonly tag: string
  readonly lemma: string
  /** whether a `<w>` ties it to the next: nothing stands between them */
  tied: boolean
  /** whether a block began or ended in front of it */
  readonly newParagraph: boolean
}

/**
 * Reads GUM (annotation CC BY 4.0): heads and labels from `dep/`, tags, lemmas and paragraphs from `xml/`, which parts
 * measure from `splits.json`. The corpus keeps no raw text; white space is put back by the rules of print (see `spaces`).
 * Throws where the layers do not run in step.
 */
export function readGum(folder: string = join(dataRoot, 'gum')): Gum {
  const splits = JSON.parse(readFileSync(join(folder, 'splits.json'), 'utf8')) as Record<string, string>
  const gum = { train: [] as GumDocument[], dev: [] as GumDocument[], test: [] as GumDocument[] }
  for (const file of readdirSync(join(folder, 'dep')).sort()) {
    if (!file.endsWith('.conllu')) continue
    const name = file.slice(0, -'.conllu'.length)
    const dep = readFileSync(join(folder, 'dep', file), 'utf8')
    const xml = readFileSync(join(folder, 'xml', `${name}.xml`), 'utf8')
    const sentences = inStep(name, dep, xmlTokens(xml))
    const split = splits[name]
    gum[split === 'dev' || split === 'test' ? split : 'train'].push({ name, genre: name.split('_')[1]!, sentences })
  }
  return gum
}

function inStep(document: string, dep: string, xml: readonly XmlToken[]): GoldSentence[] {
  const found: GoldSentence[] = []
  let at = 0
  // the layers spell a handful of words differently; `dep` was corrected last, so its form stands
  for (const block of dep.split(/\n\s*\n/u)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => line.split('\t'))
    if (!rows.length) continue
    const here = xml.slice(at, at + rows.length)
    at += rows.length
    const bare = rows.map((row, index): Omit<GoldToken, 'spaceAfter'> => {
      const form = row[1]!
      const side = here[index]
      if (!side) throw new Error(`${document}: dep goes on with ${form} where xml has ended`)
      const deprel = row[7]!
      const xpos = pennOf(side.tag, form, deprel)
      const lemma = side.lemma
      return { form, lemma, xpos, upos: uposOf(xpos, form, lemma, deprel), head: Number(row[6]), deprel }
    })
    const space = spaces(bare.map(({ form, xpos }, index) => ({ form, xpos, tied: here[index]!.tied })))
    found.push({
      document,
      newDocument: found.length === 0,
      newParagraph: here[0]!.newParagraph || found.length === 0,
      text: null,
      tokens: bare.map((token, index) => ({ ...token, spaceAfter: space[index]! })),
      surfaces: [],
    })
  }
  if (at !== xml.length) throw new Error(`${document}: dep has ${at} words, xml ${xml.length}`)
  return found
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const decoded = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity]!)

function xmlTokens(xml: string): XmlToken[] {
  const found: XmlToken[] = []
  let newParagraph = true
  let inSentence = false
  let inWord = false
  for (const line of xml.split('\n')) {
    const columns = line.split('\t')
    if (columns.length >= 3) {
      const [form, tag, lemma] = columns as [string, string, string]
      found.push({ form: decoded(form), tag, lemma: decoded(lemma), tied: inWord, newParagraph })
      newParagraph = false
    } else if (/^<w\b/u.test(line)) inWord = true
    else if (line.startsWith('</w>')) {
      inWord = false
      found.at(-1)!.tied = false
    } else if (/^<s\b/u.test(line)) inSentence = true
    else if (line.startsWith('</s>')) inSentence = false
    else if (!inSentence && BLOCK.test(line)) newParagraph = true
  }
  return found
}
