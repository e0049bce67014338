import type { MachineRefusals } from '@/domain/refusals'
import type { Sentences } from '../../sentences'
import type { machineRefusals } from './machine'

const megabytes = (bytes: number): string => (Math.ceil(bytes / 104_857.6) / 10).toString()

/** Sentences for what is turned away before it comes to a page. */
export const doorRefusals: Sentences<Omit<MachineRefusals, keyof typeof machineRefusals>> = {
  methodUnknown: '没有办成：本站不用这种请求方法。请从本站打开页面再办。',
  addressWrong: '没有办成：请求的地址或请求头读不出来，可能在复制时残缺了。请从本站重新打开页面。',
  lengthMissing:
    '没有收下：请求没有写明内容有多长（Content-Length）。请用浏览器从本站提交；用程序或代理提交时，请写明长度。',
  bodyOfStranger: '没有收下：还没有登录，或登录已经到期。请先登录，再从本站提交。',
  bodyTooLarge: (facts) =>
    `没有收下：这次提交共 ${megabytes(facts.size)} MB，这一页一次最多收 ${megabytes(facts.limit)} MB。请压缩文件，或分几次提交。`,
  badRequest: '没有办成：收到的内容读不出来，什么都没有改。请刷新页面，再从本站提交一次。',
}
