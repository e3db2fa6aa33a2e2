// node docs/picture/draw.mjs: draws claims.svg from what `hearsay claims` prints of the example. Needs Node 24.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const top = join(import.meta.dirname, '..', '..')
const question = ['claims', '--speaker', 'Linde']
/** The documents to show; where others are left out, the picture says so. */
const shown = ['herald-07.html', 'open-harbour-01.md', 'ledger-03.md']
const folder = mkdtempSync(join(tmpdir(), 'hearsay-picture-'))
const place = join(folder, 'kordia.hearsay')

const hearsay = (...args) =>
  execFileSync(process.execPath, [join(top, 'src', 'apps', 'cli', 'main.ts'), ...args, '--case', place], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '1' },
  })

hearsay('read', join(top, 'examples', 'kordia'))
const printed = hearsay(...question)
  .trimEnd()
  .split('\n')
rmSync(folder, { recursive: true, force: true })

const groups = printed
  .join('\n')
  .split('\n\n')
  .map((group) => (shown.some((path) => group.includes(`${path} `)) ? group.split('\n') : null))
const lines = [`$ hearsay ${question.join(' ')}`]
for (const [at, group] of groups.entries()) {
  if (group) lines.push(...(at ? [''] : []), ...group)
  else if (groups[at - 1] !== null) lines.push('', '  …')
}

const CLASSES = { 1: 'bold', 2: 'dim', 31: 'bad', 32: 'good', 33: 'unsure', 94: 'who' }
const SIZE = 14
const ADVANCE = 8.43
const LEADING = 21
const PAD = 22

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const plain = (line) => line.replace(/\u001b\[\d+m/gu, '')

/** A line as tspans: colours become classes, and spaces stay where they are. */
function drawn(line) {
  const parts = line.split(/\u001b\[(\d+)m/u)
  let style = ''
  return parts
    .map((part, at) => {
      if (at % 2) {
        style = CLASSES[part] ?? ''
        return ''
      }
      if (!part) return ''
      return style ? `<tspan class="${style}">${escaped(part)}</tspan>` : escaped(part)
    })
    .join('')
}

const width = Math.ceil(Math.max(...lines.map((line) => plain(line).length)) * ADVANCE + 2 * PAD)
const height = lines.length * LEADING + 2 * PAD
const text = lines
  .map((line, at) => `  <text x="${PAD}" y="${PAD + SIZE + at * LEADING}">${drawn(line)}</text>`)
  .filter((_, at) => lines[at])
  .join('\n')

writeFileSync(
  join(import.meta.dirname, 'claims.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
  <title id="title">What hearsay claims prints</title>
  <desc id="description">${escaped(lines.map(plain).join('\n'))}</desc>
  <style>
    svg { --paper: #fbfaf7; --edge: #d9d5cb; --ink: #1f1e1b; --dim: #6b675e; --who: #1d4f91; --bad: #a32a22; --good: #2b6a3c; --unsure: #7d5a00; }
    @media (prefers-color-scheme: dark) {
      svg { --paper: #1b1a18; --edge: #3a3832; --ink: #eae6dc; --dim: #a29d91; --who: #8fb8ee; --bad: #f0938a; --good: #8fd0a0; --unsure: #e0b95c; }
    }
    rect { fill: var(--paper); stroke: var(--edge); }
    text { font: ${SIZE}px ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: var(--ink); white-space: pre; }
    .bold { font-weight: 700; }
    .dim { fill: var(--dim); }
    .who { fill: var(--who); }
    .bad { fill: var(--bad); }
    .good { fill: var(--good); }
    .unsure { fill: var(--unsure); }
  </style>
  <rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="6" />
${text}
</svg>
`,
)
