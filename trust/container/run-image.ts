import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { asUser } from './chroot-image'
import type { Image } from './containerfile'

/** A started container: `exec` runs a command in it as its user and gives the exit code, `stop` sends its signal and gives the exit code. */
export type Container = {
  said: () => string
  exec: (command: string[]) => number | null
  isRunning: () => boolean
  stop: () => Promise<number | null>
}

/** The folders it is made of: the image, and what is mounted at its volume. */
export type ImagePlace = { root: string; volume: string }

const mostMs = 20_000
// As `--read-only --tmpfs /tmp` do, with processes, mounts and network of its own; the command is the first process in it.
const enter = `set -e
root=$1 volume=$2 at=$3
shift 3
mount --make-rprivate /
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount -t tmpfs tmpfs "$root/tmp"
mount -t proc proc "$root/proc"
mount --bind "$volume" "$root$at"
ip link set lo up
exec "$@"`

/** Starts the image's command by kernel means alone, as the documentation's line of podman does. */
export function startImage({ root, volume }: ImagePlace, image: Image, settings: Record<string, string>): Container {
  const user = asUser(root, image, settings)
  const steps = [enter, 'enter', root, volume, image.volume, ...user, ...image.command]
  const args = ['--mount', '--pid', '--net', '--ipc', '--fork', '--kill-child', 'sh', '-c', ...steps]
  const child = spawn('unshare', args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString()
    })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const first = () => Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim())
  const exec = (command: string[]) =>
    spawnSync('nsenter', [`--target=${first()}`, '--mount', '--pid', '--net', ...user, ...command]).status
  const stop = async () => {
    process.kill(first(), image.stopSignal as NodeJS.Signals)
    const patience = setTimeout(() => child.kill('SIGKILL'), mostMs)
    return ended.finally(() => clearTimeout(patience))
  }
  return { said: () => said, exec, isRunning: () => child.exitCode === null && child.signalCode === null, stop }
}
