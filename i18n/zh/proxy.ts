import type { ProxyState } from '@/domain/task/proxy/proxy-report'

const states: Record<ProxyState, string> = {
  open: '待单位确认',
  confirmed: '单位已确认',
  returned: '单位退回',
  takenBack: '已撤回',
}

type Person = { name: string; day: string }

/** Words of entry on a unit's behalf (代录): the form, the part of the task's page, the to-do list, the mark in ledger and workbook. */
export const proxy = {
  /** Before words that the office entered and the unit confirmed, wherever they stand alone. */
  mark: '【代录】',
  markLine: ({ name, day }: Person) => `代录：${name} ${day}，单位已确认`,
  states,
  open: '代录进展',
  openHint: '单位报来纸质或电子表格的，由你代为录入；单位确认后才算数',
  title: '代录进展',
  unit: '替哪个单位录入',
  form: '单位报来的表格',
  formSub: '必附：文件一件，或写明文号',
  formLabel: '表格文件',
  reference: '文号',
  referenceHint: '没有文件的写文号，如“云发〔2026〕12号”',
  done: '单位做了什么',
  doneHint: '照表格录入，不改单位的话',
  percentHint: (facts: { last: number }) => `照表格录入；现在是 ${facts.last}%，单位确认后才改`,
  send: '录入，送单位确认',
  sendHint: '录入后通知单位确认。确认以前不改完成比例和亮灯，不算反馈；你自己录入的，不能由你确认、采信。',
  sent: '已录入，送单位确认。',
  part: '代录的进展',
  line: ({ name, day }: Person) => `${name} ${day} 代录`,
  basis: '依据',
  returned: (facts: { name: string; note: string }) => `${facts.name}退回：${facts.note}`,
  takenBack: (facts: { name: string }) => `${facts.name}撤回`,
  confirm: '确认是本单位的进展',
  confirmHint: '确认后按今天的反馈记入台账，注明代录',
  return: '有出入，退回',
  returnNote: '哪里不对',
  takeBack: '撤回代录',
  confirmed: '已确认，记入台账。',
  returnedSaid: '已退回督办机构。',
  takenBackSaid: '已撤回代录。',
  todo: {
    tag: '代录待确认',
    detail: (facts: { by: string; day: string }) => `${facts.by} ${facts.day} 代录`,
    act: '核对、确认',
  },
}
