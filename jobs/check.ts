import { runChecks } from './check/run-checks'

const { passed, failed } = await runChecks()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
