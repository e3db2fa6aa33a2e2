import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command, Option } from 'commander'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program } from '../src/apps/cli/program.ts'
import { pages as addresses, requestErrors, routes } from '../src/apps/http/index.ts'
import { documentKinds, metadataFields, passageKinds, reliabilities } from '../src/model/document.ts'
import { errorCodes } from '../src/model/error.ts'
import { problemCodes } from '../src/model/problem.ts'
import { nouns } from '../src/workbench/export.ts'
import * as library from '../src/workbench/index.ts'
import {
  anchors,
  blocks,
  code,
  codes,
  firstCells,
  links,
  page,
  pages,
  paths,
  prose,
  section,
  top,
} from './support/page-of-docs.ts'

/** What of `wanted` a text does not set as code. */
const missing = (wanted: Iterable<string>, text: string): string[] => {
  const said = codes(text)
  return [...new Set(wanted)].filter((each) => !said.has(each))
}

const scratch = mkdtempSync(join(tmpdir(), 'hearsay-docs-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('docs/commands.md', () => {
  const text = page('docs/commands.md')
  const shared = section(text, 'Options that several commands take')
  const commands = program().commands
  /** of a command and of those under it */
  const optionsOf = (command: Command): readonly Option[] => [
    ...command.options,
    ...command.commands.flatMap(optionsOf),
  ]

  it.each(commands.map((command) => [command.name(), command] as const))('describes %s', (name, command) => {
    const own = section(text, name)
    expect(own, `a section “${name}”`).not.toBe('')
    const flags = optionsOf(command).flatMap((option) => option.long ?? [])
    expect(missing(flags, `${own}\n${shared}`)).toEqual([])
    const values = optionsOf(command).flatMap((option) => option.argChoices ?? [])
    expect(missing(values, own)).toEqual([])
    expect(own).toContain(`hearsay ${name}`)
    for (const under of command.commands) expect(own).toContain(`hearsay ${name} ${under.name()}`)
  })

  it('names no command and no flag that does not exist', () => {
    const flags = new Set([
      '--help',
      ...commands.flatMap((command) => optionsOf(command).flatMap((option) => option.long ?? [])),
    ])
    for (const path of pages)
      for (const [, name, rest] of code(page(path)).matchAll(/\bhearsay ([a-z]+)\b([^`\n]*)/gu)) {
        expect(
          commands.map((command) => command.name()),
          path,
        ).toContain(name)
        for (const [flag] of rest!.matchAll(/--[a-z-]+/gu))
          expect([...flags], `${path}: ${name} ${flag}`).toContain(flag)
      }
    expect([...codes(text)].filter((code) => code.startsWith('--') && !flags.has(code.split(' ')[0]!))).toEqual([])
  })

  it('names every environment variable that is asked', () => {
    const files = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.[jt]sx?$/u.test(name),
    )
    const asked = files.flatMap((name) =>
      [...readFileSync(join(top, 'src', name), 'utf8').matchAll(/process\.env\.([A-Z_]+)|\.env\('([A-Z_]+)'\)/gu)].map(
        (match) => match[1] ?? match[2]!,
      ),
    )
    expect(asked).toContain('HEARSAY_CASE')
    expect(missing(asked, section(text, 'Environment'))).toEqual([])
  })

  it('explains the exit codes', () => {
    expect(firstCells(section(text, 'Exit codes'))).toEqual(['0', '1', '2', '3'])
  })

  it('names every field that can be set', () => {
    expect(missing(metadataFields, section(text, 'set'))).toEqual([])
  })
})

describe('docs/sources-csv.md', () => {
  it('names every column, kind of document and reliability', () => {
    const text = page('docs/sources-csv.md')
    expect(missing(['path', ...metadataFields, ...documentKinds, ...reliabilities], text)).toEqual([])
  })
})

describe('docs/api.md', () => {
  const text = page('docs/api.md')

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('describes %s', (name, route) => {
    const own = section(text, name)
    expect(own, `a section “${name}”`).not.toBe('')
    expect(missing([...Object.keys(route.query.shape), ...route.errors], own)).toEqual([])
  })

  it('describes no route that does not exist', () => {
    const known = routes.map((route) => `${route.method} ${route.path}`)
    const described = [...text.matchAll(/^#+ `?((?:GET|POST) \S+?)`?$/gmu)].map((match) => match[1]!)
    expect(described.filter((path) => !known.includes(path))).toEqual([])
  })

  it('names the addresses of the page and every error of a request', () => {
    expect(missing([...addresses, ...Object.keys(requestErrors)], text)).toEqual([])
  })
})

describe('docs/problems.md', () => {
  const text = page('docs/problems.md')

  it('explains every problem, and none that cannot come', () => {
    expect(firstCells(section(text, 'Problems')).sort()).toEqual(Object.keys(problemCodes).sort())
  })

  it('says of each whether the file was left out', () => {
    const fail = Object.entries(problemCodes).flatMap(([code, { fails }]) => (fails ? [code] : []))
    expect(firstCells(section(text, 'The file could not be read')).sort()).toEqual(fail.sort())
  })

  it('explains every error, and none that cannot come', () => {
    expect(firstCells(section(text, 'Errors')).sort()).toEqual(Object.keys(errorCodes).sort())
  })
})

describe('docs/export.md', () => {
  const text = page('docs/export.md')
  const folder = join(scratch, 'export')
  const rows = (noun: string): unknown[] =>
    readFileSync(join(folder, `${noun}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))

  beforeAll(async () => {
    await using affair = await library.openCase(join(scratch, 'kordia.hearsay'))
    await affair.read([join(top, 'examples', 'kordia')])
    const decider = { by: 'a test', why: 'so that there are decisions' }
    await affair.set('harbour-letter.txt', 'published', '2020~', decider)
    const { id } = await affair.document('scan-03.pdf')
    await affair.remove('scan-03.pdf', decider)
    await affair.readmit(id, decider)
    await affair.same('Viktor Varga', 'Yuri Zhovarin', decider)
    await affair.rename('Mira Solt', 'Mira A. Solt', decider)
    const { id: mark } = await affair.markPublic('Mira Solt', true, decider)
    await affair.undo(mark, decider)
    const [claim, other] = await affair.claims({ speaker: 'Linde' })
    await affair.rate('Dawn', 'C', decider)
    await affair.rate('Mira Solt', 'B', decider)
    await affair.rate(claim!.id, 'B2', decider)
    await affair.note(claim!.id, { text: 'a note' }, decider)
    await affair.link(claim!.id, other!.id, 'unsure', decider)
    await affair.correctSpeaker(claim!.id, 'Mira Solt', decider)
    await affair.correctSpeaker(other!.id, 'Rosa Toma', decider)
    const { text } = await affair.document('harbour-letter.txt')
    const place = { start: 0, end: Math.min(40, text.length) }
    const marked = { content: place, source: place, cue: place, speaker: 'a clerk', translation: 'in other words' }
    await affair.mark('harbour-letter.txt', marked, decider)
    const { id: matrix } = await affair.newMatrix('Who knew?', ['one', 'the other'], decider)
    const item = {
      kind: 'item',
      text: null,
      claim: claim!.id,
      credibility: null,
      relevance: 'high',
      origin: null,
    } as const
    await affair.editMatrix(matrix, item, decider)
    await affair.editMatrix(matrix, { kind: 'cell', item: 'e1', hypothesis: 'h1', mark: 'I', why: null }, decider)
    await affair.purge('open-harbour-09.txt', false, decider)
    await affair.export(folder, { internal: true })
  })

  it.each(nouns)('describes every field of %s.jsonl, and no other', (noun) => {
    const own = section(text, `${noun}.jsonl`)
    const found = [...new Set(rows(noun).flatMap((row) => paths(row)))]
    if (!found.length) {
      expect(firstCells(section(text, 'Files that are empty so far'))).toContain(`${noun}.jsonl`)
      return
    }
    expect(firstCells(own).sort()).toEqual(found.sort())
  })

  it('calls empty only what is', () => {
    const called = firstCells(section(text, 'Files that are empty so far'))
    expect(called.filter((name) => rows(name.replace('.jsonl', '')).length)).toEqual([])
    expect(called.filter((name) => !nouns.some((noun) => `${noun}.jsonl` === name))).toEqual([])
  })

  it('names every kind of passage', () => {
    expect(missing(passageKinds, section(text, 'passages.jsonl'))).toEqual([])
  })
})

describe('docs/library.md', () => {
  const text = page('docs/library.md')

  it('names everything the library exports, and every method of a case', () => {
    const source = ts.createSourceFile('case.ts', page('src/workbench/case.ts'), ts.ScriptTarget.Latest, true)
    const methods = source.statements
      .filter(ts.isInterfaceDeclaration)
      .filter(
        ({ name }) =>
          name.text === 'Case' ||
          name.text === 'ExportOptions' ||
          name.text === 'ReadOptions' ||
          name.text === 'Decider',
      )
      .flatMap(({ members }) => members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : [])))
    expect(methods).toContain('readmit')
    expect(missing([...Object.keys(library), ...methods], text)).toEqual([])
  })

  it('shows examples that run', () => {
    const examples = blocks(text, 'ts')
    expect(examples.length).toBeGreaterThan(2)
    const folder = join(scratch, 'library')
    cpSync(join(top, 'examples', 'kordia'), join(folder, 'articles'), { recursive: true })
    const entry = pathToFileURL(join(top, 'src', 'workbench', 'index.ts')).href
    for (const [at, example] of examples.entries()) {
      expect(example).toContain(`from 'hearsay'`)
      const file = join(folder, `${at}.mts`)
      writeFileSync(file, example.replaceAll(`from 'hearsay'`, `from '${entry}'`))
      expect(execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })).not.toBe('')
    }
  })
})

describe('docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(page('package.json')) as Record<string, Record<string, string>>
  const text = page('docs/dependencies.md')

  it('gives a reason for every dependency, and for none that is gone', () => {
    const wanted = Object.keys({ ...dependencies, ...devDependencies })
    expect(firstCells(text).sort()).toEqual(wanted.sort())
  })

  it('names every version that is pinned', () => {
    const pinned = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => /^\d/u.test(version))
    expect(pinned.length).toBeGreaterThan(0)
    expect(
      missing(
        pinned.map(([name, version]) => `${name} ${version}`),
        text,
      ),
    ).toEqual([])
  })
})

describe('the pages', () => {
  it.each(pages)('%s links only to what is there', (path) => {
    const broken = links(page(path)).filter((link) => {
      if (/^[a-z]+:/u.test(link)) return false
      const [target = '', anchor] = link.split('#')
      const file = target ? normalize(join(dirname(path), target)) : path
      if (!existsSync(join(top, file))) return true
      return anchor !== undefined && !anchors(page(file)).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('can all be reached from the README', () => {
    const reached = new Set(['README.md'])
    for (const path of reached)
      for (const link of links(page(path))) {
        const file = normalize(join(dirname(path), link.split('#')[0]!))
        if (pages.includes(file)) reached.add(file)
      }
    expect(pages.filter((path) => !reached.has(path))).toEqual([])
  })

  it('hold nothing that waits to be written', () => {
    for (const path of pages)
      expect(prose(page(path)), path).not.toMatch(/\b(?:TODO|TBD|FIXME|lorem ipsum|coming soon)\b/iu)
  })

  it('begin, in the README, with the two commands', () => {
    const text = page('README.md')
    expect(text).toContain('npm start')
    expect(text).toContain('npm test')
  })

  it('name every script of package.json in CONTRIBUTING', () => {
    const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> }
    const text = page('CONTRIBUTING.md')
    const names = (name: string): boolean => new RegExp(`npm (?:run (?:-s )?)?${name}\\b`, 'u').test(text)
    expect(Object.keys(scripts).filter((name) => !names(name))).toEqual([])
  })
})
