import { runPackage } from '../steps/run-command'
import { type Check, toFinding } from './check'

/** Route types first, then the whole program. */
export const types: Check = {
  name: 'types',
  wayOut: 'mend the types; `npx tsc` shows them alone',
  run: async () => {
    const routes = await runPackage('next', ['typegen'], { settings: { NEXT_TELEMETRY_DISABLED: '1' } })
    return routes.code
      ? toFinding(routes)
      : toFinding(await runPackage('typescript', ['--pretty', 'false'], { command: 'tsc' }))
  },
}
