import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Lexicon, readLexicon } from '../assess/index.ts'
import { type Judge, readJudge } from '../claim/index.ts'
import { type LanguageModel, readModel } from '../reading/index.ts'

let loaded: LanguageModel | null = null

/** The model of English that comes with Hearsay, read from `models/en/` when it is first needed. */
export function english(): LanguageModel {
  loaded ??= readModel((name) => readFileSync(join(folder(), name)))
  return loaded
}

let judge: Judge | null = null

/** What tells attributions from what only looks like one, in English. */
export function englishJudge(): Judge {
  judge ??= readJudge(readFileSync(join(folder(), 'attribution.txt')), readFileSync(join(folder(), 'noun.txt')))
  return judge
}

let lexicon: Lexicon | null = null

/** Which English words say the same, and which say opposite things. */
export function englishLexicon(): Lexicon {
  lexicon ??= readLexicon(readFileSync(join(folder(), 'sense.txt')))
  return lexicon
}

/** `models/en/`, above this file: two folders up in a checkout, one in the package. */
function folder(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const models = join(at, 'models', 'en')
    if (existsSync(models)) return models
    if (at === dirname(at)) throw new Error('The folder models/en of this installation is missing.')
  }
}
