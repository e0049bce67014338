import { rmSync } from 'node:fs'
import { runChecks, type Tally } from './check/run-checks'
import { ensureBrowser } from './steps/ensure-browser'
import { ensureBuild } from './steps/ensure-build'
import { readJourneyReport, readUnitReport } from './steps/read-test-reports'
import { runCommand, runPackage } from './steps/run-command'
import { runJob, Stop } from './steps/run-job'

const settings = { NEXT_TELEMETRY_DISABLED: '1' }
const reports = 'node_modules/.cache/jiannuo'

const stages: [string, () => Promise<Tally>][] = [
  ['check', runChecks],
  ['unit tests', runUnitTests],
  ['build', runBuild],
  ['quick drills', runQuickDrills],
  ['journeys in a browser', runJourneys],
]

/** Checks, unit tests, build, quick drills and journeys; the last line counts them all and a failure of any ends with exit code 1. */
await runJob(async () => {
  rmSync(reports, { recursive: true, force: true })
  const tallies: Tally[] = []
  for (const [name, stage] of stages) tallies.push(await runStage(name, stage))
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  if (failed) process.exitCode = 1
})

async function runUnitTests(): Promise<Tally> {
  const file = `${reports}/units.json`
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
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
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? []
  return settle({ passed: Number(passed), failed: Number(failed) }, code)
}

async function runJourneys(): Promise<Tally> {
  if (!(await ensureBrowser())) {
    console.log('✗ no Chromium found and none could be installed; set CHROMIUM_PATH to one')
    return { passed: 0, failed: 1 }
  }
  const { code } = await runPackage('@playwright/test', ['test'], { command: 'playwright', settings, show: true })
  return settle(readJourneyReport(`${reports}/journeys.json`), code)
}

// A stage that ends badly without a failed test to show for it has failed all the same.
function settle({ passed, failed }: Tally, code: number): Tally {
  return { passed, failed: code && !failed ? 1 : failed }
}

async function runStage(name: string, stage: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n== ${name}`)
  return stage().catch((error) => {
    console.log(error)
    return { passed: 0, failed: 1 }
  })
}
