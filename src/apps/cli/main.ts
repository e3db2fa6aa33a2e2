#!/usr/bin/env node
import { HearsayError } from '../../workbench/index.ts'
import { program } from './program.ts'

try {
  await program().parseAsync()
} catch (error) {
  if (!(error instanceof HearsayError)) throw error
  process.stderr.write(`hearsay: ${error.message}\n${error.advice}\n`)
  process.exitCode = 2
}
