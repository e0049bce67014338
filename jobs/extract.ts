import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readReportFile } from '@/usecases/read-report-file'

const usage = 'usage: npm run --silent extract -- FILE   (docx, pdf, html or txt; prints one JSON object)'

/** Prints what the reader proposes for one file as JSON. */
async function extract(path: string | undefined): Promise<number> {
  if (!path) return fail(usage, 2)
  try {
    const report = await readReportFile(new Uint8Array(await readFile(path)), basename(path))
    process.stdout.write(`${JSON.stringify(report)}\n`)
    return 0
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 1)
  }
}

function fail(reason: string, status: number): number {
  process.stderr.write(`${reason}\n`)
  return status
}

process.exitCode = await extract(process.argv[2])
