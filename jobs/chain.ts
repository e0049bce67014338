import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readReportChain } from '@/usecases/read-report-file'
import { runJob, Stop } from './run-job'

/** `npm run --silent chain -- OLD NEW`: prints, for each promise of the older report, what the newer one says of it. */
await runJob(async () => {
  const [older, newer] = process.argv.slice(2)
  if (!older || !newer) throw new Stop('npm run --silent chain -- OLD NEW')
  const links = await readReportChain(await open(older), await open(newer))
  process.stdout.write(`${JSON.stringify(links)}\n`)
})

async function open(path: string) {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Stop(error.message)
  })
  return { bytes: new Uint8Array(bytes), name: basename(path) }
}
