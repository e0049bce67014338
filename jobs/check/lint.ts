import { runPackage } from '../steps/run-command'
import { type Check, toFinding } from './check'

/** Lint, format and the order of imports. */
export const lint: Check = {
  name: 'lint and format',
  wayOut: '`npm run format` mends what can be mended by itself',
  run: async () =>
    toFinding(await runPackage('@biomejs/biome', ['check', '--error-on-warnings', '--max-diagnostics=40', '.'])),
}
