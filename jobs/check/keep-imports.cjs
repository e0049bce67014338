// @ts-check
// A Babel configuration that leaves of a TypeScript file nothing but what it imports, as plain JavaScript, so that
// dependency-cruiser sees `import type`, `export … from`, `import()` and `import('…').Type` alike.

/**
 * @typedef {{ type: string, source?: { value: string }, value?: string, name?: string, callee?: Node, arguments?: Node[],
 *   argument?: Node & { literal?: Node } }} Node
 */

/** Reads what a node of the syntax tree imports. @type {Record<string, (node: Node) => string | undefined>} */
const readSource = {
  ImportDeclaration: ({ source }) => source?.value,
  ExportAllDeclaration: ({ source }) => source?.value,
  ExportNamedDeclaration: ({ source }) => source?.value,
  TSImportType: ({ argument }) => (argument?.literal ?? argument)?.value,
  CallExpression: ({ callee, arguments: [first] = [] }) => {
    const imports = callee?.type === 'Import' || callee?.name === 'require'
    return imports && first?.type === 'StringLiteral' ? first.value : undefined
  },
}

/** @param {import('@babel/core')} babel */
function keepImports({ types }) {
  /** @type {Set<string>} */
  const sources = new Set()
  const collect = (/** @type {{ node: Node }} */ { node }) => {
    const source = readSource[node.type]?.(node)
    if (source) sources.add(source)
  }
  const begin = () => sources.clear()
  const leaveImports = (
    /** @type {import('@babel/core').NodePath<import('@babel/core').types.Program>} */ { node },
  ) => {
    node.body = [...sources].map((source) => types.importDeclaration([], types.stringLiteral(source)))
    node.directives = []
  }
  return {
    manipulateOptions: (
      /** @type {{ filename: string }} */ { filename },
      /** @type {{ plugins: string[] }} */ parser,
    ) => {
      parser.plugins.push('typescript', ...(filename.endsWith('x') ? ['jsx'] : []))
    },
    visitor: { Program: { enter: begin, exit: leaveImports }, [Object.keys(readSource).join('|')]: collect },
  }
}

module.exports = { babelrc: false, configFile: false, plugins: [keepImports] }
