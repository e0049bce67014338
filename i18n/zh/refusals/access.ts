import type { AccessRefusals } from '@/domain/access/access-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals to whoever comes with a token. */
export const accessRefusals: Sentences<AccessRefusals> = {
  tokenUnknown: '这个链接或令牌不能用：可能已作废、到期，或者所绑的身份、账号已停。请在“我的账号”重新生成。',
  tokenDays: (facts) =>
    facts.day
      ? `有效期“${facts.day}”不行：须从今天起、到 ${facts.latest} 为止。请改。`
      : `没有填有效期。接口令牌须有最后一天，最晚 ${facts.latest}。`,
  tokensTooMany: (facts) => `已有 ${facts.most} 个有效的链接和令牌。请先作废不用的。`,
  tokenGone: '这个链接或令牌已经作废。请刷新看结果。',
  callsTooMany: (facts) => `这个令牌一分钟内已用 ${facts.most} 次。请过一分钟再来，或把查询合并。`,
}
