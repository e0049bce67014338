import { describe, expect, it } from 'vitest'
import { matchUnit } from './commitment/match-unit'
import { proposeTitle } from './commitment/propose-title'
import { languages } from './languages'
import { listSentences } from './list-sentences'
import { cleanText } from './outline/clean-text'
import { foldText } from './outline/fold-text'
import { chineseOffices } from './zh/units/offices'

describe('foldText', () => {
  it('keeps the length and makes widths and characters one', () => {
    const text = '（一）蘭溪縣，２０２４年：“Ａ”'
    expect(foldText(text)).toBe('(一)兰溪县,2024年:“A”')
    expect(foldText(text)).toHaveLength(text.length)
  })
})

describe('listSentences', () => {
  it('splits at full stops, semicolons and line breaks, not inside quotes and book marks', () => {
    const text = '落实《甲；乙》。“一；二”不变；公开\n结束'
    expect(listSentences(text, { start: 0, end: text.length }).map((one) => one.text)).toEqual([
      '落实《甲；乙》。',
      '“一；二”不变；',
      '公开',
      '结束',
    ])
  })

  it('stays inside its range', () => {
    expect(listSentences('甲。乙。丙。', { start: 2, end: 4 })).toEqual([{ start: 2, end: 4, text: '乙。' }])
  })
})

describe('cleanText', () => {
  it('drops the index block and page numbers, and keeps the title', () => {
    const source = [
      '索 引 号：',
      '0001',
      '发文机关：',
      '云溪县',
      '发布日期：',
      '2025年1月1日',
      '',
      '云溪县工作方案',
      '— 1 —',
      '一、任务',
    ]
    expect(cleanText(source.join('\n'), languages)).toBe('云溪县工作方案\n一、任务')
  })
})

describe('proposeTitle', () => {
  it('keeps first clauses without the date and the body', () => {
    expect(proposeTitle('由县司法局牵头，对十二个乡镇执法队开展驻点指导，每个大队不少于2次。')).toBe(
      '对十二个乡镇执法队开展驻点指导',
    )
  })

  it('drops the mark at the end', () => {
    expect(proposeTitle(' 组织评查，抽查300件。')).toBe('组织评查，抽查300件')
    expect(proposeTitle('Build the platform by June.')).toBe('Build the platform by June')
  })

  it('is never longer than twenty-four characters', () => {
    const title = proposeTitle('推进政务服务事项在全县各乡镇街道和村社区便民服务中心实现标准化规范化便利化办理并公开。')
    expect([...title].length).toBeLessThanOrEqual(24)
  })
})

describe('matchUnit', () => {
  const units = [
    { id: 'justice', name: '云溪县司法局', shortName: '司法局' },
    { id: 'market', name: '云溪县市场监督管理局' },
    { id: 'planning', name: '云溪县发展和改革局', aliases: ['县发改委'] },
  ]
  it.each([
    ['云溪县司法局', 'name'],
    ['司法局', 'shortName'],
    ['县发改委', 'alias'],
    ['县司法局', 'abbreviation'],
    ['市场监管局', 'abbreviation'],
    ['市司法局', 'likeness'],
    ['东溪县市场监管局', 'likeness'],
  ])('knows %s by its %s', (name, by) => expect(matchUnit(name, units, chineseOffices)?.by).toBe(by))

  const cases: [string, string | undefined][] = [
    ['司法局', 'justice'],
    ['县司法局', 'justice'],
    ['县市场监管局', 'market'],
    ['县发展改革局', 'planning'],
    ['县发改委', 'planning'],
    ['各有关单位', undefined],
    ['县教育局', undefined],
  ]
  for (const [name, id] of cases)
    it(`takes ${name} for ${id ?? 'no unit'}`, () => expect(matchUnit(name, units, chineseOffices)?.id).toBe(id))
})
