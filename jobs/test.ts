import { rmSync } from 'node:fs'
import { runChecks, type Tally } from './check/run-checks'
import { ensureBuild } from './steps/ensure-build'
import { playJourneys } from './steps/play-journeys'
import { mostAgain, readUnitReport, settle } from './steps/read-test-reports'
import { runCommand, runPackage } from './steps/run-command'
import { runJob, Stop } from './steps/run-job'

const settings = { NEXT_TELEMETRY_DISABLED: '1' }
const reports = 'node_modules/.cache/jiannuo'

const stages: [string, () => Promise<Tally>][] = [
  ['check', runChecks],
  ['unit tests', runUnitTests],
  ['build', runBuild],
  ['quick drills', runQuickDrills],
  ['journeys in a browser', () => playJourneys(reports, settings)],
]

/** Checks, unit tests, build, quick drills and journeys; what failed is named again at the end, the last line counts all, and a failure of any ends with exit code 1. */
await runJob(async () => {
  rmSync(reports, { recursive: true, force: true })
  const tallies: Tally[] = []
  for (const [name, stage] of stages) tallies.push(await runStage(name, stage))
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  for (const failure of tallies.flatMap(({ failures = [] }) => failures)) console.log(`✗ ${failure}`)
  console.log(`\n${passed} passed, ${failed} failed`)
  if (failed) process.exitCode = 1
})

// Some tests watch the clock; where few failed beside all the others, each has a second try with the machine to itself, and is named.
async function runUnitTests(): Promise<Tally> {
  const first = await runUnitFiles([])
  if (!first.files.length || first.files.length > mostAgain) return first
  const again = await runUnitFiles([...first.files, '--no-file-parallelism'])
  for (const failure of first.failures ?? []) console.log(`failed beside the others: ${failure}`)
  return { ...again, passed: first.passed + first.failed - again.failed }
}

async function runUnitFiles(files: string[]): Promise<ReturnType<typeof readUnitReport>> {
  const file = `${reports}/units.json`
  rmSync(file, { force: true })
  const args = ['run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runPackage('vitest', args, { settings, show: true })
  return settle(readUnitReport(file), code)
}

async function runBuild(): Promise<Tally> {
  try {
    await ensureBuild()
    console.log('✓ build')
    return { passed: 1, failed: 0 }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.log(error.message)
    return { passed: 0, failed: 1 }
  }
}

async function runQuickDrills(): Promise<Tally> {
  const { code, output } = await runCommand(process.execPath, ['--import', 'tsx', 'jobs/test-trust.ts', '--quick'], {
    settings,
    show: true,
  })
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed[^\n]*\s*$/.exec(output) ?? []
  return settle({ passed: Number(passed), failed: Number(failed) }, code)
}

async function runStage(name: string, stage: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n== ${name}`)
  const begun = performance.now()
  const tally = await stage().catch((error) => {
    console.log(error)
    return { passed: 0, failed: 1, failures: [name] }
  })
  console.log(`== ${name} took ${Math.round((performance.now() - begun) / 1000)} s`)
  return tally
}
