import { pause } from '../steps/run-server'
import type { Image } from './containerfile'
import { type Container, type ImagePlace, startImage } from './run-image'

const settings = { NEXTAUTH_URL: 'https://duban.example.gov.cn' }

/** What the flags of the documentation's line give and take: a folder for what passes, nothing else to write, no right beyond the user's. */
const rights = [
  { command: ['touch', '/tmp/a'], isGiven: true },
  { command: ['touch', '/home/node/a'], isGiven: false },
  { command: ['grep', '-q', '^CapBnd:.*[1-9a-f]', '/proc/self/status'], isGiven: false },
  { command: ['grep', '-q', '^NoNewPrivs:.*1', '/proc/self/status'], isGiven: true },
]

/** Starts a container, waits until it is healthy, tries its rights and readiness, and stops it. */
export async function runOnce(place: ImagePlace, image: Image) {
  const started = performance.now()
  const container = startImage(place, image, settings)
  const before = container.exec(image.health)
  const healthyMs = await waitForHealth(container, image, started)
  const ready = container.exec([
    ...image.health.slice(0, 2),
    (image.health[2] ?? '').replace('/api/health', '/api/ready'),
  ])
  const open = rights.filter(({ command, isGiven }) => (container.exec(command) === 0) !== isGiven)
  const stopping = performance.now()
  const code = await container.stop()
  const stopMs = performance.now() - stopping
  return {
    isGood: before !== 0 && healthyMs !== null && ready === 0 && code === 0 && !open.length,
    hasPassword: /admin\b/.test(container.said().replaceAll(/^\{.*$/gm, '')),
    figures: [
      `health ${before} at once, ${healthyMs === null ? `never 0: ${container.said().slice(-1000)}` : `0 after ${(healthyMs / 1000).toFixed(1)} s`}`,
      `readiness ${ready}`,
      ...open.map(({ command, isGiven }) => `${command.join(' ')}: ${isGiven ? 'refused' : 'NOT refused'}`),
      `${image.stopSignal} ended it with ${code} after ${(stopMs / 1000).toFixed(1)} s`,
    ].join(', '),
  }
}

async function waitForHealth(container: Container, image: Image, started: number): Promise<number | null> {
  while (container.isRunning() && performance.now() - started < 60_000) {
    if (container.exec(image.health) === 0) return performance.now() - started
    await pause(100)
  }
  return null
}
