// npm start [-- FOLDER] [--port N] [--no-browser]: installs and builds what is missing, reads, and opens the page.
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { build, install, must, run, top } from './tool.mjs'

const args = process.argv.slice(2)
const flags = args.filter((arg, index) => arg.startsWith('-') || args[index - 1] === '--port')
const named = args.find((arg) => !flags.includes(arg))
const folder = named ? resolve(process.env.INIT_CWD ?? '.', named) : join(top, 'examples', 'kordia')
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`)
  process.exit(2)
}

install()
build()
const place = join(dirname(folder), `${basename(folder)}.hearsay`)
const hearsay = join(top, 'dist', 'cli.js')
const status = run('node', [hearsay, 'read', folder, '--case', place])
// 3: some files could not be read; they are named, and the rest can be looked at
if (status !== 0 && status !== 3) process.exit(status)
must('node', [hearsay, 'open', '--case', place, ...flags])
