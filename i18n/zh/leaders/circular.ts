import type { CircularAct, CircularState } from '@/domain/circular/circular'
import type { SheetTask } from '@/domain/circular/sheet'

type Day = { day: string }
type Count = { count: number }
type Late = { unit: string; overdue: number; late: number }
type Opening = Day & {
  year: number
  total: number
  parts: string[]
  completion: string
  onTime: string
}

const states: Record<CircularState, string> = {
  drafting: '起草',
  directorReview: '审核',
  leaderReview: '审定',
  ready: '待印发',
  issued: '已印发',
  dropped: '已作废',
}
const acts: Record<CircularAct, string> = {
  submit: '送审',
  endorse: '审核通过',
  approve: '审定',
  sendBack: '退回修改',
  issue: '印发',
  drop: '作废',
}
const done: Record<CircularAct, string> = {
  submit: '已送审，等督办负责人审核。',
  endorse: '已审核通过，已通知下一步的人。',
  approve: '已审定，可以印发了。',
  sendBack: '已退回修改，已通知起草的督办员。',
  issue: '已印发，已通知有任务的单位。',
  drop: '已作废。',
}
const asks: Record<CircularAct, string> = {
  submit: '已退回，改好后再送审',
  endorse: '等你审核',
  approve: '等你审定',
  sendBack: '退回修改',
  issue: '已审定，可以印发',
  drop: '作废',
}
const whys: Record<SheetTask['why'], string> = {
  red: '红灯',
  fulfilled: '新办结',
  toClose: '新认定办结，待销号',
  reopened: '回头看，重新办理',
}

/** Words of circulars (通报). */
export const circular = {
  title: '通报',
  sub: '按反馈期或某一天的数字起草，送审后印发；数字在起草时固定，台账以后的变化不改它。',
  none: '还没有通报',
  noneForOffice: '选一天或一期反馈，按那天的数字起草第一份通报。',
  noneForUnit: '督办部门印发通报后，这里可以看到。',
  caption: '各份通报',
  day: '数字截至',
  state: '进度',
  number: '文号',
  issued: '印发日期',
  begin: '起草通报',
  begun: '已起草，数字已固定。请核对点名的任务，改好正文后送审。',
  beginHint: '数字按这一天结束时的台账，选昨天或更早的一天。',
  season: '对应的反馈期',
  seasonNone: '不对应反馈期',
  seasonHint: '选了反馈期，正文会带上迟报、未报的单位。',
  // What stands in the paper.
  titleOfSeason: ({ season }: { season: string }) => `关于${season}法治政府建设任务进展情况的通报`,
  titleOfDay: ({ day }: Day) => `关于截至${day}法治政府建设任务进展情况的通报`,
  addressees: '各有关单位：',
  opening: ({ day, year, total, parts, completion, onTime }: Opening) =>
    `截至${day}，${year}年度报告工作安排分解的${total}项任务，${parts.join('，')}。完成率${completion}，按期办结率${onTime}。现将有关情况通报如下。`,
  part: ({ name, count }: Count & { name: string }) => `${name}${count}项`,
  good: '一、进展较好的',
  slow: '二、进展较慢的',
  next: '三、下一步要求',
  doneTask: ({ title, day }: Day & { title: string }) => `“${title}”${day}办结`,
  toCloseTask: ({ title, day }: Day & { title: string }) => `“${title}”${day}认定办结、待销号`,
  reopened: ({ list }: { list: string }) => `经回头看重新办理、不再计入完成或待销号的：${list}`,
  reopenedTask: ({ title, day }: Day & { title: string }) => `“${title}”（${day}起）`,
  doneSome: ({ list }: { list: string }) => `新办结的较多，列出一部分：${list}`,
  noneDone: ({ day }: Day) => `${day}以后没有新办结的任务。`,
  redTask: ({ title, light, extensions }: { title: string; light: string; extensions: number }) =>
    `“${title}”（${light}${extensions ? `，已延期${extensions}次` : ''}）`,
  red: ({ count, list }: Count & { list: string }) => `红灯${count}项：${list}`,
  redSome: ({ count, list }: Count & { list: string }) => `红灯${count}项，其中拖得最久的：${list}`,
  noneRed: '没有红灯任务。',
  unitTasks: ({ unit, tasks }: { unit: string; tasks: string[] }) => `${unit}${tasks.join('、')}`,
  join: ({ parts }: { parts: string[] }) => `${parts.join('；')}。`,
  lateUnit: ({ unit, overdue, late }: Late) =>
    `${unit}（${[overdue ? `未报 ${overdue} 项` : '', late ? `迟报 ${late} 项` : ''].filter(Boolean).join('，')}）`,
  returns: ({ season, units, others }: { season: string; units: string[]; others: number }) =>
    `${season}反馈未按时报送的：${units.join('、')}${others ? `，另有${others}个单位` : ''}。`,
  ask: ({ units }: { units: string[] }) => `请${units.join('、')}抓紧办理，书面说明原因和补救措施。`,
  keepOn: '请各单位按时限继续推进。',
  annex: ({ day }: Day) => `附件：各单位任务进展情况表（截至${day}）`,
  annexDay: ({ day }: Day) => `数字截至${day}`,
  notIssued: ({ state }: { state: string }) => `（未印发稿，${state}）`,
  annexNote: '各单位按机构序列排列，不排名；只计牵头任务，各栏相加等于总数。',
  moreUnits: ({ count }: Count) => `另有 ${count} 个单位，见附表；合计含全部单位。`,
  unit: '单位',
  total: '总数',
  sum: '合计',
  why: '点名原因',
  byUnit: '单位进展',
  returned: '反馈期报送',
  // The page of one circular.
  states,
  acts,
  asks,
  whys,
  way: '走到哪一步',
  fixed: ({ day }: Day) => `数字截至 ${day}，已固定`,
  by: ({ name }: { name: string }) => `${name} 起草`,
  writers: ({ names }: { names: string }) => `执笔 ${names}`,
  word: '导出 Word',
  workbook: '导出附表',
  editTitle: '标题',
  editAddressees: '主送',
  editText: '正文',
  editHint: '一段一行；以“一、”开头的短行是小标题。上面一段数字由台账给出，不能改。',
  save: '暂存',
  saved: '已暂存。',
  submitHint: '送审的是这里写的文字，没有暂存的一并存下；送审后不能再改，退回才能改。',
  done,
  opinion: '意见',
  backNote: '退回理由',
  askLeader: '请领导审定后再印发',
  issueDay: '印发日期',
  issueNumber: '文号（没有的不填）',
  sendNext: '下一步',
  history: '办理记录',
  station: ({ name, deputy }: { name: string; deputy: string }) => (deputy ? `${name}（代 ${deputy}）` : name),
  annexTitle: '附表',
  named: '点名的任务',
  namedNone: '这一天没有红灯任务，也没有新办结的。',
  before: ({ day }: Day) => `与 ${day} 比`,
  beforeNone: '那天还没有任务，没有可比的数字。',
  figure: '项目',
  was: '那时',
  now: '现在',
  change: '增减',
  numbers: '数字核对',
  agree: '正文里说到多少项、百分之几的，都能在附表里找到；其他数字请自行核对。',
  loose: ({ count }: Count) => `有 ${count} 处数字在附表里找不到，请核对后再送审：`,
  openLedger: '在台账里看这一天',
} as const
