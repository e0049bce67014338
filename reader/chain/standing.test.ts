import { describe, expect, it } from 'vitest'
import { readChain } from '../read-chain'
import { readLines } from '../testing'

const older = readLines([
  '云溪县2023年法治政府建设年度报告',
  '三、2024年工作安排',
  '1.修订街道行政执法权责清单',
  '2.推动园区企业合规体检全覆盖',
  '3.镇街和区直部门主要负责人年度述法全覆盖，点评意见逐家反馈',
])
const follow = (...told: string[]) =>
  readChain(older, readLines(['云溪县2024年法治政府建设年度报告', '一、2024年工作情况', ...told]))

describe('an account with what its paragraph goes on to say', () => {
  it.each([
    ['仍在办理', '修订街道行政执法权责清单。该项工作仍在办理，完成72%。', false],
    ['没有主语', '修订街道行政执法权责清单。仍在办理，完成100%。', false],
    ['中止', '修订街道行政执法权责清单。依据会议纪要。该项工作已中止。', false],
    ['一句话里', '修订街道行政执法权责清单，仍在办理，完成72%。', false],
    ['办结', '修订街道行政执法权责清单。3月印发。该项工作已于3月31日办结。', true],
    ['认定办结', '修订街道行政执法权责清单。该项工作已于3月31日认定办结，尚未销号。', true],
    ['下一句说的是别的事', '修订街道行政执法权责清单。复议中心仍在建设。', true],
    ['下一项才在办理', '一是修订街道行政执法权责清单。二是复议中心建设。该项工作仍在办理。', true],
  ])('%s', (_, told, saysDone) => {
    expect(follow(told)[0]).toMatchObject({ verdict: 'accounted', saysDone })
  })

  it('is no claim of all where the paragraph takes it back', () => {
    const lack = '个别园区企业合规体检尚未完成。'
    const [open] = follow('园区企业合规体检实现全部覆盖。该项工作仍在办理，完成60%。', lack).slice(1)
    expect(open).toMatchObject({ overclaimed: false, standing: [{ text: '该项工作仍在办理，完成60%。' }] })
    expect(follow('园区企业合规体检实现全部覆盖。', lack)[1]).toMatchObject({ overclaimed: true })
  })

  it('is told of where it says how it stands, though it is promised again in its own words, and no heading tells of it', () => {
    const again = ['三、2025年工作安排', '1.修订街道行政执法权责清单']
    const account = '一是修订街道权责清单。该项工作仍在办理，完成72%。'
    expect(follow(account, ...again)[0]).toMatchObject({
      verdict: 'accounted',
      account: { text: '一是修订街道权责清单。' },
      renewed: { text: '修订街道行政执法权责清单' },
    })
    expect(follow('一是修订街道权责清单。', ...again)[0]).toMatchObject({ verdict: 'repeated' })
    expect(follow('二、镇街主要负责人年度述法情况', '述法。')[2]).toMatchObject({ verdict: 'dropped' })
  })

  it('is found where only its sentences together tell of the promise', () => {
    const [, , told] = follow(
      '一是述法实现全覆盖。镇街和区直部门都已参加。点评意见逐条整改。',
      '二是园区企业合规体检持续开展。',
    )
    expect(told).toMatchObject({ verdict: 'accounted', account: { text: expect.stringContaining('述法') } })
  })
})

describe('an account in English with what its paragraph goes on to say', () => {
  const promised = readLines([
    'Annual Governance Review 2023-24',
    'Harrow Borough Council',
    'Next steps',
    'The Director of Finance will refresh all departmental risk registers by 30 September 2024.',
  ])
  it.each([
    ['Refresh all departmental risk registers. Still under way, 72% done.', false],
    ['Refresh all departmental risk registers. The work was suspended.', false],
    ['Refresh all departmental risk registers. Not fulfilled, carried over into the next year.', false],
    ['Refresh all departmental risk registers. Done on 3 March 2024.', true],
    ['All departmental risk registers were refreshed. The library is still under repair.', true],
  ])('%s', (told, saysDone) => {
    const newer = readLines(['Annual Governance Review 2024-25', 'Harrow Borough Council', 'What has changed', told])
    expect(readChain(promised, newer)[0]).toMatchObject({ verdict: 'accounted', saysDone })
  })
})
