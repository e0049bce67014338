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

export const people = {
  roles,
  capacity: (facts: { unit: string; role: string }) => `${facts.unit}　${facts.role}`,
  actingAs: (facts: { unit: string; role: string }) => `以${facts.unit}${facts.role}身份办理`,
}
