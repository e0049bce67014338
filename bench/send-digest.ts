import { monitorEventLoopDelay } from 'node:perf_hooks'
import { deliverNotices } from '@/usecases/notice/deliver-notices'
import { queueDigest } from '@/usecases/notice/queue-digest'

const minute = 60_000

/** The morning of a day as the two jobs do it, told on standard output when it begins and ends, with times in ms: `send-digest DAY`. */
const [day] = process.argv.slice(2)
const [morning, begun] = [Date.parse(`${day}T08:30:00+08:00`), Date.now()]
const clock = (): string => new Date(morning + minute + Date.now() - begun).toISOString()
console.log('begins')
const turns = monitorEventLoopDelay({ resolution: 1 })
turns.enable()
await queueDigest(new Date(morning).toISOString())
const queuedMs = Date.now() - begun
const longestTurnMs = Math.round(turns.max / 1e6)
const delivered = await deliverNotices(clock)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(`ends ${JSON.stringify({ ...delivered, queuedMs, longestTurnMs, allMs: Date.now() - begun, megabytes })}`)
