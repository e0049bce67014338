import type { GridColumn } from '@/domain/plan/assignment/columns'
import type { FindingFacts } from '@/domain/plan/assignment/finding'
import type { GridSums } from '@/domain/plan/assignment/sum-up'
import type { FindingWords } from '../say-finding'

type Count = { count: number }
type At = { number: number; column: string }

const columns: Record<GridColumn, string> = {
  title: '任务名称',
  lead: '牵头单位',
  supporting: '配合单位',
  handler: '承办人',
  words: '时限词',
  due: '完成日期',
  standards: '办结标准',
  key: '重点',
}

/** Other heads of columns in the sheets of offices; `none`: of columns that the grid does not fill. */
const otherNames: Record<GridColumn | 'none', readonly string[]> = {
  title: ['任务', '具体措施', '工作任务', '重点任务', '措施'],
  lead: ['牵头', '责任单位', '牵头部门', '主责单位'],
  supporting: ['配合', '配合部门', '协办单位', '责任配合单位'],
  handler: ['责任人', '承办', '联系人', '经办人'],
  words: ['原文时限'],
  due: ['完成时限', '时限', '完成时间', '截止日期'],
  standards: ['怎样算完成', '完成标准', '标准', '成果形式'],
  key: ['是否重点', '重要程度'],
  none: ['序号', '编号', '原文', '备注', '出处'],
}

const findings: FindingWords = {
  titleMissing: () => '还没有任务名称',
  titleLong: (facts) => `有 ${facts.length} 字，最多 ${facts.max} 字`,
  leadMissing: () => '还没有牵头单位',
  unitUnknown: (facts) => `单位里没有“${facts.text}”`,
  unitMany: (facts) =>
    `“${facts.text}”${facts.count > 1 ? `有 ${facts.count} 个可能，选一个` : '不是全称，是不是这一个'}`,
  handlerUnknown: (facts) =>
    facts.unit ? `“${facts.text}”不是${facts.unit}的承办人` : '先定牵头单位，承办人须是牵头单位的人',
  handlerMany: (facts) => `“${facts.text}”有 ${facts.count} 个可能，选一个`,
  dueMissing: (facts) => (facts.words ? `“${facts.words}”说不清是哪一天` : '还没有完成日期'),
  dueImpossible: (facts) => `${facts.text} 不存在，${facts.month} 月没有这一天`,
  dueUnreadable: (facts) => `“${facts.text}”看不出是哪一天，请写成 2026-06-30 或 每季度`,
  keyUnreadable: (facts) => `“${facts.text}”看不懂，填“重点”或留空`,
  standardMissing: () => '还没有办结标准',
  standardLong: (facts) => `有一条 ${facts.length} 字，每条最多 ${facts.max} 字`,
  resultMissing: () => '还没有目标要求，请到对照原文里补',
  doubtful: () => '这一条还存疑，请到对照原文里核对',
  duePast: (facts) => `${facts.due} 已经过去，立项当天就是逾期`,
  dueSoon: (facts) => (facts.days ? `离 ${facts.due} 只有 ${facts.days} 个工作日` : `${facts.due} 就是今天`),
  nobody: (facts) => `${facts.unit}没有负责人和承办人账号，无人能办理`,
  noHead: (facts) => `${facts.unit}没有负责人账号，办完无人审核`,
  noHandler: (facts) => `${facts.unit}没有承办人账号，无人能填报`,
  vague: (facts) => `原文写“${facts.words}”，没有数字：请看这里写的办结标准能不能据以认定`,
  processOnly: (facts) =>
    `“${facts.text}”是过程材料，只能说明开展过，办结时不能据此认定；请写明成果，如印发文件、验收意见`,
}

/** Shorter where the text stands above it. */
const inCell = {
  unitUnknown: () => '单位里没有这一个',
  unitMany: (facts: FindingFacts['unitMany']) =>
    facts.count > 1 ? `有 ${facts.count} 个可能，选一个` : '不是全称，看下面',
  handlerUnknown: (facts: FindingFacts['handlerUnknown']) => (facts.unit ? '不是牵头单位的承办人' : '先定牵头单位'),
  handlerMany: (facts: FindingFacts['handlerMany']) => `有 ${facts.count} 个可能，选一个`,
  dueImpossible: (facts: FindingFacts['dueImpossible']) => `${facts.month} 月没有这一天`,
  dueUnreadable: () => '看不出是哪一天',
} satisfies Partial<FindingWords>

export const assignment = {
  title: '交办分工表',
  columns,
  otherNames,
  findings,
  inCell,
  /** How cells are written, in the language of the report. */
  cells: {
    periods: { month: '每月', quarter: '每季度', halfYear: '每半年', year: '每年' },
    ongoing: '长期',
    until: '至',
    key: '重点',
    comma: '，',
    listMark: '、',
    standardMark: '；',
  },
  steps: { label: '进度', names: ['导入', '拆分核对', '交办分工', '立项'] as readonly string[] },
  open: '交办分工表',
  compare: '对照原文',
  number: '号',
  source: '报告原句',
  what: (facts: { rows: number; day: string }) => `${facts.rows} 项任务　${facts.day}`,
  group: ({ count }: Count) => `${count} 项`,
  label: '分工表，方向键移动',
  help: '方向键移动，直接打字改这一格，F2 接着改，Enter 下一行，Tab 下一格，Shift 加方向键选一片，Ctrl+D 向下照抄，Ctrl+V 粘贴 Excel 的一片，Ctrl+Z 撤销，Esc 离开表格到按钮。',
  at: ({ number, column }: At) => `${number} 行　${column}`,
  cellName: ({ number, column }: At) => `${number} 行 ${column}`,
  keyName: ({ number }: { number: number }) => `${number} 行列为重点`,
  keys: [
    ['Enter', '下一行'],
    ['Tab', '下一格'],
    ['F2', '改字'],
    ['Ctrl D', '向下照抄'],
    ['Ctrl V', '粘贴'],
    ['Ctrl Z', '撤销'],
    ['Esc', '不改'],
  ] as readonly (readonly string[])[],
  fillDown: '向下照抄',
  undo: '撤销',
  undoPaste: '撤销这次粘贴',
  pasted: (facts: { rows: number; columns: number; filled: number; wrong: number; left: number; hasHeader: boolean }) =>
    [
      `刚贴入 ${facts.rows} 行 ${facts.columns} 列：${facts.filled} 格已填`,
      facts.hasHeader ? '首行是列名，各列已按列名对上' : '',
      facts.wrong ? `${facts.wrong} 格对不上，原文留在格里` : '',
      facts.left ? `${facts.left} 格超出表外，没有贴` : '',
    ]
      .filter(Boolean)
      .join('，'),
  filled: ({ count }: Count) => `已向下照抄 ${count} 格`,
  copied: (facts: { rows: number; columns: number }) => `已复制 ${facts.rows} 行 ${facts.columns} 列`,
  undone: '已撤销。',
  idle: '打字即改，改过的格左上有蓝角。',
  options: '可选',
  choose: (facts: { label: string }) => `用 ${facts.label}`,
  keyOf: { no: '一般', yes: '重点' },
  checks: {
    label: '立项前检查',
    must: '立项前检查',
    mustCount: ({ count }: Count) => (count ? `必须改 ${count} 处` : '没有必须改的'),
    look: '提醒核对',
    lookCount: ({ count }: Count) => (count ? `${count} 处，可以立项` : '没有要看的'),
    whole: '全表',
    wholeCount: ({ count }: Count) => `${count} 项`,
    row: ({ number }: { number: number }) => `${number} 行`,
    cell: ({ number, column }: At) => `${number} 行 ${column}`,
    openSentences: ({ count }: Count) => `原文还有 ${count} 句没有处理`,
    goReview: '去拆分核对',
    more: ({ count }: Count) => `还有 ${count} 处`,
    sums: {
      leads: '牵头单位',
      leadsSaid: ({ leads, withoutLead }: GridSums) =>
        `${leads} 个${withoutLead ? `，另有 ${withoutLead} 项未定或对不上` : ''}`,
      handlers: '承办人',
      handlersSaid: ({ handlers, withoutHandler }: GridSums) =>
        `已定 ${handlers}${withoutHandler ? `，未定 ${withoutHandler}（签收时由单位指定）` : ''}`,
      standards: '办结标准',
      standardsSaid: ({ standards, withoutStandard }: GridSums) =>
        `${standards} 条${withoutStandard ? `，${withoutStandard} 项还没有` : '，每项至少 1 条'}`,
      key: '重点',
      keySaid: ({ keyed }: GridSums) => `${keyed} 项`,
    },
  },
  conflict: {
    title: '两边都改了',
    mine: '你写的',
    theirs: '已存的',
    keepMine: '留我的',
    takeTheirs: '用已存的',
    empty: '（空）',
  },
  foot: {
    unsaved: ({ count }: Count) => `改了 ${count} 格，未存`,
    none: '没有未存的改动',
    corner: '左上角蓝角的格',
    discard: '全部不改',
    save: ({ count }: Count) => `保存 ${count} 格`,
    saveIdle: '保存',
    wrong: ({ count }: Count) => `另 ${count} 格对不上，先不存，留在表里`,
    conflicts: ({ count }: Count) => `${count} 格两边都改了，先选定`,
    plainSave: '保存',
    sendTo: (facts: { names: readonly string[] }) => {
      const [name, ...others] = facts.names
      return name && !others.length ? `送${name}立项` : '送督办负责人立项'
    },
    lacking: (facts: { send: string; count: number }) => `${facts.send}：还差 ${facts.count} 处`,
    saveAndSend: (facts: { send: string; count: number }) => `保存 ${facts.count} 格并${facts.send}`,
  },
  /** The table as a workbook: `id` and `version` head the hidden columns by which it finds back. */
  sheet: {
    title: '用 Excel 填',
    out: '导出分工表',
    fileName: (facts: { title: string }) => `${facts.title} 交办分工表.xlsx`,
    name: '交办分工表',
    units: '单位名单',
    people: '承办人名单',
    unit: '单位',
    person: '承办人',
    guide: '填表说明',
    id: '识别号（勿改）',
    version: '版本（勿改）',
    rules: [
      '每行是一条承诺，行序可以调整，不要增加行；隐藏的两列用来对回原来的承诺，请勿改动。',
      '牵头单位可从下拉名单里选；配合单位有几个的，用顿号隔开。承办人须是牵头单位的人，可以留空，由单位签收时指定。',
      '完成日期写成 2026-06-30、6月底、年内、每季度或长期；办结标准有几条的，用分号隔开。',
      '修改后在分工表页面读回：改过的格先列在表里，看过再保存。',
    ] as readonly string[],
    file: '修改后的分工表',
    kinds: '.xlsx，由“导出分工表”得到',
    read: '读回',
    effect: '只把改过的格填进上面的表，不直接保存；读回后请看过再保存',
    done: (facts: { count: number; left: number }) =>
      `已读回 ${facts.count} 格，还没有保存，请看过再保存${facts.left ? `；另有 ${facts.left} 行对不上承诺，没有读` : ''}。`,
  },
  saved: ({ count }: Count) => `已保存 ${count} 格。`,
  sent: ({ count }: Count) => `${count ? `已保存 ${count} 格，` : ''}已送立项，已通知督办负责人。`,
  reading: {
    reviewing: '督办员还在核对和填写，这里只能看。',
    empty: '还没有承诺，先在拆分核对里确认要办的事',
    registered: '已立项，任务在台账里办理；要改请到任务页。',
    openTask: (facts: { number: string }) => `打开任务 ${facts.number}`,
    none: '未定',
    atSigning: '签收时定',
  },
}
