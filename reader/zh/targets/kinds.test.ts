import { describe, expect, it } from 'vitest'
import { listCommitments, readLines, readPlan } from '../../testing'

const texts = (lines: string[]) => listCommitments(readLines(lines)).map(({ text }) => text)
const names = (lines: string[]) => listCommitments(readLines(lines)).map(({ units }) => units.map(({ name }) => name))

describe('a notice that hands on a plan', () => {
  const lines = [
    '云溪县人民政府办公室关于印发《政府工作报告》2025年重点任务分解方案的通知',
    '各乡镇人民政府：',
    '一、抓好分解。各牵头单位要于3月15日前报送实施计划。',
    '二、严格督查。县政府督查室要每月调度。',
    '云溪县人民政府办公室',
    '2025年2月10日',
    '《政府工作报告》2025年重点任务分解方案',
    '一、稳增长',
    '1．新建标准厂房6万平方米。',
    '责任单位：县工信局',
    '完成时限：10月底前',
    '附件：1．任务汇总表',
    '2．2025年民生实事任务分解表',
  ]

  it('is read with its own demands and the plan behind the signature', () => {
    expect(texts(lines)).toEqual([
      '各牵头单位要于3月15日前报送实施计划。',
      '县政府督查室要每月调度。',
      '新建标准厂房6万平方米。',
    ])
  })

  it('ends with attachments that are no tasks', () => {
    expect(listCommitments(readLines(lines)).at(-1)).toMatchObject({ deadline: { due: '2025-10-31' } })
  })
})

describe('a title', () => {
  it('says by its last word what a document is', () => {
    const summary = [
      '云溪县司法局2024年工作总结及2025年工作计划',
      '一、2024年工作情况',
      '调解纠纷31件。',
      '二、2025年工作计划',
      '建成调解中心。',
    ]
    expect(texts(summary)).toEqual(['建成调解中心。'])
  })

  it('of appointments, thanks or statistics plans nothing', () => {
    for (const title of ['云溪县人民政府关于张明等同志职务任免的通知', '云溪县2024年统计公报', '致全县人民的贺信'])
      expect(texts([title, '一、任命张明为县司法局副局长，2025年6月到任。', '二、继续办好实事。'])).toEqual([])
  })

  it('is followed by slogans alone in some reports, which promise nothing', () => {
    const close =
      '下一步，我镇将以更高的标准、更实的作风，不断提升依法行政水平，奋力开创法治建设新局面，为全县高质量发展提供坚强保障。'
    expect(texts(['石桥镇2024年法治政府建设工作报告', '一、主要工作', '调解纠纷12件。', close])).toEqual([])
  })

  it('of rules plans where bodies are named item by item', () => {
    const item = (task: string) => `${task}（6月底完成，牵头单位：县数据局）`
    expect(
      texts([
        '云溪县2025年数字政府考评办法',
        '一、基础设施',
        item('1．扩容政务外网。'),
        item('2．建成数据中心。'),
        item('3．开通目录接口。'),
      ]),
    ).toEqual(['扩容政务外网。', '建成数据中心。', '开通目录接口。'])
    expect(texts(['云溪县调解办法', '第一条 调解应当自愿。', '第二条 县司法局负责指导。'])).toEqual([])
  })

  it('may be set wide, with the year spelled out', () => {
    const read = readLines([
      '政 府 工 作 报 告',
      '——一九八八年三月五日在云溪县第九届人民代表大会第四次会议上',
      '一九八七年，全县粮食总产增长百分之四。',
      '一九八八年是关键的一年。今年要着重抓好以下几项工作。',
      '第一，抓好农业生产。改造低产田三万亩，十月底以前修好两座水库。',
    ])
    expect(listCommitments(read)).toMatchObject([
      { text: '改造低产田三万亩，十月底以前修好两座水库。', targets: ['三万亩'], deadline: { due: '1988-10-31' } },
    ])
  })
})

describe('a rectification plan', () => {
  const lines = [
    '青河县贯彻落实督察反馈意见整改方案',
    '三、具体问题及整改措施',
    '问题一：部分乡镇污水管网不配套。',
    '整改目标：污水收集率达到85%以上。',
    '整改措施：',
    '1．新建污水管网12公里。',
    '2．每月巡查排污口。',
    '责任单位：县住建局',
    '整改时限：2025年9月底前',
    '问题二：养殖污染治理不到位。',
    '整改措施：',
    '1．完善粪污处理设施。',
    '2．依法关停拒不整改的养殖场。',
    '责任单位：县农业农村局',
    '整改时限：长期坚持',
  ]

  it('names body and day once for all that is done about a problem', () => {
    const read = listCommitments(readLines(lines))
    expect(read.map(({ text }) => text)).toEqual([
      '污水收集率达到85%以上。',
      '新建污水管网12公里。',
      '每月巡查排污口。',
      '完善粪污处理设施。',
      '依法关停拒不整改的养殖场。',
    ])
    expect(names(lines)).toEqual([...Array(3).fill(['县住建局']), ...Array(2).fill(['县农业农村局'])])
    expect(read.map(({ deadline }) => deadline.kind)).toEqual(['fixed', 'fixed', 'recurring', 'ongoing', 'ongoing'])
  })

  it('puts what is done under the problem it answers', () => {
    expect(readLines(lines).steps.map(({ heading }) => heading?.text)).toEqual([
      '问题一：部分乡镇污水管网不配套。',
      '问题二：养殖污染治理不到位。',
    ])
  })
})

describe('what will be done is also found', () => {
  it('in the minutes of a meeting', () => {
    expect(
      texts([
        '关于老旧小区改造的专题会议纪要',
        '会议指出，改造进度偏慢。',
        '一、关于施工',
        '会议议定：',
        '（一）由县住建局负责，5月20日前完成招标。',
        '出席：县住建局王林，县财政局李文。',
      ]),
    ).toEqual(['由县住建局负责，5月20日前完成招标。'])
  })

  it('in what a circular asks', () => {
    expect(
      texts([
        '关于第二季度督查情况的通报',
        '现将情况通报如下。',
        '截至6月底，已办结12件。',
        '请各乡镇、有关单位加快进度，务必于7月底前办结。',
      ]),
    ).toEqual(['请各乡镇、有关单位加快进度，务必于7月底前办结。'])
  })

  it('behind each problem that is not yet put right', () => {
    const read = readLines([
      '云溪县审计查出问题整改情况的报告',
      '三、尚未整改到位的问题及原因',
      '1．3个项目竣工决算滞后。主要原因是结算有争议。县住建局将成立专班，6月30日前完成决算。',
      '2．两家企业欠款长期未清收。县国资中心要督促清收，年底前收回500万元。',
    ])
    expect(read.shortcomings.map(({ text }) => text)).toEqual(['3个项目竣工决算滞后', '两家企业欠款长期未清收'])
    expect(listCommitments(read).map(({ text }) => text)).toEqual([
      '县住建局将成立专班，6月30日前完成决算。',
      '县国资中心要督促清收，年底前收回500万元。',
    ])
  })

  it('after a plan’s opening that owns up', () => {
    const read = readLines([
      '石桥镇2024年法治政府建设情况报告',
      '二、短板不足和下一步工作举措',
      '虽然取得一定成绩，但也存在一些问题：一是宣传形式单一；二是办案能力偏弱。',
      '下一步，我镇将做好以下工作：一是每月开展1场普法；二是由镇司法所组织轮训。',
    ])
    expect(read.shortcomings.map(({ text }) => text)).toEqual(['宣传形式单一', '办案能力偏弱'])
    expect(listCommitments(read).map(({ units }) => units.map(({ name }) => name))).toEqual([['我镇'], ['镇司法所']])
  })

  it('in goals for the year and in lists of what will be built', () => {
    const [first] = listCommitments(readLines(['2025年，全县主要目标是：新增就业2000人；城镇失业率控制在5%以内。']))
    expect(first).toMatchObject({ text: '新增就业2000人', deadline: { kind: 'withinYear', due: '2025-12-31' } })
    expect(texts(['今年，要办好以下实事：（1）新建学校3所；（2）改造危房200户；（3）提高低保标准。'])).toHaveLength(3)
  })

  it('in a table that goes on over the page', () => {
    const head = ['序号', '重点任务', '责任单位', '完成时限']
    const lines = [
      '云溪县2025年工作清单',
      ...head,
      '1',
      '公开执法目录',
      '县司法局',
      '6月底',
      ...head,
      '2',
      '评查执法案卷',
      '县司法局',
      '10月底',
    ]
    expect(listCommitments(readLines(lines)).map(({ deadline }) => deadline.due)).toEqual(['2025-06-30', '2025-10-31'])
  })

  it('in rows with bars between the cells', () => {
    const lines = [
      '云溪县2025年工作清单',
      '| 重点任务 | 责任单位 | 完成时限 |',
      '|---|---|---|',
      '| 公开执法目录 | 县司法局 | 6月底 |',
      '| 评查执法案卷 | 县司法局 | 10月底 |',
    ]
    expect(names(lines)).toEqual([['县司法局'], ['县司法局']])
  })
})

describe('one paragraph', () => {
  it('may hold title sentences and what stands under each', () => {
    const paragraph =
      '扩大城乡就业。加大创业扶持力度，全年培训劳动者2000名，帮助失业人员再就业。提高保障水平。落实低保政策，进一步提高大病医疗保险的报销比例和范围。改善人居环境。改造老旧小区的管网和道路，整治背街小巷，建设停车位500个。保障公共安全。健全应急队伍，每季度组织一次演练，排查整治燃气隐患。'
    expect(texts(['2025年工作要点', '一、民生', paragraph])).toHaveLength(4)
  })

  it('is cut where two clauses name different days, and where two bodies act', () => {
    expect(
      readPlan('（一）做好有关工作。出台指南，3月底前设站7个，全年培育示范户150户。').map(({ text }) => text),
    ).toEqual(['出台指南，3月底前设站7个', '全年培育示范户150户。'])
    expect(readPlan('（一）做好有关工作。县财政局要完善评审办法；县国资中心要建立预警制度。')).toHaveLength(2)
  })

  it('under a number is a measure where its first sentence is no short title', () => {
    expect(
      readPlan('（一）抓监督', '1.建立败诉案件一案一评析制度，逐案形成整改台账。约谈败诉率高的单位。'),
    ).toHaveLength(2)
  })
})

describe('a problem’s cause', () => {
  it('may stand behind the sentences that explain the problem', () => {
    const read = readLines([
      '桃溪县城管局2024年法治政府建设情况报告',
      '二、存在的主要问题及原因',
      '一是执法不够规范。个别人员程序意识淡薄。原因主要是培训针对性不强。',
      '二是信息共享渠道不畅。',
      '三、2025年工作打算',
      '（一）抓学习。法规股要在3月底前制定计划，全年组织培训6次。',
    ])
    expect(read.shortcomings.map(({ cause }) => cause?.text ?? null)).toEqual(['培训针对性不强', null])
    expect(listCommitments(read).map(({ text }) => text)).toEqual(['法规股要在3月底前制定计划', '全年组织培训6次。'])
  })
})

describe('who is responsible', () => {
  const unitsOf = (...lines: string[]) => readPlan(...lines).map(({ units }) => units.map(({ name }) => name))

  it('may stand alone in a bracket or a sentence', () => {
    expect(unitsOf('（一）抓评查。编印案例集。（县司法局、县律师协会）')).toEqual([['县司法局', '县律师协会']])
    expect(unitsOf('（一）抓评查。规范裁决规则，推广书面审理。县司法局、县市场监管局负责。')).toEqual([
      ['县司法局', '县市场监管局'],
    ])
  })

  it('may be said to be as above', () => {
    expect(
      unitsOf('（一）抓服务', '1.设立法律服务点5个。（责任单位：县司法局）', '2.开展送法下乡。（责任单位同上）'),
    ).toEqual([['县司法局'], ['县司法局']])
  })

  it('may be named for the last measure alone', () => {
    expect(unitsOf('（一）抓安全。开展食品抽检。更新电梯60台。以上电梯更新任务由县市场监管局牵头，年内完成。')).toEqual(
      [[], ['县市场监管局']],
    )
  })

  it('is who leads, beside who only helps', () => {
    expect(unitsOf('（一）抓培训。会同县税务局开展培训。（责任单位：县科技局）')).toEqual([['县科技局', '县税务局']])
  })

  it('is not who is asked for an approval', () => {
    expect(unitsOf('（一）抓规划。县住建局要编制规划，9月底前报请市政府审批。')).toEqual([['县住建局']])
  })
})
