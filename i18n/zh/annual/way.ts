import type { EditionAct } from '@/domain/annual/edition'
import type { OwnLight } from '@/domain/annual/own-light'
import type { SecrecyItem } from '@/domain/annual/secrecy'

type Count = { count: number }

const acts: Record<EditionAct, string> = {
  begin: '起草',
  submit: '送审',
  endorse: '审核通过',
  approve: '审定',
  sendBack: '退回修改',
  signSecrecy: '核对签字',
  report: '登记报送',
  publish: '公布',
}

const done: Record<EditionAct, string> = {
  begin: '已起草。',
  submit: '已送审，等督办负责人审核。',
  endorse: '已审核通过，已通知下一步的人。',
  approve: '已审定，等两人核对保密后签字。',
  sendBack: '已退回修改，已通知起草的人。',
  signSecrecy: '已核对签字；两人都签了才能公布。',
  report: '报送日期已登记。',
  publish: '已公布，文字和数字从此不再变。',
}
const asks: Record<EditionAct, string> = {
  begin: '起草',
  submit: '已退回，改好后再送审',
  endorse: '等你审核',
  approve: '等你审定',
  sendBack: '退回修改',
  signSecrecy: '等保密核对，两人分别签字',
  report: '登记报送',
  publish: '两人已签字，可以公布',
}

const items: Record<SecrecyItem, string> = {
  secrets: '不含国家秘密和工作秘密',
  internal: '没有引用不公开的文件、会议内容',
  personal: '不含个人信息（身份证号、住址、电话等）',
  cases: '不含未公开的案件信息和商业秘密',
  places: '不含敏感的机构、点位和信息系统细节',
  figures: '数字与统计口径一致，允许公开',
  evidence: '脚注里的佐证名称可以公开',
  form: '标题、落款和日期无误',
}

const lights: Record<OwnLight['reason'], (facts: { days: number }) => string> = {
  inTime: () => '按期',
  late: ({ days }) => `晚 ${days} 个工作日`,
  ahead: ({ days }) => `还有 ${days} 个工作日`,
  soon: ({ days }) => (days ? `还有 ${days} 个工作日` : '今天到期'),
  past: ({ days }) => `已过 ${days} 个工作日`,
}

/** Words of the way of an annual report to its publishing. */
export const way = {
  label: '走到哪一步',
  acts,
  asks,
  items,
  lights,
  reportBy: (facts: { day: string }) => `报送 ${facts.day} 前`,
  publishBy: (facts: { day: string }) => `公布 ${facts.day} 前`,
  reportedOn: (facts: { day: string }) => `报送 ${facts.day}`,
  publishedOn: (facts: { day: string }) => `公布 ${facts.day}`,
  dueDays: '报送、公布的期限',
  dueDaysHint: '不另定的，3 月 1 日前报送、4 月 1 日前公布；上级另有要求的在这里改，以后各年沿用。',
  reportDue: '报送期限',
  publishDue: '公布期限',
  saveDays: '保存期限',
  daysSaved: '期限已保存。',
  next: '下一步',
  unsaved: '有一段的改动还没有保存，这一步没有办。请先保存那一段（或改回原样），再按一次。',
  done,
  overtaken: ({ count }: Count) => `送审以后台账有了变化，有 ${count} 处必须改，退回改好后才能公布。`,
  flawed: ({ count }: Count) => `还有 ${count} 处必须改的，改好或写明理由后才能送审。`,
  leavesOut: ({ count }: Count) => `有 ${count} 句缺佐证，公布时不写。`,
  openClean: '看清样',
  clean: '清样',
  cleanSmall: ({ count }: Count) =>
    count ? `现在公布就是这些文字，缺佐证的 ${count} 句已去掉` : '现在公布就是这些文字',
  toDraft: '回到逐段编辑',
  askLeader: '审核后送分管领导审定',
  note: '意见',
  backNote: '要改什么',
  day: '日期',
  reportHint: '报给上一级的那一天；可在公布以前登记、更正。',
  publishHint: '公布后文字和数字冻结，不能再改；要改的，起草更正版。缺佐证的句子不公布。',
  signHint: '逐项核对后打勾；两个人各签一次。',
  signed: (facts: { name: string }) => `${facts.name} 已签字`,
  checklist: '保密核对',
  keep: '保留并写理由',
  keepReason: '为什么可以这样写',
  keepSave: '保留',
  kept: (facts: { reason: string; by: string }) => `保留：${facts.reason}（${facts.by}）`,
  keptDone: '理由已存。',
  history: '版本和审批',
  station: (facts: { name: string; deputy: string }) => `${facts.name}${facts.deputy ? `（代 ${facts.deputy}）` : ''}`,
  published: {
    frozen: (facts: { day: string }) => `文字和数字冻结于 ${facts.day}`,
    text: '全文',
    hash: '正文校验 SHA-256',
    where: '上年承诺的去向',
    whereSub: (facts: { total: number; told: number; left: number }) =>
      `${facts.total}＝写明 ${facts.told}＋未写 ${facts.left}`,
    columns: { index: '上年第几条', promise: '承诺', result: '公布时的结果', place: '写在本报告' },
    place: (facts: { content: number; place: number }) =>
      `${chinese[facts.content] ?? facts.content}、第 ${facts.place} 段`,
    left: (facts: { reason: string }) => `未写：${facts.reason}`,
    changed: ({ count }: Count) => `公布后台账变了 ${count} 处，正文不改：`,
    changedTo: (facts: { number: string; before: string; after: string }) =>
      `${facts.number} 公布时“${facts.before}”，现在“${facts.after}”`,
    correction: (facts: { number: number; count: number }) =>
      facts.count ? `与第 ${facts.number} 版的文字有 ${facts.count} 处不同` : `与第 ${facts.number} 版的文字相同`,
    openBefore: (facts: { number: number }) => `看公布的第 ${facts.number} 版`,
    newer: '已有更正版。',
    openNewer: '看更正版',
    notes: (facts: { notes: readonly string[] }) => `（${facts.notes.join('；')}）`,
  },
}

const chinese = ['', '一', '二', '三', '四', '五']
