import { describe, expect, it } from 'vitest'
import type { LedgerFacts } from './ledger-proves'
import { needsProof } from './needs-proof'

const said = (text: string, more: Partial<Parameters<typeof needsProof>[0]> = {}) =>
  needsProof({ text, leads: false, content: 1, ...more }, ['该项工作已于2026年6月26日办结。'])

describe('a sentence that tells of work done', () => {
  it.each([
    ['需要佐证', '点评意见逐条反馈。', {}, true],
    ['说的是没有办成的，不要佐证', '调解和解率未达到35%的目标。', {}, false],
    ['仍在办理的，不要佐证', '该项工作仍在办理。', {}, false],
    ['台账自己的话，不要佐证', '该项工作已于2026年6月26日办结', {}, false],
    ['段首的提领句，不要佐证', '涉企检查明显减少。', { leads: true }, false],
    ['段首带数字的，要佐证', '涉企检查减少24%。', { leads: true }, true],
    ['不在段首的提领句，要佐证', '涉企检查明显减少。', {}, true],
    ['说不足的部分，不要佐证', '执法力量偏弱。', { content: 2 }, false],
    ['说安排的部分，不要佐证', '10月底前抽查案卷30份。', { content: 4 }, false],
    ['英文同样', 'All notices were published.', {}, true],
    ['英文没有办成的', 'The target was not reached.', {}, false],
  ] as const)('%s', (_, text, more, expected) => {
    expect(said(text, more)).toBe(expected)
  })
})

describe('what the ledger itself proves', () => {
  const facts: LedgerFacts[] = [
    {
      ...{ daysLate: [3, 0], percent: 72, dueDays: ['2026-03-31'], doneDays: ['2026-04-03', null] },
      ...{
        standing: 'fulfilled',
        isClosed: true,
        names: ['编制重大行政决策事项目录', 'Publish the list of decisions'],
      },
    },
  ]
  const needs = (text: string) => needsProof({ text, leads: false, content: 1 }, [], facts)
  it.each([
    ['推迟的天数', '重大行政决策事项目录较原定推迟3天公布。', false],
    ['天数与日期', '目录4月3日公布，较原定推迟3天。', false],
    ['办结的日期', '该项工作于2026年4月3日认定办结。', false],
    ['比例', '各项任务完成72%。', false],
    ['天数不是台账的', '目录较原定推迟5天公布。', true],
    ['还有别的数字', '列入事项5项，较原定推迟3天公布。', true],
    ['还说了别的成效', '目录推迟3天公布，企业满意度明显提升。', true],
    ['别的日期', '目录5月1日公布，较原定推迟3天。', true],
    ['没有数字的成效', '点评意见逐条反馈。', true],
    ['英文', 'The list was published 3 days late, on 3 April 2026.', false],
    ['英文别的数字', 'The list of 5 was published 3 days late.', true],
    ['说的是期限的日期', '目录原定3月31日公布，推迟3天。', false],
    ['把期限说成办结', '该项工作于2026年3月31日认定办结。', true],
    ['日期后面夹带成效', '目录4月3日公布并获评全省示范。', true],
    ['顿号后面夹带成效', '目录4月3日公布、企业满意度全市第一。', true],
    ['括号里夹带成效', '目录4月3日公布（企业普遍满意）。', true],
    ['引号里夹带成效', '目录4月3日公布，被称为“全省样板”。', true],
    ['前面夹带成效', '企业满意度全市第一，该项工作已办结。', true],
    ['全角数字', '目录较原定推迟３天公布。', false],
    ['全角数字夹带', '目录推迟3天公布５项。', true],
    ['汉字数字夹带', '目录推迟3天公布十二项。', true],
    ['小数', '目录完成7.2%。', true],
    ['英文夹带', 'The list was published 3 days late and won a national award.', true],
  ])('%s', (_, text, expected) => expect(needs(text)).toBe(expected))
  it.each([
    ['没有办结的说成公布', '目录4月3日公布。', { standing: 'open' }],
    ['没有销号的说成销号', '该项工作已销号。', { isClosed: false }],
    ['没有完成的说成部分完成', '该项工作部分完成。', { standing: 'other', percent: 0 }],
    ['没有完成的说成全完成', '各项任务完成100%。', { standing: 'other', percent: 100 }],
  ] as const)('%s', (_, text, more) => {
    const own = facts.map((each) => ({ ...each, ...more }))
    expect(needsProof({ text, leads: false, content: 1 }, [], own)).toBe(true)
  })

  describe('of a task that is not fulfilled', () => {
    const open = facts.map((each) => ({ ...each, standing: 'open' as const, isClosed: false }))
    it.each([
      ['目录较原定推迟3天公布。', true],
      ['目录原定3月31日推迟3天公布。', true],
      ['目录原定3月31日公布，推迟3天。', false],
      ['重大行政决策事项4月3日编制。', true],
      ['重大行政决策事项推迟3天编制。', true],
      ['4月3日提交。', false],
      ['The list was published 3 days later than the deadline.', true],
      ['该项工作仍在办理，推迟3天。', false],
    ])('%s', (text, expected) => expect(needsProof({ text, leads: false, content: 1 }, [], open)).toBe(expected))
  })

  it.each([
    ['晚了的，不能说期限前办结', '该项工作在原定期限前已办结。', true],
    ['办结日期和比原定的天数可以连着说', '目录4月3日公布较原定推迟3天。', false],
    ['期限里带“前”字', '目录原定3月31日前公布，推迟3天。', false],
  ])('%s', (_, text, expected) => expect(needs(text)).toBe(expected))

  describe('of several tasks, each for itself', () => {
    const other: LedgerFacts = {
      ...{ daysLate: [0], percent: 40, dueDays: ['2026-06-30'], doneDays: [null], standing: 'open', isClosed: false },
      names: ['建成企业合规服务站'],
    }
    it.each([
      ['各项工作已办结。', true],
      ['企业合规服务站建设工作，已办结。', true],
      ['企业合规服务站原定6月30日建成，已办结。', true],
      ['企业合规服务站，4月3日建成。', true],
      ['该项工作已办结。', false],
      ['目录编制工作已办结，企业合规服务站仍在办理。', false],
    ])('%s', (text, expected) =>
      expect(needsProof({ text, leads: false, content: 1 }, [], [...facts, other])).toBe(expected),
    )
  })

  it('says of what was done in part that it was', () => {
    const own = facts.map((each) => ({ ...each, standing: 'partly' as const }))
    expect(needsProof({ text: '该项工作部分完成。', leads: false, content: 1 }, [], own)).toBe(false)
  })

  it('is no ground for a result of which the ledger says otherwise', () => {
    expect(needsProof({ text: '已办结。', leads: false, content: 1 }, [], facts)).toBe(false)
    const open = facts.map((each) => ({ ...each, standing: 'open' as const }))
    expect(needsProof({ text: '已办结。', leads: false, content: 1 }, [], open)).toBe(true)
  })
})

describe('a claim beside or behind a word that owns up', () => {
  it.each([
    ['调解和解率未达到35%的目标，但企业满意度达到98%。', true],
    ['未成年人保护工作成效明显。', true],
    ['崇尚法治的氛围全面形成。', true],
    ['行政应诉败诉率仍居全市最低。', true],
    ['全年未发生一起复议纠错。', true],
    ['撤销违法行政行为12件。', true],
    ['目录编制没有推迟。', true],
    ['该平台尚未建成，主要原因是两家单位人员不足，预计2027年6月完成。', false],
    ['调解和解率未达到35%的目标。', false],
    ['尚有2件没有办结。', false],
    ['完成72%，其余尚未完成。', true],
    ['仍在办理、群众好评如潮。', true],
    ['尽管尚未建成，但因成效突出获全国表彰。', true],
    ['尚未建成，主要是部门协同成效不明显。', false],
    ['受汛期影响，未能按期完成。', false],
    ['It is not only done but the best.', true],
  ])('%s', (text, expected) => expect(said(text)).toBe(expected))
})

describe('words that own up in their form alone', () => {
  const lines = (text: string) => text.trim().split(/\s*\n\s*/)
  it.each(
    lines(`
      没有一项未完成。
      不存在未办结事项。
      未办结案件全部清零。
      未办结率为0。
      上年未完成的12项任务已全部完成。
      结转的12件已全部办结。
      前任未完成的改革由本届完成。
      填补了没有专门平台的空白。
      没有群众不满意。
      未接到投诉。
      企业没有投诉。
      未见一起事故。
      没有增加企业负担。
      没有一项工作拖后腿。
      未漏一户、未错一件。
      办结5000件未超时。
      没有一起被纠正。
      至今尚未发生一起。
      尚无一起投诉。
      满意度仍达98%。
      仍超额完成目标。
      人手紧张仍办结5000件。
      仍在全省前列。
      仍有5家获评示范单位。
      前所未有。
      The rate still rose to 98%.
      Complaints did not exceed last year.
      The deadline was not missed.
      No task was not completed.`),
  )('%s', (text) => expect(said(text)).toBe(true))

  it.each(
    lines(`
      未完成的5项结转下年。
      尚未完成的任务将全部完成。
      未能实现清零目标。
      败诉率未下降。
      违法行为未纠正。
      未延伸到镇（街道）。
      未被列入立法计划。
      没有投诉渠道。
      没有问题整改台账。
      没有增加经费。
      未见明显成效。
      尚未形成长效机制。
      形式主义问题仍较突出。
      仍处于起草阶段。
      仍存在案卷质量不高的问题。
      因人员不足而尚未完成。
      没有收到批复，尚未开工。
      The expectations of firms still fall short of that, and it is still open.
      It is still being drafted and will be published in 2027.
      The work was suspended.
      Nothing has been done yet.`),
  )('%s', (text) => expect(said(text)).toBe(false))
})

describe('what stands beside words that own up', () => {
  it.each([
    ['计划内的50个站点全部建成，尚有2件没有办结。', true],
    ['将3000件案件归集入库，尚有2件未办结。', true],
    ['因地制宜建成12个站点，仍有1个未建成。', true],
    ['接待群众3000人次，尚有2件未办结。', true],
    ['确保5000名群众受益，尚有2件未办结。', true],
    ['两法衔接平台上线运行，尚有2家未接入。', true],
    ['成效不断显现，尚有2件未办结。', true],
    ['虽未全部完成，但成绩位列全市前三。', true],
    ['绝大多数单位按时报送，尚有2家未报送。', true],
    ['尚未建成且获评全国示范。', true],
    ['未达35%目标而满意度居全市第一。', true],
    ['The platform was opened, two bodies are not connected.', true],
    ['We trained five thousand officers, but two towns are not covered.', true],
    ['The list was won and is not yet printed.', true],
    ['Handling took 3 days and two services are not included.', true],
    ['The training was held late and is not finished.', false],
    ['因2家单位未移交数据，尚未建成。', false],
    ['计划2027年6月底前建成12个站点，目前尚未完成。', false],
    ['该平台尚未建成，将于2027年6月前完成。', false],
    ['该目标尚未实现，完成率低于目标3个百分点。', false],
    ['办法出台滞后，尚未细化。', false],
    ['原定6月底前出台的办法尚未出台。', false],
  ])('%s', (text, expected) => expect(said(text)).toBe(expected))
})

describe('the sentence that leads in', () => {
  it.each([
    ['荣获全国先进单位称号。', true],
    ['名列全市前茅。', true],
    ['检查减少近三分之一。', true],
    ['办结三五〇〇件。', true],
    ['压减至三十余万元。', true],
    ['实现零投诉。', true],
    ['建成五个站点。', true],
    ['检查减少两成。', true],
    ['开展三项制度培训。', false],
    ['零距离服务千家万户。', false],
    ['把法治建设摆在首位。', false],
    ['近半年来持续攻坚。', false],
    ['通过半年努力理顺机制。', false],
    ['检查减少近半。', true],
    ['涉企检查减少２４％。', true],
    ['涉企检查减少百分之二十四。', true],
    ['检查减少三成。', true],
    ['建成十二个站点。', true],
    ['严格落实行政执法三项制度。', false],
  ])('%s', (text, expected) => expect(said(text, { leads: true })).toBe(expected))
})

it('a number with its point is no other number', () => {
  expect(needsProof({ text: '目前完成35%。', leads: false, content: 1 }, ['目前完成3.5%。'])).toBe(true)
})

it('whatever is put in, before or behind what the ledger proves, in whichever marks, needs its own proof', () => {
  const facts: LedgerFacts[] = [
    {
      ...{ daysLate: [3], percent: 100, dueDays: ['2026-03-31'], doneDays: ['2026-04-03'] },
      ...{ standing: 'fulfilled', isClosed: true, names: ['编制重大行政决策事项目录'] },
    },
  ]
  const needs = (text: string) => needsProof({ text, leads: false, content: 1 }, [], facts)
  const told = ['目录4月3日公布', '较原定推迟3天公布', '该项工作已办结']
  const claims = ['企业满意度全市第一', '覆盖十二个镇', '归集案件５０００件', '获评全国示范', '群众点赞']
  for (const own of told) {
    expect(needs(`${own}。`), own).toBe(false)
    for (const claim of claims)
      for (const mark of ['，', '、', '；', '：', ',', ';', ' ', '', '但', '并', '——', '·', '|', '/'])
        for (const text of [
          `${own}${mark}${claim}。`,
          `${claim}${mark}${own}。`,
          `${own}（${claim}）。`,
          `${own}“${claim}”。`,
        ])
          expect(needs(text), text).toBe(true)
  }
})

it('whatever is put beside what somebody owns up to, by whichever mark or word, needs its own proof', () => {
  const admitted = ['尚有2件没有办结', '调解和解率未达到35%的目标', '平台仍在建设']
  const claims = ['企业满意度全市第一', '覆盖十二个镇', '办结5000件', '获评全国示范', '群众点赞']
  const marks = [
    ...'，、；：（“【 \u3000\t/／→＋&…~～-*※●✓\\=丨│★\u200b\u2028',
    '以及',
    '并',
    '且',
    '还',
    '另',
    '此外',
    '其中',
    '和',
  ]
  for (const own of admitted) {
    expect(said(`${own}。`), own).toBe(false)
    for (const other of claims)
      for (const mark of marks)
        for (const text of [`${own}${mark}${other}。`, `${other}${mark}${own}。`]) expect(said(text), text).toBe(true)
  }
})

it.each([
  '两个平台尚未合并完成。',
  '未涉及其他单位。',
  '未及时公布。',
  '没有普及到村。',
  '欠款尚未归还。',
  '企业满意度未达到90%。',
  '示范创建未通过验收。',
  '提升工程尚未完工。',
  '第一批项目尚未建成。',
  '2026—2027年度计划尚未制定。',
  '平台 2.0 版尚未上线。',
  '12个部门中3个尚未接入。',
])('a word that joins elsewhere parts nothing: %s', (text) => expect(said(text)).toBe(false))
