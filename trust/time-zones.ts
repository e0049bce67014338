import { rmSync } from 'node:fs'
import { readUnitReport } from '@/jobs/steps/read-test-reports'
import { runPackage } from '@/jobs/steps/run-command'
import type { Drill } from './steps/drill'

// The day before, a clock that is put forward and back, the day after.
const zones = ['Pacific/Honolulu', 'America/New_York', 'Pacific/Kiritimati']
const folders = ['domain', 'reader', 'formats', 'db', 'usecases', 'seed', 'i18n']
const report = 'node_modules/.cache/jiannuo/time-zone.json'

/** The unit tests of all that reads a clock, on machines that are set to other zones than the office's. */
export const drill: Drill = {
  name: 'time-zones',
  goal: 'Days, deadlines and figures are the same whatever time zone the machine is set to.',
  run: async () => {
    const tallies = []
    for (const zone of zones) tallies.push({ zone, ...(await runIn(zone)) })
    const figures = tallies.map(
      ({ zone, passed, failures }) =>
        `${zone} ${passed} passed${failures.length ? `, failed: ${failures.join('; ')}` : ''}`,
    )
    return {
      passed: tallies.every(({ passed, failures }) => passed > 0 && !failures.length),
      figures: figures.join('; '),
    }
  },
}

async function runIn(zone: string): Promise<{ passed: number; failures: string[] }> {
  rmSync(report, { force: true })
  const args = ['run', ...folders.map((folder) => `${folder}/`), '--reporter=json', `--outputFile=${report}`]
  const { code } = await runPackage('vitest', args, { settings: { TZ: zone } })
  const { passed, failures = [] } = readUnitReport(report)
  return { passed, failures: code && !failures.length ? [`code ${code}`] : failures }
}
