import type { CommandRefusals } from '@/domain/command-refusals'
import type { Sentences } from '../../sentences'
import { sayTrailFault } from '../trail-fault'

/** Sentences of refusals that only commands meet. */
export const commandRefusals: Sentences<CommandRefusals> = {
  databaseNewer: '没有办成：数据库由更新的版本写成，请改用那个版本，或恢复升级前的备份',
  databaseInUse: (facts) => `没有恢复：有程序正在使用 ${facts.folder} 里的数据库，请先停止服务`,
  restoreUnderWay: (facts) => `没有办成：${facts.folder} 正在恢复备份或清理，请稍候再试`,
  targetNotEmpty: (facts) => `没有恢复：${facts.folder} 里已有数据库；确要替换请加 --replace，原数据会保留在旁边`,
  noDatabase: (facts) => `没有办成：${facts.folder} 里没有数据库，请核对 DATA_DIR`,
  noAccount: (facts) => `没有办成：数据库里没有账号 ${facts.account}，请核对写法和 DATA_DIR`,
  providerUnlinkedHere: (facts) => `没有可解除的：还没有人从统一登录进入过账号 ${facts.account}`,
  fileExists: (facts) => `没有备份：${facts.file} 已存在，请换一个文件名`,
  archiveMissing: (facts) => `没有恢复：${facts.file} 不存在或是空的`,
  archiveDamaged: (facts) =>
    `没有恢复：备份文件已损坏或不是本系统的备份${facts.path ? `（${facts.path}）` : ''}，原有数据未动`,
  archiveIncomplete: (facts) =>
    `没有恢复：备份里缺 ${facts.count} 个文件（如 ${facts.path}），原有数据未动。没有更好的备份而要照样恢复，请加 --despite-faults`,
  archiveUntrue: (facts) =>
    `没有恢复：备份里的操作留痕不完整：${sayTrailFault(facts)}。原有数据未动。没有更好的备份而要照样恢复，请加 --despite-faults`,
  archiveSealed: (facts) =>
    `没有恢复：${facts.file} 是加密的备份，请把 BACKUP_PASSPHRASE 设为备份时的口令，原有数据未动`,
  archiveUnsealed: ({ file }) =>
    `没有恢复：设了 BACKUP_PASSPHRASE，${file} 却没有加密，谁都可能做出这样的文件。确知来历的，请把 BACKUP_PASSPHRASE 置空后再执行，原有数据未动`,
  passphraseWrong: (facts) => `没有恢复：BACKUP_PASSPHRASE 不是 ${facts.file} 的口令（或文件开头被改过），原有数据未动`,
  noBackup: (facts) => `没有演练：${facts.folder} 里没有备份，请先做一次备份，或写明备份文件`,
  backupNoRoom: (facts) => `没有备份：${facts.folder} 所在的磁盘没有空间了，请腾出空间或换一处再备份`,
  folderNotEmpty: (facts) => `没有恢复：${facts.folder} 不是空的`,
  auditKeyMissing: (facts) =>
    `没有办成：${facts.folder} 里有 audit-head 却没有 audit-key，操作留痕无法续写。请从备份里取回 audit-key，或设 AUDIT_KEY`,
  auditKeyForeign: (facts) =>
    `没有办成：${facts.folder} 里的 audit-key（或 AUDIT_KEY）与 audit-head 不是一对，其中一个被换过。请从备份里取回原来的`,
  databaseLost: (facts) =>
    `没有启动：audit-head 记着已有 ${facts.count} 条操作留痕，${facts.folder} 里的数据库却是空的。请放回数据库或恢复备份；确要从头开始，请先把 audit-head 和 audit-key 移走`,
}
