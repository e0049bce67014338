import { expect, it } from 'vitest'
import { readLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { toParams } from '@/app/address-params'
import { dictionaryOf } from '@/i18n'
import type { FilterNames } from '@/usecases/ledger/name-filter'
import { sayView } from './say-view'

const me = { role: 'coordinator', userId: 'u1', unitId: 'root', unitPath: '/root/' } as const
const say = (query: string, names: Partial<FilterNames>) =>
  sayView(readLedgerAddress(toParams(new URLSearchParams(query)), me), { ...noNames, ...names }, dictionaryOf('zh'))
const noNames: FilterNames = { unit: '', supporting: '', step: '', report: '', handler: '', leader: '' }

it('a view says its conditions, order, grouping and columns', () => {
  const query = 'status=inProgress&unit=u1&sort=due&dir=desc&group=unit&col=due&col=status'
  expect(say(query, { unit: '区司法局' })).toEqual({
    about: [
      '牵头单位：区司法局；状态：办理中',
      '按完成时限倒排',
      '分组：牵头单位',
      '列：编号、任务名称、完成时限、状态',
    ],
    gone: [],
  })
  expect(say('', {})).toEqual({ about: ['全部（本人权限内）'], gone: [] })
})

it('a view says that what a condition points at is gone', () => {
  expect(say('unit=gone&handler=h1', { handler: '孙悦' }).gone).toEqual(['牵头单位'])
})
