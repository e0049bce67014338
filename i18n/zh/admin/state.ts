import type { Alarm } from '@/domain/keeping/alarms'

type JobName = 'backup' | 'check' | 'seal' | 'digest' | 'deliver' | 'tell'

const alarms: Record<Alarm, string> = {
  dataFaulty:
    '夜间核查发现数据库或操作留痕有问题。请在服务器上运行 npm run audit:verify 查明，并留好最近的备份，不要覆盖。',
  diskShort: '磁盘快满了：新的佐证和文件已不收。请在服务器上腾出空间。',
  backupTooOld: '备份太旧了，或最近的备份不见了。请在服务器上做一次备份，并查明每夜的备份为什么没有做。',
  backupFailed:
    '最近一次每夜备份没有做成，一小时后会再试。原因在服务器的运行日志里，多半是备份文件夹写不进去或没有空间。',
  advisory: '有组件低于安全要求的版本，见下表。请尽快升级本系统。',
}
const jobs: Record<JobName, string> = {
  backup: '每夜备份',
  check: '夜间核查数据',
  seal: '寄出每日封存值',
  digest: '备好每日邮件',
  deliver: '送出通知',
  tell: '通知接收程序',
}

/** Words of the state of the installation on the administrator's first page. */
export const state = {
  title: '运行状态',
  columns: { what: '项目', state: '情况', more: '说明' },
  alarms,
  backup: '最近备份',
  backupAt: (facts: { stamp: string; hours: number }) => `${facts.stamp}，${facts.hours} 小时前`,
  backupNone: '还没有备份',
  backupNightly: (facts: { isSealed: boolean }) => (facts.isSealed ? '每夜自动备份，已加密' : '每夜自动备份，没有加密'),
  backupByHand: '没有设每夜自动备份（BACKUP_DIR）',
  backupLimit: (facts: { hours: number }) => `超过 ${facts.hours} 小时即提醒`,
  drill: '恢复演练',
  drillNone: '还没有演练过',
  drillHow: '在服务器上运行 npm run restore -- --drill，一季度一次',
  disk: '磁盘',
  diskFree: (facts: { free: string; total: string }) => `余 ${facts.free}，共 ${facts.total}`,
  database: '数据库',
  databaseSize: (facts: { size: string; files: string }) => `${facts.size}，佐证等文件 ${facts.files}`,
  checked: (facts: { stamp: string; events: number }) => `${facts.stamp} 核查完好，操作留痕 ${facts.events} 条`,
  checkFault: (facts: { stamp: string; fault: string }) => `${facts.stamp} 核查有问题：${facts.fault}`,
  checkNone: '还没有核查过，今夜会核查',
  mail: '邮件',
  mailUnset: '没有设邮件服务器',
  mailCounts: (facts: { waiting: number; failed: number }) => `等着送 ${facts.waiting}，没有送成 ${facts.failed}`,
  sessions: '在线',
  sessionCount: (facts: { people: number; sessions: number }) => `${facts.people} 人，${facts.sessions} 处登录`,
  sessionHint: '半小时内有操作的',
  version: '版本',
  versionIs: (facts: { product: string; node: string }) => `践诺 ${facts.product}，Node ${facts.node}`,
  advisories: '安全公告',
  advisoryNone: '各组件都不低于安全要求的版本',
  advisoryIs: (facts: { name: string; version: string }) => `${facts.name} ${facts.version}`,
  job: jobs,
  ranAt: (facts: { stamp: string }) => `上次 ${facts.stamp}`,
  neverRan: '还没有做过',
  nextAt: (facts: { stamp: string }) => `下次 ${facts.stamp}`,
  nextAlways: '有就办，十秒一查',
  nextWorkingDays: '工作日 08:30 起',
  nextUnset: '没有设',
}
