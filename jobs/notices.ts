import { deliverNotices } from '@/usecases/notice/deliver-notices'
import { queueDigest } from '@/usecases/notice/queue-digest'
import { runJob, Stop } from './steps/run-job'
import { inEach, say } from './steps/say'

/** `npm run notices -- digest|deliver` */
await runJob(async () => {
  const [what] = process.argv.slice(2)
  if (what === 'digest') {
    const count = await queueDigest(new Date().toISOString())
    if (count === null) throw new Stop(inEach((words) => words.noticesBusy))
    return say((words) => words.digestQueued({ count }))
  }
  if (what !== 'deliver') throw new Stop('npm run notices -- digest|deliver')
  const delivered = await deliverNotices()
  if (!delivered) throw new Stop(inEach((words) => words.noticesBusy))
  say((words) => words.delivered(delivered))
})
