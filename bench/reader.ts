import { cpus } from 'node:os'
import { readReport } from '@/reader/read-report'
import { chineseSamples, growText, samples } from './files/grow-text'

const kilobyte = 1000
const sizes = [10, 100, 1000, 3000, 10_000]
/** `npm run bench:reader`: how long the reader takes for texts of 10 kB to 10 MB (as UTF-8) and for each sample report. */
function run(): void {
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`)
  for (const { text } of samples) for (let round = 0; round < 20; round++) readReport(text)
  console.log('\ntext                          clock ms    cpu ms  commitments')
  for (const { name, text } of samples) print(name, measure(text, 20))
  const took = sizes.map((size) => ({
    size,
    ...measure(growText(chineseSamples, size * kilobyte), size < 1000 ? 10 : 3),
  }))
  for (const one of took) print(`${one.size} kB`, one)
  const [least, most] = [took[0], took.at(-1)]
  if (least && most)
    console.log(`\nexponent ${exponentOf(least, most).toFixed(2)} from ${least.size} kB to ${most.size} kB`)
}

type Took = { clock: number; cpu: number; commitments: number }

/** The least of several rounds: what the work takes when nothing else does. */
function measure(text: string, rounds: number): Took {
  const took: Took = { clock: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY, commitments: 0 }
  for (let round = 0; round < rounds; round++) {
    const [began, before] = [performance.now(), process.cpuUsage()]
    const { steps } = readReport(text)
    const { user, system } = process.cpuUsage(before)
    took.clock = Math.min(took.clock, performance.now() - began)
    took.cpu = Math.min(took.cpu, (user + system) / 1000)
    took.commitments = steps.reduce((sum, step) => sum + step.commitments.length, 0)
  }
  return took
}

/** 1 where time grows with the text, 2 where it grows with its square. */
const exponentOf = (least: Took & { size: number }, most: Took & { size: number }): number =>
  Math.log(most.cpu / least.cpu) / Math.log(most.size / least.size)

function print(name: string, { clock, cpu, commitments }: Took): void {
  const columns = [clock.toFixed(1), cpu.toFixed(1), String(commitments).padStart(2)]
  console.log(name.padEnd(28) + columns.map((text) => text.padStart(10)).join(''))
}

run()
