type Count = { count: number }

const states: Record<'changed' | 'conflict' | 'refused', string> = {
  changed: '有改动',
  conflict: '两边都改过',
  refused: '不能写',
}

/** Words of bringing an exported ledger back after it was edited. */
export const edited = {
  title: '带回改过的工作簿',
  sub: '把导出的台账工作簿在 Excel 或 WPS 里改好，带回来逐处比对，看过再写入。写入前什么也不改。',
  step1: '一、选文件',
  may: (facts: { columns: string }) =>
    `你能这样改的列：${facts.columns}。每处改动都按任务页上的同一条规矩办、同样留痕；其他列要在任务页办，比对时会说明在哪里办。`,
  how: '只读“督办台账”和“督办台账（续表）”。行序、列序可以变，筛掉或删掉的行不算改动。请勿动最后三列隐藏列。',
  file: '改过的工作簿',
  kinds: '.xlsx，由台账页的“导出”得到；20 MB 以内',
  upload: '上传并比对',
  uploadEffect: '只读，不写入。',
  otherFile: '换一个文件',
  step2: '二、逐处比对',
  sum: (facts: { rows: number; lines: number; unchanged: number }) =>
    `${facts.rows} 行，${facts.lines} 处不同，${facts.unchanged} 项任务没有改动`,
  counts: (facts: Record<'changed' | 'conflict' | 'refused', number>) =>
    `有改动 ${facts.changed} 处，两边都改过 ${facts.conflict} 处，不能写 ${facts.refused} 处。`,
  read: (facts: { name: string; sheet: string; rows: number }) => `${facts.name}，表“${facts.sheet}”，${facts.rows} 行`,
  unread: (facts: { heads: string }) => `不认得的列（不读）：${facts.heads}`,
  shown: (facts: { sheets: string }) => `只供查看的表（在里面改的不读也不写，请改在台账表里）：${facts.sheets}`,
  same: '表里的内容与系统里一样，没有要写的。',
  row: '行',
  cell: '列',
  task: '任务',
  now: '现在',
  typed: '表里',
  state: '比对',
  states,
  conflict: '导出以后，系统里这一格也有人改过。',
  older: '导出以后，系统里改过这项任务的别处，这一格没有动。',
  answer: '怎样办',
  answerOf: (facts: { row: number; cell: string }) => `第 ${facts.row} 行 ${facts.cell} 怎样办`,
  rowText: (facts: { row: number }) => `第 ${facts.row} 行`,
  report: '最新进展、完成比例',
  whole: '整行',
  empty: '（空）',
  choose: '选一个',
  take: '照表写入',
  takeOver: '照表写入，盖过现在的',
  leave: '不写，留现在的',
  leaveAll: '要定的都不写，只写没有疑问的',
  try: '照此再比对',
  tryEffect: '不写入。',
  page: (facts: { from: number; to: number; total: number }) => `第 ${facts.from}—${facts.to} 处，共 ${facts.total} 处`,
  toPage: (facts: { page: number }) => `第 ${facts.page} 页`,
  step3: '三、写入',
  open: ({ count }: Count) => `还有 ${count} 处要定，定完才能写入。`,
  will: (facts: { tasks: number; cells: number; left: number }) =>
    `将写入 ${facts.tasks} 项任务的 ${facts.cells} 处${facts.left ? `，${facts.left} 处不写` : ''}。最新进展写成一次进展反馈，不能收回；通知照常发给相关的人。`,
  confirm: ({ count }: Count) => `写入 ${count} 项任务`,
  done: ({ count }: Count) => `已写入 ${count} 项任务。`,
  link: '带回改过的工作簿',
}
