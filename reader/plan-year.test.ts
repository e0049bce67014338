import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from './testing'

const dueOf = (lines: string[]) =>
  listCommitments(readLines([...lines, '（一）规范执法。6月底前公布执法清单。'])).at(-1)?.deadline.due

describe('the year that a document plans', () => {
  it.each<[string, string, string[]]>([
    ['a report plans the year after', '2026-06-30', ['柳湾区2025年法治政府建设年度报告', '三、下一步工作打算']],
    ['a summary too', '2026-06-30', ['柳湾区司法局2025年工作总结', '三、下步打算']],
    ['a plan plans its own', '2026-06-30', ['柳湾区2026年依法行政工作要点', '一、主要任务']],
    ['a scheme too', '2026-06-30', ['2026年柳湾区行政执法专项整治工作方案', '一、主要任务']],
    ['a list too', '2026-06-30', ['柳湾区2026年法治建设任务清单', '一、主要任务']],
    ['a sharing of work too', '2026-06-30', ['柳湾区2026年法治建设重点任务分工', '一、主要任务']],
    ['the heading comes first', '2027-06-30', ['柳湾区2025年法治政府建设年度报告', '三、2027年工作打算']],
    [
      'not where it looks on from that year',
      '2026-06-30',
      ['柳湾区2025年法治政府建设年度报告', '三、2025年存在的问题及下一步打算'],
    ],
    [
      'the first sentence comes first',
      '2027-06-30',
      ['柳湾区2025年法治政府建设年度报告', '三、下一步工作打算', '2027年，全区将做好以下工作。'],
    ],
    [
      'so does 年度',
      '2027-06-30',
      ['柳湾区2025年法治政府建设年度报告', '三、下一步工作打算', '展望2027年度，全区将做好以下工作。'],
    ],
  ])('%s', (_, due, lines) => expect(dueOf(lines)).toBe(due))

  it('is that of rules that hand out work', () => {
    const read = readLines([
      '柳湾区2022年法治建设考评办法',
      '1.6月底前公布清单。（责任单位：区司法局）',
      '2.9月底前组织抽查。（责任单位：区司法局）',
      '3.11月底前完成测评。（责任单位：区司法局）',
    ])
    expect(listCommitments(read).map(({ deadline }) => deadline.due)).toEqual([
      '2022-06-30',
      '2022-09-30',
      '2022-11-30',
    ])
  })

  it('is not guessed where nothing tells it', () => {
    expect(dueOf(['下一步工作打算'])).toBeUndefined()
  })

  it('dates a term from the day of the paper, and leaves it open without one', () => {
    const lines = ['柳湾区2026年依法行政工作要点', '一、主要任务', '（一）规范执法。10个工作日内完成整改。']
    const special = { '2026-02-14': 'workday' as const, '2026-02-16': 'holiday' as const }
    const signed = [...lines, '柳湾区司法局', '2026年2月11日']
    expect(listCommitments(readLines(signed))[0]?.deadline.due).toBe('2026-02-25')
    expect(listCommitments(readLines(signed, { special }))[0]?.deadline.due).toBe('2026-02-25')
    expect(listCommitments(readLines(signed, { special: { '2026-02-16': 'holiday' } }))[0]?.deadline.due).toBe(
      '2026-02-26',
    )
    expect(listCommitments(readLines(lines))[0]?.deadline).toMatchObject({ kind: 'fixed', text: '10个工作日内' })
    expect(listCommitments(readLines(lines))[0]?.deadline.due).toBeUndefined()
  })
})

describe('until when, said twice', () => {
  const head = ['柳湾区2025年法治政府建设年度报告', '三、2026年工作打算']
  const deadlineOf = (...lines: string[]) => listCommitments(readLines([...head, ...lines]))[0]?.deadline
  const table = (columns: string, ...rows: string[]) => deadlineOf(columns, ...rows)

  it('is what the column of deadlines says', () => {
    const columns = '重点任务\t责任单位\t完成时限'
    expect(table(columns, '6月底前公布执法清单\t区司法局\t9月底前')).toMatchObject({
      due: '2026-09-30',
      text: '9月底前',
    })
    expect(table(columns, '每月通报执法情况\t区司法局\t2026年12月底')).toMatchObject({
      kind: 'fixed',
      due: '2026-12-31',
    })
    expect(table(columns, '年内公布执法清单\t区司法局\t长期坚持')).toMatchObject({ kind: 'ongoing' })
    expect(table(columns, '6月底前公布执法清单\t区司法局\t')).toMatchObject({ due: '2026-06-30' })
    expect(table(columns, '公布执法清单\t区司法局\t6月31日')).toEqual({ kind: 'unset', text: '6月31日' })
  })

  it('is what its label says', () => {
    expect(deadlineOf('1.6月底前公布执法清单。（责任单位：区司法局；完成时限：9月底前）')).toMatchObject({
      due: '2026-09-30',
    })
    expect(deadlineOf('1.每季度通报执法情况。（责任单位：区司法局，整改时限：2026年10月15日）')).toMatchObject({
      due: '2026-10-15',
    })
  })

  it('is the day that took the place of another', () => {
    const columns = '重点任务\t责任单位\t原完成时限\t现完成时限'
    expect(table(columns, '公布执法清单\t区司法局\t3月底\t9月底')).toMatchObject({ due: '2026-09-30' })
    expect(table(columns, '公布执法清单\t区司法局\t3月底\t')).toMatchObject({ due: '2026-03-31' })
    expect(deadlineOf('1.公布执法清单。（责任单位：区司法局；完成时限：9月底前，原定3月底前）')).toMatchObject({
      due: '2026-09-30',
    })
  })

  it('is a doubt where no calendar has the day, with its words and why', () => {
    const [one] = listCommitments(readLines([...head, '（一）规范执法。2026年2月29日前公布执法清单。']))
    expect(one?.deadline).toEqual({ kind: 'unset', text: '2026年2月29日前' })
    expect(one?.why).toContainEqual({ rule: 'impossibleDay', words: '2026年2月29日前' })
  })

  it('keeps its words as the source writes them', () => {
    expect(deadlineOf('（一）规范执法。２０２６．６．３０前公布执法清单。')).toMatchObject({
      text: '２０２６．６．３０前',
      due: '2026-06-30',
    })
  })

  it('reads an English day that does not exist as a doubt', () => {
    const lines = (due: string) =>
      readLines([
        'Harbour Council: annual governance report 2025',
        'Next steps',
        `1. The Legal Unit will review 40 files by ${due}.`,
      ])
    for (const due of ['31 June 2026', '29 February 2026', '2026-02-30', '31/06/2026', 'April 31, 2026'])
      expect([due, listCommitments(lines(due))[0]?.deadline]).toEqual([
        due,
        { kind: 'unset', text: expect.stringContaining(due) },
      ])
    expect(listCommitments(lines('29 February 2028'))[0]?.deadline.due).toBe('2028-02-29')
  })
})

describe('a column of progress', () => {
  const read = (...rows: string[]) =>
    readLines([
      '柳湾区督察反馈问题整改方案',
      '一、整改任务',
      '存在问题\t整改措施\t责任单位\t完成时限\t整改结果',
      ...rows,
    ])

  it('says what is done, and a row that is done promises nothing', () => {
    const report = read(
      '案卷不规范\t修订案卷评查办法\t区司法局\t2026年6月底\t已完成',
      '培训不足\t举办执法培训班2期\t区司法局\t2026年9月底\t正在整改',
      '台账不全\t建立执法监督台账\t区司法局\t2026年9月底\t已于3月整改到位',
      '力量不足\t招录执法人员3名\t区司法局\t2026年9月底\t尚未整改',
    )
    expect(listCommitments(report).map(({ text }) => text)).toEqual(['举办执法培训班2期', '招录执法人员3名'])
    const done = report.others.filter(({ why }) => why.rule === 'doneWork').map(({ text }) => text)
    expect(done).toEqual(['修订案卷评查办法', '建立执法监督台账'])
  })
})
