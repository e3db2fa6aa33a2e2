import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allImports, type Import, importsOf, table, violation } from './support/import-table.ts'

const top = join(import.meta.dirname, '..')
const imports = allImports(top)

const importing = (file: string, specifier: string, typesOnly = false): Import => ({ file, specifier, typesOnly })

describe('the rooms of the house', () => {
  it('import only what the table allows', () => {
    expect(imports.flatMap((each) => violation(each) ?? [])).toEqual([])
  })

  it('are all looked into: each room that exists has files with imports', () => {
    const rooms = new Set(imports.map(({ file }) => /^src\/(apps\/)?[^/]+/u.exec(file)![0].slice('src/'.length)))
    for (const room of rooms) expect(Object.keys(table)).toContain(room)
    expect([...rooms]).toEqual(
      expect.arrayContaining(['model', 'intake', 'store', 'workbench', 'apps/cli', 'apps/web']),
    )
  })

  it('import nothing whose name is made up while running', () => {
    expect(imports.filter(({ specifier }) => specifier === '*')).toEqual([])
  })

  it('reach no test, benchmark or training', () => {
    expect(imports.filter(({ specifier }) => /(?:^|\/)(?:test|bench|training)\//u.test(specifier))).toEqual([])
  })
})

describe('the check of imports', () => {
  it.each([
    ['src/model/claim.ts', '../reading/token.ts', 'model may not import reading'],
    ['src/claim/index.ts', '../reading/index.ts', 'claim may not import reading'],
    ['src/intake/read.ts', '../store/index.ts', 'intake may not import store'],
    ['src/store/store.ts', '../workbench/view.ts', 'store may not import workbench'],
    ['src/workbench/open.ts', '../apps/cli/print.ts', 'workbench may not import apps/cli'],
    ['src/apps/cli/program.ts', '../../store/index.ts', 'apps/cli may not import store'],
    ['src/apps/http/route.ts', '../cli/print.ts', 'apps/http may not import apps/cli'],
    ['src/apps/web/main.tsx', '../http/index.ts', 'apps/web may not import apps/http'],
    ['src/apps/web/main.tsx', '../../model/claim.ts', 'apps/web may import nothing but types'],
    ['src/claim/index.ts', '../../test/mark.ts', 'test/mark.ts is outside src/'],
    ['src/model/claim.ts', '../common/text.ts', 'src/common/text.ts is in no room'],
    ['src/common/text.ts', './other.ts', 'src/common/text.ts is in no room'],
  ])('names %s and its import of %s', (file, specifier, why) => {
    const found = violation(importing(file, specifier))
    expect(found).toContain(file)
    expect(found).toContain(why)
  })

  it.each([
    ['src/claim/index.ts', '../model/claim.ts', false],
    ['src/claim/index.ts', './data/cue.ts', false],
    ['src/workbench/open.ts', '../store/index.ts', false],
    ['src/apps/cli/program.ts', '../http/index.ts', false],
    ['src/apps/web/reader/note.ts', '../../../model/view.ts', true],
    ['src/store/sqlite.ts', 'kysely', false],
  ])('lets %s import %s', (file, specifier, typesOnly) => {
    expect(violation(importing(file, specifier, typesOnly))).toBeNull()
  })

  it('sees every way in which one file may name another', () => {
    const text = `
      import a from './a.ts'
      import type { B } from './b.ts'
      import { type C } from './c.ts'
      export * from './d.ts'
      export type * from './e.ts'
      const f = await import('./f.ts')
      type G = import('./g.ts').G
      import './h.ts'
      const i = await import(\`./\${f}.ts\`)`
    const seen = importsOf('src/model/x.ts', text).map(({ specifier, typesOnly }) => [specifier, typesOnly])
    expect(seen).toEqual([
      ['./a.ts', false],
      ['./b.ts', true],
      ['./c.ts', true],
      ['./d.ts', false],
      ['./e.ts', true],
      ['./f.ts', false],
      ['./g.ts', true],
      ['./h.ts', false],
      ['*', false],
    ])
  })

  it('sees the types that plain JavaScript names in its comments', () => {
    const text = `
      /** @import { A } from './a.ts' */
      /** @typedef {import('./b.ts').B} B */
      /** @param {import('./c.ts').C} c @returns {import('./d.ts').D | null} */
      export const f = (c) => null
      function g() {
        /** @type {import('./e.ts').E[]} */
        const list = []
        return list
      }`
    const seen = importsOf('src/apps/web/x.js', text)
    expect(seen.map(({ specifier }) => specifier)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts'])
    expect(seen.every(({ typesOnly }) => typesOnly)).toBe(true)
  })
})
