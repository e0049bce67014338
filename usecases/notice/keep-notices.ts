import { Cron } from 'croner'
import { env } from '@/env'
import { leaves } from '@/env/outgoing'
import { deliverQueue } from './deliver-notices'
import { queueDigest } from './queue-digest'

const timezone = 'Asia/Shanghai'
// Asked again all day: a server that starts late or whose clock was wrong still sends what it owes, once.
const [digestTimes, deliveryTimes] = ['30 */5 8-17 * * *', '*/10 * * * * *']

/** Sees to digests and deliveries from now on, in the one process that does what is due at times, and gives these jobs; none where nothing is to leave. */
export function keepNotices(): Cron[] {
  if (!leaves(env().outgoing)) return []
  const options = { timezone, protect: true, unref: true, catch: (error: unknown) => console.error(error) }
  const digests = new Cron(digestTimes, options, async () => {
    await queueDigest(new Date().toISOString())
  })
  const deliveries = (['people', 'programs'] as const).map(
    (queue) =>
      new Cron(deliveryTimes, options, async () => {
        await deliverQueue(queue)
      }),
  )
  return [digests, ...deliveries]
}
