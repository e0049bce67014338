import type { MachineRefusals } from '@/domain/refusals'
import type { Sentences } from '../../sentences'

const megabytes = (bytes: number): string => (Math.ceil(bytes / 104_857.6) / 10).toString()

/** Sentences for what the machine cannot do just now, whatever was asked of it. */
export const machineRefusals: Sentences<MachineRefusals> = {
  methodUnknown: '没有办成：本站不用这种请求方法。请从本站打开页面再办。',
  addressWrong: '没有办成：请求的地址或请求头读不出来，可能在复制时残缺了。请从本站重新打开页面。',
  lengthMissing:
    '没有收下：请求没有写明内容有多长（Content-Length）。请用浏览器从本站提交；用程序或代理提交时，请写明长度。',
  bodyOfStranger: '没有收下：还没有登录，或登录已经到期。请先登录，再从本站提交。',
  bodyTooLarge: (facts) =>
    `没有收下：这次提交共 ${megabytes(facts.size)} MB，这一页一次最多收 ${megabytes(facts.limit)} MB。请压缩文件，或分几次提交。`,
  badRequest: '没有办成：收到的内容读不出来，什么都没有改。请刷新页面，再从本站提交一次。',
  diskFull:
    '没有保存：服务器的磁盘满了，写不进去。所填内容都还在，请先别关本页，并请管理员腾出空间；腾出后再提交一次即可，不用重启。',
  databaseBusy:
    '没有办成：服务器上有别的程序占着数据库，等了几秒仍没有让出。所填内容都还在，请过一分钟再试；仍不行，请管理员查看哪个程序正在使用数据库文件。',
  databaseMoved:
    '没有保存：服务器上的数据库文件被移走或删除了，现在存进去会丢，所以没有收。所填内容都还在，请先别关本页，并请管理员把文件放回原处，或从备份恢复后重启服务。',
  storageFailed:
    '没有办成：服务器存放数据的磁盘现在读写不了，原因已记在运行日志里。所填内容都还在，请先别关本页，并请管理员检查磁盘和文件权限，修好后再提交。',
}
