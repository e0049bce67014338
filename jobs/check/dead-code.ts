import { runPackage } from '../steps/run-command'
import { type Check, toFinding } from './check'

/** Files, exports and packages that nothing uses, and packages that nothing names. */
export const deadCode: Check = {
  name: 'dead code',
  wayOut: 'delete it, or stop exporting it; knip.json says where the product begins',
  run: async () => toFinding(await runPackage('knip', ['--no-progress', '--treat-config-hints-as-errors'])),
}
