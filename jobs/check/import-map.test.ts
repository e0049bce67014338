import { expect, test } from 'vitest'
import { drawMap } from './import-map'

const module = (source: string, ...resolved: string[]) => ({
  source,
  dependencies: resolved.map((path) => ({ resolved: path, dependencyTypes: ['local'] })),
})

test('the map shows each pair of folders once, without tests, packages and the folder itself', () => {
  const drawn = drawMap([
    module('app/page.tsx', 'usecases/view.ts', 'app/layout.tsx', 'node_modules/next/link.js', 'ui/elements/button.tsx'),
    module('app/other.tsx', 'usecases/view.ts'),
    module('usecases/view.test.ts', 'db/testing.ts'),
    module('jobs/start.ts', 'env.ts'),
    { source: 'jobs/start.ts', dependencies: [{ resolved: 'fs', dependencyTypes: ['core'] }] },
  ])
  expect(drawn.split('\n')).toEqual([
    'flowchart TD',
    '  app[app] --> ui_elements[ui/elements]',
    '  app[app] --> usecases[usecases]',
    '  jobs[jobs] --> env[env]',
    '  style jobs stroke-dasharray: 4',
    '',
  ])
})
