// @ts-check
// A Babel configuration that leaves of a TypeScript file nothing but what it imports, as plain JavaScript, so that
// dependency-cruiser sees `import type`, `export … from`, `import()` and `import('…').Type` alike.

/** @param {import('@babel/core')} babel */
function keepImports({ types }) {
  /** @param {string} source */
  const importing = (source) => types.importDeclaration([], types.stringLiteral(source))
  /** @type {string[]} */
  let sources = []
  return {
    manipulateOptions: (/** @type {any} */ { filename }, /** @type {any} */ parser) => {
      parser.plugins.push('typescript', ...(filename.endsWith('x') ? ['jsx'] : []))
    },
    visitor: {
      Program: {
        enter: () => {
          sources = []
        },
        exit: (/** @type {any} */ path) => {
          path.node.body = [...new Set(sources)].map(importing)
          path.node.directives = []
        },
      },
      'ImportDeclaration|ExportAllDeclaration|ExportNamedDeclaration': (/** @type {any} */ path) => {
        if (path.node.source) sources.push(path.node.source.value)
      },
      CallExpression: (/** @type {any} */ { node }) => {
        const [source] = node.arguments
        const imports = node.callee.type === 'Import' || node.callee.name === 'require'
        if (imports && source?.type === 'StringLiteral') sources.push(source.value)
      },
      TSImportType: (/** @type {any} */ { node }) => sources.push((node.argument.literal ?? node.argument).value),
    },
  }
}

module.exports = { babelrc: false, configFile: false, plugins: [keepImports] }
