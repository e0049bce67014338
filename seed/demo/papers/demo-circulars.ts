import { addDays, dayOf } from '@/domain/calendar'
import type { CircularAct } from '@/domain/circular/circular'
import { actOnCircular } from '@/usecases/circular/act-on-circular'
import { beginCircular } from '@/usecases/circular/begin-circular'
import { viewCircular } from '@/usecases/circular/view-circular'
import { viewSeasons } from '@/usecases/season/list-seasons'
import { instantAt, type Scene } from '../demo-scene'

type Deed = { at: string; run: () => Promise<unknown> }

/** The circulars of the sample district: that of the third quarter is issued, one of these days is drafted. */
export function listCircularDeeds(scene: Scene): Deed[] {
  const { planYear } = scene.calendar
  const place = (day: string) => scene.calendar.place(day, planYear)
  const at = (day: string, hour: number) => instantAt(place(day), hour, 35)
  const on = (account: string) => scene.district.actorOf(account)
  let circularId = ''
  const act = (who: string, deed: CircularAct, day: string, hour: number, more = {}): Deed => ({
    at: at(day, hour),
    run: async () => {
      if (!circularId) return
      const now = at(day, hour)
      const { circular } = await viewCircular(on(who), circularId, now)
      const form = { note: '', asksLeader: true, number: '', day: '', ...more }
      await actOnCircular(on(who), { circularId, version: circular.version, act: deed, ...form }, now)
    },
  })
  const begin = async () => {
    const now = at('10-16', 9)
    const { seasons } = await viewSeasons(on('zhoujing'), now)
    const seasonId = seasons.find(({ name }) => name === `${planYear}年三季度`)?.id
    if (seasonId) circularId = (await beginCircular(on('zhoujing'), { asOf: dayBefore(now), seasonId }, now)).circularId
  }
  return [
    { at: at('10-16', 9), run: begin },
    act('zhoujing', 'submit', '10-16', 11),
    act('liguodong', 'endorse', '10-20', 15, { note: '点名的任务已与单位核对。' }),
    act('chenlixin', 'approve', '10-23', 10),
    act('zhoujing', 'issue', '10-28', 15, { number: `云法办〔${planYear}〕7号`, day: place('10-28') }),
    {
      at: at('D-1', 16),
      run: () => beginCircular(on('zhoujing'), { asOf: dayBefore(at('D-1', 16)), seasonId: null }, at('D-1', 16)),
    },
  ]
}

const dayBefore = (now: string): string => addDays(dayOf(now), -1)
