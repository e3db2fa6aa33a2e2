import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureSyntax, trained } from '../../bench/reading/syntax.ts'
import { dataRoot, readEwt } from '../../training/gold/conllu.ts'
import { readGum } from '../../training/gold/gum.ts'

describe.skipIf(!existsSync(join(dataRoot, 'gum')))('On the open treebanks, gold words', () => {
  const model = trained()!

  it('parts of speech and trees do not fall under their floors on EWT test', () => {
    const { upos, las } = measureSyntax(readEwt('test'), model)
    expect(upos).toBeGreaterThanOrEqual(94.6)
    expect(las).toBeGreaterThanOrEqual(81.5)
  })

  it('nor do trees on GUM test', () => {
    const sentences = readGum().test.flatMap((document) => document.sentences)
    expect(measureSyntax(sentences, model).las).toBeGreaterThanOrEqual(81)
  })
})
