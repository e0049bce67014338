// @ts-check
// The architecture as data: what each folder may import beside itself. Read it like a table.
const mayUse = {
  reader: [],
  domain: ['reader'],
  i18n: ['domain', 'reader'],
  db: ['domain', 'reader', 'env'],
  formats: ['domain', 'reader', 'i18n'],
  'ui/elements': [],
  ui: ['domain', 'reader', 'i18n'],
  usecases: ['domain', 'reader', 'db', 'formats', 'i18n', 'env'],
  seed: ['usecases', 'db', 'formats', 'domain', 'reader', 'i18n'],
  auth: ['domain', 'db', 'env'],
  app: ['usecases', 'auth', 'ui', 'i18n', 'domain', 'reader'],
  jobs: ['seed', 'usecases', 'domain', 'reader', 'i18n', 'env', 'trust'],
  bench: ['seed', 'usecases', 'db', 'formats', 'domain', 'reader', 'i18n', 'env'],
  trust: ['bench', 'jobs', 'seed', 'auth', 'usecases', 'db', 'formats', 'domain', 'reader', 'i18n', 'env'],
  e2e: ['db', 'i18n', 'domain', 'env'],
}

// Where a package may be used; a package that is not named here may be used anywhere but in domain/ and reader/.
const staysIn = {
  'next(-auth)?': ['app', 'auth', 'ui', 'next\\.config'],
  '(drizzle-orm|better-sqlite3)': ['db', 'bench', 'e2e', 'trust'],
  '@node-rs/argon2': ['db'],
  'react(-dom)?': ['app', 'auth', 'ui'],
}

const test = '[.]test[.]tsx?$'
const forTests = '(^|/)testing([.]ts|/)'
const inFolder = (/** @type {string} */ name) => `^${name}(/|[.][jt]sx?$)`
const layers = Object.keys(mayUse).filter((name) => !name.includes('/'))

const layerRules = Object.entries(mayUse).map(([from, allowed]) => ({
  name: `${from} may use ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: inFolder(from), pathNot: test },
  to: {
    path: [...layers, 'env'].map(inFolder),
    pathNot: [from, ...allowed].map(inFolder),
  },
}))

// A test also reaches what its folder's code reaches, the helpers for tests, and what the seeds put in.
const testRules = layers.map((from) => ({
  name: `tests in ${from} may also use testing helpers`,
  severity: 'error',
  from: { path: `${inFolder(from)}.*${test}` },
  to: {
    path: layers.map(inFolder),
    pathNot: [...['seed', from, ...mayUse[/** @type {keyof typeof mayUse} */ (from)]].map(inFolder), forTests],
  },
}))

const packageRules = Object.entries(staysIn).map(([name, folders]) => ({
  name: `${name} stays in ${folders.join(', ')}`,
  severity: 'error',
  from: { pathNot: [...folders.map(inFolder), test] },
  to: { path: `(^|/)node_modules/${name}/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...testRules,
    ...packageRules,
    {
      name: 'what any language shares knows none',
      severity: 'error',
      from: { path: '^reader/(outline|table|commitment|chain)/', pathNot: test },
      to: { path: ['^reader/(zh|en)/', '^reader/languages[.]ts$'] },
    },
    ...['zh', 'en'].map((code) => ({
      name: `reader/${code} knows no other language`,
      severity: 'error',
      from: { path: `^reader/${code}/`, pathNot: test },
      to: { path: ['^reader/(zh|en)/', '^reader/languages[.]ts$'], pathNot: `^reader/${code}/` },
    })),
    {
      name: 'domain and reader know no package and no machine',
      severity: 'error',
      from: { path: [inFolder('domain'), inFolder('reader')], pathNot: test },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'the product uses no test helper',
      severity: 'error',
      from: { pathNot: [test, forTests, '^(e2e|bench|jobs|trust)/', '[.]config[.]ts$'] },
      to: { path: [forTests, test, '(^|/)node_modules/(vitest|@playwright)/'] },
    },
    {
      name: 'the product uses no development package',
      severity: 'error',
      from: { path: '^(reader|domain|i18n|db|formats|usecases|auth|ui|app)/', pathNot: [test, forTests] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'] },
    },
    {
      name: 'package.json names every package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^[.]next' },
    tsConfig: { fileName: 'tsconfig.json' },
    // TypeScript 7 has no interface for programs; this leaves the imports of a file, type-only ones too.
    babelConfig: { fileName: `${__dirname}/jobs/check/keep-imports.cjs` },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
