import type { Content } from '@/domain/annual/contents'
import type { EditionState, WordingAct } from '@/domain/annual/edition'

type Count = { count: number }

const states: Record<EditionState, string> = {
  drafting: '起草',
  directorReview: '督办负责人审核',
  leaderReview: '分管领导审定',
  secrecyCheck: '保密核对',
  published: '已公布',
}

const contents: Record<Content, string> = {
  1: '一、主要举措和成效',
  2: '二、存在的不足和原因',
  3: '三、主要负责人履行推进法治建设第一责任人职责情况',
  4: '四、下一年度主要安排',
  5: '五、其他需要报告的情况',
}

const acts: Record<WordingAct, string> = {
  begin: '起草',
  write: '改写',
  fromLedger: '还原台账写法',
  takeOut: '拿掉',
  putBack: '放回',
}

/** Words of the annual report in the making: its draft, its paragraphs, their wordings. */
export const edition = {
  documentTitle: (facts: { unit: string; year: number }) => `${facts.unit}${facts.year}年法治政府建设情况报告`,
  states,
  contents,
  short: { 1: '主要举措和成效', 2: '不足和原因', 3: '主要负责人履职', 4: '下一年度安排', 5: '其他' } as Record<
    Content,
    string
  >,
  year: (facts: { year: number }) => `${facts.year} 年度`,
  corrects: (facts: { number: number }) => `更正版（第 ${facts.number} 版）`,
  sub: (facts: { day: string; by: string }) => `${facts.day} 由 ${facts.by} 起草`,
  writers: (facts: { count: number; names: string }) => `${facts.count} 人写过：${facts.names}`,
  share: (facts: { unit: string; issuer: string }) =>
    `这里只有${facts.unit}牵头的段落，可以逐段改；全文由${facts.issuer}起草，公布后可看。`,
  toLedger: '台账写法',
  clean: '清样 Word',
  cleanHint: '缺佐证的句子不写入',
  line: {
    open: (facts: { year: number; state: string }) => `${facts.year} 年度报告正在写：${facts.state}。`,
    published: (facts: { year: number }) => `${facts.year} 年度报告已公布。`,
    go: '打开',
    begin: '开始起草',
    beginHint: '从下面的台账写法起草，逐段可改，每次改动都留底；没有交代的承诺留着待写。',
    correct: '起草更正版',
    correctHint: '从已公布的一版起草，重新审核、审定、保密核对；已公布的一版永久保留。',
    correctReason: '为什么更正',
    begun: '已开始起草。',
  },
  nav: '五项内容',
  count: ({ count }: Count) => `${count} 段`,
  untoldCount: ({ count }: Count) => `漏 ${count}`,
  captions: ['上年写下的', '今年怎样写', '凭什么这样写'],
  edit: '改这一段',
  history: ({ count }: Count) => `历史 ${count}`,
  written: (facts: { by: string; at: string }) => `${facts.by}　${facts.at}`,
  carriedTasks: ({ count }: Count) => `对应任务 ${count} 项`,
  lastShortcoming: '上年不足，今年仍在',
  cause: (facts: { cause: string }) => `原因：${facts.cause}`,
  noCause: '还没有写原因',
  causeEffect: '写在这条不足上，年报、整改台账同用；段落的文字不自动改，可用“还原台账写法”带入。',
  noMatter: '由人写，不对应上年的任务',
  empty: '还没有写。',
  untold: '正文里没有交代这一条。',
  untoldTitle: ({ count }: Count) => `没有交代的承诺 ${count} 条`,
  untoldWhy: '公布后会成为“只说不做”。按台账写一段，或写了以后再拿掉并写明理由。',
  addFromLedger: '按台账写一段',
  dropped: ({ count }: Count) => `拿掉的 ${count} 段`,
  droppedWhy: (facts: { reason: string }) => `拿掉的理由：${facts.reason}`,
  putBack: '放回正文',
  form: {
    text: '这一段',
    hint: '方括号里的数字是佐证的序号，写在所证明的那一句里，如“办成 6 个[1]。”；段首的“一是”按顺序自动加，不用写。',
    noProofs: '这一段没有可引用的佐证；佐证在任务里上传、采信后出现在这里。',
    save: '存这一段',
    saved: '这一段已存，原来的写法留在历史里。',
    close: '不改了',
    up: '上移',
    down: '下移',
    fromLedger: '还原台账写法',
    fromLedgerHint: '换成台账今天的写法；现在的写法留在历史里',
    takeOut: '拿掉这一段',
    takeOutReason: '为什么拿掉',
    takeOutHint: '留在历史里，可以放回；说到上年承诺的，理由随报告存档',
    arranged: '已改好。',
  },
  add: {
    open: '加一段',
    text: '写什么',
    task: '说的是哪项任务',
    noTask: '不对应上年的任务',
    save: '加上',
    saved: '已加上一段。',
  },
  wordings: {
    title: '这一段的历史',
    sub: ({ count }: Count) => `${count} 种写法，都在，谁也改不掉；划掉的是删去的，下划线的是新写的`,
    version: (facts: { version: number }) => `第 ${facts.version} 稿`,
    acts,
    before: '原来',
    after: '改成',
    same: '文字没有变。',
    reason: (facts: { reason: string }) => `理由：${facts.reason}`,
    deputy: (facts: { name: string }) => `（代 ${facts.name}）`,
  },
}
