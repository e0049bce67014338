import { spawn } from 'node:child_process'

/** Runs a command of the product (`backup`, `restore`) in a process of its own; gives exit code and all it wrote. */
export function runJob(
  name: string,
  given: string[],
  dataDir: string,
): Promise<{ code: number | null; output: string }> {
  const args = ['--import', 'tsx', `jobs/${name}.ts`, ...given]
  const child = spawn(process.execPath, args, { env: { ...process.env, DATA_DIR: dataDir } })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      output += part.toString()
    })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output: output.trim() })))
}
