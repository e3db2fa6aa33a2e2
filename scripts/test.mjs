// npm test: installs, builds, checks and tests. Fetches PostgreSQL, Chromium and poppler where it is root on Debian;
// elsewhere it names what it skips. Where ../shared is, everything must run: a skipped test is a failure.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, environment, install, must, run, top } from './tool.mjs'

const fetched = [
  {
    what: 'PostgreSQL',
    packages: ['postgresql'],
    there: () => onPath('postgres') || versions('/usr/lib/postgresql').length > 0,
  },
  {
    what: 'Chromium',
    packages: ['chromium'],
    there: () => onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome'),
  },
  {
    what: 'poppler',
    packages: ['poppler-utils'],
    there: () => onPath('pdfinfo') && onPath('pdftotext'),
  },
]

install()
const missing = fetched.filter(({ there }) => !there())
if (missing.length && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
  const quiet = { env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } }
  console.log(`Fetching ${missing.map(({ what }) => what).join(' and ')} …`)
  run('apt-get', ['update', '-qq'], quiet)
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing.flatMap(({ packages }) => packages)],
    quiet,
  )
}
build()
must('biome', ['check', '.'])
must('tsc', [])
must('tsc', ['-p', 'src/apps/web'])

const report = join(top, '.cache', 'test.json')
mkdirSync(join(top, '.cache'), { recursive: true })
const status = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
])
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
  readFileSync(report, 'utf8'),
)
const skipped = numPendingTests + numTodoTests
const lacks = [
  ...fetched.filter(({ there }) => !there()).map(({ what }) => what),
  ...(existsSync(join(top, '..', 'shared')) ? [] : ['../shared (seeds and evaluation data)']),
]
if (skipped) {
  const names = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter((each) => each.status === 'pending' || each.status === 'todo' || each.status === 'skipped'),
  )
  console.log(`\nSkipped${lacks.length ? `, for want of ${lacks.join(', ')}` : ''}:`)
  for (const { fullName } of names) console.log(`  ${fullName}`)
}
const strict = skipped > 0 && existsSync(join(top, '..', 'shared'))
if (strict) console.log('Where ../shared is, a skipped test is a failure.')
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped`)
process.exit(status !== 0 ? status : strict || numPassedTests === 0 ? 1 : 0)

function onPath(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)))
}

function versions(folder) {
  return existsSync(folder) ? readdirSync(folder) : []
}
