import type { PlanWork } from '@/domain/report/count-work'
import type { PastEnd } from '@/domain/report/past-report'
import { type KeptYear, yearBorne } from '@/domain/report/year-borne'

type Count = { count: number }
type Carried = { kept: number; confirmed: number; changed: number; gone: number; added: number }

const ends: Record<PastEnd, string> = { withdrawn: '已撤回', replaced: '已被替换' }

/** A list in brackets of what is not zero; nothing where all are. */
const inBrackets = (parts: [number, string][]): string => {
  const told = parts.flatMap(([count, words]) => (count ? [`${count} ${words}`] : []))
  return told.length ? `（其中 ${told.join('、')}）` : ''
}

const sayWork = (facts: PlanWork): string =>
  [
    `${facts.commitments} 条承诺${inBrackets([
      [facts.confirmed, '条已确认'],
      [facts.assigned, '条已定牵头单位'],
    ])}`,
    facts.standards ? `${facts.standards} 条办结标准` : '',
    `${facts.shortcomings} 条不足${inBrackets([[facts.causes, '条补写了原因']])}`,
    facts.marks ? `${facts.marks} 句已判为非承诺` : '',
  ]
    .filter(Boolean)
    .join('、')

const sayLeaders = ({ leaders }: { leaders: number }): string =>
  leaders ? `${leaders} 条的分管领导不分管该机关，已取消，请另选。` : ''

/** What can be put right about a report as a whole, what two texts of it differ in, and what is on record. */
export const record = {
  about: {
    open: '报告信息',
    title: '报告信息',
    facts: '基本情况',
    issuer: '制发机关',
    year: '报告年度',
    reportTitle: '标题',
    file: '原件',
    pastedFile: '粘贴的正文',
    imported: '导入',
    importedBy: (facts: { name: string; moment: string }) => `${facts.name} 于 ${facts.moment}`,
    state: '状态',
    sameYear: (facts: { title: string }) => `该机关该年度还有一份报告：“${facts.title}”。导重了的，请撤回其中一份。`,
    earlier: '以前的文本',
    earlierHint: '被替换的文本和当时的分解都留在案上。',
  },
  correct: {
    title: '更正制发机关、年度、标题',
    hint: '年度改了，没有人确认或改过的时限按新的年度重读，人工填写的不动；与上一年报告的对照随之改变。已送立项的，改年度后退回核对。',
    besides: '我看过了，该机关该年度确有另一份报告，仍要保存',
    submit: '保存更正',
    openOther: '打开另一份',
    done: (facts: { reread: number; kept: string; leaders: number }) =>
      [
        '已更正。',
        facts.reread ? `${facts.reread} 条的时限已按新的年度重读。` : '',
        facts.kept ? `第 ${facts.kept} 条已确认过，时限没有动，请看是否要改。` : '',
        sayLeaders(facts),
      ].join(''),
  },
  replace: {
    title: '换成新的文本',
    hint: '导入新的文件，系统会逐句对照：没有改动的句子，已做的核对和分工都保留；改动的请你再看。',
    open: '导入新文件',
  },
  withdraw: {
    title: '撤回这份报告',
    begin: '撤回…',
    lost: (facts: PlanWork) =>
      `撤回后，${sayWork(facts)}一并撤下，不再出现在报告、待办和台账里；原件、正文和当时的分解留在案上备查。同一份报告以后可以再导入。`,
    reason: '撤回原因',
    reasonHint: '如：导错了文件；年度不对，另行导入',
    submit: (facts: Count) => `撤回报告和 ${facts.count} 条承诺`,
    done: '已撤回。原件、正文和当时的分解留在案上。',
  },
  known: {
    title: '与已导入的报告不同',
    differs: (facts: { title: string; day: string; name: string; count: number }) =>
      facts.count
        ? `这份报告与 ${facts.name} 于 ${facts.day} 导入的“${facts.title}”有 ${facts.count} 处不同。`
        : `这份报告与 ${facts.name} 于 ${facts.day} 导入的“${facts.title}”文字相同，只是排版或报告信息不同。`,
    about: (facts: KeptYear & { issuer: string; state: string }) =>
      `已导入的：${facts.issuer}，${yearBorne(facts)} 年度，${facts.state}`,
    incoming: (facts: KeptYear & { issuer: string; title: string }) =>
      `新的一份：${facts.issuer}，${yearBorne(facts)} 年度，“${facts.title}”`,
    differences: '不同之处',
    number: '序号',
    older: '已导入的',
    newer: '新的',
    kinds: { changed: '改动', removed: '删去', added: '新增' },
    none: '没有',
    more: (facts: Count) => `另有 ${facts.count} 处没有列出。`,
    choose: '怎么办',
    replace: '替换已导入的',
    outcome: (facts: Carried) =>
      [
        facts.kept
          ? `${facts.kept} 条承诺的句子没有改动，核对和分工都保留${facts.confirmed ? `（${facts.confirmed} 条已确认）` : ''}`
          : '没有一条承诺的句子是原样的',
        facts.changed ? `${facts.changed} 条的句子有改动，已填的内容保留，要再核对` : '',
        facts.gone ? `${facts.gone} 条的句子已删去，随之撤下` : '',
        facts.added ? `新识别 ${facts.added} 条` : '',
      ]
        .filter(Boolean)
        .join('；'),
    outcomeEnd: '替换后计划回到核对中，原来的文本和分解留在案上。',
    gone: (facts: { titles: string[] }) => `随之撤下的：${facts.titles.map((title) => `“${title}”`).join('')}`,
    submitReplace: (facts: Count) => `替换，保留 ${facts.count} 条的工作`,
    replaced: (facts: Omit<Carried, 'confirmed'> & { leaders: number }) =>
      `已替换：保留 ${facts.kept} 条，${facts.changed} 条要再核对，撤下 ${facts.gone} 条，新识别 ${facts.added} 条。${sayLeaders(facts)}`,
    beside: '两份都保留',
    besideHint: '另有一份报告（如中期报告、补充报告）时选这一项；两份各自核对、立项。',
    submitBeside: '另存一份',
    giveUp: '不导入',
    giveUpHint: '已导入的不变；新的文件只暂存几天，随后自动清除。',
    openKnown: '打开已导入的那一份',
    notYours: '那一份由其他机关制发，不能由你替换。',
  },
  past: {
    ends,
    withdrawnList: (facts: Count) => `已撤回的报告 ${facts.count} 份`,
    ended: (facts: { end: string; name: string; moment: string; reason: string }) =>
      `${facts.end}：${facts.name} 于 ${facts.moment}${facts.reason ? `。原因：${facts.reason}` : ''}`,
    reason: '原因',
    note: '这是留在案上的文本，只供查阅，不参与任何统计。',
    openPresent: '打开现在的报告',
    plan: '当时的分解',
    commitment: '承诺原句',
    state: '状态',
    lead: '牵头单位',
    states: { proposed: '待核对', confirmed: '已确认', rejected: '不采纳' },
    shortcomings: '当时的不足',
    cause: (facts: { text: string }) => `原因：${facts.text}`,
    text: '全文',
    by: '经手人',
    when: '时间',
  },
}
