import { planMilestones } from '../../task/plan-milestones'
import { askRequest } from '../../task/request/ask-request'
import { actorOf } from '../make-district'
import type { Deed } from './hands'
import type { Play } from './play'

const milestones = {
  'label.*': { 0: '平台试运行', 1: '部门全部接入' },
  'day.*': { 0: '2026-04-30', 1: '2026-06-25' },
  'weight.*': { 0: 40, 1: 60 },
}
const [trial, all] = ['平台试运行', '部门全部接入']

/** Signed for with milestones, sent back once, fulfilled by its day. */
export function stage({ tasks, at, hands: { report, decide, move, finish } }: Play): Deed[] {
  const named = { taskId: tasks.staged, ...milestones, reason: '' }
  const [list, fullList] = ['接入清单', '接入清单（补齐）']
  return [
    ['2026-01-23', () => planMilestones(actorOf('head'), named, at('2026-01-23'))],
    ['2026-03-24', () => report('staged', '2026-03-24', { done: '完成招标。', percent: 30 })],
    ['2026-04-28', () => report('staged', '2026-04-28', { done: '接入5个部门。', percent: 60, period: trial })],
    ['2026-04-29', () => decide('staged', '2026-04-29', trial, 'accept')],
    [
      '2026-06-18',
      () => report('staged', '2026-06-18', { done: '接入11个部门。', percent: 100, period: all, proof: list }),
    ],
    ['2026-06-19', () => decide('staged', '2026-06-19', all, 'accept')],
    ['2026-06-22', () => move('staged', '2026-06-22', 'handler', 'submit')],
    ['2026-06-23', () => move('staged', '2026-06-23', 'head', 'approveUnit')],
    [
      '2026-06-24',
      () => move('staged', '2026-06-24', 'coordinator', 'sendBack', { reason: '清单里缺水利局，请核对。' }),
    ],
    ['2026-06-25', () => report('staged', '2026-06-25', { done: '12个部门全部接入。', percent: 100, proof: fullList })],
    ...finish('staged', ['2026-06-26', '2026-06-29', '2026-06-30', '2026-07-03'], 'fulfilled'),
  ]
}

/** Two quarters filed, the third missed and explained, the fourth filed: kept in part. */
export function recur({ hands: { report, decide, finish } }: Play): Deed[] {
  const study = (day: string, period: string, percent: number): Deed => [
    day,
    () => report('recurring', day, { done: `${period}学法1次。`, percent, period, proof: `${period}学法签到` }),
  ]
  return [
    study('2026-04-02', 'Q1', 25),
    ['2026-04-03', () => decide('recurring', '2026-04-03', 'Q1', 'accept')],
    study('2026-07-02', 'Q2', 50),
    ['2026-07-03', () => decide('recurring', '2026-07-03', 'Q2', 'accept')],
    ['2026-11-02', () => decide('recurring', '2026-11-02', 'Q3', 'explain', '三季度主讲人出差，没有安排。')],
    ['2026-11-04', () => decide('recurring', '2026-11-04', 'Q3', 'excuse', '属实，四季度补学。')],
    study('2026-12-17', 'Q4', 75),
    ['2026-12-18', () => decide('recurring', '2026-12-18', 'Q4', 'accept')],
    ...finish('recurring', ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-25'], 'partly'),
  ]
}

/** A lasting duty with all four periods filed. */
export function sustain({ hands: { report, decide, finish } }: Play): Deed[] {
  const periods = {
    Q1: ['2026-04-03', '2026-04-07'],
    Q2: ['2026-07-03', '2026-07-06'],
    Q3: ['2026-10-09', '2026-10-12'],
    Q4: ['2026-12-17', '2026-12-18'],
  }
  const filed = Object.entries(periods).flatMap(([period, [day = '', accepted = '']], at): Deed[] => [
    [
      day,
      () =>
        report('lasting', day, {
          done: `${period}出庭应诉率100%。`,
          percent: 25 * (at + 1),
          period,
          proof: `${period}应诉统计`,
        }),
    ],
    [accepted, () => decide('lasting', accepted, period, 'accept')],
  ])
  return [...filed, ...finish('lasting', ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-25'], 'ongoing')]
}

/** What is not kept: given up with the leader's consent, carried over, concluded at the year's end. */
export function breakOff({ tasks, at, hands: { report, move } }: Play): Deed[] {
  const ask = (
    who: string,
    name: 'cancelled' | 'broken',
    kind: 'cancel' | 'concludeYear',
    reason: string,
    day: string,
  ): Deed => [day, () => askRequest(actorOf(who), { taskId: tasks[name], kind, reason }, at(day))]
  const told = (name: 'broken' | 'carried', day: string, percent: number, done: string): Deed => [
    day,
    () => report(name, day, { done, percent }),
  ]
  return [
    ask('director', 'cancelled', 'cancel', '乡镇执法事项已由市里统一收回。', '2026-05-11'),
    ['2026-05-12', () => move('cancelled', '2026-05-12', 'leader', 'cancel')],
    told('broken', '2026-03-25', 20, '新聘4名。'),
    told('broken', '2026-06-24', 25, '新聘5名。'),
    told('broken', '2026-09-10', 40, '新聘8名。'),
    ask('supportHead', 'broken', 'concludeYear', '经费没有落实，全年新聘8名。', '2026-12-25'),
    ['2026-12-30', () => move('broken', '2026-12-30', 'director', 'concludeYear', { outcome: 'notFulfilled' })],
    told('carried', '2026-03-26', 10, '完成选址。'),
    told('carried', '2026-06-16', 30, '完成设计。'),
    told('carried', '2026-09-18', 50, '主体完工。'),
    [
      '2026-12-30',
      () =>
        move('carried', '2026-12-30', 'director', 'carryOver', {
          outcome: 'partly',
          reason: '装修跨年，明年6月建成。',
        }),
    ],
  ]
}
