import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NodePath, parseSync, traverse, type types, type Visitor } from '@babel/core'
import { isUnnamed } from './unnamed'

export type Source = {
  path: string
  lines: number
  functions: NamedFunction[]
  words: Word[]
  patterns: Word[]
  /** What stands in `className`, comparisons left out. */
  classes: Word[]
  /** What elements are looked for by: the arguments of `locator` and its like. */
  selectors: Word[]
  comments: Word[]
  /** Tables of db/schema whose rows it inserts, updates or deletes. */
  tables: Set<string>
  /** Patterns and numbers in the middle of code. */
  unnamed: Word[]
  /** Lines on which a role is compared with a name or switched on. */
  roleTests: number[]
}
export type NamedFunction = { name: string; line: number; lines: number }
/** A piece of text in a file: what the interface may show, or a comment. */
export type Word = { line: number; text: string }

export const folders = [
  'reader',
  'domain',
  'i18n',
  'db',
  'formats',
  'usecases',
  'auth',
  'app',
  'ui',
  'jobs',
  'bench',
  'trust',
  'e2e',
]

/** Paths of all TypeScript files under the folders of the house, in order. */
export function listSources(): string[] {
  const all = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/')),
  )
  return all.filter((path) => /[.]tsx?$/.test(path)).sort()
}

/** What the rules of the house look at in one file. */
export function readSource(path: string, text = readFileSync(path, 'utf8')): Source {
  const plugins: ('typescript' | 'jsx')[] = path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript']
  const tree = parseSync(text, { filename: path, babelrc: false, configFile: false, parserOpts: { plugins } })
  const source: Source = {
    path,
    lines: countLines(text),
    functions: [],
    words: [],
    patterns: [],
    classes: [],
    selectors: [],
    comments: [],
    unnamed: [],
    tables: new Set(),
    roleTests: [],
  }
  if (!tree) return source
  for (const comment of tree.comments ?? []) source.comments.push(toWord(comment, comment.value))
  traverse(tree, visitor, undefined, source)
  return source
}

const visitor: Visitor<Source> = {
  Function: (found, { functions }) => collectFunction(functions, found),
  StringLiteral: (found, source) => collectWord(source, found, found.node.value),
  TemplateElement: (found, source) => collectWord(source, found, found.node.value.raw),
  RegExpLiteral: (found, { patterns, unnamed }) => {
    patterns.push(toWord(found.node, found.node.pattern))
    if (isUnnamed(found)) unnamed.push(toWord(found.node, `/${found.node.pattern}/`))
  },
  NumericLiteral: (found, { unnamed }) => {
    if (isUnnamed(found)) unnamed.push(toWord(found.node, String(found.node.value)))
  },
  CallExpression: (found, { tables }) => collectTable(tables, found),
  BinaryExpression: ({ node }, source) => collectRoleTest(source, node, [node.left, node.right]),
  SwitchStatement: ({ node }, source) => collectRoleTest(source, node, [node.discriminant]),
  JSXText: ({ node }, { words }) => void words.push(toWord(node, node.value)),
}

const countLines = (text: string): number => text.replace(/\n$/, '').split('\n').length

const toWord = (node: Pick<types.Node, 'loc'>, text: string): Word => ({ line: node.loc?.start.line ?? 0, text })

const seekers = /^(?:locator|querySelector(?:All)?|closest|matches)$/

function collectWord({ words, classes, selectors }: Source, found: NodePath, text: string): void {
  words.push(toWord(found.node, text))
  const around = found.findParent((parent) => parent.isJSXAttribute() || parent.isCallExpression())?.node
  if (around?.type === 'JSXAttribute' && around.name.name === 'className' && !found.parentPath?.isBinaryExpression())
    classes.push(toWord(found.node, text))
  const callee =
    around?.type === 'CallExpression' && around.callee.type === 'MemberExpression' ? around.callee.property : null
  if (callee?.type === 'Identifier' && seekers.test(callee.name)) selectors.push(toWord(found.node, text))
}

function collectTable(tables: Set<string>, { node, scope }: NodePath<types.CallExpression>): void {
  const [table] = node.arguments
  if (node.callee.type !== 'MemberExpression' || table?.type !== 'Identifier') return
  const { property } = node.callee
  if (property.type !== 'Identifier' || !['insert', 'update', 'delete'].includes(property.name)) return
  const origin = scope.getBinding(table.name)?.path.parent
  if (origin?.type === 'ImportDeclaration' && origin.source.value.endsWith('/schema')) tables.add(table.name)
}

function collectRoleTest({ roleTests }: Source, node: types.Node, sides: types.Node[]): void {
  const tested = sides.map((side) => (side.type === 'MemberExpression' ? side.property : side))
  const isNamed = sides.length === 1 || sides.some(({ type }) => type === 'StringLiteral')
  if (isNamed && tested.some((side) => side.type === 'Identifier' && side.name === 'role'))
    roleTests.push(node.loc?.start.line ?? 0)
}

// Callbacks of one line would make every figure look good; only functions with a name count.
function collectFunction(functions: NamedFunction[], { node, parent }: NodePath<types.Function>): void {
  const name = nameOf(node) ?? (parent.type === 'VariableDeclarator' ? nameOf(parent) : undefined)
  if (!name || !node.loc) return
  functions.push({ name, line: node.loc.start.line, lines: node.loc.end.line - node.loc.start.line + 1 })
}

function nameOf(node: types.Node): string | undefined {
  const named = 'id' in node ? node.id : 'key' in node ? node.key : undefined
  return named && named.type === 'Identifier' ? named.name : undefined
}
