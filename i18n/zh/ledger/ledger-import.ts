import type { LedgerField } from '@/domain/plan/ledger/fields'
import type { ProblemFacts } from '@/domain/plan/ledger/problem'

type Count = { count: number }

const fields: Record<LedgerField, string> = {
  number: '督办编号',
  heading: '出处',
  source: '原文',
  title: '任务名称',
  result: '目标要求',
  standards: '办结标准',
  leader: '分管领导',
  lead: '牵头单位',
  handler: '承办人',
  supporting: '配合单位',
  originalDue: '原完成时限',
  due: '完成时限',
  key: '重点',
  progress: '最新进展',
  percent: '完成比例',
  status: '状态',
  completedOn: '办结时间',
  note: '备注',
}

const problems: { readonly [Code in keyof ProblemFacts]: (facts: ProblemFacts[Code]) => string } = {
  leadSeveral: (facts) => `写了 ${facts.count} 个单位，牵头的只能有一个；选定后，其余作配合单位`,
  leaderUnknown: (facts) => `“${facts.text}”不是这个单位的分管领导`,
  percentUnreadable: (facts) => `“${facts.text}”看不出是百分之几，请写成 60% 或 60`,
  dayUnreadable: (facts) => `“${facts.text}”看不出是哪一天，请写成 2026-06-30`,
  textLong: (facts) => `有 ${facts.length} 字，最多 ${facts.max} 字`,
  formulaEmpty: () => '是公式，文件里没有存下结果。请在 Excel 里打开重新保存，或留空',
  cellFault: (facts) => `是公式，算出来的是 ${facts.text}`,
  numberKnown: (facts) => `系统里已有 ${facts.number}：${facts.title}`,
  twinKnown: (facts) => `系统里已有同名、同牵头单位的任务${facts.number ? `（${facts.number}）` : '（拟办）'}`,
  twinInSheet: (facts) => `与第 ${facts.row} 行一样`,
}

/** Words of the import of a ledger that an office has today. */
export const ledgerImport = {
  title: '导入已有台账',
  open: '导入已有台账',
  sub: '把现在用的台账表（.xlsx 或 .csv）带进来：对列，试导，看过每一行再写入。写入前什么也不改。',
  fields,
  problems,
  step1: '一、选文件',
  template: '下载模板（.xlsx）',
  templateHint: '不用模板也行：别的表头会逐列对上，由您改定。',
  templateFile: '督办台账导入模板.xlsx',
  templateSheet: '督办台账',
  guide: {
    name: '填表说明',
    column: '列',
    required: '必填',
    how: '怎样填',
    yes: '是',
    rows: {
      number: '原来的编号，记在备注里；新编号在立项时由系统给',
      heading: '任务归在哪个标题下，如 （三）深化执法改革',
      source: '报告或文件里的原话；不填就用任务名称和目标要求',
      title: '一句话说清做什么，200 字以内',
      result: '要达到什么结果；不填就同任务名称',
      standards: '怎样算办结；几条用分号或换行分开',
      leader: '姓名',
      lead: '一个单位，写全称、简称或别名',
      handler: '姓名，须是牵头单位的承办人；不填由单位签收时指定',
      supporting: '几个单位用顿号分开',
      originalDue: '延过期的填原来的日期；不填就同完成时限',
      due: '日期，或 6月底前、上半年、每季度、年内、长期 这样的话',
      key: '填“重点”或留空',
      progress: '现在办到哪里了',
      percent: '60% 或 60',
      status: '照原台账写，记在备注里；导入不算办结',
      completedOn: '照原台账写，记在备注里；办结要在系统里申请和审核',
      note: '其他要说的',
    } satisfies Record<LedgerField, string>,
  },
  file: '台账文件',
  kinds: '.xlsx、.csv，20 MB 以内，10 000 行以内',
  upload: '上传并对列',
  uploadEffect: '只读，不写入。',
  otherFile: '换一个文件',
  readFrom: (facts: { name: string; sheet: string; rows: number; head: number }) =>
    `${facts.name}，表“${facts.sheet}”，表头在第 ${facts.head} 行，读到 ${facts.rows} 行`,
  totals: (facts: { rows: string }) => `第 ${facts.rows} 行是合计，不是任务，没有读。`,
  ownExport:
    '这是从这里导出的督办台账：表里的任务系统里已经有了，在这里导入会再立一遍。改过要写回去的，请到“带回改过的工作簿”。',
  step2: '二、哪一列是什么',
  columnsSum: (facts: { count: number; read: number }) =>
    `${facts.count} 列：对上 ${facts.read} 列，不读 ${facts.count - facts.read} 列（仍留在原文里）`,
  sheet: '读哪张表',
  head: '表头在第几行',
  headHint: '两行表头填下面一行',
  year: '哪一年的任务',
  issuer: '谁的台账',
  place: '列',
  headOf: '原表头',
  samples: '头几行',
  meaning: '对到',
  notRead: '不读',
  filled: '有字的行',
  filledRows: ({ count }: Count) => `${count} 行`,
  noHead: '（没有表头）',
  fieldOf: (facts: { column: string; head: string }) => `${facts.column} 列“${facts.head}”对到`,
  headsMissing: '没有找到表头：前 30 行里没有一行有两个认得的列名。请填表头在第几行，或用模板。',
  titleMissing: '还没有哪一列对到“任务名称”。请选一列。',
  step3: '三、要您定的',
  problemSum: (facts: { problems: number; rows: number; fine: number }) =>
    `${facts.rows} 行有 ${facts.problems} 处；其余 ${facts.fine} 行没有问题`,
  row: '行',
  cell: '格',
  written: '原来写的',
  why: '为什么不能照用',
  answer: '怎样办',
  answerOf: (facts: { row: number; field: string }) => `第 ${facts.row} 行 ${facts.field} 怎样办`,
  choose: '选一个',
  leaveEmpty: '留空',
  leaveOut: '这一行不导',
  keep: '仍然导入',
  alike: '同一列里写法相同的格一并照此办。',
  more: ({ count }: Count) => `还有 ${count} 处，定完上面的再列`,
  skip: '有问题的行都不导，只导没有问题的',
  try: '照此再试一遍',
  tryEffect: '不写入。',
  step4: '四、写入',
  fine: ({ count }: Count) => `${count} 行都没有问题，可以写入。`,
  leftOut: (facts: { count: number; rows: string }) => `有 ${facts.count} 行不导：第 ${facts.rows} 行。`,
  unset: (facts: { lead: number; due: number; standard: number }) =>
    [
      facts.lead ? `${facts.lead} 项没有牵头单位` : '',
      facts.due ? `${facts.due} 项没有完成时限` : '',
      facts.standard ? `${facts.standard} 项没有办结标准` : '',
    ]
      .filter(Boolean)
      .join('，'),
  unsetHow: '导入后在交办分工表里补齐，补齐前不能立项。',
  becomes: (facts: { year: number; parts: number }) =>
    `写入后是 ${facts.parts} 份 ${facts.year} 年的计划，任务都是拟办：督办员核对，督办负责人立项（导入的人不能自己立项），单位签收。原台账里的进展和比例带过来；状态和办结时间只记在备注里，不算办结。`,
  preview: '头几行会是这样',
  confirm: ({ count }: Count) => `写入 ${count} 项任务`,
  done: (facts: { tasks: number; parts: number }) =>
    facts.parts > 1 ? `已导入 ${facts.tasks} 项任务，分成 ${facts.parts} 份计划。` : `已导入 ${facts.tasks} 项任务。`,
  reportTitle: (facts: { year: number; file: string; number: number; parts: number }) =>
    `${facts.year}年督办台账（${facts.file}${facts.parts > 1 ? `，第 ${facts.number} 部分` : ''}）`,
  sourceRows: '原表各行',
  rowText: (facts: { row: number }) => `第 ${facts.row} 行`,
  fromLedger: (facts: { text: string }) => `原台账：${facts.text}`,
  told: (facts: { number: string; status: string; completedOn: string }) =>
    [
      facts.number ? `原编号 ${facts.number}` : '',
      facts.status ? `原台账记“${facts.status}”` : '',
      facts.completedOn ? `原台账记办结时间 ${facts.completedOn}` : '',
    ]
      .filter(Boolean)
      .join('；'),
}
