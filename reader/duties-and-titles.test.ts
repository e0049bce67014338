import { describe, expect, it } from 'vitest'
import { readReport } from './read-report'

const units = [
  { id: 'justice', name: '云溪区司法局', shortName: '区司法局' },
  { id: 'town', name: '云溪区城关镇人民政府', shortName: '城关镇' },
  { id: 'street', name: '河东街道办事处', shortName: '河东街道' },
]
const read = (...lines: string[]) => {
  const text = ['2025年法治政府建设年度报告', '二、下一步工作打算', ...lines].join('\n')
  return readReport(text, { units, year: 2025 }).steps.flatMap(({ commitments }) => commitments)
}
const leadOf = (...lines: string[]) => {
  const [found, ...more] = read(...lines)
  const units = found?.units.map(({ name, role, unitId }) => [name, role, unitId])
  return { text: found?.text, units, more: more.length }
}

describe('who is responsible, said behind a measure', () => {
  const told = [['区司法局', 'lead', 'justice']]

  it.each([
    ['6月底前建成执法监督平台。责任单位：区司法局。'],
    ['6月底前建成执法监督平台。责任单位为区司法局。'],
    ['6月底前建成执法监督平台。责任单位是区司法局。'],
    ['6月底前建成执法监督平台，责任单位为区司法局。'],
    ['6月底前建成执法监督平台（责任单位为区司法局）。'],
  ])('is the body named, with a colon or a verb: %s', (line) => {
    const { text, units, more } = leadOf(line)
    expect([text?.startsWith('6月底前建成执法监督平台'), units, more]).toEqual([true, told, 0])
  })

  it.each([['责任单位：区司法局'], ['责任单位为区司法局。'], ['责任单位是区司法局']])(
    'is read from a line of its own: %s',
    (line) => expect(leadOf('6月底前建成执法监督平台。', line)).toMatchObject({ units: told, more: 0 }),
  )

  it('tells who leads and who helps', () => {
    expect(leadOf('6月底前建成平台。牵头单位为区司法局，配合单位为城关镇。').units).toEqual([
      ['区司法局', 'lead', 'justice'],
      ['城关镇', 'supporting', 'town'],
    ])
  })

  it('swallows no measure, and takes no other use of the words for it', () => {
    expect(read('牵头单位为区司法局，6月底前建成执法监督平台。')).toHaveLength(1)
    expect(read('6月底前检查责任单位是否落实整改要求。')).toHaveLength(1)
    expect(
      read('6月底前建成平台。责任单位：区司法局。9月底前完成轮训。责任单位：城关镇。').map(
        (each) => each.units[0]?.name,
      ),
    ).toEqual(['区司法局', '城关镇'])
  })
})

describe('towns and streets together', () => {
  it.each([
    '各镇（街道）6月底前完成执法人员轮训。',
    '各镇街每季度开展一次案卷评查。',
    '由各镇（街道）牵头，6月底前完成轮训。',
    '6月底前完成执法人员轮训。责任单位：各镇（街道）。',
    '6月底前完成执法人员轮训。（责任单位：各镇街）',
  ])('are named whole and stand for no single unit: %s', (line) => {
    const { units } = leadOf(line)
    expect(units).toHaveLength(1)
    expect(units?.[0]?.[0]).toMatch(/^各镇(（街道）|街)$/)
    expect(units?.[0]?.[2]).toBeUndefined()
  })
})

describe('an English title', () => {
  const titles = (...lines: string[]) =>
    readReport(['Annual report on law-based government in 2025', '2. Next steps', ...lines].join('\n'), { year: 2025 })
      .steps.flatMap(({ commitments }) => commitments)
      .map(({ title }) => title)

  it('begins with the act, not with the body or the time before it', () => {
    expect(
      titles(
        'The Justice Bureau will train all enforcement staff by June 2026.',
        'By June, the Yunxi District Justice Bureau will publish the list of fines.',
        'The Finance Department and the Justice Bureau shall jointly review 20 rules each quarter.',
      ),
    ).toEqual(['Train all enforcement staff by June 2026', 'Publish the list of fines', 'Review 20 rules each quarter'])
  })

  it('begins with the act behind We will, but keeps who acts where the verb says the contrary', () => {
    expect(titles('We will publish a plan by March 2026.')).toEqual(['Publish a plan by March 2026'])
    expect(titles('The Justice Bureau will not renew 12 permits by June 2026.')[0] ?? 'The').toMatch(/^The/)
  })
})
