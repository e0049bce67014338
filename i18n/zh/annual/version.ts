import type { HeldKind, VersionState } from '@/domain/report/version/version'

type Count = { count: number }
type Numbered = { number: number }

const states: Record<VersionState | 'standing', string> = {
  standing: '现行',
  taken: '以前的',
  proposed: '待审定',
  declined: '未采用',
  withdrawn: '已收回',
}

const kinds: Record<HeldKind, string> = {
  commitment: '承诺',
  shortcoming: '不足',
  step: '标题',
  link: '对照',
  mark: '标记',
}

/** The versions of a registered report: a corrected text is proposed, seen, taken over, and what it left behind is found a sentence. */
export const version = {
  title: '更正后的新版本',
  tag: '报告更正',
  named: (facts: Numbered) => `第 ${facts.number} 版`,
  list: '各版本',
  hint: '立项以后，原来的文字不再改动。报告有更正的，上传更正后的文本：由另一位督办负责人审定后作为新版本，旧版本连同原件留存。没有改动的句子随之对到新文本，任务不因此变动。',
  begin: '上传更正后的文本…',
  file: '更正后的报告',
  pasted: '或者粘贴全文',
  reason: '为什么更正',
  reasonHint: '如：第三部分数据有误，经 3 月 8 日区政府常务会议同意更正',
  besides: '我看过了，这确是同一份报告的更正文本',
  submit: '上传并送审定',
  effect: '现行文本先不动，先看对照，再由督办负责人审定。',
  proposed: '已上传，等督办负责人审定。',
  columns: { version: '版本', state: '状态', sent: '上传', reason: '更正原因', file: '原件', hash: 'SHA-256' },
  states,
  sentBy: (facts: { name: string; moment: string }) => `${facts.name} 于 ${facts.moment}`,
  decided: (facts: { name: string; moment: string; state: string }) =>
    `${facts.state}：${facts.name} 于 ${facts.moment}`,
  note: (facts: { text: string }) => `意见：${facts.text}`,
  waiting: '有一个更正后的新版本待审定。',
  open: '看新版本的对照',
  text: '这一版的文字',
  standing: '这是现行文本。',
  pending: '新版本待审定',
  notYet: '这是送来待审定的更正文本，采用以后才是现行文本。',
  notStanding: '这不是现行文本，只供查阅。',
  openStanding: '打开现行报告',
  outcome: '采用以后',
  moved: (facts: { commitments: number; shortcomings: number; steps: number; links: number }) =>
    [
      `${facts.commitments} 条承诺`,
      `${facts.shortcomings} 条不足`,
      `${facts.steps} 个标题`,
      facts.links ? `${facts.links} 处与上一年的对照` : '',
    ]
      .filter(Boolean)
      .join('、'),
  movedWhole: (facts: { list: string }) =>
    `${facts.list}的句子没有改动，随之对到新文本。任务的内容、时限和状态都不变。`,
  unmoved: (facts: Count) => `没有对上的 ${facts.count} 处`,
  unmovedHint: '这些句子在新文本里没有原样的：仍指着旧版本的文字，采用后由人逐条指到新的一句，或者留着。',
  noneUnmoved: '都对上了。',
  unmovedLinks: (facts: Count) =>
    `另有 ${facts.count} 处与上一年的对照，所引的句子新文本里没有了，采用后回到未核对，请在两年对照里再定。`,
  uncovered: (facts: Count) => `没有承诺对应的新句子 ${facts.count} 句`,
  uncoveredHint:
    '下一步工作打算里的这些句子，没有承诺、不足或标题对应。要办的，采用后把没有对上的承诺指到这里，或另行立项。',
  noneUncovered: '没有。',
  differences: '文字改动',
  kinds,
  line: (facts: { kind: string; number: number }) => `${facts.kind} ${facts.number}`,
  columnsUnmoved: { what: '是什么', words: '旧文本里的句子', task: '任务' },
  take: '采用为现行文本',
  takeSubmit: (facts: Numbered) => `采用为第 ${facts.number} 版`,
  takeEffect: '采用后，报告页、任务页都以新文本为准，旧版本留存可查；任务不变，督办员会收到通知。',
  taken: (facts: { list: string; unmoved: number }) =>
    `已采用：${facts.list}对到新文本${facts.unmoved ? `，${facts.unmoved} 处没有对上，请看清单` : '，没有遗漏'}。`,
  decline: '不采用',
  begins: { decline: '不采用…', withdraw: '收回…' },
  declineReason: '不采用的理由',
  declined: '已记为不采用，现行文本不变。',
  withdraw: '收回',
  withdrawHint: '传错了的可以收回，文本留在案上。',
  withdrawn: '已收回，现行文本不变。',
  ownHint: '新版本由上传的人以外的督办负责人审定。',
  unmovedTitle: '没有对上新文本的',
  unmovedSub: (facts: Numbered) => `现行文本是第 ${facts.number} 版`,
  heldIn: (facts: Numbered) => `原文在第 ${facts.number} 版，现行文本里没有这句话`,
  openHeld: (facts: Numbered) => `看第 ${facts.number} 版的原文`,
  place: '指到新文本的一句',
  beginPlace: '指到新文本的一句…',
  at: '选一句',
  atEmpty: '不选，下面粘贴',
  likely: '最像的一句',
  others: '其他没有对应的句子',
  quote: '或者粘贴新文本里的一句',
  quoteHint: '整句复制，一次一句',
  placeSubmit: '指到这一句',
  placed: '已指到新文本。任务没有变动。',
  placedOver: (facts: { figures: string }) =>
    `已指到新文本，任务没有变动。新的一句不再写“${facts.figures}”，任务的名称、要求或办结标准还这样写：要改，请在任务页提调整申请。`,
  leave: '不指的，仍指着旧版本的文字，随时可以再指。',
  empty: '没有遗漏：承诺、不足和标题都在现行文本里。',
  linksWaiting: (facts: Count) => `与上一年的对照里有 ${facts.count} 处所引的句子不在现行文本里，在两年对照里再定。`,
  openChain: '打开两年对照',
  unmovedNote: (facts: Count) => `有 ${facts.count} 处还没有对上现行文本。`,
  openUnmoved: '看清单',
}
