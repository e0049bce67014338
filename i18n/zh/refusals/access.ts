import type { AccessRefusals } from '@/domain/access/access-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals to whoever comes with a token. */
export const accessRefusals: Sentences<AccessRefusals> = {
  tokenMissing: '没有带令牌。请在请求头里写 Authorization: Bearer 和令牌；令牌在“我的账号”生成。',
  tokenUnknown: '这个链接或令牌不能用：可能已作废、到期，或者所绑的身份、账号已停。请在“我的账号”重新生成。',
  tokenReadOnly: '这个令牌只能读。要办理，请在“我的账号”另生成一个“可办理”的令牌。',
  tokenDays: (facts) =>
    facts.day
      ? `有效期“${facts.day}”不行：须从今天起、到 ${facts.latest} 为止。请改。`
      : `没有填有效期。接口令牌须有最后一天，最晚 ${facts.latest}。`,
  tokensTooMany: (facts) => `已有 ${facts.most} 个有效的链接和令牌。请先作废不用的。`,
  tokenGone: '这个链接或令牌已经作废。请刷新看结果。',
  callsTooMany: (facts) => `这个令牌一分钟内已用 ${facts.most} 次。请过一分钟再来，或把查询合并。`,
  keyReused: (facts) => `Idempotency-Key“${facts.key}”已用于另一次不同的请求。请换一个新的。`,
  bodyUnreadable: '请求的内容读不出来：须是 JSON（佐证文件用 multipart/form-data）。请改后重发。',
  fieldWrong: (facts) => `“${facts.name}”的类型或写法不对。请按 /api/v1/openapi.json 改后重发。`,
}
