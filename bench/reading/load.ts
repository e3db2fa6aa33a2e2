import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { MODEL_FILES } from '../../src/reading/index.ts'
import { english } from '../../src/workbench/language-model.ts'
import { modelBytes } from './sentence.ts'

/** Bytes of all models together, each file gzipped by itself. */
export const gzipped = (): number =>
  MODEL_FILES.reduce((sum, name) => sum + gzipSync(modelBytes(name) ?? new Uint8Array(), { level: 9 }).length, 0)

/** Milliseconds that a fresh process takes to read and unpack all models, its code being there. */
export const loadTime = (): number =>
  Number(execFileSync(process.execPath, [import.meta.filename], { encoding: 'utf8' }))

function load(): number {
  const begun = performance.now()
  const model = english()
  const made = [model.sentences, model.tagger, model.tagNames, model.parser, model.names, model.lemmatiser]
  return made.length && performance.now() - begun
}

if (import.meta.main) console.log(load())
