import { build } from 'esbuild'

/** Makes one file of the starter and all it reads, packages left outside, for `jobs/start.js`. */
export async function bundleStarter(file: string): Promise<void> {
  await build({ ...bundled, entryPoints: ['jobs/steps/starter.ts'], outfile: file })
}

/** Puts the reading process into a folder, each of its tasks in a file of its own, for `formats/beside/run-safely.ts`. */
export async function bundleReading(folder: string): Promise<void> {
  const entryPoints = ['formats/beside/reading-process.ts']
  await build({ ...bundled, entryPoints, outdir: folder, outExtension: { '.js': '.mjs' }, splitting: true })
}

const bundled = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const
