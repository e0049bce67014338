import { describe, expect, it } from 'vitest'
import { readLines } from '../testing'

/** The linked pairs as the words of shortcoming and commitment. */
function listLinks(lines: string[]): string[][] {
  const report = readLines(lines)
  const commitments = report.steps.flatMap((step) => step.commitments)
  return report.links.map(({ shortcoming, commitment }) => [
    report.shortcomings[shortcoming]?.text ?? '',
    commitments[commitment]?.text ?? '',
  ])
}

describe('linkShortcomings', () => {
  it('links a row of a table by the issue that the row names, though the action itself does not', () => {
    const links = listLinks([
      'Annual Governance Review 2024-25',
      'Harrow Borough Council',
      'Where we fell short',
      'Fire safety inspections of council flats were not finished. Parking appeals waited too long.',
      'Action plan',
      'Issue\tAction\tOwner\tBy when',
      'Fire safety inspections\tHire two surveyors\tHead of Housing\tMay 2025',
      'Parking appeals\tPublish a weekly count of open cases\tHead of Transport\tJune 2025',
    ])
    expect(links).toEqual([
      ['Fire safety inspections of council flats were not finished.', 'Hire two surveyors'],
      ['Parking appeals waited too long.', 'Publish a weekly count of open cases'],
    ])
  })

  it('links a row of a Chinese table by its 存在问题 cell', () => {
    const links = listLinks([
      '云溪县2024年法治政府建设年度报告',
      '三、存在的不足',
      '一是行政复议受理渠道不便。二是罚没物资保管混乱。',
      '四、2025年工作安排',
      '存在问题\t整改措施\t责任单位\t完成时限',
      '行政复议受理渠道\t在各镇设立窗口12个\t县司法局\t6月底前',
      '罚没物资保管\t建成集中仓库1座\t县财政局\t9月底前',
    ])
    expect(links).toEqual(
      expect.arrayContaining([
        ['行政复议受理渠道不便', '在各镇设立窗口12个'],
        ['罚没物资保管混乱', '建成集中仓库1座'],
      ]),
    )
    expect(links).toHaveLength(4)
  })

  it('does not link by words that only say when', () => {
    const links = listLinks([
      'Annual Governance Review 2024-25',
      'Harrow Borough Council',
      'Where we fell short',
      'Minutes appeared at a later date every month.',
      'Next steps',
      'We will set a date for the library opening every year.',
    ])
    expect(links).toEqual([])
  })
})
