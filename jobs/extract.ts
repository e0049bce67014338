import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readReportFile } from '@/usecases/report/read-report-file'
import { runOnFile } from './steps/run-on-file'

/** `npm run --silent extract -- FILE`: prints what the reader proposes for a docx, pdf, html or txt file as one JSON object. */
await runOnFile(async () => {
  const [file] = process.argv.slice(2)
  if (!file) throw new Error('npm run --silent extract -- FILE')
  const bytes = new Uint8Array(await readFile(file))
  process.stdout.write(`${JSON.stringify(await readReportFile(bytes, basename(file)))}\n`)
})
