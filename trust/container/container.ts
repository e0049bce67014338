import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Drill, type DrillResult, skip } from '../steps/drill'
import { runJob } from '../steps/run-job'
import { withFolder } from '../steps/with-folder'
import { asUser, buildImage } from './chroot-image'
import { type Image, readImage, readSteps } from './containerfile'
import type { ImagePlace } from './run-image'
import { runOnce } from './run-once'

const containerfile = 'deploy/Containerfile'
const userId = 1000

/** The steps of deploy/Containerfile without an engine: the same base, bundle, user, settings, volume and commands in a chroot with namespaces of its own. */
export const drill: Drill = {
  name: 'container',
  goal: 'The steps of deploy/Containerfile, read from it, run without an engine: a bundle in the smallest Debian, read-only, as an unprivileged user; healthy, nothing written but into the volume, SIGTERM ends it with 0, and it starts again on the same volume.',
  run: async () => {
    const image = readImage(readSteps(readFileSync(containerfile, 'utf8')))
    const wanted = /node:([\d.]+)-/.exec(image.base)?.[1]
    if (process.getuid?.() !== 0) return skip('only root can enter a chroot')
    if (spawnSync('debootstrap', ['--version']).status !== 0) return skip('no debootstrap here')
    if (process.versions.node !== wanted)
      return skip(`Node ${process.versions.node} here, ${wanted} in ${containerfile}`)
    return withFolder(tryImage)
  },
}

async function tryImage(folder: string): Promise<DrillResult> {
  const place = { root: join(folder, 'root'), volume: join(folder, 'volume') }
  const context = await unpackBundle(folder)
  const steps = readSteps(readFileSync(join(context, containerfile), 'utf8'))
  const image = readImage(steps)
  buildImage(place.root, context, steps, image)
  mkdirSync(place.volume, { mode: 0o700 })
  // An engine gives an empty volume the owner and rights of what the image has there.
  chownSync(place.volume, userId, userId)
  writeFileSync(join(folder, 'stamp'), '')
  const writable = listWritable(place, image, image.folder)
  if (!listWritable(place, image, image.volume).length) throw new Error('what is writable is not found')
  const [first, second] = [await runOnce(place, image), await runOnce(place, image)]
  const strays = listNewer(place.root, join(folder, 'stamp'))
  const passed =
    !writable.length && !strays.length && first.isGood && second.isGood && first.hasPassword && !second.hasPassword
  const figures = [
    `${image.base} by debootstrap, Node ${process.versions.node}, ${countFiles(context)} files of the bundle, ${writable.length} of them writable for ${image.user}`,
    `first start: ${first.figures}, password ${first.hasPassword ? 'printed' : 'NOT printed'}`,
    `second: ${second.figures}, password ${second.hasPassword ? 'printed AGAIN' : 'not printed again'}`,
    `${strays.length} files written outside the volume, in it ${readdirSync(place.volume).join(' ')}`,
    ...[...writable, ...strays].slice(0, 3),
  ]
  return { passed, figures: figures.join('; ') }
}

/** A bundle of what is built here, unpacked, as the documentation says: the build's context. */
async function unpackBundle(folder: string): Promise<string> {
  const file = join(folder, 'bundle.tar.gz')
  const { code, output } = await runJob('bundle', [file], folder)
  if (code) throw new Error(output)
  const { status, stderr } = spawnSync('tar', ['xzf', file, '-C', folder], { encoding: 'utf8' })
  if (status) throw new Error(stderr)
  return join(folder, 'jiannuo')
}

/** What of a folder the image's user could write, were the image not read-only. */
function listWritable({ root }: ImagePlace, image: Image, folder: string): string[] {
  const [program = '', ...args] = [...asUser(root, image, {}), 'find', folder, '-writable', '!', '-type', 'l']
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(stderr.slice(-1000))
  return stdout.split('\n').filter(Boolean)
}

// The volume lies beside the image: whatever is newer in the image was written past it.
const listNewer = (root: string, stamp: string): string[] =>
  spawnSync('find', [root, '-type', 'f', '-newer', stamp], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean)

const countFiles = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
