import type { ProviderRefusals } from '@/domain/provider/provider-refusals'
import type { SecondStepRefusals } from '@/domain/second-step/second-step-refusals'
import { formatMoment } from '../../dates'
import type { Sentences } from '../../sentences'

export const secondStepRefusals: Sentences<SecondStepRefusals & ProviderRefusals> = {
  providerUnlinked: '你在统一登录里的身份没有对应到本平台可用的账号。请用账号和密码登录，或联系系统管理员。',
  codeWrong:
    '验证码不对，或刚用过。请输手机上现在显示的 6 位数字（每半分钟换一次；手机时间须准），或一个没用过的恢复码。',
  codeUnreadable: '验证码现在无法核对：系统换过机器或密钥。请用一个恢复码，或请管理员重设两步登录。',
  codeLocked: (facts) =>
    `验证码已连续输错 ${facts.count} 次，${formatMoment(facts.until, 'zh')} 前不能再试，什么都没有改。登录时可改用恢复码；如果不是你本人输错，说明有人知道你的密码，请尽快改掉。`,
  halfLogInGone: '登录没有完成：离上一步超过 5 分钟，或已在别处完成。请重新输账号和密码。',
  secondStepOn: '两步登录已经开通，没有重复设置。请刷新看现在的情形。',
  secondStepOff: '没有开通两步登录，什么都没有改。请刷新看现在的情形。',
  secondStepForced: '你有身份须开通两步登录，不能关闭。换手机的，请管理员重设后重新开通。',
  secondStepOwn:
    '不能重设自己的两步登录。请用恢复码登录后自己关闭，或请另一位管理员重设；没有别的管理员的，请运维人员在服务器上用命令重设。',
}
