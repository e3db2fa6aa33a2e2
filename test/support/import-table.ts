import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'

/** A file that names another, and how. */
export interface Import {
  /** relative to the repository, with `/` */
  readonly file: string
  /** as written */
  readonly specifier: string
  /** the types alone are used: nothing of the other file runs */
  readonly typesOnly: boolean
}

/** Stages take values and return what they propose; none knows of another. */
const stages = 'intake reading claim entity timeline assess hypothesis brief exchange'.split(' ')

/** What each room may import besides itself: the table of the design. */
export const table: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ...Object.fromEntries(stages.map((stage) => [stage, ['model']])),
  store: ['model'],
  workbench: ['model', ...stages, 'store'],
  // `hearsay open` serves the page: the one place where an app starts another (docs/decisions.md)
  'apps/cli': ['model', 'workbench', 'apps/http'],
  'apps/http': ['model', 'workbench'],
  'apps/web': [],
}

/** Rooms of which the types may be imported, though nothing else. */
const typesOf: Readonly<Record<string, readonly string[]>> = { 'apps/web': ['model'] }

/** The room a file of `src/` is in; null for one that is in none. */
const roomOf = (path: string): string | null =>
  Object.keys(table).find((room) => path.startsWith(`src/${room}/`)) ?? null

/** What is wrong with an import, in a sentence that names both; null if nothing is. */
export function violation({ file, specifier, typesOnly }: Import): string | null {
  if (!specifier.startsWith('.') && !specifier.startsWith('/')) return null
  const target = join(dirname(file), specifier).split(sep).join('/')
  const says = `${file} imports ${specifier}`
  const room = roomOf(file)
  if (!room) return `${file} is in no room of the import table.`
  if (!target.startsWith('src/')) return `${says}: ${target} is outside src/.`
  const other = roomOf(target)
  if (!other) return `${says}: ${target} is in no room of the import table.`
  if (other === room || table[room]!.includes(other)) return null
  if (typesOf[room]?.includes(other))
    return typesOnly ? null : `${says}: of ${other}, ${room} may import nothing but types.`
  return `${says}: ${room} may not import ${other}.`
}

/**
 * Every import of a file: static and dynamic ones, re-exports, types, and those in JSDoc. A dynamic import of something
 * that is not written out comes back as `*`, for nobody can tell where it leads.
 */
export function importsOf(file: string, text: string): Import[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : file.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const found: Import[] = []
  const add = (name: ts.Node | undefined, typesOnly: boolean): void => {
    if (name) found.push({ file, specifier: ts.isStringLiteralLike(name) ? name.text : '*', typesOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const names = node.importClause?.namedBindings
      const each = names && ts.isNamedImports(names) && !node.importClause?.name ? names.elements : null
      const typesOnly =
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (each !== null && each.length > 0 && each.every((name) => name.isTypeOnly))
      add(node.moduleSpecifier, typesOnly)
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isJSDocImportTag(node)) add(node.moduleSpecifier, true)
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    // the children with their tokens, because those alone include comments
    for (const child of node.getChildren(source)) visit(child)
  }
  visit(source)
  return found
}

/** All imports of the scripts under `src/`. */
export function allImports(top: string): Import[] {
  return readdirSync(join(top, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/u.test(entry.name))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .flatMap((file) => importsOf(file, readFileSync(join(top, file), 'utf8')))
}
