import type { Drill } from '@/trust/steps/drill'
import { keepFigures } from '@/trust/steps/keep-figures'
import { listDrills } from '@/trust/steps/list-drills'
import { countOutcomes, type DrillOutcome, runDrill, writeOutcome } from '@/trust/steps/run-drill'
import { ensureBuild } from './steps/ensure-build'
import { runJob, Stop } from './steps/run-job'

const write = process.argv.includes('--write')
const quick = process.argv.includes('--quick')
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))

/**
 * `npm run test:trust`: the drills of `trust/` against the built product, all or those named, one after the other, with what
 * each measured. `--quick`: the quick forms, as `npm test` has them. `--write` keeps the figures in docs/. The last line counts; a failure ends with exit code 1.
 */
await runJob(async () => {
  const drills = choose(await listDrills())
  await ensureBuild()
  const outcomes: DrillOutcome[] = []
  for (const drill of drills) {
    const outcome = await runDrill(drill, { write, quick })
    console.log(writeOutcome(outcome))
    outcomes.push(outcome)
  }
  if (write) keepFigures(outcomes)
  const { text, failed } = countOutcomes(outcomes)
  console.log(`\n${text}`)
  if (failed) process.exitCode = 1
})

function choose(drills: Drill[]): Drill[] {
  const unknown = names.filter((name) => !drills.some((drill) => drill.name === name))
  if (unknown.length)
    throw new Stop(`no drill ${unknown.join(', ')}; there are ${drills.map(({ name }) => name).join(', ')}`)
  if (quick && !names.length) return drills.filter(({ isQuick }) => isQuick)
  return names.length ? drills.filter(({ name }) => names.includes(name)) : drills
}
