import { everything } from '@/domain/task/ledger'
import { endMembership } from '../../people/end-membership'
import { closeSeasonNow } from '../../season/close-season'
import { startSeason } from '../../season/start-season'
import { viewStart } from '../../season/view-start'
import { askDuty } from '../../task/changing/ask-duty'
import { decideChange } from '../../task/changing/decide-change'
import { hearChange } from '../../task/changing/hear-change'
import { actorOf } from '../make-district'
import type { Deed } from './hands'
import { type PromiseName, promises } from './plan-of-year'
import type { Play } from './play'

/** All are signed for on the day after they were given out. */
export const signAll = ({ hands: { sign } }: Play): Deed[] =>
  (Object.keys(promises) as PromiseName[]).map((name) => [
    '2026-01-22',
    () => sign(name, '2026-01-22', name === 'handedOver' ? 'colleague' : undefined),
  ])

/** Another unit takes the lead, after both heads were heard, and fulfils it. */
export function moveOn({ tasks, at, hands: { sign, report, finish } }: Play): Deed[] {
  const taskId = tasks.moved
  const asked = { id: '' }
  const words = {
    units: 'other单位',
    leaderId: '',
    words: '',
    reasonClass: 'staff' as const,
    reason: '职责已划转。',
    basis: '',
  }
  const ask = async () => {
    const { changeId } = await askDuty(actorOf('head'), { taskId, kind: 'leadUnit', ...words }, at('2026-03-10'))
    asked.id = changeId
  }
  const decide = (who: string, act: 'adviseFor' | 'grant', day: string) =>
    decideChange(actorOf(who), { taskId, changeId: asked.id, act, due: '', note: '' }, at(day))
  const hear = () =>
    hearChange(actorOf('strangerHead'), { taskId, changeId: asked.id, act: 'willing', note: '' }, at('2026-03-11'))
  return [
    ['2026-03-10', ask],
    ['2026-03-11', hear],
    ['2026-03-12', () => decide('coordinator', 'adviseFor', '2026-03-12')],
    ['2026-03-13', () => decide('director', 'grant', '2026-03-13')],
    ['2026-03-16', () => sign('moved', '2026-03-16')],
    ['2026-03-20', () => report('moved', '2026-03-20', { done: '收集案例12件。', percent: 15 })],
    ['2026-06-18', () => report('moved', '2026-06-18', { done: '收集案例40件。', percent: 45 })],
    ['2026-09-17', () => report('moved', '2026-09-17', { done: '完成初稿。', percent: 70 })],
    ['2026-12-07', () => report('moved', '2026-12-07', { done: '移交案例12件。', percent: 100, by: 'handler' })],
    ['2026-12-08', () => report('moved', '2026-12-08', { done: '汇编印发。', percent: 100, proof: '案例汇编' })],
    ...finish('moved', ['2026-12-09', '2026-12-10', '2026-12-11', '2026-12-14'], 'fulfilled'),
  ]
}

/** Its handler leaves in summer; the successor fulfils it. */
export function leave({ at, hands: { report, finish } }: Play): Deed[] {
  const day = '2026-08-03'
  const end = { membershipId: 'm-colleague', toDay: null, successors: { 'handler-lead': 'handler' } }
  const told = (on: string, percent: number, done: string, by?: string): Deed => [
    on,
    () => report('handedOver', on, { done, percent, by }),
  ]
  return [
    told('2026-03-25', 20, '完成调研。', 'colleague'),
    told('2026-06-17', 45, '形成修订稿。', 'colleague'),
    [day, () => endMembership(actorOf('admin'), end, at(day))],
    told('2026-09-16', 65, '完成征求意见。'),
    ['2026-12-10', () => report('handedOver', '2026-12-10', { done: '印发办法。', percent: 100, proof: '听证办法' })],
    ...finish('handedOver', ['2026-12-11', '2026-12-14', '2026-12-15', '2026-12-17'], 'fulfilled'),
  ]
}

/** The office asks everybody for a report in June and closes the season. */
export function askAround({ at, season }: Play): Deed[] {
  const office = actorOf('coordinator')
  const start = async () => {
    const now = at('2026-06-15')
    const { count } = await viewStart(office, everything, now)
    const form = { name: '上半年', asOf: '2026-06-15', due: '2026-06-26', note: '', seen: count }
    season.id = (await startSeason(office, { ...form, filter: everything, address: '' }, now)).seasonId
  }
  return [
    ['2026-06-15', start],
    ['2026-06-30', () => closeSeasonNow(office, { seasonId: season.id }, at('2026-06-30'))],
  ]
}
