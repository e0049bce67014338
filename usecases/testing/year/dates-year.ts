import { askExtension } from '../../task/changing/ask-extension'
import { decideChange } from '../../task/changing/decide-change'
import { viewTask } from '../../task/view-task'
import { actorOf } from '../make-district'
import type { Deed } from './hands'
import type { Play } from './play'
import { answerNewest, instructAndAnswer, urgeAsFits } from './urging-year'

/** Extended before its day and fulfilled by the later one. */
export function extend(play: Play): Deed[] {
  const { report, finish } = play.hands
  return [
    ['2026-03-27', () => report('extended', '2026-03-27', { done: '完成梳理。', percent: 30 })],
    ['2026-06-23', () => report('extended', '2026-06-23', { done: '形成初稿。', percent: 60 })],
    ...ask(play, 'extended', ['2026-09-15', '2026-09-16', '2026-09-17'], '2026-10-28', 'grant'),
    ['2026-10-22', () => report('extended', '2026-10-22', { done: '印发基准。', percent: 100, proof: '裁量基准' })],
    ...finish('extended', ['2026-10-23', '2026-10-26', '2026-10-27', '2026-10-30'], 'fulfilled'),
  ]
}

/** Refused an extension, urged to red, instructed by the leader, fulfilled late. */
export function beLate(play: Play): Deed[] {
  const { tasks, at, hands } = play
  const { report, finish } = hands
  const head = { id: 'strangerHead', unitId: 'other' }
  const days: [string, string] = [at('2026-11-05'), at('2026-11-09')]
  return [
    ['2026-03-27', () => report('late', '2026-03-27', { done: '完成抽样。', percent: 20 })],
    ['2026-06-22', () => report('late', '2026-06-22', { done: '评查120件。', percent: 40 })],
    ['2026-09-21', () => report('late', '2026-09-21', { done: '评查180件。', percent: 60 })],
    ...ask(play, 'late', ['2026-10-12', '2026-10-13', '2026-10-14'], '2026-11-20', 'refuse'),
    ['2026-10-28', () => urgeAsFits(tasks.late, at('2026-10-28'))],
    ['2026-11-03', () => urgeAsFits(tasks.late, at('2026-11-03'))],
    ['2026-11-04', () => answerNewest(head.id, tasks.late, '增派两人，11月20日前评完。', at('2026-11-04'))],
    ['2026-11-05', () => instructAndAnswer(head, tasks.late, days)],
    ['2026-11-18', () => report('late', '2026-11-18', { done: '评查300件。', percent: 100, proof: '评查通报' })],
    ...finish('late', ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-25'], 'fulfilled'),
  ]
}

/** The handler asks, the head signs, the office grants or refuses. */
function ask(
  { tasks, at }: Play,
  name: 'extended' | 'late',
  days: [string, string, string],
  due: string,
  act: 'grant' | 'refuse',
): Deed[] {
  const [asked, signed, decided] = days
  const taskId = tasks[name]
  const seats = name === 'late' ? ['stranger', 'strangerHead'] : ['supportHandler', 'supportHead']
  const [handler = '', head = ''] = seats
  const words = { reasonClass: 'staff' as const, reason: '人手不足，进度推迟。', basis: '' }
  const findAsked = async (now: string) => (await viewTask(actorOf('coordinator'), taskId, now)).changes[0]?.id ?? ''
  const decide = async (who: string, act: 'sign' | 'grant' | 'refuse', note: string, now: string) =>
    decideChange(actorOf(who), { taskId, changeId: await findAsked(now), act, due: '', note }, now)
  return [
    [asked, () => askExtension(actorOf(handler), { taskId, due, ...words }, at(asked))],
    [signed, () => decide(head, 'sign', '属实', at(signed))],
    [decided, () => decide('coordinator', act, act === 'grant' ? '' : '理由不足，请按期完成。', at(decided))],
  ]
}
