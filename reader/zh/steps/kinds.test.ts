import { describe, expect, it } from 'vitest'
import { listCommitments, readLines, readOne } from '../../testing'

const head = ['柳湾区2025年法治政府建设年度报告', '三、下一步工作打算']
const textsOf = (...lines: string[]) => listCommitments(readLines(lines)).map(({ text }) => text)
const namesOf = (sentence: string) => readOne(sentence).units.map(({ name, role }) => `${name}:${role}`)

describe('a problem and what is done about it in one item', () => {
  const both = ['柳湾区2025年法治政府建设年度报告', '二、存在问题和改进措施']
  it.each([
    ['（一）案卷质量不高。将推行案卷标准化管理。', '将推行案卷标准化管理。'],
    ['（一）普法形式单一。拟开展法治讲座20场。', '拟开展法治讲座20场。'],
    ['（一）基层力量薄弱。下一步，由区司法局为各司法所配备人手。', '下一步，由区司法局为各司法所配备人手。'],
  ])('%s', (item, measure) => {
    const read = readLines([...both, item])
    expect(listCommitments(read).map(({ text }) => text)).toEqual([measure])
    expect(read.shortcomings).toHaveLength(1)
  })

  it('tells no measure where it goes on with what comes of it', () => {
    expect(textsOf(...both, '（一）案卷质量不高。将近一半案卷缺少笔录。')).toEqual([])
  })
})

describe('a cell that holds several tasks', () => {
  const columns = '重点任务\t责任单位\t完成时限'
  const of = (cell: string) =>
    listCommitments(readLines([...head, columns, `${cell}\t区司法局\t2026年9月底`, '编制执法目录\t区司法局\t3月底前']))

  it.each([
    ['①修订合同办法；②清理文件；③公布目录', ['修订合同办法', '清理文件', '公布目录']],
    ['1.修订合同办法；2.清理文件', ['修订合同办法', '清理文件']],
    ['修订合同办法；清理规范性文件', ['修订合同办法', '清理规范性文件']],
    ['修订《合同办法；补充规定》', ['修订《合同办法；补充规定》']],
  ])('%s', (cell, texts) =>
    expect(
      of(cell)
        .slice(0, -1)
        .map(({ text }) => text),
    ).toEqual(texts),
  )

  it('gives each of them who does it and until when', () => {
    for (const { units, deadline } of of('①修订合同办法；②清理文件').slice(0, -1))
      expect([units.map(({ name }) => name), deadline.due]).toEqual([['区司法局'], '2026-09-30'])
  })
})

describe('a body', () => {
  it.each([
    ['由区司法局会同区委编办为每个司法所配备2名人员。', ['区司法局:lead', '区委编办:supporting']],
    ['由区司法局制发行政执法检查计划。', ['区司法局:lead']],
    [
      '平安法治办会同派出所、司法所等单位每半月开展一次排查。',
      ['平安法治办:lead', '派出所:supporting', '司法所:supporting'],
    ],
    ['网监科会同信息中心建设取证室。', ['网监科:lead', '信息中心:supporting']],
    ['文化广场二期工程由建设局、党群工作部负责。', ['建设局:lead', '党群工作部:supporting']],
  ])('in %s', (sentence, names) => expect(namesOf(sentence)).toEqual(names))

  it('below all measures of a labelled problem is charged with each', () => {
    const read = readLines([
      '柳湾区考核反馈问题整改方案',
      '问题一：案卷不规范。',
      '整改措施：1.组织专题培训2次；2.建立审核制度；3.聘请3名律师参与评查。',
      '责任单位：区司法局',
      '整改时限：2026年5月31日',
      '问题二：普法不到位。',
      '整改措施：制定普法清单。',
      '责任单位：区教育局',
    ])
    expect(listCommitments(read).map(({ units, deadline }) => [units.map(({ name }) => name), deadline.due])).toEqual([
      [['区司法局'], '2026-05-31'],
      [['区司法局'], '2026-05-31'],
      [['区司法局'], '2026-05-31'],
      [['区教育局'], undefined],
    ])
  })
})

describe('a target', () => {
  it.each([
    ['年底前实现85%以上依申请事项全程网办。', ['85%以上']],
    ['6月底前完成8个执法领域的流程再造。', ['8个']],
    ['为全镇16个村各配齐1名法律顾问。', ['1名']],
    ['为78户独居老人家庭加装报警器。', ['78户']],
    ['开展“金融活水”银企对接活动8场次。', ['8场次']],
    ['清理拖欠账款，台账内欠款年底前清零。', ['清零']],
    ['指导14个社区修订公约。', []],
    ['对48小时内不能达成一致的提请裁定。', []],
  ])('in %s', (sentence, targets) => expect(readOne(sentence).targets).toEqual(targets))
})

describe('no measure', () => {
  it.each([
    '各地各部门要提高站位，以实干实绩交上满意答卷。',
    '全镇干部要以时不我待的精神狠抓落实。',
    '区政府将以此次审议为契机，举一反三，做好“下半篇文章”。',
    '主要原因是业主委员会尚未成立。',
    '填报说明：表中牵头单位负总责。',
  ])('is %s', (sentence) =>
    expect(textsOf(...head, `（一）规范执法。${sentence}`, '（二）加强普法。举办讲座12场。')).toEqual([
      '举办讲座12场。',
    ]),
  )
})

describe('an item', () => {
  it('whose first sentence is an act with a day in brackets is two measures', () => {
    expect(
      textsOf(
        '柳湾区2026年涉企检查工作方案',
        '一、主要任务',
        '1．制定检查计划并公开（2026年2月底前）。同一企业检查不超过2次。',
        '2．编制检查清单。',
      ),
    ).toEqual(['制定检查计划并公开', '同一企业检查不超过2次。', '编制检查清单。'])
  })

  it('takes the date that stands before all parts of a sentence', () => {
    const read = listCommitments(readLines([...head, '（一）治水。到2026年底，改造管网45公里；消除黑臭支流12条。']))
    expect(read.map(({ deadline }) => deadline.due)).toEqual(['2026-12-31', '2026-12-31'])
  })

  it('that comes back regularly says so in any clause', () => {
    expect(readOne('推进站所建设，定期开展案卷评查。').deadline.kind).toBe('recurring')
  })
})
