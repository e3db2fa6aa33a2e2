import type { ParsedToken } from '../../src/model/reading.ts'
import { Tree } from '../../src/model/tree.ts'

export interface Drawn {
  readonly text: string
  readonly tree: Tree
  /** the number of the first word of this form; throws where there is none */
  at(form: string): number
}

/** A sentence drawn as a tree, a word a line: `form lemma upos xpos head deprel`, the head counted from 1 and 0 for the root. */
export function drawn(lines: string): Drawn {
  const words: ParsedToken[] = []
  let start = 0
  for (const line of lines.trim().split('\n')) {
    const [form = '', lemma = '', upos = '', xpos = '', head = '', deprel = ''] = line.trim().split(/\s+/u)
    const end = start + form.length
    words.push({ form, lemma, upos, xpos, head: Number(head), deprel, entity: null, start, end })
    start = end + 1
  }
  return {
    text: words.map(({ form }) => form).join(' '),
    tree: new Tree(words),
    at: (form) => {
      const word = words.findIndex((each) => each.form === form)
      if (word < 0) throw new Error(`No word "${form}" is drawn.`)
      return word
    },
  }
}
