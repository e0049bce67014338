import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from './read-report'
import { listCommitments, readLines, readOne } from './testing'

const reports = [
  ...readdirSync('samples').map((name) => `samples/${name}`),
  ...readdirSync('samples/labelled/reports').map((name) => `samples/labelled/reports/${name}`),
].filter((path) => path.endsWith('.txt'))
const plans = reports.map((path) => listCommitments(readReport(readFileSync(path, 'utf8'))))
const titles = plans.flat().map(({ title }) => title)
const isChinese = (title: string): boolean => /[\u4e00-\u9fff]/.test(title)

describe('every title of the samples', () => {
  it('has at most 24 characters, or 60 in English', () => {
    expect(titles.length).toBeGreaterThan(600)
    const most = (title: string) => (isChinese(title) ? 24 : 60)
    expect(titles.filter((title) => [...title].length > most(title) || title.trim() === '')).toEqual([])
  })

  it('begins with no means and ends with no word that leads on', () => {
    const bad =
      /^(?:通过(?!验收)|依托|围绕|以[^，]{1,12}为[^，]{0,8}，|借助|按照|根据)|(?<![核校比面应])对$|(?<!是.{0,8})[的和与及或在将把向、，；：…“《（(]$/
    const badEnglish = /…|[\s(,;:](?:the|a|an|of|to|for|and|or|with|by|in|at|from|that|which)?$/
    expect(titles.filter((title) => (isChinese(title) ? bad : badEnglish).test(title))).toEqual([])
  })

  it('stands once in its plan', () => {
    for (const plan of plans) expect(new Set(plan.map(({ title }) => title)).size).toBe(plan.length)
  })
})

type Label = { document: string; measure: string; title: string }
const labels: Label[] = JSON.parse(readFileSync('samples/labelled/titles.json', 'utf8'))

/** How far two titles have the same pairs of characters, from 0 to 1. */
function likeness(one: string, other: string): number {
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
  const [own, left] = [pairs(one), pairs(other)]
  const size = own.length + left.length
  const shared = own.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / size
}

it('most titles are those that a person gave blind', () => {
  const bare = (text: string) => text.replace(/\s+/g, ' ')
  const known = new Map(plans.flat().map(({ text, title }) => [bare(text), title]))
  const agreed = labels.filter(({ measure, title }) => likeness(known.get(measure) ?? '', title) >= 0.6)
  expect(labels).toHaveLength(60)
  expect(agreed.length).toBeGreaterThanOrEqual(51)
})

describe('a title', () => {
  it.each([
    [
      '通过定向招录、区级下派等方式，为人手不足的镇街补充审核人员，达到2名以上。',
      '为人手不足的镇街补充审核人员，达到2名以上',
    ],
    ['依托区矛调中心，建成纠纷调解平台1个。', '建成纠纷调解平台1个'],
    ['通过专题培训提升执法人员能力，全年举办培训班4期。', '提升执法人员能力，全年举办培训班4期'],
    ['围绕群众反映强烈的问题，开展专项整治3次。', '开展专项整治3次'],
    ['以示范创建为抓手，打造法治文化阵地6处。', '打造法治文化阵地6处'],
    ['建立“扫码入企”制度，规范检查行为。', '建立“扫码入企”制度，规范检查行为'],
    [
      '进一步完善行政执法与刑事司法、行政执法与检察监督之间的信息共享、案情通报和案件移送制度，全年召开联席会议4次。',
      '全年召开联席会议4次',
    ],
  ])('of %s', (sentence, title) => expect(readOne(sentence).title).toBe(title))

  it.each([
    ['各责任单位每月25日前报送工作进展。', '报送工作进展'],
    ['到2032年底，12个乡镇综合执法大队夜间执法装备配备率达到100%。', '乡镇综合执法大队夜间执法装备配备率达到100%'],
    ['年内选取征地补偿、工伤认定等领域，编发10个复议典型案例。', '编发10个复议典型案例'],
    ['在柳湾高新区、陶瓷产业园设立知识产权纠纷巡回裁决点。', '设立知识产权纠纷巡回裁决点'],
    ['以航拍图为依据，由市自然资源和规划局出具认定意见。', '出具认定意见'],
    ['充分运用报刊、电视、新媒体等平台，宣传养老服务政策。', '宣传养老服务政策'],
    ['支持临棠职业技术学院增设智慧健康养老服务与管理专业，招生规模不低于200人。', '支持增设智慧健康养老服务与管理专业'],
    ['关于您提出的班车建议，开展线路调研2次。', '开展线路调研2次'],
  ])('of %s names the act', (sentence, title) => expect(readOne(sentence).title).toBe(title))

  it('of measures alike says what each alone says', () => {
    const read = listCommitments(
      readLines([
        '柳湾区2025年法治政府建设年度报告',
        '三、2026年工作打算',
        '重点任务\t责任单位\t完成时限',
        '开展执法培训\t区司法局\t6月底前',
        '开展执法培训\t区城管局\t6月底前',
        '开展执法培训\t区城管局\t6月底前',
      ]),
    )
    expect(read.map(({ title }) => title)).toEqual([
      '开展执法培训',
      '开展执法培训（区城管局）',
      '开展执法培训（6月底前）',
    ])
  })
})
