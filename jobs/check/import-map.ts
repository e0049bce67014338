/** A module as dependency-cruiser tells of it. */
export type Module = { source: string; dependencies: { resolved: string; dependencyTypes: string[] }[] }

const isCore = ({ dependencyTypes }: Module['dependencies'][number]): boolean => dependencyTypes.includes('core')
const ends = ['bench', 'e2e', 'jobs', 'trust']
const isTest = (path: string): boolean => /[.]test[.]|(^|\/)testing([.]ts|\/)/.test(path)

/** The Mermaid drawing of which folder imports which, tests and packages left out. */
export function drawMap(modules: Module[]): string {
  const edges = new Set(
    modules
      .filter(({ source }) => !isTest(source))
      .flatMap(({ source, dependencies }) =>
        dependencies.map((to) => [folderOf(source), isCore(to) ? undefined : folderOf(to.resolved)]),
      )
      .filter(([from, to]) => from && to && from !== to)
      .map(([from, to]) => `  ${nodeOf(from ?? '')} --> ${nodeOf(to ?? '')}`),
  )
  const faint = ends.filter((name) => [...edges].some((edge) => edge.startsWith(`  ${name}[`)))
  return ['flowchart TD', ...[...edges].sort(), ...faint.map((name) => `  style ${name} stroke-dasharray: 4`), ''].join(
    '\n',
  )
}

function folderOf(path: string): string | undefined {
  if (path.includes('node_modules') || isTest(path)) return undefined
  if (path.startsWith('ui/elements/')) return 'ui/elements'
  return /^(\w+)(?:\/|[.]tsx?$)/.exec(path)?.[1]
}

const nodeOf = (folder: string): string => `${folder.replace('/', '_')}[${folder}]`
