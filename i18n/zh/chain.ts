import type { AccountFault } from '@/domain/plan/text/judge-account'
import type { ChainVerdict } from '@/reader/read-chain'

type Filter = 'all' | 'accounted' | 'repeated' | 'dropped' | 'overclaimed' | 'mismatch' | 'open'
type Words = { text: string }

const verdicts: Record<ChainVerdict, string> = { accounted: '有交代', repeated: '原样重提', dropped: '未提及' }

const filters: Record<Filter, string> = {
  all: '全部承诺',
  ...verdicts,
  overclaimed: '自相矛盾',
  mismatch: '与台账不符',
  open: '未核对',
}

const faults: Record<AccountFault, (facts: { standing: string }) => string> = {
  notDone: ({ standing }) => `报告写已办成，台账是“${standing}”`,
  untold: ({ standing }) => `台账已是“${standing}”，报告没有写`,
}

/** Words of the page that holds a report against the promises of the year before. */
export const chain = {
  title: '两年对账',
  heading: (facts: { from: number; to: number }) => `${facts.from} 年的承诺，${facts.to} 年度报告怎样交代`,
  sub: (facts: { issuer: string; count: number }) => `${facts.issuer}　共 ${facts.count} 条承诺，逐条对照`,
  note: '先按两份报告的原文自动比对，再由人逐条核对；核对过的以核对结果为准。台账现状为今天的状态。',
  summary: (facts: Record<Filter, number>) =>
    `${facts.all} 条承诺：有交代 ${facts.accounted} 条，原样重提 ${facts.repeated} 条，未提及 ${facts.dropped} 条；报告自相矛盾 ${facts.overclaimed} 条，与台账不符 ${facts.mismatch} 条；还没有人核对 ${facts.open} 条`,
  choose: '哪两年',
  open: '打开',
  option: (facts: { from: number; to: number; issuer: string; title: string }) =>
    `${facts.from}→${facts.to}　${facts.issuer}　${facts.title}`,
  print: '打印',
  filterLabel: '按交代情况看',
  filters,
  verdicts,
  captions: ['上一年写下的', '新报告怎么说', '台账现状'],
  number: (facts: { number: number }) => `第 ${facts.number} 条`,
  noHeading: '其他承诺',
  quoted: ({ text }: Words) => `“${text}”`,
  openPromise: '在上一年报告中看原句',
  openAccount: '在新报告中看这一句',
  shared: (facts: { words: string; percent: number }) => `依据：都写到${facts.words}（相合 ${facts.percent}%）`,
  unsure: '相合不多，可能不是同一件事，请对照原文',
  short: (facts: { promised: string; told: string }) => `未达标：承诺 ${facts.promised}，报告写的是 ${facts.told}`,
  standing: '接着写：',
  published: '依据：这份报告在本系统公布，这一段写的就是这项任务',
  contradicted: '同一份报告又说：',
  dropped: '新报告里没有找到对这条承诺的交代。',
  repeated: '没有交代办得怎样，只在新的安排里原样重提：',
  renewed: '新的安排里又提：',
  decide: '核对',
  confirmAll: ({ count }: { count: number }) => `确认这一页还没核对的 ${count} 条`,
  confirmAllHint: '看过再确认：确认后这些链接就固定下来，以后可以逐条改。',
  confirmed: ({ count }: { count: number }) => `已确认 ${count} 条。`,
  decidedBy: (facts: { by: string; day: string; corrected: boolean }) =>
    `${facts.corrected ? '已更正' : '已核对'}　${facts.by} ${facts.day}`,
  deskTitle: ({ number }: { number: number }) => `核对第 ${number} 条`,
  deskBack: '不改，回到对账',
  verdict: '新报告怎样交代',
  quote: '新报告里的那一句',
  quoteHint: '从新报告原文里复制贴上，能找到就行；“未提及”的不填。',
  why: '说明',
  save: '就按这样',
  saved: '已核对。',
  noTask: '没有转成任务',
  hidden: '任务不在你的权限内',
  due: (facts: { day: string }) => `时限 ${facts.day}`,
  completed: (facts: { day: string }) => `办结 ${facts.day}`,
  noDue: '没有时限',
  faults,
  emptyTitle: '还没有可以对账的两份报告',
  emptyBody: '同一个机关前后两年的报告都导入后，这里逐条对照：哪条承诺有交代，哪条只是原样重提，哪条未提及。',
  emptyLink: '去看年度报告',
  noneTitle: (facts: { filter: string }) => `没有“${facts.filter}”的承诺`,
  noneBody: '换一类看，或看全部承诺。',
  showAll: '看全部承诺',
  noPromises: '上一年的报告里没有识别出承诺，先到报告核对页补上。',
  fromNewer: (facts: { year: number }) => `对照 ${facts.year} 年的承诺`,
  fromOlder: (facts: { year: number }) => `看 ${facts.year} 年度报告怎样交代`,
}
