import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readReportChain } from '@/usecases/read-report-file'

const usage = 'usage: npm run --silent chain -- OLD NEW   (two reports of one body; prints a JSON array)'

/** Prints, for each promise of the older report, what the newer one says of it. */
async function chain(older: string | undefined, newer: string | undefined): Promise<number> {
  if (!older || !newer) return fail(usage, 2)
  try {
    const files = await Promise.all(
      [older, newer].map(async (path) => ({ bytes: new Uint8Array(await readFile(path)), name: basename(path) })),
    )
    process.stdout.write(`${JSON.stringify(await readReportChain(files[0], files[1]))}\n`)
    return 0
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 1)
  }
}

function fail(reason: string, status: number): number {
  process.stderr.write(`${reason}\n`)
  return status
}

process.exitCode = await chain(process.argv[2], process.argv[3])
