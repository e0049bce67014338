import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Image, Step } from './containerfile'

// What the official image of Node sets beside the file's own.
const searchPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/**
 * Makes in a folder what an engine would: the smallest Debian of the base image with this very Node and its user, then each step that
 * changes files, with `context` as the folder of COPY. Throws with the command that failed, and on what it does not know.
 */
export function buildImage(root: string, context: string, steps: Step[], image: Image): void {
  const suite = /-(\w+)-slim$/.exec(image.base)?.[1] ?? ''
  run('debootstrap', '--variant=minbase', suite, root, process.env.DEBIAN_MIRROR || 'http://deb.debian.org/debian')
  copyFileSync(process.execPath, join(root, 'usr/local/bin/node'))
  run('chroot', root, 'groupadd', '--gid', '1000', 'node')
  run('chroot', root, 'useradd', '--uid', '1000', '--gid', 'node', '--create-home', 'node')
  mkdirSync(join(root, image.folder), { recursive: true })
  for (const { name, words } of steps) {
    if (name === 'COPY') copyContext(root, context, image.folder, words)
    if (name === 'RUN') run('chroot', root, 'sh', '-c', `cd ${image.folder} && ${words}`)
  }
}

function copyContext(root: string, context: string, folder: string, words: string): void {
  const [, owner = 'root:root'] = /--chown=(\S+)/.exec(words) ?? []
  if (!/(^|\s)\. \.$/.test(words)) throw new Error(`a COPY that is not tried: ${words}`)
  run('cp', '-a', `${context}/.`, join(root, folder))
  run('chown', '-R', owner, join(root, folder))
}

/** The words by which a command is run as the image's user, with its settings alone and no right beyond. */
export const asUser = (root: string, { user, env, folder }: Image, settings: Record<string, string>): string[] => [
  ...['chroot', root, 'setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups'],
  ...['--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', 'env', '-i', `--chdir=${folder}`],
  ...Object.entries({ PATH: searchPath, HOME: `/home/${user}`, ...env, ...settings }).map(
    ([key, to]) => `${key}=${to}`,
  ),
]

function run(program: string, ...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`.slice(-1000)}`)
}
