import type { MachineRefusals } from '@/domain/refusals'
import type { Sentences } from '../../sentences'

type Faults = Pick<
  MachineRefusals,
  'diskFull' | 'databaseBusy' | 'databaseMoved' | 'storageFailed' | 'pastsBusy' | 'scannerSilent'
>

/** Sentences for what the machine cannot do just now, whatever was asked of it. */
export const machineRefusals: Sentences<Faults> = {
  diskFull:
    '没有保存：服务器的磁盘满了，写不进去。所填内容都还在，请先别关本页，并请管理员腾出空间；腾出后再提交一次即可，不用重启。',
  databaseBusy:
    '没有办成：服务器上有别的程序占着数据库，等了几秒仍没有让出。所填内容都还在，请过一分钟再试；仍不行，请管理员查看哪个程序正在使用数据库文件。',
  databaseMoved:
    '没有保存：服务器上的数据库文件被移走或删除了，现在存进去会丢，所以没有收。所填内容都还在，请先别关本页，并请管理员把文件放回原处，或从备份恢复后重启服务。',
  storageFailed:
    '没有办成：服务器存放数据的磁盘现在读写不了，原因已记在运行日志里。所填内容都还在，请先别关本页，并请管理员检查磁盘和文件权限，修好后再提交。',
  scannerSilent:
    '没有保存：服务器上的病毒检查程序没有给出结果，没有查过的文件不收。所填内容都还在，请过一分钟再传；仍不行，请管理员查看病毒检查程序（CLAMD）是否在运行。',
  pastsBusy: '你同时查看的过去日期较多，正一天一天地准备，这一天还没有轮到。请等前面几天打开后再试。',
}
