import { describe, expect, it } from 'vitest'
import type { AcceptedUpdate, AnnualTask } from '@/db/ledger/list-annual-parts'
import { computeLight, computeLightBounds } from '@/domain/task/light'
import { createTask } from '@/domain/task/testing'
import { dictionaryOf } from '@/i18n'
import { composeLacks, composeNext } from './compose-rest'

const words = dictionaryOf('zh')
const bounds = computeLightBounds('2026-11-24', new Map())
const task = (overrides: Parameters<typeof createTask>[0]): AnnualTask => {
  const facts = { targets: [], source: '', heading: '', unitName: '区司法局', openOccurrenceDue: null }
  const made = { ...createTask(overrides), ...facts }
  return { ...made, light: computeLight(made, bounds) }
}
const running = { id: 'a', status: 'inProgress', title: '11个镇执法队伍规范化建设' } as const
const nextOf = (...tasks: AnnualTask[]) => composeNext(tasks, words, 'zh').map(({ text }) => text)

describe('next year’s arrangements', () => {
  it('say a title and a result of the same words once, and without last year’s date', () => {
    const requiredResult = '6月底前完成11个镇执法队伍规范化建设，由执法局牵头。'
    expect(nextOf(task({ ...running, requiredResult }))).toEqual(['抓紧完成11个镇执法队伍规范化建设，由执法局牵头。'])
  })

  it('add a result that says more', () => {
    expect(nextOf(task({ ...running, title: '法律顾问全覆盖', requiredResult: '年底前12个村签订协议并公示' }))).toEqual(
      ['继续推进法律顾问全覆盖，12个村签订协议并公示。'],
    )
  })

  it('do not carry on what is kept up', () => {
    expect(nextOf(task({ ...running, title: '持续擦亮品牌', requiredResult: '' }))).toEqual(['持续擦亮品牌。'])
  })

  it('do not say twice that a duty lasts', () => {
    const lasting = { status: 'closed', outcome: 'ongoing', title: '持续擦亮品牌', requiredResult: '' } as const
    expect(nextOf(task(lasting))).toEqual(['持续擦亮品牌。'])
  })
})

describe('what fell short', () => {
  const update = (problems: string) => ({ taskId: 'a', problems }) as AcceptedUpdate
  const lacks = (unit: string, problems = '资金没有到位', reason = '') => {
    const reasons = reason ? [{ taskId: 'a', status: 'suspended' as const, reason, at: '' }] : []
    const shortcoming = {
      id: 's',
      reportId: 'r',
      start: 0,
      end: 1,
      text: '规范化不够',
      cause: '规范化不够',
      causeBy: null,
      commitmentIds: ['c'],
    }
    const tasks = [task({ ...running, commitmentId: 'c', ...(reason ? { status: 'inProgress' } : {}) })]
    const facts = { tasks, updates: [update(problems)], reasons, shortcomings: [shortcoming], unit }
    return composeLacks(facts, words).map(({ text }) => text)
  }

  it('names what is not finished, without “等” where nothing is left out, and no cause that repeats', () => {
    expect(lacks('')).toEqual([
      '上年度工作打算中，11个镇执法队伍规范化建设尚未完成。',
      '规范化不够，整改仍在推进。',
      '区司法局反映：资金没有到位。',
    ])
  })

  it('keeps apart names that hold a comma of their own', () => {
    const titles = ['完成轮训，培训不少于300人次', '建立“扫码入企”平台']
    const tasks = titles.map((title) => task({ ...running, title }))
    const facts = { tasks, updates: [], reasons: [], shortcomings: [], unit: '' }
    expect(composeLacks(facts, words)[0]?.text).toBe(
      '上年度工作打算中，“完成轮训，培训不少于300人次”“建立‘扫码入企’平台”尚未完成。',
    )
  })

  it('in a unit’s paper speaks of the unit’s own part alone', () => {
    expect(lacks('区司法局')).toEqual([
      '上年度工作打算中，区司法局牵头的11个镇执法队伍规范化建设尚未完成。',
      '报告指出的“规范化不够”，由区司法局牵头的整改仍在推进。',
      '资金没有到位。',
    ])
  })

  it('leaves out a problem in the words of a shortcoming before it', () => {
    expect(lacks('', '规范化不够')).toHaveLength(2)
  })
})
