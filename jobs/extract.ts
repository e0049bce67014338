import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readReportFile } from '@/usecases/read-report-file'
import { runJob, Stop } from './run-job'

/** `npm run --silent extract -- FILE`: prints what the reader proposes for a docx, pdf, html or txt file as one JSON object. */
await runJob(async () => {
  const [file] = process.argv.slice(2)
  if (!file) throw new Stop('npm run --silent extract -- FILE')
  const bytes = await readFile(file).catch((error: Error) => {
    throw new Stop(error.message)
  })
  process.stdout.write(`${JSON.stringify(await readReportFile(new Uint8Array(bytes), basename(file)))}\n`)
})
