#!/usr/bin/env node
import { HearsayError } from '../../workbench/index.ts'
import { program } from './program.ts'
import { plain } from './terminal.ts'

try {
  await program().parseAsync()
} catch (error) {
  if (!(error instanceof HearsayError)) throw error
  process.stderr.write(`hearsay: ${plain(error.message)}\n${plain(error.advice)}\n`)
  process.exitCode = 2
}
