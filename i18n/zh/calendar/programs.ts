/** Words of the description of the interface for programs. */
export const programs = {
  title: '践诺接口',
  about:
    '与页面同一套规则和权限：令牌在“我的账号”生成，放在请求头 Authorization: Bearer 后面。不认 cookie。被拒绝时回 application/problem+json，说明与页面上的同一句话；Accept-Language 为 en 时用英文。每个令牌每分钟最多 120 次。',
  key: '同一个键重发只算一次，回第一次的结果；内容不同则拒绝。',
  good: '办成了',
  problem: '没有办成，原因在 detail',
  operations: {
    readSelf: '令牌代表谁、有效到哪天',
    listReports: '看得到的报告',
    listCommitments: '一份报告的承诺和对应任务',
    listTasks: '台账：条件与页面地址相同，next 是下一页的 after',
    readTask: '一项任务，现在可以办的动作和缺什么',
    listUpdates: '进展反馈',
    addUpdate: '报进展',
    listEvidence: '佐证材料',
    addEvidence: '交佐证：文件用表单，链接或文号用 JSON',
    judgeEvidence: '认定佐证',
    readEvidenceFile: '下载佐证文件',
    moveTask: '办理动作：签收、申请办结、审核、销号等',
  },
}
