import type { Role } from '@/domain/people'

const roles: Record<Role, string> = {
  admin: '系统管理员',
  coordinator: '督办员',
  director: '督办负责人',
  handler: '承办人',
  head: '单位负责人',
  leader: '分管领导',
  auditor: '审计观察员',
}

/** What a role reaches, for whoever chooses or holds it. */
const scopes: Record<Role, (facts: { unit: string }) => string> = {
  admin: ({ unit }) => `维护${unit}及下级的单位和账号，不办业务`,
  coordinator: ({ unit }) => `导入${unit}及下级印发的报告，分解、督办、审核其中的任务`,
  director: ({ unit }) => `给${unit}及下级印发的报告立项，销号，中止，年底认定`,
  handler: ({ unit }) => `办理${unit}牵头或配合的任务`,
  head: ({ unit }) => `签收、审核${unit}承办的任务`,
  leader: ({ unit }) => `看${unit}及下级的全部任务，审定其印发报告中的重点任务`,
  auditor: ({ unit }) => `看${unit}及下级的全部任务和操作留痕，不办理`,
}

export const people = {
  scopes,
  seat: (facts: { unit: string }) => `所在单位 ${facts.unit}`,
  roles,
  deputyFor: (facts: { name: string }) => `代 ${facts.name} 办理`,
  onBehalf: (facts: { name: string; absent: string }) => `${facts.name}（代${facts.absent}）`,
  capacity: (facts: { unit: string; role: string }) => `${facts.unit}　${facts.role}`,
  actingAs: (facts: { unit: string; role: string }) => `以${facts.unit}${facts.role}身份办理`,
}
