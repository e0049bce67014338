import { deliverNotices } from '@/usecases/notice/deliver-notices'
import { queueDigest } from '@/usecases/notice/queue-digest'

const minute = 60_000

/** The morning of a day as the two jobs do it, told on standard output when it begins and ends: `send-digest DAY`. */
const [day] = process.argv.slice(2)
const [morning, begun] = [Date.parse(`${day}T08:30:00+08:00`), Date.now()]
const clock = (): string => new Date(morning + minute + Date.now() - begun).toISOString()
console.log('begins')
await queueDigest(new Date(morning).toISOString())
const delivered = await deliverNotices(clock)
console.log(`ends ${JSON.stringify(delivered)}`)
