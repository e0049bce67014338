import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

export type CommandResult = { code: number; output: string }
type Manifest = { bin: string | Record<string, string> }
export type CommandOptions = { command?: string; cwd?: string; settings?: Record<string, string>; show?: boolean }

/** Where the command of an installed package lies, so that it runs alike on every system. */
export function findCommand(packageName: string, command: string = basename(packageName)): string {
  const folder = join('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const path = typeof bin === 'string' ? bin : bin[command]
  if (!path) throw new Error(`${packageName} has no command ${command}`)
  return resolve(folder, path)
}

/** Runs a package's JavaScript command with this Node and gives its exit code and all it wrote; `show` also prints it. */
export function runPackage(packageName: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  return runCommand(process.execPath, [findCommand(packageName, options.command), ...args], options)
}

/** Runs a program and gives its exit code and all it wrote; a program that can't start has code 127. */
export function runCommand(program: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { cwd, settings, show } = options
  return new Promise((finish) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: Buffer[] = []
    const keep = (stream: NodeJS.WriteStream) => (part: Buffer) => {
      parts.push(part)
      if (show) stream.write(part)
    }
    child.stdout.on('data', keep(process.stdout))
    child.stderr.on('data', keep(process.stderr))
    child.on('error', (error) => finish({ code: 127, output: error.message }))
    child.on('close', (code) => finish({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }))
  })
}
