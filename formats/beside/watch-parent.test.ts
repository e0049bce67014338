import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const module = pathToFileURL('formats/beside/watch-parent.ts').href
/** A process that is watched and then never comes back from its work. */
const endless = (seconds: number): string =>
  `import { watchParent } from '${module}'\nwatchParent(${seconds})\nfor (;;);`
const run = (code: string): string[] => ['--import', 'tsx', '--input-type=module', '-e', code]

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function readLine({ stdout }: ChildProcess): Promise<string> {
  const [line] = stdout ? await once(stdout, 'data') : ['']
  return String(line).trim()
}

test('a reading amid an endless loop ends when its time is over', async () => {
  const child = spawn(process.execPath, run(endless(2)), { stdio: 'ignore' })
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
})

test('a reading amid an endless loop ends within seconds of the death of the process that started it', async () => {
  const argument = JSON.stringify(run(endless(600)))
  const parent = spawn(process.execPath, [
    '-e',
    `const child = require('node:child_process').spawn(process.execPath, ${argument}, { stdio: 'ignore' }); console.log(child.pid)
     setInterval(() => {}, 1000)`,
  ])
  const pid = Number(await readLine(parent))
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  expect(isRunning(pid)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isRunning(pid), { timeout: 15_000 }).toBe(false)
})
