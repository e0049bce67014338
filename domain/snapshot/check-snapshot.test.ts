import { describe, expect, it } from 'vitest'
import { checkSnapshot, isStopping, maskPersonal } from './check-snapshot'
import { createSnapshot, createSnapshotItem } from './testing'

const names = ['周静', '方志远', 'Wang Wei', '李', 'a.b', '阿力木·买买提']
const find = (text: string) =>
  checkSnapshot(createSnapshot({ items: [createSnapshotItem({ taskId: 't', text })] }), names)

describe('what must not be public', () => {
  it.each([
    ['由周静负责。', 'name', '周静'],
    ['Done by wang wei.', 'name', 'wang wei'],
    ['周　静负责。', 'name', '周 静'],
    ['Done by Wang  Wei.', 'name', 'Wang  Wei'],
    ['由阿力木•买买提负责。', 'name', '阿力木•买买提'],
    ['联系13812345678。', 'mobile', '13812345678'],
    ['联系+86 138-1234-5678。', 'mobile', '+86 138-1234-5678'],
    ['联系１３８１２３４５６７８。', 'mobile', '13812345678'],
    ['电话0571-88001234。', 'phone', '0571-88001234'],
    ['电话（0571）8800-1234。', 'phone', '(0571)8800-1234'],
    ['见附件.rar。', 'fileName', '见附件.rar'],
    ['身份证11010519491231002X。', 'identity', '11010519491231002X'],
    ['见验收意见（定稿）.docx。', 'fileName', '见验收意见(定稿).docx'],
  ] as const)('“%s” is named as %s', (text, kind, words) => {
    expect(find(text)).toEqual([{ kind, taskId: 't', sentence: text, words }])
    expect(find(text).every(isStopping)).toBe(true)
  })

  it('names the sentence, of several the one', () => {
    expect(find('平台建成。方志远验收。全部接入。').map(({ sentence }) => sentence)).toEqual(['方志远验收。'])
  })

  it('leaves a word of secrecy to those who sign', () => {
    const found = find('开展商业秘密保护。')
    expect(found.map(({ kind, words }) => [kind, words])).toEqual([['secrecy', '秘密']])
    expect(found.some(isStopping)).toBe(false)
  })

  it.each([
    ['依据区信访联席办〔2026〕第8次会议纪要。', '依据区信访联席办〔2026〕第8次会议纪要'],
    ['按区政办发〔2026〕12号执行。', '按区政办发〔2026〕12号'],
    ['经专题会议纪要明确。', '经专题会议纪要'],
  ])('leaves a paper of the office in “%s” to those who sign', (text, words) => {
    const found = find(text)
    expect(found.map((each) => [each.kind, each.words])).toEqual([['document', words]])
    expect(found.some(isStopping)).toBe(false)
  })

  it('names what an annual report would leave out for lack of evidence, and not what was not done', () => {
    const item = createSnapshotItem({
      text: '点评意见逐条整改。尚有2件没有办结。平台接入12个部门。点评意见已逐条整改。',
      told: ['点评意见逐条整改；尚有2件没有办结。', '平台接入12个部门。'],
      unproven: ['点评意见逐条整改；尚有2件没有办结。'],
    })
    const found = checkSnapshot(createSnapshot({ items: [item] }), names)
    expect(found.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['unproven', '点评意见逐条整改。'],
      ['unproven', '点评意见已逐条整改。'],
    ])
    const other = createSnapshotItem({
      text: '平台建成并启用。培训5000人。接入12个部门。',
      told: ['不能说平台建成并启用；没有培训5000人。', '平台接入12个部门。', '接入12个部门，运行平稳。', '已整改。'],
      unproven: ['已整改。'],
    })
    expect(checkSnapshot(createSnapshot({ items: [other] }), names).map(({ sentence }) => sentence)).toEqual([
      '平台建成并启用。',
      '培训5000人。',
    ])
    const proven = createSnapshotItem({ text: '换个说法。', told: ['原来的说法。'], unproven: [] })
    expect(checkSnapshot(createSnapshot({ items: [proven] }), names)).toEqual([])
  })

  it.each(['全年128件，31.3%。', '李家桥改造完成。', '接入12个部门，2026年10月19日验收。', 'Wang Weiming'])(
    'finds nothing in “%s”',
    (text) => {
      expect(find(text)).toEqual([])
    },
  )

  it('reads the reason for a correction, too', () => {
    const snapshot = createSnapshot({ reason: '周静发现数字有误。', items: [] })
    expect(checkSnapshot(snapshot, names)).toMatchObject([{ kind: 'name', taskId: null }])
  })

  it('leaves people and numbers out of the report’s own sentences, and these as they are otherwise', () => {
    expect(maskPersonal('由周静（13812345678）牵头，年内建成平台。', names, '〔略〕')).toBe(
      '由〔略〕（〔略〕）牵头，年内建成平台。',
    )
    expect(maskPersonal('电话１３８１２３４５６７８。', names, '〔略〕')).toBe('电话〔略〕。')
    expect(maskPersonal('电话１３８１２３４５６７８，由周静牵头。', names, '〔略〕')).toBe('电话〔略〕,由〔略〕牵头。')
    expect(maskPersonal('由周　静（一组）牵头。', names, '〔略〕')).toBe('由〔略〕（一组）牵头。')
    expect(maskPersonal('电话（0571）88001234。', names, '〔略〕')).toBe('电话〔略〕。')
    expect(maskPersonal('力争Ⅱ期（一）完成。', names, '〔略〕')).toBe('力争Ⅱ期（一）完成。')
  })
})
