import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readReportChain } from '@/usecases/report/read-report-file'
import { runOnFile } from './steps/run-on-file'

/** `npm run --silent chain -- OLD NEW`: prints, for each promise of the older report, what the newer one says of it. */
await runOnFile(async () => {
  const [older, newer] = process.argv.slice(2)
  if (!older || !newer) throw new Error('npm run --silent chain -- OLD NEW')
  const links = await readReportChain(await open(older), await open(newer))
  process.stdout.write(`${JSON.stringify(links)}\n`)
})

async function open(path: string) {
  return { bytes: new Uint8Array(await readFile(path)), name: basename(path) }
}
